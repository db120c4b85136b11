import { writeFigure } from "../values";
import type { ReadValue } from "../values/types";
import type { Measure } from "../workbook/types";
import { factsOfData, type DataCell } from "./data-cells";
import { defineRule } from "./define";
import { impossibility } from "./ratio-impossible";
import { titleKind } from "./titles/title-kind";

interface Facts {
  readonly column: DataCell["name"];
  readonly figure: string;
}

/** Shares of a plan may pass 100%: "Percentage of target achieved". */
const ofPlan =
  /\b(?:target|budget|plan(?:ned)?|capacity|baseline|expected|forecast|allocat\p{L}+|occupancy)\b/iu;

function isOutside(measure: Measure, { value, unit }: ReadValue): boolean {
  if (unit.kind !== "percent" || (value.decimal.gte(0) && value.decimal.lte(100))) return false;
  const title = `${measure.indicator} ${measure.label}`;
  return titleKind(measure) === "percentage" && !ofPlan.test(title);
}

export const percentageAboveHundred = defineRule<Facts>({
  slug: "percentage-above-hundred",
  title: "A share is above 100% or below 0%",
  severity: "error",
  rationale:
    "The title says that the figure is a percentage of a whole, so it lies between 0% and 100%. A decimal point that slipped gives 674% for 67.4%. Take-up, occupancy and shares of a target may pass 100% and are not reported.",
  reads: ["previous", "latest", "indicator", "measure"],
  check: ({ workbook }) =>
    factsOfData(workbook.measures, ({ name, measure, source: { value } }) => {
      if (value.kind !== "value" || !isOutside(measure, value)) return null;
      if (impossibility(measure, value) !== null) return null;
      return { column: name, figure: writeFigure(value.value, value.unit) };
    }),
  message: ({ facts: { column, figure } }) =>
    `The title says that this is a percentage of a whole, but the ${column} is ${figure}. Correct the figure, or the title.`,
  actual: ({ facts }) => facts.figure,
  passes: [
    {
      title: "Exactly 100%",
      rows: [
        { indicator: "Percentage of reviews held in time", previous: "99.1%", latest: "100%" },
      ],
    },
    {
      title: "Take-up may pass 100%",
      rows: [{ indicator: "Take up of free places", previous: "94%", latest: "103%" }],
    },
    {
      title: "A share of a target may pass it",
      rows: [{ indicator: "Percentage of target achieved", previous: "94%", latest: "103%" }],
    },
    {
      title: "A change is no share",
      rows: [{ indicator: "Percentage change in referrals", previous: "104%", latest: "110%" }],
    },
  ],
  fails: [
    {
      title: "A decimal point that slipped",
      rows: [
        {
          indicator: "Percentage of children looked after who live in the county",
          previous: "63%",
          latest: "674%",
          commentary: "It rose, as the new homes opened.",
        },
      ],
    },
    {
      title: "A negative share",
      rows: [
        {
          indicator: "Proportion of schools rated good",
          previous: "-12.5%",
          latest: "91.5%",
          commentary: "It rose, as more schools were inspected.",
        },
      ],
    },
  ],
});
