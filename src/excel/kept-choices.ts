import { readSettings } from "../core/own-sheets";
import type { ReportChoices } from "../core/report";
import { writeSettings } from "./own-sheets";
import type { ReportOptions } from "./report";
import { takeSnapshot } from "./snapshot";

/**
 * Makes the report's choices those of the workbook: they go onto its sheet of settings, which is made where there is
 * none. Its other settings stay.
 * @returns the sheet's name
 * @throws ExcelProblem with place and remedy
 */
export async function keepChoices(
  context: Excel.RequestContext,
  choices: ReportChoices,
  { onProgress, ...options }: ReportOptions = {},
): Promise<string> {
  onProgress?.({ stage: "keeping choices" });
  const snapshot = await takeSnapshot(context, options);
  const { rules, report } = readSettings(snapshot.ownSheets?.settings);
  return writeSettings(context, { rules, report: { ...report, choices } }, options);
}
