import { looksOf, valuesWith } from "./report/example-report";
import { defineReportRule } from "./report/report-rule";

const long =
  "Care leavers in suitable homes, with those who live with former foster carers, and those who have left the county";

export const reportTextCut = defineReportRule({
  requirement: "text-cut",
  title: "Text of the report is cut off",
  severity: "warning",
  rationale:
    "Rows of the report have the height of their text as it was built. Text that was added by hand, a lower row or a narrower column cuts words off, on the screen and in print.",
  passes: [
    { title: "Rows that show their text", rows: [{}], report: {} },
    {
      title: "A longer title that the row has room for",
      rows: [{}],
      report: { tab: { values: valuesWith(3, 1, "Young people who move on in time and stay") } },
    },
  ],
  fails: [
    {
      title: "A title longer than its row",
      rows: [{}],
      report: { tab: { values: valuesWith(2, 1, `${long}. ${long}.`) } },
    },
    {
      title: "Wrapping was switched off",
      rows: [{}],
      report: {
        tab: { values: valuesWith(2, 1, long), looks: looksOf({ wrapped: false }, [2, 1]) },
      },
    },
  ],
});
