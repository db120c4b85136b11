import { directionOfTravel, type DirectionOfTravel } from "../trend";
import type { IndicatorWorkbook, Measure } from "../workbook/types";
import { catalogue } from "./catalogue";
import type { CheckContext, Finding, Rule, RuleSettings, Severity } from "./types";

export const defaultSettings: RuleSettings = { tolerance: 0.05 };

/**
 * Runs the rules over a read workbook.
 * @returns Findings in the order of the sheet: by row, then column, then rule.
 */
export function checkWorkbook(
  workbook: IndicatorWorkbook,
  settings: RuleSettings = defaultSettings,
  rules: readonly Rule[] = catalogue,
): Finding[] {
  const context = checkContext(workbook, settings);
  return rules.flatMap((rule) => rule.findings(context)).sort(inSheetOrder);
}

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}

function checkContext(workbook: IndicatorWorkbook, settings: RuleSettings): CheckContext {
  const travels = new Map<Measure, DirectionOfTravel | null>();
  const families = groupByIndicator(workbook.measures);
  return {
    workbook,
    settings,
    travel(measure) {
      let travel = travels.get(measure);
      if (travel === undefined) travels.set(measure, (travel = travelOf(measure, settings)));
      return travel;
    },
    siblings: (measure) => families.get(familyOf(measure)) ?? [measure],
  };
}

function travelOf(measure: Measure, settings: RuleSettings): DirectionOfTravel | null {
  const polarity = measure.polarity?.value ?? null;
  if (polarity === null) return null;
  return directionOfTravel(
    measure.previous.value,
    measure.latest.value,
    polarity,
    settings.tolerance,
  );
}

/** Two indicators may carry the same number by mistake, so the title counts too. */
function familyOf(measure: Measure): string {
  return `${measure.number ?? measure.id}\n${measure.indicator}`;
}

function groupByIndicator(measures: readonly Measure[]): Map<string, Measure[]> {
  const families = new Map<string, Measure[]>();
  for (const measure of measures) {
    const family = families.get(familyOf(measure));
    if (family) family.push(measure);
    else families.set(familyOf(measure), [measure]);
  }
  return families;
}

function inSheetOrder(a: Finding, b: Finding): number {
  return (
    a.cell.row - b.cell.row ||
    a.cell.column - b.cell.column ||
    (a.cell.line ?? 0) - (b.cell.line ?? 0) ||
    a.rule.localeCompare(b.rule)
  );
}
