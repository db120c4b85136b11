import { numberKey } from "../../planning/action-plan/numbering";
import { type PlanLevel, planLevels } from "../../planning/action-plan/plan-row";
import type { ActionPlanEntry } from "../../planning/types";
import type { CheckContext } from "../types";
import { type Gap, gapsIn } from "./gaps";
import { type JudgedSiblings, judgeSiblings, type PlacedEntry } from "./judged-siblings";
import { planEntries } from "./plan";
import { siblingsOf } from "./siblings";
import { type Stray, straysIn, wantedBy } from "./strays";

/** An entry out of its order, with its neighbours. */
export interface OutOfOrder {
  readonly entry: ActionPlanEntry;
  readonly above: ActionPlanEntry | null;
  readonly below: ActionPlanEntry | null;
}

/** What is wrong with the numbers of a plan, each mistake once and under the name that explains it. */
export interface NumberingMistakes {
  readonly gaps: readonly Gap[];
  readonly duplicates: JudgedSiblings["duplicates"];
  readonly outOfOrder: readonly OutOfOrder[];
  readonly unnumbered: readonly ActionPlanEntry[];
  readonly strays: readonly Stray[];
}

/**
 * The mistakes in the numbers of the action plan; for `CheckContext.shared`. One slip is one mistake: a number that is
 * used twice is not missed elsewhere, and what stands under a heading that is gone does not leave a gap as well.
 */
export function numberingMistakes({ shared }: CheckContext): NumberingMistakes {
  const walked = shared(planEntries);
  const groups = siblingsOf(walked);
  const numbers = new Set(
    walked.flatMap(({ entry: { number } }) => (number ? numberKey(number) : [])),
  );
  const strays = straysIn(groups, numbers);
  const mistyped = new Set(
    strays.flatMap(({ isMistypedHeading, stands }) => (isMistypedHeading && stands ? stands : [])),
  );
  const judged = groups.map((group) => judgeSiblings(group, mistyped));
  const duplicates = judged.flatMap((each) => each.duplicates);
  const twice = new Set(duplicates.map(({ entry }) => entry));
  const isSorted = isInOrderOfNumbers(judged);
  const known = new Set([...numbers, ...wantedBy(strays)]);
  const beginAnew = levelsThatBeginAnew(judged);
  const gaps = judged.flatMap((each) => gapsIn(each, { known, strays, beginAnew }));
  return {
    duplicates,
    strays: strays.filter(({ stands }) => stands === null || !twice.has(stands)),
    unnumbered: judged.flatMap((each) => each.unnumbered),
    outOfOrder: isSorted ? judged.flatMap(neighbours) : [],
    gaps: isSorted && !isExtract(judged, gaps) ? gaps : [],
  };
}

const largestShare = 0.2;
const fewMistakes = 2;

const countOf = (judged: readonly JudgedSiblings[], of: (each: JudgedSiblings) => number) =>
  judged.reduce((sum, each) => sum + of(each), 0);

/** A plan that is sorted by something else, such as the owner, is not out of order. */
function isInOrderOfNumbers(judged: readonly JudgedSiblings[]): boolean {
  const moved = countOf(judged, (each) => each.moved.length);
  const all = countOf(judged, (each) => each.chain.length);
  return moved <= Math.max(fewMistakes, all * largestShare);
}

/** A plan of which only some entries stand in the workbook leaves most numbers out. */
function isExtract(judged: readonly JudgedSiblings[], gaps: readonly Gap[]): boolean {
  const all = countOf(judged, (each) => each.chain.length);
  return gaps.length > Math.max(fewMistakes, all * largestShare);
}

/** Levels of which at least half of the headings have a first entry numbered 1; others go on from heading to heading. */
function levelsThatBeginAnew(judged: readonly JudgedSiblings[]): ReadonlySet<PlanLevel> {
  const firsts = judged.flatMap(({ group, chain: [first] }) =>
    group.parent && first ? first : [],
  );
  return new Set(
    planLevels.filter((level) => {
      const ofLevel = firsts.filter(({ entry }) => entry.level === level);
      return ofLevel.filter(({ place }) => place === 1).length * 2 >= ofLevel.length;
    }),
  );
}

function neighbours({ chain, moved }: JudgedSiblings): OutOfOrder[] {
  const wrong = new Set<PlacedEntry>(moved);
  return chain.flatMap((here, at) =>
    wrong.has(here)
      ? [
          {
            entry: here.entry,
            above: chain[at - 1]?.entry ?? null,
            below: chain[at + 1]?.entry ?? null,
          },
        ]
      : [],
  );
}
