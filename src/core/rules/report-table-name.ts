import { exampleTables } from "./report/example-report";
import { defineReportRule } from "./report/report-rule";

export const reportTableName = defineReportRule({
  requirement: "table-name",
  title: "A table of the report has a name that says nothing",
  severity: "info",
  rationale:
    "Screen readers and the Name Box list tables by their names. Table1 does not say what it holds. Source: Government Analysis Function, making spreadsheets accessible.",
  passes: [{ title: "A table named for its ambition", rows: [{}], report: {} }],
  fails: [
    {
      title: "A table that was made anew",
      rows: [{}],
      report: { tab: { tables: exampleTables({ name: "Table1" }) } },
    },
  ],
});
