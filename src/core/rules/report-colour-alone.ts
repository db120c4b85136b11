import { looksOf, valuesWith } from "./report/example-report";
import { defineReportRule } from "./report/report-rule";

export const reportColourAlone = defineReportRule({
  requirement: "colour-alone",
  title: "Colour or an arrow alone tells something",
  severity: "warning",
  rationale:
    "A red cell or a bare arrow says nothing to those who do not see it, or who print in grey. The word stands beside it. Source: WCAG 2.2, 1.4.1 Use of Colour.",
  passes: [
    { title: "Arrows with their words, one colour for all", rows: [{}], report: {} },
    {
      title: "A colour that repeats the word",
      rows: [{}],
      report: { tab: { looks: looksOf({ fill: "#F6D7D2" }, [4, 3]) } },
    },
  ],
  fails: [
    {
      title: "A figure marked in red",
      rows: [{}],
      report: { tab: { looks: looksOf({ fill: "#F6D7D2" }, [3, 2]) } },
    },
    {
      title: "The word beside an arrow was deleted",
      rows: [{}],
      report: { tab: { values: valuesWith(2, 3, "↑") } },
    },
  ],
});
