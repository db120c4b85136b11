import { allMatches } from "../../matches";
import type Big from "big.js";
import type { MarkedSentence, QuotedFigure } from "./marked";
import type { QuotingSentence } from "./narratives";
import BigNumber from "big.js";

/** Percentage points between two percentages that a text quotes, which are not their difference. */
export interface PointsMismatch {
  readonly quoted: QuotedFigure;
  readonly figures: readonly [QuotedFigure, QuotedFigure];
  /** The difference, at the decimals that are quoted. */
  readonly expected: Big;
  /** The words say "higher" and the figures "lower", or the other way round. */
  readonly isReversed: boolean;
}

const more = "higher|above|ahead|more|better|greater|increase|rise|up";
const less = "lower|below|behind|less|worse|fewer|decrease|reduction|fall|drop|down";
const side = `(?:\\((?:\\p{L}+)\\) )?(?:(?<more>${more})|(?<less>${less}))`;

/** "2.5 percentage points higher than the national figure of 87.9%". */
const comparedWith = new RegExp(
  `‹(?<points>\\d+)› ${side}\\b(?: than| of| from| on| against)?[^‹›;:]{0,80}?‹(?<other>\\d+)›`,
  "gu",
);
/** "90.4%, against 87.9% nationally, so that Hertfordshire was 2.5 percentage points ahead". */
const after = new RegExp(
  `‹(?<value>\\d+)›[^‹›;]{0,60}? (?:against|compared (?:to|with)|versus|vs|while|whereas|and)[^‹›;]{0,60}?‹(?<other>\\d+)›[^‹›;]{0,80}?‹(?<points>\\d+)› (?:\\(\\p{L}+\\) )?(?:higher|lower|above|below|ahead|behind|better|worse|more|less)`,
  "gu",
);
/** "Fell by 3.5 percentage points from 67.4% to 63.9%". */
const betweenTwo =
  /\bby ‹(?<points>\d+)›[^‹›;]{0,40}? from ‹(?<value>\d+)›[^‹›;]{0,40}? to ‹(?<other>\d+)›/gu;

/** Wrong differences in percentage points between two percentages that stand beside them. */
export function pointsMismatches({ sentence, before }: QuotingSentence): PointsMismatch[] {
  if (!sentence.figures.some(({ unit }) => unit === "points")) return [];
  const found = new Map<QuotedFigure, PointsMismatch | null>();
  for (const pattern of [betweenTwo, after, comparedWith]) {
    for (const { groups = {} } of allMatches(sentence.marked, pattern)) {
      const claim = claimOf(sentence, groups, before);
      if (claim && !found.has(claim.quoted)) found.set(claim.quoted, mismatchOf(claim));
    }
  }
  return [...found.values()].flatMap((mismatch) => mismatch ?? []);
}

interface Claim {
  readonly quoted: QuotedFigure;
  readonly value: QuotedFigure;
  readonly other: QuotedFigure;
  /** Whether the words put the value above the other; null where they do not say. */
  readonly isAbove: boolean | null;
}

function claimOf(
  sentence: MarkedSentence,
  groups: Readonly<Record<string, string>>,
  before: QuotingSentence["before"],
): Claim | null {
  const figure = (name: string) => sentence.figures[Number(groups[name] ?? NaN)] ?? null;
  const quoted = figure("points");
  const other = figure("other");
  const value = figure("value") ?? valueBefore(sentence, Number(groups.points), before);
  if (quoted?.unit !== "points" || other?.unit !== "percent" || value?.unit !== "percent") {
    return null;
  }
  const isAbove = groups.more ? true : groups.less ? false : null;
  const isJudged = /^(?:better|worse)$/.test(groups.more ?? groups.less ?? "");
  return { quoted, value, other, isAbove: isJudged ? null : isAbove };
}

/** The percentage that is compared: the last one before the points, in "This was 2.5 …" the last of the sentence before. */
function valueBefore(
  sentence: MarkedSentence,
  place: number,
  before: QuotingSentence["before"],
): QuotedFigure | null {
  const here = sentence.figures.slice(0, place);
  if (here.length > 0) return here.at(-1) ?? null;
  if (!/^(?:this|that|it|which)\b/u.test(sentence.marked)) return null;
  const percentages = before()?.figures.filter(({ unit }) => unit === "percent") ?? [];
  return percentages.length === 1 ? (percentages[0] ?? null) : null;
}

function mismatchOf({ quoted, value, other, isAbove }: Claim): PointsMismatch | null {
  const difference = value.number.decimal.minus(other.number.decimal);
  const isReversed = isAbove !== null && !difference.eq(0) && difference.gt(0) !== isAbove;
  const distance = difference.abs().minus(quoted.number.decimal.abs()).abs();
  if (distance.lte(slackOf(quoted, value, other)) && !isReversed) return null;
  return {
    quoted,
    figures: [value, other],
    expected: difference.abs().round(quoted.number.decimals, BigNumber.roundHalfUp),
    isReversed,
  };
}

/** Three printed figures may each be half a unit off. */
function slackOf(...figures: readonly QuotedFigure[]): Big {
  return figures.reduce(
    (sum, { number }) => sum.plus(new BigNumber(10).pow(-number.decimals).div(2)),
    new BigNumber(0),
  );
}
