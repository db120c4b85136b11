import { onSheet, today, valuesOf, withHost } from "./harness";
import { interpretTyped } from "../../../src/host/model/typing";

/** Serial number of a date, as Excel counts. */
const serial = (year: number, month: number, day: number) =>
  Math.round(Date.UTC(year, month - 1, day) / 86_400_000) + 25_569;

test.each([
  ["12", 12, undefined],
  [" 7 ", 7, undefined],
  ["1,030", 1030, "#,##0"],
  ["£3,221,196", 3_221_196, "£#,##0"],
  ["67%", 0.67, "0%"],
  ["67.4%", 0.674, "0.00%"],
  ["(5)", -5, undefined],
  ["+5", 5, undefined],
  ["10:30", 0.4375, "hh:mm"],
  ["2/2", serial(2026, 2, 2), "d-mmm"],
  ["3/4", serial(2026, 4, 3), "d-mmm"],
  ["31/08/2022", serial(2022, 8, 31), "dd/mm/yyyy"],
  ["1/2/22", serial(2022, 2, 1), "dd/mm/yyyy"],
  ["2022-08-31", serial(2022, 8, 31), "dd/mm/yyyy"],
  ["31 August 2022", serial(2022, 8, 31), "d-mmm-yy"],
  ["31-Aug-22", serial(2022, 8, 31), "d-mmm-yy"],
  ["2 Feb", serial(2026, 2, 2), "d-mmm"],
  ["Apr 21", serial(2026, 4, 21), "d-mmm"],
  ["Apr 45", serial(1945, 4, 1), "mmm-yy"],
  ["January 2022", serial(2022, 1, 1), "mmm-yy"],
  ["12/2021", serial(2021, 12, 1), "mmm-yy"],
  ["10-14", serial(2014, 10, 1), "mmm-yy"],
  ["12/41", serial(1941, 12, 1), "mmm-yy"],
  ["2021-12", serial(2021, 12, 1), "mmm-yy"],
])("typing %j into a General cell gives %d with the format %s", (typed, value, numberFormat) => {
  expect(interpretTyped(typed, "General", today)).toEqual({
    value,
    ...(numberFormat ? { numberFormat } : {}),
  });
});

test.each([
  "33/41",
  "694/1,030",
  "2018/19",
  "2021-22",
  "16-17",
  "5.6 days",
  "Autumn 2021",
  "31/02/2022",
  "67.4% (694/1,030)",
  "N/A",
  "-",
  "–",
  "decimal 5",
  "May",
  "Marches 2022",
  " ",
])("%j stays text", (typed) => {
  expect(interpretTyped(typed, "General", today)).toEqual({ value: typed });
});

test.each([
  ["true", true],
  ["FALSE", false],
])("%s becomes a logical value", (typed, value) => {
  expect(interpretTyped(typed, "General", today)).toEqual({ value });
});

test("a typed error is an error", () => {
  expect(interpretTyped("#n/a", "General", today)).toEqual({ value: "#N/A", isError: true });
});

test.each(["2/2", "67%", "=1+1", "-abc", "'2/2", "12"])("%j in a Text cell stays text", (typed) => {
  expect(interpretTyped(typed, "@", today)).toEqual({ value: typed.replace(/^'/, "") });
});

test.each(["'2/2", "'=SUM(A1)", "''quoted'", "'-5"])(
  "a leading apostrophe makes %j text and is not part of it",
  (typed) => {
    expect(interpretTyped(typed, "General", today)).toEqual({ value: typed.slice(1) });
  },
);

test.each(["-abc", "+A1", "@mention", "- a bullet"])(
  "%j is taken for a formula, as Excel does, and is an error",
  (typed) => {
    expect(interpretTyped(typed, "General", today)).toEqual({
      value: "#NAME?",
      formula: `=${typed}`,
      isError: true,
    });
  },
);

test("in a grid null leaves a cell as it is and an empty text blanks it", () =>
  onSheet(async (sheet) => {
    sheet.getRange("A1:C1").values = [["keep", "blank me", "replace"]];
    sheet.getRange("A1:C1").values = [[null, "", "new"]];
    expect(await valuesOf(sheet, "A1:C1")).toEqual([["keep", "", "new"]]);
  }));

test("one value is written to every cell of a range", () =>
  onSheet(async (sheet) => {
    sheet.getRange("A1:B2").values = "all" as unknown as string[][];
    expect(await valuesOf(sheet, "A1:B2")).toEqual([
      ["all", "all"],
      ["all", "all"],
    ]);
  }));

test("a percentage brings its format into a General cell and leaves another format alone", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("B1").numberFormat = [["0.000"]];
    const range = sheet.getRange("A1:B1");
    range.values = [["67%", "67%"]];
    range.load("values,numberFormat,text");
    await context.sync();
    expect(range.values).toEqual([[0.67, 0.67]]);
    expect(range.numberFormat).toEqual([["0%", "0.000"]]);
    expect(range.text).toEqual([["67%", "0.670"]]);
  }));

test("2/2 written to a cell becomes 2 February, and as Text stays 2/2", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("B1").numberFormat = [["@"]];
    const range = sheet.getRange("A1:B1");
    range.values = [["2/2", "2/2"]];
    range.load("text,valueTypes");
    await context.sync();
    expect(range.text).toEqual([["2-Feb", "2/2"]]);
    expect(range.valueTypes).toEqual([["Double", "String"]]);
  }));

test("a number written to a Text cell is text", () =>
  onSheet(async (sheet) => {
    sheet.getRange("A1").numberFormat = [["@"]];
    sheet.getRange("A1").values = [[5]];
    expect(await valuesOf(sheet, "A1")).toEqual([["5"]]);
  }));

test("formulas read as formulas, constants as themselves, blanks as an empty text", () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:D1");
    range.formulas = [["=1+1", 5, "text", ""]];
    range.load("formulas,valueTypes");
    await context.sync();
    expect(range.formulas).toEqual([["=1+1", 5, "text", ""]]);
    expect(range.valueTypes).toEqual([["Double", "Double", "String", "Empty"]]);
  }));

test("a user's typing is interpreted the same way", () =>
  withHost(async (host) => {
    await host.userEdit("Sheet1", "A1:B1", [["67%", null]]);
    expect(host.workbook.sheets[0]?.cells.get(0)?.get(0)).toMatchObject({ value: 0.67 });
    expect(host.workbook.sheets[0]?.cells.get(0)?.has(1)).toBe(false);
  }));
