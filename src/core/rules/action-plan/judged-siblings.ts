import { numberKey } from "../../planning/action-plan/numbering";
import type { ActionPlanEntry } from "../../planning/types";
import { outOfOrder } from "../number-order";
import { fitsBelow, type NumberedEntry, type Siblings } from "./siblings";

/** Siblings told apart by what their numbers say. */
export interface JudgedSiblings {
  readonly group: Siblings;
  /** Each number once, in the order of the plan, as far as the numbers belong here and say a place. */
  readonly chain: readonly PlacedEntry[];
  /** Those of the chain that must be moved so that the rest ascends. */
  readonly moved: readonly PlacedEntry[];
  readonly duplicates: readonly {
    readonly entry: ActionPlanEntry;
    readonly first: ActionPlanEntry;
  }[];
  /** Without a number beside others that have one. */
  readonly unnumbered: readonly ActionPlanEntry[];
}

/** An entry whose number says its place. */
export interface PlacedEntry extends NumberedEntry {
  readonly place: number;
  readonly rank: number;
}

/** @param mistyped headings whose numbers are contradicted by what stands under them */
export function judgeSiblings(
  group: Siblings,
  mistyped: ReadonlySet<ActionPlanEntry>,
): JudgedSiblings {
  const { parent, entries } = group;
  const firsts = new Map<string, ActionPlanEntry>();
  const duplicates: { entry: ActionPlanEntry; first: ActionPlanEntry }[] = [];
  const chain: PlacedEntry[] = [];
  for (const each of entries) {
    const { entry, place } = each;
    if (entry.number === "" || !fitsBelow(entry, parent)) continue;
    const key = `${each.prefix}|${numberKey(entry.number)}`;
    const first = firsts.get(key);
    if (first) duplicates.push({ entry, first });
    else firsts.set(key, entry);
    if (!first && place !== null && !mistyped.has(entry))
      chain.push({ ...each, place, rank: place });
  }
  const isNumbered = firsts.size * 2 >= entries.length;
  const unnumbered = entries.flatMap(({ entry }) => (entry.number === "" ? entry : []));
  const moved = chain.every(({ prefix }) => prefix === chain[0]?.prefix) ? outOfOrder(chain) : [];
  return { group, chain, moved, duplicates, unnumbered: isNumbered ? unnumbered : [] };
}
