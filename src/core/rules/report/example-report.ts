import type { LookArea, WrittenLook, WrittenReport, WrittenSheet } from "../../accessibility/types";
import type { BuiltReport, GridTable } from "../../workbook/types";
import type { ReportSketch } from "../types";

/** How the cells of the example's tab look, but for its table's header. */
const plain: WrittenLook = {
  fontName: "Arial",
  fontSize: 11,
  bold: false,
  underlined: false,
  color: "#0B0C0C",
  fill: "#FFFFFF",
  wrapped: true,
};

const title = "Ambition 1 – To help young people into homes of their own";

const values = [
  [title, "", "", ""],
  ["No.", "Indicator", "Latest Data", "Direction of travel"],
  [1, "Care leavers in suitable homes", "66.0% (66/100)", "↑ Improving"],
  [2, "Young people who move on in time", "58.2% (57/98)", "↓ Declining"],
  [3, "Young people with a tenancy", "40.1% (39/97)", "↓ Declining"],
];

/** The tab `Report - Ambition 1` of the examples, with nothing to find in it: a title and a table of three measures. */
const faultless: WrittenSheet = {
  role: "ambition_1",
  name: "Report - Ambition 1",
  values,
  rowHeights: [24, 36, 54, 54, 54],
  columnWidths: [60, 240, 120, 120],
  merges: [],
  tables: [
    {
      name: "Herts_Ambition_1",
      area: { row: 1, column: 0, rowCount: 4, columnCount: 4 },
      hasHeaders: true,
    },
  ],
  looks: looksOf({}),
  links: [],
  pictures: [],
  page: { width: 784, scale: null, pagesWide: 1, printArea: null },
};

/** Looks of the example's tab in which cells of one area differ: their column and row, from 0, and what is different. */
export function looksOf(
  different: Partial<WrittenLook>,
  ...cells: readonly (readonly [row: number, column: number])[]
): LookArea[] {
  return values.flatMap((row, r) =>
    row.map((_, column): LookArea => {
      const base = r === 1 ? { ...plain, color: "#FFFFFF", fill: "#00703C" } : plain;
      const unwrapped = r === 0 ? { ...base, wrapped: false } : base;
      const differs = cells.some(([cellRow, cellColumn]) => cellRow === r && cellColumn === column);
      const look = differs ? { ...unwrapped, ...different } : unwrapped;
      return { row: r, column, rowCount: 1, columnCount: 1, look };
    }),
  );
}

/** Values of the example's tab with another text in one cell, its row and column from 0. */
export function valuesWith(row: number, column: number, text: string): WrittenSheet["values"] {
  return values.map((cells, r) =>
    cells.map((value, c) => (r === row && c === column ? text : value)),
  );
}

/** The example's table, differing in its name or header row. */
export function exampleTables(different: Partial<GridTable>): readonly GridTable[] {
  return faultless.tables.map((table) => ({ ...table, ...different }));
}

/** A chart or picture that somebody added, over blank cells to the right of the example's table. */
export const examplePicture = {
  name: "Chart 4",
  kind: "chart",
  altText: "Line chart of care leavers in suitable homes: from 60.0% to 66.0% in a year.",
  top: 60,
  left: 560,
  width: 200,
  height: 90,
} as const;

/** The example's tab with the report's own chart below its table. @param sentences what stands below the chart */
export function tabWithChart(altText: string | null, sentences: string): Partial<WrittenSheet> {
  const blank = ["", "", ""];
  const below = { row: 6, column: 0, rowCount: 1, columnCount: 1 };
  return {
    values: [...values, ["", ...blank], [sentences, ...blank]],
    rowHeights: [...faultless.rowHeights, 120, 18],
    looks: [...looksOf({}), { ...below, look: { ...plain, wrapped: false } }],
    pictures: [
      { ...examplePicture, name: "Herts_Chart_1", altText, top: 222, left: 0, height: 120 },
    ],
  };
}

/** What the workbook of an example keeps of its report. @param fingerprint what it was built from, if up to date */
export function exampleReport(sketch: ReportSketch, fingerprint: string): BuiltReport {
  const tab = { ...faultless, ...sketch.tab };
  const written: WrittenReport = {
    document: { title: sketch.documentTitle ?? "Performance report for 2022-23" },
    sheets: [tab],
  };
  const { name, role, tables, merges } = tab;
  return {
    fingerprint: sketch.isOutdated ? "0" : fingerprint,
    builtAt: "2023-05-04T10:30",
    tabs: [
      { name, role, tables, merges, used: { row: 0, column: 0, rowCount: 5, columnCount: 4 } },
    ],
    written,
  };
}
