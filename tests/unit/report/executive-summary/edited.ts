import {
  buildReport,
  designReport,
  type ReportChoices,
  type ReportModel,
} from "../../../../src/core/report";
import { defaultReportChoices } from "../../../../src/core/report";
import { blockText } from "../../../../src/core/report/text-blocks";
import type { BuiltReport, CellValue } from "../../../../src/core/workbook/types";
import { grid } from "../../../helpers/grids";
import { workbookOf, type MeasureSketch } from "../measures";

/** Rows of the front tab as the analyst leaves them. */
export type Rows = readonly (readonly CellValue[])[];

/** The first report of these measures. */
export function firstBuild(
  sketches: readonly MeasureSketch[],
  choices: Partial<ReportChoices> = {},
): ReportModel {
  const settings = { tolerance: 0.05, choices: { ...defaultReportChoices, ...choices } };
  return buildReport(workbookOf(sketches), [], settings);
}

/** The next report, of these measures now, after the analyst has changed the rows of the front tab of the last one. */
export function nextBuild(
  last: ReportModel,
  sketches: readonly MeasureSketch[],
  edit: (rows: Rows) => Rows = (rows) => rows,
  change: Partial<BuiltReport> & { readonly choices?: Partial<ReportChoices> } = {},
): ReportModel {
  const { choices, ...built } = change;
  const chosen = { ...defaultReportChoices, ...choices };
  const workbook = workbookOf(sketches);
  const builtReport: BuiltReport = {
    tabs: [],
    front: frontGrid(last, chosen, edit),
    ...(last.summaryMemory !== undefined && { summaryMemory: last.summaryMemory }),
    ...built,
  };
  const snapshot = { ...workbook.snapshot, builtReport };
  return buildReport({ ...workbook, snapshot }, [], { tolerance: 0.05, choices: chosen });
}

/** The front tab as Excel gives it back. */
export function frontGrid(model: ReportModel, choices: ReportChoices, edit: (rows: Rows) => Rows) {
  const [front] = designReport(model, choices);
  const written = front!.rows.map((row) => row.map((cell) => cell?.value ?? ""));
  const rows = edit(written);
  const shift = rows.length - written.length;
  const tables = front!.tables.map(({ name, row, rowCount, columnCount }) => ({
    name,
    area: { row: row + shift, column: 0, rowCount, columnCount },
    hasHeaders: true,
  }));
  return { ...grid(rows, { name: "Report" }), tables };
}

/** The lines of the executive summary as they are printed. */
export const linesOf = ({ executiveSummary }: ReportModel): string[] =>
  executiveSummary.map(({ block }) => blockText(block));

/** Replaces the text of the row that begins like this; null deletes the row, several texts give several rows. */
export function changeLine(begins: string, ...texts: readonly string[]): (rows: Rows) => Rows {
  return (rows) => {
    const place = rows.findIndex(([first]) => String(first).startsWith(begins));
    if (place < 0) throw new Error(`No row begins with "${begins}".`);
    return [...rows.slice(0, place), ...texts.map((text) => [text]), ...rows.slice(place + 1)];
  };
}
