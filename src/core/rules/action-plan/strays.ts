import { depthOf, numberKey, parentKey } from "../../planning/action-plan/numbering";
import { rankOf } from "../../planning/action-plan/plan-row";
import type { ActionPlanEntry } from "../../planning/types";
import { fitsBelow, type Siblings } from "./siblings";

/** Entries that stand together where their numbers do not belong. */
export interface Stray {
  /** `orphan`: what they belong to is nowhere. `misplaced`: they stand under something else. */
  readonly kind: "orphan" | "misplaced";
  /** The first of them. */
  readonly entry: ActionPlanEntry;
  /** So many. */
  readonly count: number;
  /** The number that they belong to; null for tasks whose action is gone. */
  readonly wanted: string | null;
  /** What they stand under; null at the top. */
  readonly stands: ActionPlanEntry | null;
  /** All that stands under it agrees on another number, which there is not: the heading is mistyped. */
  readonly isMistypedHeading: boolean;
}

/** The entries of a plan whose numbers say another parent, or whose parent is missing; those that agree together. */
export function straysIn(groups: readonly Siblings[], numbers: ReadonlySet<string>): Stray[] {
  const depths = new Set([...numbers].map(depthOf));
  return groups.flatMap((group) => [
    ...numberedStrays(group, numbers, depths),
    ...(group.parent === null ? adrift(group, groups) : []),
  ]);
}

function numberedStrays(
  { parent, entries }: Siblings,
  numbers: ReadonlySet<string>,
  depths: ReadonlySet<number>,
): Stray[] {
  const byWanted = new Map<string, ActionPlanEntry[]>();
  for (const { entry } of entries) {
    const wanted = parentKey(entry.number);
    if (wanted === null || fitsBelow(entry, parent) || isSkipped(wanted, parent, depths)) continue;
    const known = byWanted.get(wanted);
    if (known) known.push(entry);
    else byWanted.set(wanted, [entry]);
  }
  return [...byWanted].flatMap(([wanted, [entry, ...others]]): Stray[] => {
    if (!entry) return [];
    const isKnown = numbers.has(wanted);
    const count = others.length + 1;
    const isMistypedHeading =
      parent !== null && parent.number !== "" && !isKnown && count === entries.length;
    const kind = parent === null && !isKnown ? "orphan" : "misplaced";
    return [{ kind, entry, count, wanted, stands: parent, isMistypedHeading }];
  });
}

/** A plan without numbers of that depth, or a heading without a number, says nothing against it. */
function isSkipped(
  wanted: string,
  parent: ActionPlanEntry | null,
  depths: ReadonlySet<number>,
): boolean {
  return !depths.has(depthOf(wanted)) || parent?.number === "";
}

/** Entries at the top whose numbers do not say what they belong to, in a plan where most of their level belong to one. */
function adrift({ entries }: Siblings, groups: readonly Siblings[]): Stray[] {
  const [first] = entries;
  if (!first || rankOf(first.entry.level) === 0) return [];
  const loose = entries.filter(({ entry }) => parentKey(entry.number) === null);
  const placed = groups.filter(
    ({ parent, entries: [other] }) => parent !== null && other?.entry.level === first.entry.level,
  );
  const known = placed.reduce((sum, group) => sum + group.entries.length, 0);
  if (loose.length === 0 || known <= loose.length) return [];
  return runsOf(loose.map(({ entry }) => entry)).map((run) => ({
    kind: "orphan",
    entry: run[0] as ActionPlanEntry,
    count: run.length,
    wanted: null,
    stands: null,
    isMistypedHeading: false,
  }));
}

/** Entries that follow each other; a first letter begins anew. */
function runsOf(entries: readonly ActionPlanEntry[]): ActionPlanEntry[][] {
  const runs: ActionPlanEntry[][] = [];
  for (const entry of entries) {
    const run = runs.at(-1);
    if (run && !/^[a1i]$/i.test(entry.number)) run.push(entry);
    else runs.push([entry]);
  }
  return runs;
}

/** The numbers that strays belong to, as they are compared. */
export const wantedBy = (strays: readonly Stray[]): ReadonlySet<string> =>
  new Set(strays.flatMap(({ wanted }) => (wanted === null ? [] : numberKey(wanted))));
