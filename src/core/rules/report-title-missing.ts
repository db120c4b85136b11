import { valuesWith } from "./report/example-report";
import { defineReportRule } from "./report/report-rule";

export const reportTitleMissing = defineReportRule({
  requirement: "title-missing",
  title: "A tab of the report has no title in A1",
  severity: "warning",
  rationale:
    "Screen readers begin at cell A1. A tab that begins with a blank cell does not say what it is. Source: Government Analysis Function, making spreadsheets accessible.",
  passes: [{ title: "The ambition's title in A1", rows: [{}], report: {} }],
  fails: [
    {
      title: "The title was deleted",
      rows: [{}],
      report: { tab: { values: valuesWith(0, 0, "") } },
    },
  ],
});
