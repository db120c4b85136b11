import { valuesWith } from "./report/example-report";
import { defineReportRule } from "./report/report-rule";

export const reportBlankInTable = defineReportRule({
  requirement: "blank-in-table",
  title: "A table of the report has blank cells",
  severity: "warning",
  rationale:
    "A blank cell does not say whether the figure is missing, suppressed or forgotten, and a blank row reads as the end of the table. Source: Government Statistical Service, using symbols in tables.",
  passes: [
    { title: "Every cell filled", rows: [{}], report: {} },
    {
      title: "N/A where there is no figure",
      rows: [{}],
      report: { tab: { values: valuesWith(3, 2, "N/A") } },
    },
  ],
  fails: [
    {
      title: "A figure was deleted",
      rows: [{}],
      report: { tab: { values: valuesWith(3, 2, "") } },
    },
  ],
});
