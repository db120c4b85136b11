import { examplePicture } from "./report/example-report";
import { defineReportRule } from "./report/report-rule";

export const reportPictureOverText = defineReportRule({
  requirement: "picture-over-text",
  title: "A chart or picture lies over text of the report",
  severity: "warning",
  rationale:
    "What lies under a chart cannot be read, on the screen or in print. A chart that was moved, or a row that was inserted above it, easily covers text.",
  passes: [
    {
      title: "A chart beside the table",
      rows: [{}],
      report: { tab: { pictures: [examplePicture] } },
    },
  ],
  fails: [
    {
      title: "A chart over the commentary",
      rows: [{}],
      report: { tab: { pictures: [{ ...examplePicture, left: 400 }] } },
    },
  ],
});
