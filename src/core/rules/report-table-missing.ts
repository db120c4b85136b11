import { defineReportRule } from "./report/report-rule";

export const reportTableMissing = defineReportRule({
  requirement: "table-missing",
  title: "Figures of the report stand in no table",
  severity: "warning",
  rationale:
    "Only an Excel table ties its figures to their headers, for screen readers and in a PDF. A table that was converted to a range, or a list that was typed beside it, is loose cells. Source: WCAG 2.2, 1.3.1 Info and Relationships.",
  passes: [{ title: "The measures in an Excel table", rows: [{}], report: {} }],
  fails: [
    {
      title: "The table was converted to a range",
      rows: [{}],
      report: { tab: { tables: [] } },
    },
  ],
});
