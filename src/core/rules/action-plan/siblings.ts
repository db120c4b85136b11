import { groupedBy } from "../../grouped-by";
import {
  areRoman,
  numberKey,
  ordinalsOf,
  parentKey,
  partsOf,
} from "../../planning/action-plan/numbering";
import type { WalkedEntry } from "../../planning/action-plan";
import type { ActionPlanEntry } from "../../planning/types";

/** Entries of one level that stand under one entry, or at the top. */
export interface Siblings {
  readonly parent: ActionPlanEntry | null;
  /** In the order of the plan. */
  readonly entries: readonly NumberedEntry[];
  /** Their letters are Roman numbers. */
  readonly isRoman: boolean;
}

/** An entry with its place among its siblings. */
export interface NumberedEntry {
  readonly entry: ActionPlanEntry;
  /** 3 for `5.1.3` and `c`; null where its number says no place. */
  readonly place: number | null;
  /** Letters ahead of the number, which tell series of numbers apart. */
  readonly prefix: string;
}

/**
 * The entries of a plan by what they stand under and their level. At the top each sheet has numbers of its own: it may
 * be another plan. Linear in the entries.
 */
export function siblingsOf(walked: readonly WalkedEntry[]): Siblings[] {
  const levelOf = ({ entry, parent }: WalkedEntry) =>
    parent ? entry.level : `${entry.level} on ${entry.title.cell.sheet}`;
  return [...groupedBy(walked, ({ parent }) => parent)].flatMap(([parent, below]) =>
    [...groupedBy(below, levelOf).values()].map((members) =>
      siblings(
        parent,
        members.map(({ entry }) => entry),
      ),
    ),
  );
}

function siblings(parent: ActionPlanEntry | null, entries: readonly ActionPlanEntry[]): Siblings {
  const numbers = entries.map(({ number }) => number);
  const ordinals = ordinalsOf(numbers);
  const letters = numbers.flatMap((number) => partsOf(number)?.parts.at(-1) ?? []);
  return {
    parent,
    isRoman: areRoman(letters.filter((part) => /^[a-z]/.test(part))),
    entries: entries.map((entry, at) => ({
      entry,
      place: ordinals[at]?.value ?? null,
      prefix: ordinals[at]?.prefix ?? "",
    })),
  };
}

/** Whether the number of an entry says nothing against what it stands under. */
export function fitsBelow({ number }: ActionPlanEntry, parent: ActionPlanEntry | null): boolean {
  const wanted = parentKey(number);
  return wanted === null || (parent !== null && wanted === numberKey(parent.number));
}
