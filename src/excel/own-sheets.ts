import { acceptedSheet, readAcceptances, resultsSheet, settingsSheet } from "../core/own-sheets";
import {
  createCheckContext,
  withAccepted,
  type Acceptance,
  type Finding,
  type RuleSettings,
} from "../core/rules";
import { acceptedFamily, resultsFamily, settingsFamily } from "./families";
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
  settings: RuleSettings,
  options?: ReportOptions,
): Promise<string> {
  const { sheets } = await writeSheets(context, settingsFamily, [settingsSheet(settings)], options);
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
