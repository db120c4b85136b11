import { looksOf } from "./report/example-report";
import { defineReportRule } from "./report/report-rule";

export const reportContrast = defineReportRule({
  requirement: "contrast",
  title: "Text of the report is hard to tell from its background",
  severity: "warning",
  rationale:
    "Text needs a contrast of 4.5 to 1 against its cell, or 3 to 1 from 18 points (14 points bold), so that people with low vision can read it. Computed from the colours of text and cell. Source: WCAG 2.2, 1.4.3 Contrast (Minimum).",
  passes: [
    { title: "The report's own colours", rows: [{}], report: {} },
    {
      title: "Large grey text",
      rows: [{}],
      report: { tab: { looks: looksOf({ color: "#8A8A8A", fontSize: 18 }, [0, 0]) } },
    },
  ],
  fails: [
    {
      title: "Light grey text",
      rows: [{}],
      report: { tab: { looks: looksOf({ color: "#8A8A8A" }, [0, 0]) } },
    },
    {
      title: "White text on a yellow header",
      rows: [{}],
      report: { tab: { looks: looksOf({ fill: "#FFDD00" }, [1, 0], [1, 1], [1, 2], [1, 3]) } },
    },
  ],
});
