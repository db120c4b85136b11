import { depthOf } from "./numbering";
import { levelOfRank, type PlanLevel, rankOf } from "./plan-row";

/** A number of the plan, and the level that a word or a column says of it; null where nothing does. */
export interface Numbered {
  readonly number: string;
  readonly level: PlanLevel | null;
}

/** Gives the level of a number: by how many numbers it is made of. Null for no number. */
export type LevelReader = (number: string) => PlanLevel | null;

/**
 * What the depths of a plan's numbers mean. Where "Strategic Area 5" says that one number is an area, two are a priority;
 * where nothing says it, three numbers make an action, as in `5.1.1`, and in a plan of two the deepest are the actions.
 * Letters are tasks.
 * @param lowest what the header of the titles says that they are: the deepest numbers are no higher
 */
export function levelsByDepth(numbers: readonly Numbered[], lowest?: PlanLevel): LevelReader {
  const first = rankOfOneNumber(numbers);
  const deepest = deepestInUse(numbers.map(({ number }) => depthOf(number)));
  return (number) => {
    if (number === "") return null;
    const depth = depthOf(number);
    if (/[A-Za-z]\)?$/.test(number)) return "task";
    if (depth === 0) return null;
    const rank = first + depth - 1;
    const isLowest = lowest !== undefined && depth > 1 && depth === deepest;
    return levelOfRank(isLowest ? Math.max(rank, rankOf(lowest)) : rank);
  };
}

function rankOfOneNumber(numbers: readonly Numbered[]): number {
  const said = numbers.flatMap(({ number, level }) => {
    const depth = depthOf(number);
    return level && depth > 0 ? [rankOf(level) - depth + 1] : [];
  });
  if (said.length > 0) return Math.max(0, besideSaid(numbers, said));
  const hasAreas = numbers.some(({ level }) => level === "area");
  const deepest = deepestInUse(numbers.map(({ number }) => depthOf(number)));
  return Math.max(hasAreas ? 1 : 0, rankOf("action") + 1 - deepest);
}

/** Where "Priority 1" stands above 1, 2 and 3, these are a level of their own below it. */
function besideSaid(numbers: readonly Numbered[], said: readonly number[]): number {
  const depthsOf = (isSaid: boolean) =>
    numbers.filter(({ level }) => (level !== null) === isSaid).map(({ number }) => depthOf(number));
  const deepest = deepestInUse(depthsOf(false));
  const isApart = deepest > 0 && deepest <= Math.max(...depthsOf(true));
  return isApart ? Math.max(...said) + 1 : mostFrequent(said);
}

/** One number that is deeper than all others is a slip. */
function deepestInUse(depths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const depth of depths) counts.set(depth, (counts.get(depth) ?? 0) + 1);
  const used = [...counts].filter(([, count]) => count > 1 || depths.length <= fewNumbers);
  return Math.max(0, ...used.map(([depth]) => depth));
}

const fewNumbers = 8;

function mostFrequent(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}
