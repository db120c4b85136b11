import { ExcelProblem, explainingProblems } from "./errors";
import { supportedHere, type IsSupported } from "./support";

/**
 * Opens a new workbook in a window of its own. The one that is open stays as it is.
 * @param base64 the .xlsx file that the new workbook starts from
 * @returns false where this Excel cannot do it
 * @throws ExcelProblem where it could, but not now
 */
export async function openNewWorkbook(
  base64: string,
  isSupported: IsSupported = supportedHere,
): Promise<boolean> {
  if (!isSupported("ExcelApi", "1.8")) return false;
  try {
    await explainingProblems(() => Excel.createWorkbook(base64));
    return true;
  } catch (error) {
    if (error instanceof ExcelProblem && cannot.has(error.kind)) return false;
    throw error;
  }
}

/** Excel on the iPad and some browsers claim the set, and refuse the call. */
const cannot: ReadonlySet<ExcelProblem["kind"]> = new Set(["older Excel", "refused"]);
