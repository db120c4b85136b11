import { fromOffice } from "../../../src/host/calculation/office-results";

test.each([
  ["a value", { value: 0.674 }, 0.674],
  ["nothing", { value: null }, null],
  ["rows of values", { value: [["↑", null]] }, [["↑", null]]],
  ["an error", { error: "#N/A", message: "none" }, { error: "#N/A", message: "none" }],
  [
    "an error among values",
    { value: [[1, { basicType: "Error", basicValue: "#N/A", message: "none" }]] },
    [[1, { error: "#N/A", message: "none" }]],
  ],
  ["an error without a message", { value: [[{ basicType: "Error" }]] }, [[{ error: "#VALUE!" }]]],
  ["a formatted number", { value: { type: "FormattedNumber", basicValue: 5 } }, 5],
])("%s comes back from the add-in", (_name, given, expected) => {
  expect(fromOffice(given)).toEqual(expected);
});
