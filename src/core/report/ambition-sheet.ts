import { columnWidths, limits, printableHeight, styles } from "./design";
import { idCell } from "./published-text";
import { rowHeight, rowPadding, SheetBuilder, textWidthOf } from "./sheet-builder";
import { splitBlocks } from "./split-text";
import { actionsHeading, blocksText, lineBlocks } from "./text-blocks";
import type {
  DesignedCell,
  DesignedSheet,
  ReportAmbition,
  ReportMeasure,
  ReportModel,
  StyleName,
  TextBlock,
} from "./types";

/** The published columns. */
const header = [
  "No.",
  "Indicator",
  "Previous Data*",
  "Latest Data**",
  "Direction of travel",
  "Commentary",
] as const;
const columnStyles: readonly StyleName[] = [
  "tableStrong",
  "tableBody",
  "tableBody",
  "tableBody",
  "tableBody",
  "tableBody",
];
const widths = columnWidths.ambition;

/** Words of the cells beside a commentary that continues in a further row. */
const asAbove = "As above";

/** The tab of one ambition: its title, the note on `*` and `**`, and one table with a row per measure. */
export function ambitionSheet(ambition: ReportAmbition, model: ReportModel): DesignedSheet {
  const sheet = new SheetBuilder(widths);
  sheet.runningText(ambition.title, "sheetTitle", { spaceAbove: 6 });
  const notes = model.key.filter(({ symbol }) => /^\*+$/.test(symbol));
  sheet.runningText(notes.map(({ symbol, meaning }) => `${symbol} ${meaning}`).join("  "), "note");
  const headerRow = sheet.nextRow;
  sheet.table(
    tableName(ambition),
    header,
    tableRows(ambition.measures, sheet.height),
    columnStyles,
  );
  return sheet.finish({
    role: ambitionRole(ambition),
    name: ambitionSheetName(ambition),
    documentTitle: model.title,
    title: ambition.title,
    frozenRows: headerRow + 1,
    printTitleRows: { first: headerRow, last: headerRow },
  });
}

/** What marks the tab of an ambition: `ambition-2`, `other-measures`. */
export function ambitionRole({ number }: ReportAmbition): string {
  return number === null ? "other-measures" : `ambition-${number}`;
}

function ambitionSheetName({ number }: ReportAmbition): string {
  return number === null ? "Report - Other measures" : `Report - Ambition ${number}`;
}

function tableName({ number }: ReportAmbition): string {
  return number === null ? "Herts_Other_Measures" : `Herts_Ambition_${number}`;
}

const headerHeight = rowHeight(
  header.map((value): DesignedCell => ({ value, style: "tableHeader" })),
  widths,
);

/** Room below the repeated header on a page, with some to spare for a printer's own margins. */
const pageRoom = printableHeight - headerHeight - 15;
const tallestRow = Math.min(limits.rowHeight, pageRoom);
/** A row that must be split fills the rest of a page only if that is at least this high. */
const worthFilling = 120;

/**
 * Rows of all measures. A measure that no row can hold is split so that its first row ends with the page.
 *
 * @param heightAbove points that stand above the table's header on the first page
 */
function tableRows(measures: readonly ReportMeasure[], heightAbove: number): (string | number)[][] {
  const rows: (string | number)[][] = [];
  let left = pageRoom - heightAbove;
  let first: ReportMeasure | null = null;
  for (const measure of measures) {
    if (!first || !isAlignedLike(measure, first)) first = measure;
    const alignedAs = first === measure ? null : first.id;
    for (const values of measureRows(measure, left, alignedAs)) {
      const cells = values.map((value, i) => ({ value, style: columnStyles[i]! }));
      const height = rowHeight(cells, widths);
      left = height <= left ? left - height : pageRoom - height;
      rows.push(values);
    }
  }
  return rows;
}

/** The measure names the same outcome bees and priorities as another one of its indicator. */
function isAlignedLike(measure: ReportMeasure, other: ReportMeasure): boolean {
  return (
    other.indicator === measure.indicator &&
    alignmentLines(other).join() === alignmentLines(measure).join()
  );
}

function measureRows(
  measure: ReportMeasure,
  left: number,
  alignedAs: string | null,
): (string | number)[][] {
  const parts = measureParts(measureColumns(measure, alignedAs), left);
  const count = Math.max(...parts.map((cells) => cells.length));
  return Array.from({ length: count }, (_, i) => [
    i === 0 ? idCell(measure.id) : `${measure.id} (continued)`,
    ...parts.map((cells) => (cells[i] ? blocksText(cells[i]) : asAbove)),
  ]);
}

/** The columns in parts, row by row. Only the commentary is cut to fill a page; nothing else is cut for that. */
function measureParts(columns: TextBlock[][], left: number): TextBlock[][][] {
  const whole = splitColumns(columns, tallestRow);
  const isSplit = whole.some((cells) => cells.length > 1);
  if (!isSplit || left < worthFilling) return whole;
  const filling = splitColumns(columns, tallestRow, left);
  const besides = filling.slice(0, -1);
  return besides.every((cells, i) => cells.length === whole[i]!.length) ? filling : whole;
}

/** The texts of a measure's cells but the first, as blocks. */
function measureColumns(measure: ReportMeasure, alignedAs: string | null): TextBlock[][] {
  const { previous, latest, direction, directionWord, commentary, actions } = measure;
  return [
    indicatorBlocks(measure, alignedAs),
    lineBlocks(previous),
    lineBlocks(latest),
    lineBlocks(direction === "N/A" ? `N/A – ${directionWord}` : `${direction} ${directionWord}`),
    actions.length > 0
      ? [...commentary, { kind: "heading", text: actionsHeading }, ...actions]
      : [...commentary],
  ];
}

function splitColumns(
  columns: TextBlock[][],
  height: number,
  firstHeight = height,
): TextBlock[][][] {
  return columns.map((blocks, i) => {
    const { fontSize, bold } = styles[columnStyles[i + 1]!];
    const width = textWidthOf(widths[i + 1]!);
    const room = { width, fontSize, bold, height: height - rowPadding };
    return splitBlocks(blocks, {
      ...room,
      firstHeight: Math.min(height, firstHeight) - rowPadding,
    });
  });
}

function indicatorBlocks(measure: ReportMeasure, alignedAs: string | null): TextBlock[] {
  const { indicator, label } = measure;
  const lines = alignmentLines(measure);
  const alignment =
    alignedAs && lines.length > 1 ? [`Outcome and priority: as ${alignedAs}`] : lines;
  return [
    ...lineBlocks(indicator),
    ...(label === "" ? [] : lineBlocks(label)),
    ...alignment.map((text, i): TextBlock => ({ kind: i === 0 ? "paragraph" : "line", text })),
  ];
}

function alignmentLines({ outcomeBees, corporatePriorities }: ReportMeasure): string[] {
  return [
    ...aligned("Outcome Bee", "Outcome Bees", outcomeBees),
    ...aligned("Corporate Priority", "Corporate Priorities", corporatePriorities),
  ];
}

function aligned(one: string, several: string, names: readonly string[]): string[] {
  const oneLine = names.map((name) => name.replaceAll("\n", " "));
  if (oneLine.length === 0) return [];
  return [`${oneLine.length === 1 ? one : several}: ${oneLine.join("; ")}`];
}
