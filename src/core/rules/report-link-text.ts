import { valuesWith } from "./report/example-report";
import { defineReportRule } from "./report/report-rule";

export const reportLinkText = defineReportRule({
  requirement: "link-text",
  title: "A link of the report does not say where it leads",
  severity: "warning",
  rationale:
    "Readers of screen readers go from link to link and hear only their texts. “Click here” and bare addresses tell them nothing. Source: WCAG 2.2, 2.4.4 Link Purpose (In Context).",
  passes: [
    {
      title: "A link named for its target",
      rows: [{}],
      report: { tab: { links: [{ row: 0, column: 0 }] } },
    },
  ],
  fails: [
    {
      title: "Click here",
      rows: [{}],
      report: {
        tab: { values: valuesWith(0, 0, "Click here"), links: [{ row: 0, column: 0 }] },
      },
    },
    {
      title: "A bare address",
      rows: [{}],
      report: {
        tab: {
          values: valuesWith(2, 1, "https://example.org/plan"),
          links: [{ row: 2, column: 1 }],
        },
      },
    },
  ],
});
