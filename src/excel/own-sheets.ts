import {
  acceptedSheet,
  linksSheet,
  listsSheet,
  mappingSheet,
  readAcceptances,
  readLists,
  resultsSheet,
  settingsSheet,
  type LinkSheetRow,
  type OwnSettings,
} from "../core/own-sheets";
import { readPlanning } from "../core/planning";
import { linkRows } from "../core/planning/linking";
import {
  createCheckContext,
  withAccepted,
  withoutAccepted,
  type Acceptance,
  type Finding,
} from "../core/rules";
import type { VocabularyLists } from "../core/vocabulary";
import { unusedColumns } from "../core/workbook";
import type { IndicatorWorkbook, TableMapping, WorkbookSnapshot } from "../core/workbook/types";
import {
  acceptedFamily,
  columnsFamily,
  linksFamily,
  listsFamily,
  resultsFamily,
  settingsFamily,
} from "./families";
import type { CheckOutcome } from "./indicators";
import { writeSheets, type ReportOptions } from "./report";

/**
 * Writes the findings of a check into the sheet of check results, in place where there is one.
 * @returns the sheet's name
 * @throws ExcelProblem with place and remedy
 */
export async function writeResults(
  context: Excel.RequestContext,
  { workbook, findings, accepted }: CheckOutcome,
  options?: ReportOptions,
): Promise<string> {
  const measures = workbook.measures.length;
  const { sheet } = workbook.mapping;
  const design = resultsSheet({ findings, accepted: accepted.length, measures, sheet });
  const { sheets } = await writeSheets(context, resultsFamily, [design], options);
  return sheets.join();
}

/**
 * Writes the settings into the workbook's own sheet, which is made where there is none.
 * @returns the sheet's name
 * @throws ExcelProblem with place and remedy
 */
export async function writeSettings(
  context: Excel.RequestContext,
  settings: OwnSettings,
  options?: ReportOptions,
): Promise<string> {
  const { sheets } = await writeSheets(context, settingsFamily, [settingsSheet(settings)], options);
  return sheets.join();
}

/**
 * Writes the names that count in a workbook into its own sheet of lists, unless it has one that can be read: that is the
 * analyst's.
 * @returns the sheet's name; null where nothing was written
 * @throws ExcelProblem with place and remedy
 */
export async function writeMissingLists(
  context: Excel.RequestContext,
  { snapshot, vocabulary }: Pick<IndicatorWorkbook, "snapshot" | "vocabulary">,
  options?: ReportOptions,
): Promise<string | null> {
  const { lists } = readLists(snapshot.ownSheets?.lists);
  return lists === null ? writeLists(context, vocabulary, options) : null;
}

/**
 * Writes names of ambitions, outcome bees and corporate priorities into the workbook's own sheet, which is made where
 * there is none.
 * @returns the sheet's name
 * @throws ExcelProblem with place and remedy
 */
export async function writeLists(
  context: Excel.RequestContext,
  lists: VocabularyLists,
  options?: ReportOptions,
): Promise<string> {
  const { sheets } = await writeSheets(context, listsFamily, [listsSheet(lists)], options);
  return sheets.join();
}

/**
 * Keeps which sheet and columns hold the indicators on the workbook's own sheet, which is made where there is none.
 * Every later check and report reads them.
 * @param snapshot the workbook that the mapping was made for
 * @returns the sheet's name
 * @throws ExcelProblem with place and remedy
 */
export async function writeColumns(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  mapping: TableMapping,
  options?: ReportOptions,
): Promise<string> {
  const design = mappingSheet(mapping, unusedColumns(snapshot, mapping));
  const { sheets } = await writeSheets(context, columnsFamily, [design], options);
  return sheets.join();
}

/**
 * Writes which indicators answer which promises of the registers into the workbook's own sheet, to be decided by the
 * analyst. What was decided there stays.
 * @param workbook as it has just been read: what it holds of the sheet is what the sheet is made of
 * @returns the sheet's name
 * @throws ExcelProblem with place and remedy
 */
export function writeLinks(
  context: Excel.RequestContext,
  workbook: IndicatorWorkbook,
  options?: ReportOptions,
): Promise<string> {
  return writeLinkRows(context, linkRows(readPlanning(workbook), workbook), options);
}

/**
 * Writes rows of the sheet of links into the workbook's own sheet, which is made where there is none.
 * @returns the sheet's name
 * @throws ExcelProblem with place and remedy
 */
export async function writeLinkRows(
  context: Excel.RequestContext,
  rows: readonly LinkSheetRow[],
  options?: ReportOptions,
): Promise<string> {
  const design = linksSheet(rows);
  const { sheets } = await writeSheets(context, linksFamily, [design], options);
  return sheets.join();
}

/**
 * Keeps findings of a check as accepted on the workbook's own sheet, beside those that it keeps already.
 * @param outcome the check as it has just been made: what it read of the sheet is what the sheet is made of
 * @throws ExcelProblem with place and remedy
 */
export async function acceptFindings(
  context: Excel.RequestContext,
  { workbook, settings }: CheckOutcome,
  findings: readonly Finding[],
  decision: Pick<Acceptance, "reason" | "initials" | "date">,
  options?: ReportOptions,
): Promise<string> {
  const { rows } = readAcceptances(workbook.snapshot.ownSheets?.accepted);
  const checked = createCheckContext(workbook, settings);
  const design = acceptedSheet(withAccepted(rows, findings, decision, checked));
  const { sheets } = await writeSheets(context, acceptedFamily, [design], options);
  return sheets.join();
}

/**
 * Takes acceptances back: their findings are open again at the next check.
 * @param ownSheets what has just been read of the add-in's own sheets: what the sheet is made of
 * @throws ExcelProblem with place and remedy
 */
export async function takeBackAcceptances(
  context: Excel.RequestContext,
  { ownSheets }: Pick<WorkbookSnapshot, "ownSheets">,
  acceptances: readonly Acceptance[],
  options?: ReportOptions,
): Promise<string> {
  const { rows } = readAcceptances(ownSheets?.accepted);
  const design = acceptedSheet(withoutAccepted(rows, acceptances));
  const { sheets } = await writeSheets(context, acceptedFamily, [design], options);
  return sheets.join();
}
