import { examplePicture, tabWithChart } from "./report/example-report";
import { defineReportRule } from "./report/report-rule";

const sentences = "It rose from 60.0% in 2021-22 to 66.0% in 2022-23.";

export const reportAltText = defineReportRule({
  requirement: "alt-text",
  title: "A chart or picture of the report has no text in its place",
  severity: "warning",
  rationale:
    "What a chart shows has to be told to those who do not see it. The report's own charts come with alt text and with sentences below them; what was added by hand does not. Source: WCAG 2.2, 1.1.1 Non-text Content.",
  passes: [
    {
      title: "A chart with its alt text and sentences",
      rows: [{}],
      report: { tab: tabWithChart("Line chart of care leavers in suitable homes.", sentences) },
    },
    {
      title: "An Excel that cannot tell a chart's alt text, and sentences below the chart",
      rows: [{}],
      report: { tab: tabWithChart(null, sentences) },
    },
    {
      title: "A chart that was added with its alt text",
      rows: [{}],
      report: { tab: { pictures: [examplePicture] } },
    },
  ],
  fails: [
    {
      title: "A chart without alt text",
      rows: [{}],
      report: { tab: { pictures: [{ ...examplePicture, altText: "" }] } },
    },
    {
      title: "The sentences below a chart were deleted",
      rows: [{}],
      report: { tab: tabWithChart("Line chart of care leavers in suitable homes.", "") },
    },
    {
      title: "A picture whose alt text is its file's name",
      rows: [{}],
      report: {
        tab: { pictures: [{ ...examplePicture, kind: "picture", altText: "logo2.png" }] },
      },
    },
  ],
});
