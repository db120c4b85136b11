import { coverageStates, type CoverageState } from "../../core/planning/coverage";
import type { LinkChange } from "../../core/planning/linking";
import type { Commitment } from "../../core/planning/types";
import { cellAddress } from "../../core/workbook/addresses";
import { successor } from "../check/order";
import type { Answer, PromiseItem } from "./promise-item";

/** Which promises are shown. */
export interface PlanChoices {
  /** Null for all documents. */
  readonly register: Commitment["register"] | null;
  /** Words that all have to occur. */
  readonly search: string;
}

export const allPromises: PlanChoices = { register: null, search: "" };

/** Promises that stand alike. */
export interface PromiseGroup {
  readonly state: CoverageState;
  readonly items: readonly PromiseItem[];
}

/** The promises that the analyst wants to see, in their order. */
export function wantedPromises(
  items: readonly PromiseItem[],
  { register, search }: PlanChoices,
): PromiseItem[] {
  const words = search.toLocaleLowerCase("en-GB").split(/\s+/).filter(Boolean);
  return items.filter(
    (item) => (register === null || isPromisedIn(item, register)) && holdsAll(item, words),
  );
}

/** Whether a document makes the promise. */
export function isPromisedIn({ row }: PromiseItem, register: Commitment["register"]): boolean {
  return row.promised.some((commitment) => commitment.register === register);
}

function holdsAll({ row, answers }: PromiseItem, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const places = row.promised.flatMap(({ text, cell }) => [
    text,
    cell.sheet,
    cellAddress(cell.row, cell.column),
  ]);
  const parts = [row.promise, ...places, ...answers.map(({ name }) => name)];
  const text = parts.join("\n").toLocaleLowerCase("en-GB");
  return words.every((word) => text.includes(word));
}

/** The promises by how they stand, gaps first; states of which there are none are left out. */
export function groupedPromises(items: readonly PromiseItem[]): PromiseGroup[] {
  return coverageStates
    .map((state) => ({ state, items: items.filter(({ row }) => row.state === state) }))
    .filter(({ items: some }) => some.length > 0);
}

/** What to keep for a decision about a promise: it counts for every place that makes it and names no indicator. */
export function changesFor(
  { open }: Pick<PromiseItem, "open">,
  { measures }: Pick<Answer, "measures">,
  decision: LinkChange["decision"],
): LinkChange[] {
  return open.map((commitment) => ({ commitment, measures, decision }));
}

/** A yes to every proposal whose words fit that well. */
export interface ManyDecisions {
  readonly proposals: number;
  readonly changes: readonly LinkChange[];
}

/** @param score 0 to 1 */
export function confirmedFrom(items: readonly PromiseItem[], score: number): ManyDecisions {
  const fitting = items.flatMap((item) =>
    item.answers
      .filter((answer) => answer.standing === "proposed" && (answer.score ?? 0) >= score)
      .map((answer) => changesFor(item, answer, "yes")),
  );
  return { proposals: fitting.length, changes: fitting.flat() };
}

/**
 * Where to go on after a decision.
 * @param before keys of the answers as they stood, in their order
 * @param open keys of the answers that are to be decided now
 * @param key the answer that was decided: itself where its decision was taken back
 */
export function nextAnswer(
  before: readonly string[],
  open: readonly string[],
  key: string,
): string | null {
  return before.includes(key) ? successor(before, open, key) : null;
}
