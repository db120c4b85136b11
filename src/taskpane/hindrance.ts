import { oldestExcelApi, supportedHere } from "../excel/support";
import { wording } from "./wording";

/**
 * Why the pane cannot work here, in the analyst's words; null where it can. Asks nothing of the workbook, and does
 * without office.js where that could not be loaded.
 */
export async function hindrance(): Promise<string | null> {
  if (typeof Office === "undefined") return wording.problems.noOfficeJs;
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return wording.common.outsideExcel;
  if (supportedHere("ExcelApi", oldestExcelApi)) return null;
  return wording.problems.tooOld(Office.context.diagnostics.version);
}
