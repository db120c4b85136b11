import { textFingerprint } from "../fingerprint/text-fingerprint";
import { displayText } from "../values";
import { rawLines } from "../workbook/cells/lines";
import { oneLine, repeatedReference } from "../workbook";
import type { CellReference, Field, Measure } from "../workbook/types";
import { catalogue } from "./catalogue";
import type { CheckContext, Finding } from "./types";

/** A finding that the analyst has looked at and decided to leave as it is. */
export interface Acceptance {
  /** Slug of the rule. */
  readonly rule: string;
  /** The measure as `acceptedMeasure` names it; `""` where the finding is about the whole workbook. */
  readonly measure: string;
  /** What the finding is about, as `acceptedContent` writes it. Where that changes, the finding is open again. */
  readonly content: string;
  readonly reason: string;
  readonly initials: string;
  /** As typed; the add-in writes `2023-05-04`. */
  readonly date: string;
}

/** A finding with the acceptance that covers it. */
export interface AcceptedFinding {
  readonly finding: Finding;
  readonly acceptance: Acceptance;
}

/** Findings parted into those that are open and those that were accepted. */
export interface SplitFindings {
  readonly open: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
  /** Acceptances that cover no finding any more: the content has changed, or the mistake is gone. */
  readonly lapsed: readonly Acceptance[];
}

/**
 * Parts the findings. An acceptance covers the findings of its rule at its measure while the content is the same; the
 * row may have moved. Both parts keep the order of the findings.
 */
export function splitAccepted(
  findings: readonly Finding[],
  acceptances: readonly Acceptance[],
  context: CheckContext,
): SplitFindings {
  if (acceptances.length === 0) return { open: findings, accepted: [], lapsed: [] };
  const known = new Map(acceptances.map((acceptance) => [identity(acceptance), acceptance]));
  const used = new Set<Acceptance>();
  const open: Finding[] = [];
  const accepted: AcceptedFinding[] = [];
  for (const finding of findings) {
    const acceptance = known.get(identity(subjectOf(finding, context)));
    if (acceptance) {
      used.add(acceptance);
      accepted.push({ finding, acceptance });
    } else open.push(finding);
  }
  return { open, accepted, lapsed: acceptances.filter((each) => !used.has(each)) };
}

/** The acceptances with those of the findings added; one that covers the same finding already is replaced. */
export function withAccepted(
  acceptances: readonly Acceptance[],
  findings: readonly Finding[],
  { reason, initials, date }: Pick<Acceptance, "reason" | "initials" | "date">,
  context: CheckContext,
): Acceptance[] {
  const all = new Map(acceptances.map((acceptance) => [identity(acceptance), acceptance]));
  for (const finding of findings) {
    const acceptance = { ...subjectOf(finding, context), reason, initials, date };
    all.set(identity(acceptance), acceptance);
  }
  return [...all.values()];
}

/** The acceptances without some of them, each known by its rule, measure and content. */
export function withoutAccepted(
  acceptances: readonly Acceptance[],
  takenBack: readonly Acceptance[],
): Acceptance[] {
  const gone = new Set(takenBack.map(identity));
  return acceptances.filter((each) => !gone.has(identity(each)));
}

type Subject = Pick<Acceptance, "rule" | "measure" | "content">;

function identity({ rule, measure, content }: Subject): string {
  return [rule, measure, content].map(oneLine).join("\n");
}

function subjectOf(finding: Finding, context: CheckContext): Subject {
  return {
    rule: finding.rule,
    measure: acceptedMeasure(finding, context),
    content: acceptedContent(finding, context),
  };
}

/** The measure's id, or its title where the id is only the place of its row. */
export function acceptedMeasure(finding: Finding, context: CheckContext): string {
  if (finding.measure === null) return "";
  const measure = context.shared(measuresById).get(finding.measure);
  const isPlace = /^row \d+$/.test(finding.measure) || repeatedReference(finding.measure) !== null;
  if (!measure || !isPlace) return finding.measure;
  return shortText([measure.indicator, measure.label].filter(Boolean).join(": "));
}

const measuresById = ({ workbook }: CheckContext): ReadonlyMap<string, Measure> =>
  new Map(workbook.measures.map((measure) => [measure.id, measure]));

/**
 * What a finding is about, for people and for comparison: the text of its cell, shortened, and a code over everything
 * that the rule read at the measure and said of it. `“15.4%” [1x7c09ub2p4]`.
 */
export function acceptedContent(finding: Finding, context: CheckContext): string {
  const text = textAt(finding.cell, context);
  const said =
    finding.actual === undefined
      ? withoutPlaces(finding.message)
      : [finding.actual, finding.expected];
  const code = textFingerprint(JSON.stringify([text, readTexts(finding, context), said]));
  return `${shortText(text)} [${code}]`.trim();
}

function shortText(text: string): string {
  const line = oneLine(text);
  return line.length > 120 ? `${line.slice(0, 119).trimEnd()}…` : line;
}

/** What the cell shows, or its line where it is stacked. */
export function textAt(cell: CellReference, context: CheckContext): string {
  const { value, numberFormat } = context.content(cell);
  const text = displayText(value, { numberFormat });
  return cell.line === undefined ? text : (rawLines(text)[cell.line] ?? "");
}

/** The texts that the rule reads at the finding's measure, or the sheet where it is about no measure. */
function readTexts(finding: Finding, context: CheckContext): readonly string[] {
  const measure =
    finding.measure === null ? undefined : context.shared(measuresById).get(finding.measure);
  if (!measure) return [finding.cell.sheet];
  const fields = context.shared(fieldsByRule).get(finding.rule) ?? [];
  return fields.map((field) => fieldText(measure, field, context));
}

const fieldsByRule = (): ReadonlyMap<string, readonly Field[]> =>
  new Map(catalogue.map(({ slug, reads }) => [slug, reads]));

function fieldText(measure: Measure, field: Field, context: CheckContext): string {
  switch (field) {
    case "previous":
    case "latest":
    case "polarity":
    case "direction":
    case "commentary":
    case "actions":
      return measure[field]?.text ?? "";
    default: {
      const cell = measure.cells[field];
      return cell ? textAt(cell, context) : "";
    }
  }
}

/** The message without rows and addresses, which change when rows move. */
function withoutPlaces(message: string): string {
  return message
    .replace(/\b(?:rows?|columns?|lines?) \d+(?:(?:,| and| to|–)? ?\d+)*/gi, "")
    .replace(/\b[A-Z]{1,3}\d{1,7}\b/g, "");
}
