export { createWorkbookViewer, type WorkbookViewer } from "./workbook-viewer";
