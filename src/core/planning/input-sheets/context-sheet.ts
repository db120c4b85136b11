import type { InputSheet } from "./types";

/** Local figures beside national ones. */
export const contextSheet: InputSheet = {
  kind: "context",
  name: "About the county",
  purpose: "figures about the county beside national ones.",
  title: "About the county",
  advice: "One row for each figure. Type figures as they should be printed.",
  columns: [
    {
      header: "Theme",
      width: 110,
      numberFormat: "General",
      advice: "Heading that the figure stands under. Blank where it is that of the row above.",
      example: "Deprivation",
    },
    {
      header: "Measure",
      width: 300,
      numberFormat: "General",
      advice: "What the figure is about.",
      example: "Children in low income families",
    },
    {
      header: "Local",
      width: 90,
      numberFormat: "@",
      advice: "The county’s figure.",
      example: "10.8%",
    },
    {
      header: "National",
      width: 90,
      numberFormat: "@",
      advice: "The national average. Blank where there is none.",
      example: "18.4%",
    },
    {
      header: "Difference",
      width: 90,
      numberFormat: "@",
      advice: "Local minus national, in percentage points. May be left blank.",
      example: "-7.6",
    },
    {
      header: "Period",
      width: 100,
      numberFormat: "@",
      advice: "The year or date that the figures are about.",
      example: "2019",
    },
    {
      header: "Source",
      width: 220,
      numberFormat: "General",
      advice: "Where the figures come from.",
      example: "Local Authority Interactive Tool",
    },
  ],
};
