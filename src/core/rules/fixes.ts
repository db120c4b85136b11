import { displayText } from "../values";
import { rawLines } from "../workbook/cells/lines";
import type { CellReference, CellValue } from "../workbook/types";
import { changedSpan, spliced, type Replacement } from "./text-replacement";
import type { CellContent, CellEdit, Finding, Fix } from "./types";

/** Whatever offers a repair: a finding, or a cell of the direction column that can be filled. */
export interface Fixable {
  readonly fix?: Fix;
}

/** A cell's content before and after the fixes. */
export interface CellChange {
  /** Without a line: the whole cell. */
  readonly cell: CellReference;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** A finding whose fix is not applied, and why, in the analyst's words. */
export interface RefusedFix<T extends Fixable = Finding> {
  readonly finding: T;
  readonly reason: string;
}

/** What the fixes of some findings come to. */
export interface FixPlan<T extends Fixable = Finding> {
  /** One entry per cell, in the order in which the findings name them. */
  readonly changes: readonly CellChange[];
  readonly applied: readonly T[];
  readonly refused: readonly RefusedFix<T>[];
}

/**
 * Brings the fixes of the findings together. A fix is applied with all its edits or not at all. It is refused where a
 * cell holds a formula, no longer holds what the finding saw, or is changed at the same place by a fix before it.
 * Findings without a fix are passed over.
 * @param content what the cells hold now
 */
export function planFixes<T extends Fixable>(
  findings: readonly T[],
  content: (cell: CellReference) => CellContent,
): FixPlan<T> {
  const cells = new Map<string, CellWork>();
  const applied: T[] = [];
  const refused: RefusedFix<T>[] = [];
  for (const finding of findings) {
    if (!finding.fix) continue;
    const reason = takeFix(finding.fix.edits, cells, content);
    if (reason === null) applied.push(finding);
    else refused.push({ finding, reason });
  }
  return { changes: [...cells.values()].flatMap(changeOf), applied, refused };
}

/** A cell with the replacements that were taken so far. */
interface CellWork {
  readonly cell: CellReference;
  readonly content: CellContent;
  readonly text: string;
  readonly replacements: readonly Replacement[];
  /** The new content where it is no text: a number or a truth value. */
  readonly value: CellValue | null;
}

/** Takes all edits of one fix into the cells, or none; gives the reason why it cannot. */
function takeFix(
  edits: readonly CellEdit[],
  cells: Map<string, CellWork>,
  content: (cell: CellReference) => CellContent,
): string | null {
  const changed = new Map<string, CellWork>();
  for (const edit of edits) {
    const key = cellKey(edit.cell);
    const work = changed.get(key) ?? cells.get(key) ?? untouched(edit.cell, content(edit.cell));
    const next = withEdit(work, edit);
    if (typeof next === "string") return next;
    changed.set(key, next);
  }
  for (const [key, work] of changed) cells.set(key, work);
  return null;
}

function cellKey({ sheet, row, column }: CellReference): string {
  return `${row},${column},${sheet}`;
}

function untouched({ sheet, row, column }: CellReference, content: CellContent): CellWork {
  const text = displayText(content.value, { numberFormat: content.numberFormat });
  return { cell: { sheet, row, column }, content, text, replacements: [], value: null };
}

const stale = "the cell no longer holds what the check saw. Check again";
const conflicting = "another fix changes the same place. Apply that one, then check again";

/** The cell with the edit taken, or why it cannot be. */
function withEdit(work: CellWork, edit: CellEdit): CellWork | string {
  if (work.content.formula !== "") return "the cell holds a formula. Change the formula by hand";
  const place = placeOf(work, edit);
  if (!place) return stale;
  if (typeof edit.after !== "string") return withValue(work, edit.after);
  if (work.value !== null) return conflicting;
  const span = changedSpan(place.before, edit.after);
  const replacement = { ...span, start: place.start + span.start, end: place.start + span.end };
  const isKnown = work.replacements.some((other) => isSame(other, replacement));
  if (isKnown) return work;
  if (work.replacements.some((other) => overlap(other, replacement))) return conflicting;
  return { ...work, replacements: [...work.replacements, replacement] };
}

function withValue(work: CellWork, value: CellValue): CellWork | string {
  if (work.value === value) return work;
  if (work.value !== null || work.replacements.length > 0) return conflicting;
  return { ...work, value };
}

function isSame(a: Replacement, b: Replacement): boolean {
  return a.start === b.start && a.end === b.end && a.text === b.text;
}

/** Two insertions at one place overlap as well: nothing says which comes first. */
function overlap(a: Replacement, b: Replacement): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** Where the edit's text stands in the cell; a line keeps its bullet and its spaces. */
function placeOf(
  work: CellWork,
  { cell, before }: CellEdit,
): { before: string; start: number } | null {
  const { content, text } = work;
  if (cell.line === undefined) {
    const holdsIt = content.value === before || text === before || text === String(before);
    return holdsIt ? { before: text, start: 0 } : null;
  }
  const line = rawLines(text)[cell.line];
  const wanted = String(before);
  const within = line?.indexOf(wanted) ?? -1;
  if (line === undefined || within < 0) return null;
  const rest = line.slice(0, within) + line.slice(within + wanted.length);
  const isWholeLine = !/[\p{L}\p{N}]/u.test(rest) || wanted === "";
  return isWholeLine || line.indexOf(wanted, within + 1) < 0
    ? { before: wanted, start: lineStart(text, cell.line) + within }
    : null;
}

function lineStart(text: string, line: number): number {
  const breaks = [...text.matchAll(/\r\n|\n|\r/g)];
  const last = breaks[line - 1];
  return last ? last.index + last[0].length : 0;
}

function changeOf({ cell, content, text, replacements, value }: CellWork): CellChange[] {
  const after = value ?? spliced(text, replacements);
  const isChanged = value !== null ? value !== content.value : after !== text;
  return isChanged ? [{ cell, before: content.value, after }] : [];
}
