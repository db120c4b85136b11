import { defineReportRule } from "./report/report-rule";

export const reportSheetName = defineReportRule({
  requirement: "sheet-name",
  title: "A tab of the report has a name that says nothing",
  severity: "info",
  rationale:
    "Tabs are listed and chosen by their names. Sheet1 does not say what it holds. Source: Government Analysis Function, making spreadsheets accessible.",
  passes: [
    { title: "A tab named for its ambition", rows: [{}], report: {} },
    { title: "A tab that was renamed", rows: [{}], report: { tab: { name: "Safe at home" } } },
  ],
  fails: [{ title: "A usual name of Excel", rows: [{}], report: { tab: { name: "Sheet2" } } }],
});
