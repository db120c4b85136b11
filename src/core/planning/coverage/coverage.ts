import { finished, mappedInSteps } from "../../steps";
import type { IndicatorWorkbook, Measure } from "../../workbook/types";
import type { Commitment, IndicatorLink, LinkedCommitment } from "../types";
import { courseOf, type Course } from "./course";
import { samePromisesInSteps } from "./same-promise";

/** How far a promise is covered by indicators. */
export type CoverageState = "not measured" | "measured, to be confirmed" | "measured";

/** Gaps come first. */
export const coverageStates: readonly CoverageState[] = [
  "not measured",
  "measured, to be confirmed",
  "measured",
];

/** One promise, wherever it is made. */
export interface CoverageRow {
  /** In the words of the first register that makes it. */
  readonly promise: string;
  /** Every place that makes it, in nearly the same words. */
  readonly promised: readonly Commitment[];
  /** Best first, each indicator once. */
  readonly links: readonly IndicatorLink[];
  /** Which way the figure of the promise is to go; null where no place says it. */
  readonly desired: "higher" | "lower" | null;
  readonly state: CoverageState;
  readonly course: Course;
}

/** All promises of the registers, joined. */
export interface Coverage {
  /** Gaps first, then what is to be confirmed; within each in the order of the registers. */
  readonly rows: readonly CoverageRow[];
  readonly counts: Readonly<Record<CoverageState, number>>;
  /** Measures that answer no promise, in the order of the workbook. */
  readonly unused: readonly Measure[];
}

/**
 * Joins promises and indicators: what is promised, where, what measures it, and how it stands.
 * @param tolerance margin of the direction of travel: 0.05 is 5%
 */
export function coverageOf(
  linked: readonly LinkedCommitment[],
  { measures }: Pick<IndicatorWorkbook, "measures">,
  tolerance: number,
): Coverage {
  return finished(coverageInSteps(linked, { measures }, tolerance));
}

/** As `coverageOf`, but pauses at each promise. */
export function* coverageInSteps(
  linked: readonly LinkedCommitment[],
  { measures }: Pick<IndicatorWorkbook, "measures">,
  tolerance: number,
): Generator<undefined, Coverage> {
  const byId = new Map(measures.map((measure) => [measure.id, measure]));
  const same = yield* samePromisesInSteps(linked);
  const rows = yield* mappedInSteps(same, (each) => rowOf(each, byId, tolerance));
  const ordered = coverageStates.flatMap((state) => rows.filter((row) => row.state === state));
  const counts = { "not measured": 0, "measured, to be confirmed": 0, measured: 0 };
  for (const { state } of rows) counts[state] += 1;
  return { rows: ordered, counts, unused: unusedMeasures(linked, measures) };
}

/** Measures that no link leads to. */
export function unusedMeasures(
  linked: readonly LinkedCommitment[],
  measures: readonly Measure[],
): Measure[] {
  const used = new Set(linked.flatMap(({ links }) => links.flatMap((link) => link.measures)));
  return measures.filter(({ id }) => !used.has(id));
}

function rowOf(
  same: readonly LinkedCommitment[],
  measures: ReadonlyMap<string, Measure>,
  tolerance: number,
): CoverageRow {
  const promised = same.map(({ commitment }) => commitment);
  const links = joined(same.flatMap((each) => each.links));
  const telling = promised.find(({ desired }) => desired.value !== null) ?? promised[0];
  const desired = telling?.desired.value ?? null;
  return {
    promise: promised[0]?.text ?? "",
    promised,
    links,
    desired,
    state: coverageState(links),
    course: courseOf(telling ?? { desired: unsaid }, links, measures, tolerance),
  };
}

const unsaid: Commitment["desired"] = {
  value: null,
  text: "",
  cell: { sheet: "", row: 0, column: 0 },
};

/** A promise is measured where a register names the indicator or the analyst confirmed it. */
export function coverageState(links: readonly IndicatorLink[]): CoverageState {
  if (links.length === 0) return "not measured";
  return links.some(({ origin }) => origin !== "proposed")
    ? "measured"
    : "measured, to be confirmed";
}

const originOrder = { named: 0, confirmed: 1, proposed: 2 } as const;

/** Each set of measures once, by its strongest link. */
function joined(links: readonly IndicatorLink[]): IndicatorLink[] {
  const best = new Map<string, IndicatorLink>();
  const ordered = [...links].sort(
    (a, b) => originOrder[a.origin] - originOrder[b.origin] || b.score - a.score,
  );
  for (const link of ordered) {
    const key = link.measures.join();
    if (!best.has(key)) best.set(key, link);
  }
  return [...best.values()];
}
