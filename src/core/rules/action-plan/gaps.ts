import { numberAtPlace, numberKey } from "../../planning/action-plan/numbering";
import type { PlanLevel } from "../../planning/action-plan/plan-row";
import type { ActionPlanEntry } from "../../planning/types";
import type { JudgedSiblings, PlacedEntry } from "./judged-siblings";
import type { Stray } from "./strays";

/** Numbers that are left out: from `first` to `last`, as the plan writes them. */
export interface Gap {
  /** The entry that follows. */
  readonly entry: ActionPlanEntry;
  readonly first: string;
  readonly last: string;
}

/** What may fill a gap otherwise. */
export interface GapFillers {
  /** All numbers of the plan, and those that strays belong to. */
  readonly known: ReadonlySet<string>;
  readonly strays: readonly Stray[];
  /** Levels whose numbers begin with 1 under each heading. */
  readonly beginAnew: ReadonlySet<PlanLevel>;
}

/** The gaps among siblings. Where something else explains a gap, that is said, and not the gap. */
export function gapsIn(judged: JudgedSiblings, fillers: GapFillers): Gap[] {
  const { group, chain } = judged;
  const moved = new Set(judged.moved);
  const placed = chain.filter((each) => !moved.has(each));
  const places = new Set(chain.map(({ place }) => place));
  const inOrder = new Set(placed.map(({ entry }) => entry));
  const hasOther = otherBetween(
    group.entries.map(({ entry }) => entry),
    inOrder,
  );
  return placed.flatMap((here, at) => {
    const above = placed[at - 1];
    const from = above ? above.place + 1 : startOf(judged, here, fillers);
    if (here.place <= from) return [];
    const write = (place: number) => numberAtPlace(here.entry.number, place, group.isRoman);
    const isFilled =
      isKnown(from, here, (place) => places.has(place) || fillers.known.has(keyOf(write(place)))) ||
      hasOther(above?.entry, here.entry) ||
      hasStray(above, here, fillers);
    return isFilled ? [] : [{ entry: here.entry, first: write(from), last: write(here.place - 1) }];
  });
}

/** Under a heading the numbers begin with 1, unless they go on from heading to heading; at the top with the first. */
function startOf({ group }: JudgedSiblings, first: PlacedEntry, { beginAnew }: GapFillers): number {
  return group.parent !== null && beginAnew.has(first.entry.level) ? 1 : first.place;
}

/** Whether another sibling stands between two, with a number that is wrong or without one. */
function otherBetween(entries: readonly ActionPlanEntry[], inOrder: ReadonlySet<ActionPlanEntry>) {
  let others = 0;
  const before = new Map(
    entries.map((entry) => [entry, inOrder.has(entry) ? others : others++] as const),
  );
  return (above: ActionPlanEntry | undefined, here: ActionPlanEntry): boolean =>
    (before.get(here) ?? 0) > (above ? (before.get(above) ?? 0) : 0);
}

const mostNumbers = 1000;

/** Whether one of the numbers that are left out stands elsewhere. */
function isKnown(
  from: number,
  { place }: PlacedEntry,
  isUsed: (place: number) => boolean,
): boolean {
  for (let missing = from; missing < Math.min(place, from + mostNumbers); missing++) {
    if (isUsed(missing)) return true;
  }
  return false;
}

/** A letter alone is used under every action, and so is no number of its own. */
const keyOf = (number: string) => (/\d/.test(number) ? numberKey(number) : "");

/** Tasks whose action is gone stand in the gap. */
function hasStray(
  above: PlacedEntry | undefined,
  here: PlacedEntry,
  { strays }: GapFillers,
): boolean {
  return strays.some(({ kind, wanted, entry }) => {
    const isAfter = !above || isBelow(entry, above.entry);
    return kind === "orphan" && wanted === null && isAfter && isBelow(here.entry, entry);
  });
}

function isBelow({ title: one }: ActionPlanEntry, { title: other }: ActionPlanEntry): boolean {
  if (one.cell.sheet !== other.cell.sheet) return false;
  const rows = one.cell.row - other.cell.row;
  return rows > 0 || (rows === 0 && (one.cell.line ?? 0) > (other.cell.line ?? 0));
}
