import { courseOf, type Course, type CoverageRow } from "../../core/planning/coverage";
import {
  isOpenToDecide,
  type IndicatorNames,
  type LinkDecision,
  type LinkDecisions,
} from "../../core/planning/linking";
import type { Commitment, IndicatorLink } from "../../core/planning/types";
import type { Measure } from "../../core/workbook/types";

/** An indicator that answers a promise, or was said not to. */
export interface Answer {
  /** The promise and the indicator: the same after every check while both stay. */
  readonly key: string;
  readonly measures: readonly string[];
  /** `24 – Title`. */
  readonly name: string;
  readonly standing: IndicatorLink["origin"] | "refused";
  /** 0 to 1; null where nobody compared the words. */
  readonly score: number | null;
  readonly isOpposite: boolean;
  /** Why it was proposed; "" where the analyst or the register says it. */
  readonly reason: string;
  /** How the indicator moves, in the direction that the promise wants; null where it was refused. */
  readonly course: Course | null;
}

/** A promise as the list shows it. */
export interface PromiseItem {
  /** Of its first place: the same after every check while its words stay. */
  readonly key: string;
  readonly row: CoverageRow;
  /** Best first, those that were refused at the end. */
  readonly answers: readonly Answer[];
  /** Places about which the analyst decides: those whose row names no indicator. */
  readonly open: readonly Commitment[];
}

/** What the answers of a promise are read from. */
export interface AnswerSources {
  readonly names: IndicatorNames;
  readonly decisions: LinkDecisions;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly tolerance: number;
}

/** A promise with the indicators that answer it, and those that were refused. */
export function promiseItem(row: CoverageRow, sources: AnswerSources): PromiseItem {
  const key = row.promised[0]?.key ?? row.promise;
  const said = row.promised.find(({ desired }) => desired.value !== null) ?? row.promised[0];
  const answers = row.links.map((link): Answer => {
    const { measures, origin, score, isOpposite } = link;
    return {
      ...named(key, measures, sources),
      standing: origin,
      score: origin === "proposed" ? score : null,
      isOpposite,
      reason: origin === "proposed" ? link.reason : "",
      course: said ? courseOf(said, [link], sources.measures, sources.tolerance) : null,
    };
  });
  const open = row.promised.filter((commitment) => isOpenToDecide(commitment, sources.names));
  return { key, row, open, answers: [...answers, ...refused(key, row, sources)] };
}

function refused(key: string, { promised, links }: CoverageRow, sources: AnswerSources): Answer[] {
  const shown = new Set(links.map(({ measures }) => measures.join()));
  const decisions = new Map<string, LinkDecision>();
  for (const decision of promised.flatMap((commitment) => sources.decisions.of(commitment))) {
    const pair = decision.measures.join();
    if (!decision.isConfirmed && !shown.has(pair)) decisions.set(pair, decision);
  }
  return [...decisions.values()].map(({ measures }) => ({
    ...named(key, measures, sources),
    standing: "refused",
    score: null,
    isOpposite: false,
    reason: "",
    course: null,
  }));
}

function named(promise: string, measures: readonly string[], { names }: AnswerSources) {
  return { key: JSON.stringify([promise, ...measures]), measures, name: names.write(measures) };
}
