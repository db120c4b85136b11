import { finished } from "../steps";
import type { IndicatorWorkbook } from "../workbook/types";
import { catalogue } from "./catalogue";
import { createCheckContext } from "./context";
import type { CheckContext, Finding, Rule, RuleSettings, Severity } from "./types";

export const defaultSettings: RuleSettings = {
  tolerance: 0.05,
  disclosureThreshold: 5,
  severities: {},
};

/** How far a check has come. */
export interface CheckStep {
  /** Rules that have run. */
  readonly done: number;
  /** Rules that run in all. */
  readonly total: number;
}

/**
 * Runs the rules over a read workbook.
 * @param settings those that are left out take their default
 * @returns Findings in the order of the sheet: by row, then column, then rule; those of other sheets come last, those
 *   of the report's tabs after them.
 */
export function checkWorkbook(
  workbook: IndicatorWorkbook,
  settings: Partial<RuleSettings> = {},
  rules: readonly Rule[] = catalogue,
): Finding[] {
  return finished(checkWorkbookInSteps(workbook, settings, rules));
}

/** As `checkWorkbook`, but pauses after each rule, so that whoever drives it can show the progress or stop. */
export function* checkWorkbookInSteps(
  workbook: IndicatorWorkbook,
  settings: Partial<RuleSettings> = {},
  rules: readonly Rule[] = catalogue,
): Generator<CheckStep, Finding[]> {
  const context = createCheckContext(workbook, { ...defaultSettings, ...settings });
  const findings: Finding[] = [];
  for (const [place, rule] of rules.entries()) {
    for (const finding of findingsOf(rule, context)) findings.push(finding);
    yield { done: place + 1, total: rules.length };
  }
  return findings.sort(inSheetOrder(workbook));
}

/** The rule's findings, under the severity that the settings give it. */
function findingsOf(rule: Rule, context: CheckContext): Finding[] {
  const severity = context.settings.severities[rule.slug];
  if (severity === "off") return [];
  const findings = rule.findings(context);
  return severity ? findings.map((finding) => ({ ...finding, severity })) : findings;
}

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}

function inSheetOrder({ mapping, snapshot }: IndicatorWorkbook) {
  const others = [...snapshot.sheets, ...(snapshot.builtReport?.tabs ?? [])];
  const sheets = new Map(others.map(({ name }, place) => [name, place]));
  sheets.set(mapping.sheet, -1);
  const place = (finding: Finding) => sheets.get(finding.cell.sheet) ?? others.length;
  return (a: Finding, b: Finding): number =>
    place(a) - place(b) ||
    a.cell.row - b.cell.row ||
    a.cell.column - b.cell.column ||
    (a.cell.line ?? 0) - (b.cell.line ?? 0) ||
    a.rule.localeCompare(b.rule);
}
