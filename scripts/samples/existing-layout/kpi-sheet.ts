import { columnLetters } from "../../../src/core/workbook/addresses";
import { text } from "../cells";
import { indicators } from "../data";
import { withHeight } from "../../../src/host/planned-workbook/heights";
import type { CellPlan, RowPlan, SheetPlan } from "../../../src/host/planned-workbook/plan";
import { kpiColumns, letterOf, yearGroups } from "./kpi-columns";
import { kpiRow } from "./kpi-rows";

export const kpiSheetName = "KPI data 22-23";

/** Row of the years; the names of their columns stand in the row below. Counted from 1. */
const groupRow = 4;
const firstRow = groupRow + 2;
const lastRow = groupRow + 1 + indicators.length;
const hiddenIndicator = 38;

/** The arrows of all indicators, for formulas on other sheets. */
export const directionRange = `${letterOf("DoT")}$${firstRow}:$${letterOf("DoT")}$${lastRow}`;

const columnWidths = kpiColumns.map((column) => column.width);

/** The indicator table as an older workbook holds it: two header rows, one row per indicator. */
export function kpiSheet(): SheetPlan {
  const last = columnLetters(kpiColumns.length - 1);
  return {
    name: kpiSheetName,
    columnWidths,
    rows: [...topRows(), ...headerRows(), ...indicatorRows(), ...footnotes()],
    hiddenColumns: kpiColumns.flatMap(({ name, isHidden }) => (isHidden ? [letterOf(name)] : [])),
    merges: [...headerMerges(), ...themeMerges()],
    filter: `A${groupRow + 1}:${last}${lastRow}`,
    freeze: { rows: groupRow + 1, columns: 3 },
    choices: [
      { range: rangeOf("Good is"), from: ["Bigger", "Smaller", "None"] },
      { range: rangeOf("RAG"), from: ["R", "A", "G", "-"] },
    ],
    colouredArrows: [rangeOf("DoT")],
    notes: [
      { cell: `${letterOf("Actual")}${rowOf(5)}`, text: "SEND team to confirm the denominator." },
      {
        cell: `${letterOf("Actual")}${rowOf(10)}`,
        text: "Keep as text. Excel makes 2 February of it.",
      },
      { cell: `${letterOf("DoT")}${rowOf(27)}`, text: "Within 5%? Check before publication." },
    ],
    tabColour: "#548235",
    printTitleRows: `$${groupRow}:$${groupRow + 1}`,
  };
}

function topRows(): RowPlan[] {
  return [
    { cells: [text("CYP Plan – KPI monitoring 2022/23", "oldTitle")], height: 24 },
    { cells: [text("Q4 / year end. Working copy, version 7. Not for publication.", "oldNote")] },
    { cells: [] },
  ];
}

/** Years above their columns; every other name fills both header rows. */
function headerRows(): RowPlan[] {
  const group = kpiColumns.map(({ name, year }) => {
    const isFirstOfYear = year !== undefined && yearGroups[year][0] === name;
    return text(year === undefined ? name : isFirstOfYear ? year : "", "oldHeader");
  });
  const names = kpiColumns.map(({ header, year }) => text(year ? header : "", "oldHeader"));
  return [
    { cells: group, height: 18 },
    { cells: names, height: 30 },
  ];
}

function headerMerges(): string[] {
  const years = Object.values(yearGroups).map(
    (names) => `${letterOf(names[0])}${groupRow}:${letterOf(names[names.length - 1]!)}${groupRow}`,
  );
  const others = kpiColumns
    .filter(({ year }) => year === undefined)
    .map(({ name }) => `${letterOf(name)}${groupRow}:${letterOf(name)}${groupRow + 1}`);
  return [...years, ...others];
}

/** One merged cell down all rows of an ambition. */
function themeMerges(): string[] {
  const numbers = [...new Set(indicators.map((indicator) => indicator.ambition))];
  return numbers.map((number) => {
    const rows = indicators.flatMap((i) => (i.ambition === number ? [rowOf(i.number)] : []));
    return `A${Math.min(...rows)}:A${Math.max(...rows)}`;
  });
}

function indicatorRows(): RowPlan[] {
  return indicators.map((indicator) => {
    const isFirstOfTheme = indicators.find((i) => i.ambition === indicator.ambition) === indicator;
    const row = kpiRow(indicator, rowOf(indicator.number), isFirstOfTheme);
    const measured = withHeight({ cells: withoutTheme(row) }, columnWidths);
    const hidden = indicator.number === hiddenIndicator;
    return { cells: row, hidden, ...(hidden ? {} : { height: measured.height ?? 15 }) };
  });
}

/** A theme's text runs down several rows, so it says nothing about the height of the first. */
function withoutTheme(cells: readonly (CellPlan | null)[]): (CellPlan | null)[] {
  return [null, ...cells.slice(1)];
}

function footnotes(): RowPlan[] {
  return [
    { cells: [] },
    {
      cells: [
        text(
          "Baseline is as at March / Q4 2022 and Actual as at March / Q4 2023 unless otherwise stated.",
          "oldNote",
        ),
      ],
    },
    { cells: [text("DoT: ↑ improving, ↓ declining, ↔ or ⇄ declining within 5%.", "oldNote")] },
  ];
}

function rowOf(indicator: number): number {
  return firstRow + indicators.findIndex(({ number }) => number === indicator);
}

function rangeOf(name: Parameters<typeof letterOf>[0]): string {
  return `${letterOf(name)}${firstRow}:${letterOf(name)}${lastRow}`;
}
