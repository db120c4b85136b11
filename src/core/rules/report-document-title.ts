import { defineReportRule } from "./report/report-rule";

export const reportDocumentTitle = defineReportRule({
  requirement: "document-title",
  title: "The file has no title",
  severity: "warning",
  rationale:
    "The title of the file is the first thing that is read of a document, also of a PDF that is made of it. Source: WCAG 2.2, 2.4.2 Page Titled.",
  passes: [{ title: "A title of its own", rows: [{}], report: {} }],
  fails: [{ title: "A title of spaces", rows: [{}], report: { documentTitle: " " } }],
});
