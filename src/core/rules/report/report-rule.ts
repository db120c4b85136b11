import { accessibilityChecks } from "../../accessibility/check-accessibility";
import type {
  AccessibilityIssue,
  AccessibilitySlug,
  WrittenSheet,
} from "../../accessibility/types";
import type { Measure } from "../../workbook/types";
import { defineRule } from "../define";
import type { CheckContext, Fact, Rule, RuleDefinition } from "../types";

/** What the author of a rule on the written report writes; the check is that of the requirement. */
export interface ReportRuleDefinition extends Pick<
  RuleDefinition<never>,
  "title" | "severity" | "rationale" | "passes" | "fails"
> {
  readonly requirement: AccessibilitySlug;
}

/**
 * A rule that finds what was changed by hand in the written report so that readers are kept out. It is quiet where no
 * report was read. Named `report-` and its requirement.
 */
export function defineReportRule({ requirement, ...described }: ReportRuleDefinition): Rule {
  return defineRule<AccessibilityIssue>({
    ...described,
    slug: `report-${requirement}`,
    reads: [],
    check: (context) => issuesOf(requirement, context),
    message: ({ facts: { problem, remedy } }) => `${problem} ${remedy}`,
  });
}

function issuesOf(
  requirement: AccessibilitySlug,
  context: CheckContext,
): Fact<AccessibilityIssue>[] {
  const report = context.workbook.snapshot.builtReport?.written;
  if (!report) return [];
  const sheets = new Map(report.sheets.map((sheet) => [sheet.name, sheet]));
  return accessibilityChecks[requirement](report).map((issue) => ({
    measure: measureAt(context, sheets.get(issue.sheet)!, issue.row),
    cell: { sheet: issue.sheet, row: issue.row, column: issue.column },
    facts: issue,
  }));
}

/** The measure of a row of the report's tables: the one that its first cell names. */
function measureAt(context: CheckContext, sheet: WrittenSheet, row: number): Measure | null {
  const inTable = sheet.tables.some(({ area }) => row > area.row && row < area.row + area.rowCount);
  if (!inTable) return null;
  const name = String(sheet.values[row]?.[0] ?? "").replace(/ \(continued\)$/, "");
  return context.shared(measuresByName).get(name) ?? null;
}

const measuresByName = ({ workbook }: CheckContext): ReadonlyMap<string, Measure> =>
  new Map(workbook.measures.map((measure) => [measure.id, measure]));
