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
