import fc from "fast-check";
import { displayText } from "../../../src/host/model/numberFormat";
import { interpretTyped } from "../../../src/host/model/typing";

const today = new Date(2026, 10, 22);

test("whatever is typed with an apostrophe comes back as it is", () => {
  fc.assert(
    fc.property(fc.string(), (text) =>
      expect(interpretTyped(`'${text}`, "General", today)).toEqual({ value: text }),
    ),
  );
});

test("whatever is typed gives one value and never an exception", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-+£(]?[0-9,./% -]{1,12}$/)), (text) => {
      const { value } = interpretTyped(text, "General", today);
      expect(["string", "number", "boolean"]).toContain(typeof value);
      expect(value).not.toBeNaN();
    }),
  );
});

test("a number that was shown and typed again is the same number", () => {
  fc.assert(
    fc.property(fc.integer({ min: -999_999, max: 999_999 }), (number) => {
      expect(interpretTyped(displayText(number, "#,##0"), "General", today).value).toBe(number);
      const percentage = interpretTyped(displayText(number / 100, "0%"), "General", today);
      expect(percentage.value).toBe(number / 100);
    }),
  );
});

test.each([
  [0.674, "0.0%", "67.4%"],
  [3_221_196, "£#,##0", "£3,221,196"],
  [44_594, "d-mmm", "2-Feb"],
  [44_804, "dd/mm/yyyy", "31/08/2022"],
  [true, "General", "TRUE"],
  ["#N/A", "0.0", "#N/A"],
  ["text", "0.0%", "text"],
  ["", "0.0", ""],
  [0.1 + 0.2, "General", "0.3"],
  [0.575, "0%", "58%"],
  [1.005, "0.00", "1.01"],
  [-10.075, "0.00", "-10.08"],
  [1 - 0.425, "0%", "58%"],
  [0.5749, "0%", "57%"],
  [123_456_789.5, "0.0000000", "123456789.5000000"],
  [0.5, "# ?/?", " 1/2"],
  [45_016.75, "dd/mm/yyyy hh:mm", "31/03/2023 18:00"],
])("%p with the format %s shows %s", (value, numberFormat, shown) => {
  expect(displayText(value, numberFormat)).toBe(shown);
});
