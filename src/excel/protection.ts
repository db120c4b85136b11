import { ExcelProblem } from "./errors";

/** Asks of sheets whether they are protected; the answer is there after the next sync. */
export function askProtection(
  { workbook }: Excel.RequestContext,
  names: ReadonlySet<string>,
): readonly Excel.Worksheet[] {
  return [...names].map((name) => {
    const sheet = workbook.worksheets.getItem(name);
    sheet.load("name,protection/protected");
    return sheet;
  });
}

/**
 * @param sheets what `askProtection` asked
 * @param written names of those that are to be written
 * @throws ExcelProblem that names a protected one among them
 */
export function refuseProtected(
  sheets: readonly Excel.Worksheet[],
  written: ReadonlySet<string>,
): void {
  const locked = sheets.find((sheet) => sheet.protection.protected && written.has(sheet.name));
  if (!locked) return;
  throw new ExcelProblem(
    "sheet protected",
    `Sheet "${locked.name}" is protected, so nothing can be changed there. Choose Review > Unprotect Sheet on it, then try again. Nothing was changed.`,
  );
}

/**
 * @param sheetsOf what the new sheets are for: "the report"
 * @param again what to do afterwards: "build the report again"
 * @throws ExcelProblem where no sheet can be added, moved or hidden
 */
export function refuseProtectedStructure(
  isProtected: boolean,
  sheetsOf: string,
  again: string,
): void {
  if (!isProtected) return;
  throw new ExcelProblem(
    "workbook protected",
    `The workbook's structure is protected, so no sheet for ${sheetsOf} can be added, moved or hidden. Choose Review > Protect Workbook to lift the protection, then ${again}. Nothing was changed.`,
  );
}
