import type { CellValue } from "../workbook/types";

/** Whether a cell shows an Excel error and nothing else: `#DIV/0!`, `#REF!`, `#N/A`. */
export function isExcelError(content: CellValue): boolean {
  return typeof content === "string" && errors.test(content);
}

/** Errors of the older versions, and of dynamic arrays, linked data types and Python in Excel. */
const errors =
  /^\s*#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|FIELD!|GETTING_DATA|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|PYTHON!|EXTERNAL!|TIMEOUT!)\s*$/i;
