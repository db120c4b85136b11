import * as fc from "fast-check";
import { interpretTyped } from "../../../src/host/model/typing";
import { type Cell, defaultStyle } from "../../../src/host/model/workbook";
import { typedText } from "../../../src/host/workbench/view/typed-text";

const cell = (value: Cell["value"], numberFormat = "General", more: Partial<Cell> = {}): Cell => ({
  value,
  style: { ...defaultStyle, numberFormat },
  ...more,
});

const anyDay = new Date(2023, 5, 1);

describe("the formula bar shows what would have to be typed", () => {
  test.each<[Cell, string]>([
    [cell(0.674, "0%"), "67.4%"],
    [cell(0.07, "0.0%"), "7%"],
    [cell(1 / 3, "0%"), "33.3333333333333%"],
    [cell(1234567.891, "#,##0"), "1234567.891"],
    [cell(0.1 + 0.2), "0.3"],
    [cell(-0), "0"],
    [cell(1e21), "1E+21"],
    [cell(44804, "d mmm yy"), "31/08/2022"],
    [cell(44804.5, "dd/mm/yyyy"), "31/08/2022 12:00:00"],
    [cell(0.75, "hh:mm"), "18:00:00"],
    [cell(-5, "dd/mm/yyyy"), "-5"],
    [cell(true), "TRUE"],
    [cell("#N/A", "General", { isError: true }), "#N/A"],
    [cell(0, "0", { formula: "=A1*5%" }), "=A1*5%"],
    [cell("2/2", "@"), "2/2"],
    [cell("67.4% (694/1,030)"), "67.4% (694/1,030)"],
  ])("%j", (given, expected) => {
    expect(typedText(given)).toBe(expected);
  });

  test.each(["2/2", "=1+1", "007", "1e5", "TRUE", "'quoted", "+44 1992", "#N/A", "Apr 21", "-x"])(
    "the text %s has an apostrophe before it",
    (text) => {
      expect(typedText(cell(text))).toBe(`'${text}`);
    },
  );

  test("a long commentary has none, whatever figures stand in it", () => {
    const commentary = "In 2021/22 the figure was 67.4% (694/1,030), down from 91.7%. ".repeat(9);
    expect(typedText(cell(commentary))).toBe(commentary);
    const formula = `=${commentary}`;
    expect(typedText(cell(formula))).toBe(`'${formula}`);
  });
});

test("typed again, a text is the same text", () => {
  const texts = fc.oneof(
    fc.string(),
    fc.constantFrom("1/2", "3-4", "5%", "£7", "12:30", "=A1", "'x", "FALSE", "1,030", "2021-22"),
    fc.string({ minLength: 60, maxLength: 90, unit: fc.constantFrom("ab cdef", "1", "=", " ") }),
  );
  fc.assert(
    fc.property(texts, fc.constantFrom("General", "@", "0%", "dd/mm/yyyy"), (text, format) => {
      const content = interpretTyped(typedText(cell(text, format)), format, anyDay);
      expect(content).toEqual({ value: text });
    }),
  );
});

test("typed again, a number is the same to 15 digits", () => {
  const numbers = fc.double({ min: -1e14, max: 1e14, noNaN: true });
  fc.assert(
    fc.property(numbers, fc.constantFrom("General", "0.0", "#,##0", "0%"), (number, format) => {
      const { value } = interpretTyped(typedText(cell(number, format)), "General", anyDay);
      expect(Math.abs(Number(value) - number)).toBeLessThanOrEqual(Math.abs(number) * 1e-14);
    }),
  );
});

test("typed again, a day and its time are the same", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 73_000 }), fc.nat({ max: 86_399 }), (day, second) => {
      const [date = "", time = "00:00:00"] = typedText(
        cell(day + second / 86_400, "dd/mm/yyyy hh:mm"),
      ).split(" ");
      expect(interpretTyped(date, "General", anyDay).value).toBe(day);
      expect(interpretTyped(time, "General", anyDay).value).toBeCloseTo(second / 86_400, 8);
    }),
  );
});
