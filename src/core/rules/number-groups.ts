import { keyOf } from "../vocabulary/words";
import { repeatedReference } from "../workbook";
import type { Measure } from "../workbook/types";
import type { CheckContext } from "./types";

/**
 * Where the numbers of a measure are expected to be unique: "" for the whole workbook, or the measure's ambition (or
 * section) where the numbering starts again under each. For `CheckContext.shared`.
 */
export function numberingGroups({ workbook }: CheckContext): ReadonlyMap<Measure, string> {
  const runs = runsOf(workbook.measures);
  const isByGroup = startsAgain(runs);
  return new Map(
    runs.flatMap(({ group, measures }) =>
      measures.map((measure) => [measure, isByGroup ? group : ""] as const),
    ),
  );
}

/** The reference of a measure as it is typed, also where an earlier measure has it. */
export function referenceOf({ id }: Measure): string {
  return repeatedReference(id) ?? id;
}

interface Run {
  readonly group: string;
  readonly measures: Measure[];
}

/** Measures under one ambition, as far as they follow each other. */
function runsOf(measures: readonly Measure[]): Run[] {
  const runs: Run[] = [];
  for (const measure of measures) {
    const group = groupOf(measure);
    const last = runs.at(-1);
    if (last?.group === group) last.measures.push(measure);
    else runs.push({ group, measures: [measure] });
  }
  return runs;
}

function groupOf({ ambition }: Measure): string {
  if (!ambition) return "";
  return ambition.value === null ? keyOf(ambition.text) : String(ambition.value);
}

/**
 * Every ambition is one run, and nearly all of them begin with 1 and 2. One of four may be off, for it may be the one
 * with the mistake.
 */
function startsAgain(runs: readonly Run[]): boolean {
  const groups = new Set(runs.map(({ group }) => group));
  if (groups.size < runs.length) return false;
  const numbers = runs.map(numbersOf);
  const afresh = numbers.filter(([first, second = 2]) => first === 1 && second === 2);
  const most = Math.max(2, runs.length - Math.floor(runs.length / 4));
  return afresh.length >= most && afresh.some(({ length }) => length > 1);
}

/** The numbers of a run, each once, in order. */
function numbersOf({ measures }: Run): number[] {
  return [...new Set(measures.flatMap(({ number }) => number ?? []))];
}
