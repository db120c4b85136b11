import Big from "big.js";
import { writeNumber } from "../values";
import type { ReadValue } from "../values/types";
import { factsOfData } from "./data-cells";
import { defineRule } from "./define";
import { impossibility } from "./ratio-impossible";

interface Facts {
  readonly printed: string;
  readonly calculated: string;
  readonly fraction: string;
}

/** The percentage that numerator and denominator give, at the decimals that are printed; half is rounded away from zero. */
function calculatedPercentage(numerator: Big, denominator: Big, decimals: number): Big {
  return numerator.times(100).div(denominator).round(decimals, Big.roundHalfUp);
}

function disagreement(value: ReadValue): Facts | null {
  const { numerator, denominator, unit } = value;
  if (unit.kind !== "percent" || !numerator || !denominator || denominator.decimal.eq(0)) {
    return null;
  }
  const { decimal, decimals } = value.value;
  const calculated = calculatedPercentage(numerator.decimal, denominator.decimal, decimals);
  if (calculated.eq(decimal)) return null;
  return {
    printed: `${decimal.toFixed(decimals)}%`,
    calculated: `${calculated.toFixed(decimals)}%`,
    fraction: `${writeNumber(numerator)}/${writeNumber(denominator)}`,
  };
}

export const ratioMismatch = defineRule<Facts>({
  slug: "ratio-mismatch",
  title: "The percentage disagrees with its own numerator and denominator",
  severity: "error",
  rationale:
    "A reader with a calculator finds it. The percentage is recalculated and rounded to the decimals that are printed, half away from zero. In the 2022-23 report indicator 5 prints 86.2% for 3,862/4,427, which is 87.2%.",
  reads: ["previous", "latest"],
  check: ({ workbook }) =>
    factsOfData(workbook.measures, ({ measure, source: { value } }) =>
      value.kind === "value" && impossibility(measure, value) === null ? disagreement(value) : null,
    ),
  message: ({ facts }) =>
    `${facts.fraction} is ${facts.calculated}, but the cell says ${facts.printed}. Correct the percentage or the counts.`,
  expected: ({ facts }) => facts.calculated,
  actual: ({ facts }) => facts.printed,
  passes: [
    {
      title: "63.9% is 625 of 978 at one decimal place",
      rows: [{ previous: "63.9% (625/978)", latest: "67.4% (694/1,030)" }],
    },
    {
      title: "A half is rounded away from zero: 5/40 is 13%",
      rows: [{ previous: "12% (12/100)", latest: "13% (5/40)", direction: "↑" }],
    },
    {
      title: "The fraction may come first",
      rows: [{ previous: "179/271 (66.1%)", latest: "567/609 (93.1%)" }],
    },
  ],
  fails: [
    {
      title: "3,862 of 4,427 is 87.2%",
      rows: [{ previous: "84.2% (3,179/3,776)", latest: "86.2% (3,862/4,427)", direction: "↑" }],
    },
  ],
});
