import Big from "big.js";
import { allMatches } from "../../matches";
import type { MarkedSentence, QuotedFigure } from "./marked";
import { movementOf, movementWord } from "./movements";

/** A change told in words: "has nearly doubled", "fell by a quarter", "twice as many as last year". */
export interface QuotedMultiple {
  /** As written, in lower case: "more than doubled". */
  readonly words: string;
  /** The change that the words tell, relative to the previous figure: 1 for doubled, -0.5 for halved. */
  readonly change: Big;
  /** What the words allow: near it, a little less, or more. */
  readonly hedge: "near" | "below" | "above" | "around";
  /** The marked words before the verb, and those behind the claim. */
  readonly before: string;
  readonly behind: string;
  /** The latest figure, where it stands right before the claim. */
  readonly latest: QuotedFigure | null;
}

const hedges = {
  below: "nearly|almost|just under|close to|not quite|under|less than",
  above: "more than|over|just over|well over|at least",
  around: "around|about|approximately|roughly|some|virtually",
} as const;
const hedge = `(?:(?<below>${hedges.below})|(?<above>${hedges.above})|(?<around>${hedges.around}))`;

const verbs: Readonly<Record<string, string>> = {
  doubled: "1",
  trebled: "2",
  tripled: "2",
  quadrupled: "3",
  halved: "-0.5",
};
const multiples: Readonly<Record<string, string>> = {
  twice: "1",
  double: "1",
  "three times": "2",
  "four times": "3",
  half: "-0.5",
};
const parts: Readonly<Record<string, number>> = {
  half: 1 / 2,
  third: 1 / 3,
  quarter: 1 / 4,
  fifth: 1 / 5,
  sixth: 1 / 6,
  tenth: 1 / 10,
  "two thirds": 2 / 3,
  "two-thirds": 2 / 3,
  "three quarters": 3 / 4,
  "three-quarters": 3 / 4,
};
const part = `(?:(?:a|one)[ -])?(?<part>${Object.keys(parts).join("|")})\\b(?! of)`;
const lastYear =
  "(?:last year|(?:the )?(?:previous|preceding|prior) year|(?:the )?year before|«\\d+»)";

const patterns: readonly RegExp[] = [
  `(?:${hedge} )?(?<verb>${Object.keys(verbs).join("|")})\\b`,
  `\\b(?<word>${movementWord}) by (?:${hedge} )?${part}`,
  `‹(?<latest>\\d+)›[^‹›«»;:.]{0,60}?,? (?:which is )?(?<words>(?:${hedge} )?${part} (?<more>more|higher|fewer|less|lower)) than (?:in )?${lastYear}`,
  `‹(?<latest>\\d+)›[^‹›«»;:.]{0,60}?,? (?<words>(?:${hedge} )?(?<multiple>${Object.keys(multiples).join("|")}) (?:as many|as much|as high|the number|the figure|the total|that))(?: as)?(?: of| in)? ${lastYear}`,
].map((source) => new RegExp(source, "gu"));

/** The changes that a sentence tells in words. */
export function multiplesIn(sentence: MarkedSentence): QuotedMultiple[] {
  return patterns.flatMap((pattern) =>
    allMatches(sentence.marked, pattern).flatMap((match) => multipleOf(sentence, match) ?? []),
  );
}

function multipleOf(
  { marked, figures }: MarkedSentence,
  match: RegExpExecArray,
): QuotedMultiple | null {
  const groups = match.groups ?? {};
  const change = changeOf(groups);
  if (!change) return null;
  const latest = groups.latest === undefined ? null : (figures[Number(groups.latest)] ?? null);
  return {
    words: groups.words ?? match[0],
    change,
    hedge: (["below", "above", "around"] as const).find((kind) => groups[kind]) ?? "near",
    before: marked.slice(0, match.index),
    behind: marked.slice(match.index + match[0].length),
    latest,
  };
}

function changeOf(groups: Readonly<Record<string, string | undefined>>): Big | null {
  const { verb, multiple, part: share, word, more } = groups;
  if (verb !== undefined) return new Big(verbs[verb] ?? 0);
  if (multiple !== undefined) return new Big(multiples[multiple] ?? 0);
  const size = new Big(parts[share ?? ""] ?? 0);
  if (more !== undefined) return /^(?:more|higher)$/.test(more) ? size : size.neg();
  const movement = movementOf(word ?? "");
  if (movement !== "up" && movement !== "down") return null;
  return movement === "up" ? size : size.neg();
}

/** How far from what the words say a change may be: shares of it. "About a third" is a quarter to a half. */
const allowed: Readonly<Record<QuotedMultiple["hedge"], readonly [string, string]>> = {
  near: ["0.8", "1.25"],
  below: ["0.7", "1.1"],
  above: ["0.95", "2.5"],
  around: ["0.7", "1.4"],
};

/** Whether figures changed as the words say; `change` is relative to the previous figure, with its sign. */
export function fitsMultiple({ change: told, hedge }: QuotedMultiple, change: Big): boolean {
  if (change.eq(0) || change.gt(0) !== told.gt(0)) return false;
  const [least, most] = allowed[hedge];
  const size = change.abs();
  return size.gte(told.abs().times(least)) && size.lte(told.abs().times(most));
}
