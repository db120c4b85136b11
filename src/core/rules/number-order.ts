import { repeatedReference } from "../workbook";
import type { Measure } from "../workbook/types";
import type { CheckContext } from "./types";

/** A measure with its place among the numbers: 6b comes after 6a and before 7. */
export interface NumberedMeasure {
  readonly measure: Measure;
  readonly number: number;
  /** Grows with number and letter. */
  readonly rank: number;
}

/** The measures that have a number which no earlier one has, in the order of the workbook. */
export function numberedMeasures({ workbook }: CheckContext): readonly NumberedMeasure[] {
  return workbook.measures.flatMap((measure): NumberedMeasure[] => {
    const { number, id } = measure;
    if (number === null || repeatedReference(id) !== null) return [];
    return [{ measure, number, rank: number * lettersAtMost + letterRank(id) }];
  });
}

const lettersAtMost = 100_000;

/** 0 for `6`, 1 for `6a`, 27 for `6aa`; 10 for the part of `6.10`. */
function letterRank(id: string): number {
  const part = /^\d+\.(\d+)$/.exec(id)?.[1];
  if (part !== undefined) return Number(part);
  const letters = /^\d+([a-z]{1,3})$/.exec(id)?.[1] ?? "";
  return [...letters].reduce((rank, letter) => rank * 26 + letter.charCodeAt(0) - 96, 0);
}

/**
 * Those that must be moved so that the rest ascends: all but a longest ascending run, found in
 * O(n log n). Where several are as long, the one that keeps the later rows.
 */
export function outOfOrder<T extends { readonly rank: number }>(
  numbered: readonly T[],
): readonly T[] {
  const kept = new Set(longestAscending(numbered.map(({ rank }) => rank)));
  return numbered.filter((_, place) => !kept.has(place));
}

/** Places of a longest run of values that never fall. */
function longestAscending(values: readonly number[]): number[] {
  const ends: number[] = [];
  const before = values.map((value, place) => {
    const length = firstAbove(ends, values, value);
    ends[length] = place;
    return ends[length - 1] ?? -1;
  });
  const run: number[] = [];
  for (let place = ends.at(-1) ?? -1; place >= 0; place = before[place] ?? -1) run.push(place);
  return run.reverse();
}

/** The first of the run ends whose value is above the given one, searched by halves. */
function firstAbove(ends: readonly number[], values: readonly number[], value: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[ends[middle] ?? 0] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Rows without a number that the reader took for a further measure of the indicator above, each with the number
 * that is left out between their neighbours: a blank between 3 and 5 is 4.
 */
export function skippedNumbers({ workbook }: CheckContext): ReadonlyMap<Measure, number> {
  const guessed = new Set(
    workbook.notes.flatMap(({ kind, cell }) => (kind === "no number" ? [cell.row] : [])),
  );
  const present = new Set(workbook.measures.map(({ number }) => number));
  const skipped = new Map<Measure, number>();
  let below: number | null = null;
  for (const measure of [...workbook.measures].reverse()) {
    const { number, row } = measure;
    if (number === null) continue;
    const wanted = number + 1;
    const isSkipped = guessed.has(row) && below === wanted + 1 && !present.has(wanted);
    if (isSkipped) skipped.set(measure, wanted);
    else if (!guessed.has(row)) below = number;
  }
  return skipped;
}

/** The worksheet rows of these measures. */
export function skippedRows({ shared }: CheckContext): ReadonlySet<number> {
  return new Set([...shared(skippedNumbers).keys()].map(({ row }) => row));
}
