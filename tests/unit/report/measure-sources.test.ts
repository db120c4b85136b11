import { measureSources } from "../../../src/core/report/measure-sources";
import { linkedFormulas } from "../../../src/core/report/linked-values";
import { buildReport } from "../../../src/core/report";
import { directionOfTravel } from "../../../src/core/trend";
import { displayText, readValue } from "../../../src/core/values";
import type { CellValue, Measure, WorkbookSnapshot } from "../../../src/core/workbook/types";
import { workbookOf } from "./measures";

interface Cell {
  value: CellValue;
  format?: string;
  /** Line of a stacked cell that belongs to the measure. */
  line?: number;
}

function sourcesOf(previous: Cell, latest: Cell, polarity: "higher" | "lower" | null = "higher") {
  const [measure] = workbookOf([{ polarity }]).measures;
  const figure = ({ value, format = "General", line }: Cell, column: number) => {
    const text = displayText(value, { numberFormat: format });
    const cell = { sheet: "Data", row: 4, column, ...(line === undefined ? {} : { line }) };
    const shown = line === undefined ? text : text.split("\n")[line]!;
    return { value: readValue(shown), text: shown, cell };
  };
  const read: Measure = { ...measure!, previous: figure(previous, 6), latest: figure(latest, 7) };
  const travel = directionOfTravel(
    read.previous.value,
    read.latest.value,
    polarity ?? "none",
    0.05,
  );
  return measureSources(read, travel, 0.05, snapshotOf(previous, latest));
}

function snapshotOf(...cells: readonly Cell[]): WorkbookSnapshot {
  const sheet = {
    name: "Data",
    visibility: "visible",
    firstRow: 4,
    firstColumn: 6,
    values: [cells.map(({ value }) => value)],
    numberFormats: [cells.map(({ format }) => format ?? "General")],
    formulas: [cells.map(() => "")],
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
    merges: [],
    tables: [],
  } as const;
  return { name: "x.xlsx", sheets: [sheet] };
}

const at = (column: number) => ({ sheet: "Data", row: 4, column });

test.each<[string, Cell, string | null]>([
  ["text", { value: "67.4% (694/1,030)" }, null],
  ["text with spaces at its ends", { value: " 12% " }, null],
  ["a blank cell", { value: "" }, null],
  ["a plain number", { value: 94 }, null],
  ["a percentage", { value: 0.674, format: "0.0%" }, "0.0%"],
  ["a sum of money", { value: 3221196, format: "£#,##0" }, "£#,##0"],
])("%s can be followed", (_, latest, numberFormat) =>
  expect(sourcesOf({ value: "5%" }, latest).latest).toEqual({ cell: at(7), numberFormat }),
);

test.each<[string, Cell]>([
  ["a line of a stacked cell", { value: "5%\n6%", line: 1 }],
  ["a number format with words", { value: 5.6, format: '0.0 "days"' }],
  ["a number format that is a formula in disguise", { value: 5, format: '0"&A1&"' }],
  ["a number format with conditions", { value: 5, format: "[>9]0.0;0" }],
  ["a dash, which is printed as N/A", { value: "-" }],
  ["an Excel error", { value: "#DIV/0!" }],
  ["a truth value", { value: true }],
  ["a date that Excel made of 2/2", { value: 44959, format: "d-mmm" }],
  ["text whose lines are tidied for print", { value: "94 \n(of 100)" }],
])("%s is printed as text", (_, latest) =>
  expect(sourcesOf({ value: "5%" }, latest).latest).toBeNull(),
);

test("a figure of a sheet that was not read is printed as text", () => {
  const [measure] = workbookOf([{}]).measures;
  const travel = directionOfTravel(measure!.previous.value, measure!.latest.value, "higher", 0.05);
  const { previous, latest } = measureSources(measure!, travel, 0.05, { name: "x", sheets: [] });
  expect([previous, latest]).toEqual([null, null]);
});

test("the arrow follows the printed figures where they alone give it", () => {
  expect(sourcesOf({ value: "5%" }, { value: "6%" }).direction).toEqual({
    polarity: "higher",
    tolerance: 0.05,
  });
  expect(sourcesOf({ value: "5%" }, { value: "N/A" }).direction).not.toBeNull();
});

test("an arrow without polarity, or with a figure that cannot be read, is printed as text", () => {
  expect(sourcesOf({ value: "5%" }, { value: "6%" }, null).direction).toBeNull();
  expect(sourcesOf({ value: "5%" }, { value: "getting better" }).direction).toBeNull();
});

test("a measure that nothing can be followed of has no formula, nor has its arrow", () => {
  const [measure] = buildReport(workbookOf([{}]), [], { tolerance: 0.05 }).ambitions[0]!.measures;
  expect(linkedFormulas(measure!, 7)).toEqual([]);
});

test("the formulas of a row refer to the row's own figures", () => {
  const [measure] = buildReport(workbookOf([{}]), [], { tolerance: 0.05 }).ambitions[0]!.measures;
  const previous = { cell: { sheet: "R1C1", row: 0, column: 27 }, numberFormat: null };
  const direction = { polarity: "lower", tolerance: 0.025 } as const;
  expect(
    linkedFormulas({ ...measure!, sources: { previous, latest: null, direction } }, 7),
  ).toEqual([
    undefined,
    undefined,
    `=IF(TRIM('R1C1'!AB1)="","N/A",TRIM('R1C1'!AB1))`,
    undefined,
    `=SUBSTITUTE(HERTS.TREND(C8,D8,"lower",0.025),"N/A","N/A –")&" "&HERTS.TRENDTEXT(C8,D8,"lower",0.025)`,
  ]);
});
