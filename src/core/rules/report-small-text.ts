import { looksOf } from "./report/example-report";
import { defineReportRule } from "./report/report-rule";

export const reportSmallText = defineReportRule({
  requirement: "small-text",
  title: "Text of the report is too small on paper",
  severity: "warning",
  rationale:
    "Text below 9 points is hard to read on paper. A page that is fitted to the paper shrinks its text with it, so wider columns make smaller text.",
  passes: [
    { title: "Text of 11 points on a page at full size", rows: [{}], report: {} },
    {
      title: "Text of 9 points",
      rows: [{}],
      report: { tab: { looks: looksOf({ fontSize: 9 }, [2, 1]) } },
    },
  ],
  fails: [
    {
      title: "Text of 8 points",
      rows: [{}],
      report: { tab: { looks: looksOf({ fontSize: 8 }, [2, 1]) } },
    },
    {
      title: "Columns so wide that the page shrinks to 78%",
      rows: [{}],
      report: { tab: { columnWidths: [60, 600, 220, 120] } },
    },
  ],
});
