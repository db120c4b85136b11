import { UnusableWorkbookError } from "../errors";
import { contentTypeOf, setContentType } from "./contentTypes";
import type { XlsxPackage } from "./package";

const openXml = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const macros = "application/vnd.ms-excel";

/** Main content type that Excel expects of each file extension. */
const typeOfExtension: Readonly<Record<string, string>> = {
  ".xlsx": `${openXml}.sheet.main+xml`,
  ".xltx": `${openXml}.template.main+xml`,
  ".xlsm": `${macros}.sheet.macroEnabled.main+xml`,
  ".xltm": `${macros}.template.macroEnabled.main+xml`,
};

/**
 * Makes the file the kind that its extension says; Excel refuses one that is not.
 * @param extension `.xlsx` …; `""` keeps the kind that it has.
 * @throws UnusableWorkbookError for macros in a file whose extension does not allow them, and for an
 * extension that is none of a workbook.
 */
export function matchExtension(files: XlsxPackage, workbookPath: string, extension: string): void {
  if (extension === "") return;
  const wanted = typeOfExtension[extension];
  if (wanted === undefined) {
    throw new UnusableWorkbookError(
      `"${files.fileName}" cannot be saved as "${extension}". Give the new file a name that ends in .xlsx.`,
    );
  }
  const type = contentTypeOf(files, workbookPath);
  if (type.includes("macroEnabled") && !wanted.includes("macroEnabled")) {
    throw new UnusableWorkbookError(
      `"${files.fileName}" holds macros, which a file named *${extension} cannot. Give the new file a name that ends in .xlsm.`,
    );
  }
  if (type !== wanted) setContentType(files, workbookPath, wanted);
}
