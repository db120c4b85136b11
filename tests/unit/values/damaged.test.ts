import { readValue } from "../../../src/core/values";

describe("digits with something among them that does not belong there", () => {
  test.each([
    ["O.5", "O.5 has a letter where a 0 belongs"],
    ["e67.4%", "e67.4 has letters among its digits"],
    ["67.4.%", "67.4.% has a point before the sign"],
  ])("%s is not read as a smaller figure", (text, reason) => {
    expect(readValue(text)).toMatchObject({
      kind: "unreadable",
      reason: expect.stringContaining(reason) as string,
    });
  });

  test.each([
    ["c.115", "115"],
    ["No. 5", "5"],
    ["c. .5", "0.5"],
    ["67.4%.", "67.4"],
    ["Total. 5", "5"],
  ])("%s is read all the same", (text, value) => {
    const reading = readValue(text);
    expect(reading.kind === "value" && reading.value.decimal.toString()).toBe(value);
  });
});

describe("how many months a figure covers", () => {
  test.each([
    ["Rolling 12 months 5.2%", "5.2"],
    ["12-month rolling average: 5.2%", "5.2"],
    ["3 year average 30.5", "30.5"],
    ["5.2% (12 month rolling)", "5.2"],
  ])("%s: it is not the value", (text, value) => {
    const reading = readValue(text);
    expect(reading.kind === "value" && reading.value.decimal.toString()).toBe(value);
  });

  test.each([
    ["18 months", "18"],
    ["3 years", "3"],
  ])("%s alone is a value", (text, value) => {
    const reading = readValue(text);
    expect(reading.kind === "value" && reading.value.decimal.toString()).toBe(value);
  });
});

test("the level of an interval is not its figure", () => {
  expect(readValue("95% CI 60.1 to 70.2").kind).toBe("ambiguous");
  expect(readValue("65.2% (95% CI 60.1-70.2)")).toMatchObject({ kind: "value" });
});
