import { exampleTables, valuesWith } from "./report/example-report";
import { defineReportRule } from "./report/report-rule";

export const reportTableHeader = defineReportRule({
  requirement: "table-header",
  title: "A table of the report has no clear header row",
  severity: "warning",
  rationale:
    "Every figure is read out with the header of its column. A table needs one header row, with a text of its own over each column. Source: WCAG 2.2, 1.3.1 Info and Relationships.",
  passes: [{ title: "One header row of different texts", rows: [{}], report: {} }],
  fails: [
    {
      title: "The header row was switched off",
      rows: [{}],
      report: {
        tab: {
          tables: exampleTables({
            hasHeaders: false,
            area: { row: 2, column: 0, rowCount: 3, columnCount: 4 },
          }),
        },
      },
    },
    {
      title: "Two columns with the same header",
      rows: [{}],
      report: { tab: { values: valuesWith(1, 3, "Latest data") } },
    },
    {
      title: "A header that Excel filled in",
      rows: [{}],
      report: { tab: { values: valuesWith(1, 2, "Column3") } },
    },
  ],
});
