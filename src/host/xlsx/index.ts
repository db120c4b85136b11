export { UnusableWorkbookError } from "./errors";
export { openWorkbookFile, saveWorkbookFile } from "./files";
export { openWorkbook } from "./openWorkbook";
export { saveWorkbook } from "./saveWorkbook";
