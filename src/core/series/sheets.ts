import type { IndicatorWorkbook, SheetGrid } from "../workbook/types";

/** Sheets of what is not the year's own figures. */
const otherSheet =
  /\b(?:targets?|trajector(?:y|ies)|forecasts?|projections?|budgets?|plans?|archived?|old|lists?|lookups?|summary|check results)\b/i;

/** The sheets that may hold series of the year's figures: those that can be seen, but for the indicator table's own. */
export function seriesSheets({ snapshot, mapping }: IndicatorWorkbook): SheetGrid[] {
  return snapshot.sheets.filter(
    ({ name, visibility }) =>
      name !== mapping.sheet && visibility === "visible" && !otherSheet.test(name),
  );
}

/** Whether a heading speaks of targets and the like, and not of figures. */
export const isOtherHeading = (heading: string) =>
  /\b(?:targets?|trajector(?:y|ies)|forecasts?|projections?|budgets?)\b/i.test(heading);
