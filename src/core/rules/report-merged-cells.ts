import { defineReportRule } from "./report/report-rule";

export const reportMergedCells = defineReportRule({
  requirement: "merged-cells",
  title: "Cells of the report are merged",
  severity: "warning",
  rationale:
    "Screen readers lose the row and column of merged cells, and a table with merged cells cannot be sorted or read by other programs. Source: Government Analysis Function, making spreadsheets accessible.",
  passes: [
    { title: "No merged cells", rows: [{}], report: {} },
    { title: "An Excel that cannot tell", rows: [{}], report: { tab: { merges: null } } },
  ],
  fails: [
    {
      title: "The title was merged over the table",
      rows: [{}],
      report: { tab: { merges: [{ row: 0, column: 0, rowCount: 1, columnCount: 4 }] } },
    },
  ],
});
