import type { IndicatorWorkbook } from "../workbook/types";
import { acceptedContent, acceptedMeasure, type AcceptedFinding } from "./acceptance";
import { createCheckContext } from "./context";
import type { CheckContext, Finding, RuleSettings } from "./types";

/** A check with all that tells its findings from each other. */
export interface ComparableCheck {
  readonly workbook: IndicatorWorkbook;
  readonly settings: RuleSettings;
  readonly findings: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
}

/** What happened between two checks. */
export interface CheckChanges {
  /** Open findings of the later check that the earlier one did not have open. */
  readonly added: ReadonlySet<Finding>;
  /** Open findings of the earlier check that the later one no longer makes; accepted ones are not among them. */
  readonly gone: readonly Finding[];
  /** How many findings are open in both. */
  readonly unchanged: number;
}

/**
 * Compares two checks of a workbook. A finding is the same where its rule and its measure are the same, wherever the
 * row has moved to. Where a rule finds several things at a measure, those with the same content belong together first,
 * then those with the same message, then the rest in their order: a figure that was changed but is still wrong is an old finding.
 */
export function compareChecks(before: ComparableCheck, after: ComparableCheck): CheckChanges {
  const earlier = allFindings(before);
  const later = allFindings(after);
  const [first, second] = [contextOf(before), contextOf(after)];
  const pairs = new Map<Finding, Finding>();
  for (const keys of [contentKeys, messageKeys, subjectKeys]) {
    pairUp(pairs, earlier, later, keys(first), keys(second));
  }
  const open = new Set(before.findings);
  const wasOpen = (finding: Finding) => open.has(pairs.get(finding)!);
  const met = new Set(pairs.values());
  return {
    added: new Set(after.findings.filter((finding) => !wasOpen(finding))),
    gone: before.findings.filter((finding) => !met.has(finding)),
    unchanged: after.findings.filter(wasOpen).length,
  };
}

/**
 * A key for each open finding, that the same finding has in the next check, too: made of its rule and measure, of its
 * content, too, where it is about no measure, and its place among those that agree in that.
 */
export function findingKeys(check: ComparableCheck): ReadonlyMap<Finding, string> {
  const context = contextOf(check);
  const content = contentKeys(context);
  const measure = subjectKeys(context);
  const seen = new Map<string, number>();
  return new Map(
    check.findings.map((finding) => {
      const subject = finding.measure === null ? content(finding) : measure(finding);
      const place = seen.get(subject) ?? 0;
      seen.set(subject, place + 1);
      return [finding, `${subject}\n${place}`];
    }),
  );
}

type KeyOf = (finding: Finding) => string;

function allFindings({ findings, accepted }: ComparableCheck): Finding[] {
  return [...findings, ...accepted.map(({ finding }) => finding)];
}

/** Pairs those of the later findings that have no partner yet with the first free earlier one of the same key. */
function pairUp(
  pairs: Map<Finding, Finding>,
  earlier: readonly Finding[],
  later: readonly Finding[],
  earlierKey: KeyOf,
  laterKey: KeyOf,
): void {
  const taken = new Set(pairs.values());
  const free = new Map<string, Finding[]>();
  for (const finding of earlier) {
    if (taken.has(finding)) continue;
    const key = earlierKey(finding);
    const sameKey = free.get(key);
    if (sameKey) sameKey.push(finding);
    else free.set(key, [finding]);
  }
  for (const finding of later) {
    if (pairs.has(finding)) continue;
    const partner = free.get(laterKey(finding))?.shift();
    if (partner) pairs.set(finding, partner);
  }
}

function contentKeys(context: CheckContext): KeyOf {
  return (finding) => `${subject(finding, context)}\n${acceptedContent(finding, context)}`;
}

function messageKeys(context: CheckContext): KeyOf {
  return (finding) => `${subject(finding, context)}\n${finding.message}`;
}

function subjectKeys(context: CheckContext): KeyOf {
  return (finding) => subject(finding, context);
}

function contextOf({ workbook, settings }: ComparableCheck): CheckContext {
  return createCheckContext(workbook, settings);
}

/** What a finding is about, its content apart. */
function subject(finding: Finding, context: CheckContext): string {
  const place = finding.measure === null ? finding.cell.sheet : acceptedMeasure(finding, context);
  return [finding.rule, finding.measure === null, place].join("\n");
}
