/** The report as files to publish. Heavy: the pane loads it when an export is asked for. */
export { reportHtml } from "./html/report-html";
export { reportDocx } from "./word/report-docx";
