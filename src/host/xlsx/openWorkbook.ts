import type { WorkbookModel } from "../model/workbook";
import { XlsxPackage } from "./container/package";
import { readPackage } from "./read/readPackage";

/**
 * Reads a workbook file (.xlsx, .xlsm, .xltx, .xltm) into the model. The bytes are kept as `source`, so
 * that saving loses nothing that the model does not know.
 * @param name file name, for messages and for the model.
 * @throws UnusableWorkbookError with one message for the analyst.
 */
export async function openWorkbook(bytes: Uint8Array, name: string): Promise<WorkbookModel> {
  return readPackage(XlsxPackage.open(bytes, name), bytes).model;
}
