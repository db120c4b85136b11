import type { Field } from "../workbook/types";

/** The fields as the analyst calls them, for messages: "the latest data". */
export const fieldNames: Readonly<Record<Field, string>> = {
  number: "number",
  indicator: "indicator",
  measure: "measure",
  ambition: "ambition",
  outcomeBee: "outcome bee",
  corporatePriority: "corporate priority",
  polarity: "polarity",
  unit: "unit",
  previous: "previous data",
  previousNumerator: "numerator of the previous data",
  previousDenominator: "denominator of the previous data",
  previousPeriod: "period of the previous data",
  previousTarget: "target of the previous data",
  latest: "latest data",
  latestNumerator: "numerator of the latest data",
  latestDenominator: "denominator of the latest data",
  latestPeriod: "period of the latest data",
  target: "target",
  direction: "direction of travel",
  commentary: "commentary",
  actions: "actions",
};
