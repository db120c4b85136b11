import { allMatches } from "../matches";
import type { Polarity } from "../trend/types";
import { judgement, polarityPatterns, type StatementPattern } from "./polarity-patterns";

/** A sentence of a commentary that says which way is better. UTF-16 offsets, `end` exclusive. */
export interface PolarityStatement {
  readonly polarity: Polarity;
  /** The sentence, as typed. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * What a commentary says about the polarity of its indicator: "For this indicator bigger is better."
 * Null where no sentence says so and where two contradict each other; `polarityStatements` tells which.
 */
export function statedPolarity(commentary: string): PolarityStatement | null {
  const [first, ...others] = polarityStatements(commentary);
  if (!first) return null;
  return others.every((other) => other.polarity === first.polarity) ? first : null;
}

/**
 * Every statement of polarity in a commentary, in order. Statements of different polarity contradict each
 * other, or belong to different measures of one indicator.
 *
 * A statement joins a comparative with a judgement: "smaller is better", "the smaller the percentage, the
 * better", "a lower number is generally better", "an increase is positive", "higher is worse", "good
 * performance is low", "polarity: lower". Comparisons of figures are none: "higher than the national
 * average", "attendance is higher, which is better than last year".
 */
export function polarityStatements(commentary: string): PolarityStatement[] {
  return sentencesOf(commentary).flatMap(({ text, start }) => {
    if (!judgement.test(text)) return [];
    const plain = text.toLowerCase().replace(/\s/g, " ").replace(quotation, "");
    const found = new Set(polarityPatterns.flatMap((pattern) => matchesOf(plain, pattern)));
    return [...found].map((polarity) => ({ polarity, text, start, end: start + text.length }));
  });
}

function matchesOf(plain: string, { pattern, needs, isInverted }: StatementPattern): Polarity[] {
  if (!needs.test(plain)) return [];
  return allMatches(plain, pattern).map(({ groups }) => {
    if (groups?.none) return "none";
    return (groups?.higher === undefined) === isInverted ? "higher" : "lower";
  });
}

/**
 * Sentences with their offsets: cut at bullets, at full stops that end a sentence, and at line breaks unless
 * the next line goes on in lower case.
 */
function sentencesOf(text: string): { text: string; start: number }[] {
  const sentences: { text: string; start: number }[] = [];
  let start = 0;
  for (const match of allMatches(text, sentenceEnd)) {
    const end = match.index + match[0].length;
    sentences.push(trimmed(text, start, end));
    start = end;
  }
  return [...sentences, trimmed(text, start, text.length)];
}

/** Quotation marks around words; not the apostrophe within one. */
const quotation = /(?<!\p{L})['‘’"“”]|['‘’"“”](?!\p{L})/gu;

const sentenceEnd = /[.!?](?=\s)|(?:\n|\r(?!\n))(?![ \t]*\p{Ll})|[•·▪●]/gu;

function trimmed(text: string, start: number, end: number): { text: string; start: number } {
  const sentence = text.slice(start, end);
  const lead = sentence.length - sentence.trimStart().length;
  return { text: sentence.trim(), start: start + lead };
}
