import Big from "big.js";
import { itemise, type ItemisedText, printedNumber, spanOf } from "../../values/parse/sentence";
import type { FigureItem, FractionItem, Item, PeriodItem, RangeItem } from "../../values/items";
import type { PrintedNumber, Span } from "../../values/types";
import { APPROXIMATION_WORDS } from "../../values/vocabulary";

/** A figure that a sentence quotes; spans are in the sentence. Decimals are negative where thousands are rounded. */
export interface QuotedFigure {
  readonly number: PrintedNumber;
  readonly unit: FigureItem["unit"];
  readonly span: Span;
}

export interface QuotedFraction {
  readonly numerator: PrintedNumber;
  readonly denominator: PrintedNumber;
  readonly span: Span;
}

/** A time that a sentence names; `from` and `to` are `yyyy-mm`, empty where the words do not say them. */
export interface QuotedPeriod {
  readonly from: string;
  readonly to: string;
}

/**
 * A sentence whose figures are replaced by marks, so that patterns see its words alone.
 *
 * `marked` is in lower case with single spaces and straight quotes: `‹0›` is the first of `figures`, `«0»` the
 * first of `periods`, `‹/0›` the first of `fractions`, `‹x›` any number that is no exact figure: an age, a
 * rank, a range, `Band 1`, `over 20`, `about 2,600`. A rate (`per 10,000`) is `per head`.
 */
export interface MarkedSentence {
  readonly text: string;
  readonly marked: string;
  readonly figures: readonly QuotedFigure[];
  readonly fractions: readonly QuotedFraction[];
  readonly periods: readonly QuotedPeriod[];
}

/** Marks the figures, fractions and periods of one sentence; linear in its length. */
export function markSentence(text: string): MarkedSentence {
  const sentence = itemise(text);
  const found: Found = { figures: [], fractions: [], periods: [] };
  let marked = "";
  for (const item of sentence.items) {
    const gap = marked === "" || sentence.tokens[item.first]?.gap === "none" ? "" : " ";
    marked += gap + markOf(sentence, item, marked, found);
  }
  return { text, marked, ...found };
}

interface Found {
  readonly figures: QuotedFigure[];
  readonly fractions: QuotedFraction[];
  readonly periods: QuotedPeriod[];
}

function markOf(sentence: ItemisedText, item: Item, before: string, found: Found): string {
  switch (item.kind) {
    case "word":
    case "symbol":
      return sentence.tokens[item.first]?.lower ?? "";
    case "figure":
      return figureMark(sentence, item, before, found.figures);
    case "fraction":
      return fractionMark(sentence, item, found.fractions);
    case "range":
      return rangeMark(sentence, item, before, found.figures);
    case "period":
      return periodMark(item, found.periods);
    default:
      return item.kind === "rate" ? "per head" : "‹x›";
  }
}

const movedUp = /\b(?:went|gone|goes|going|moved|rose|risen|is|was|are|were|been)(?: back)?$/;
const vague = new RegExp(
  `(?:\\b(?:${[...APPROXIMATION_WORDS].filter((word) => /^\p{L}+$/u.test(word)).join("|")}|just|some|only just)|[~≈])\\.? ?$`,
  "u",
);

function figureMark(
  sentence: ItemisedText,
  item: FigureItem,
  before: string,
  figures: QuotedFigure[],
): string {
  const goesUpTo = item.bound === "below" && isUpTo(sentence, item) && movedUp.test(before);
  if ((item.bound !== undefined && !goesUpTo) || vague.test(before)) return "‹x›";
  figures.push({
    number: quotedNumber(sentence, item),
    unit: item.unit,
    span: spanOf(sentence, item),
  });
  return `${goesUpTo ? "up to " : ""}‹${figures.length - 1}›`;
}

/** `£3.2m` is printed to the hundred thousand: its decimals are -5. */
function quotedNumber(sentence: ItemisedText, { number }: FigureItem): PrintedNumber {
  const printed = printedNumber(sentence, number);
  const [, digits] = /([\d,.]*\d) ?(?:m|mn|million|k|bn|billion|thousand)\b/iu.exec(
    sentence.folded.original.slice(printed.span.start, printed.span.end),
  ) ?? [null, null];
  if (digits === null || digits === undefined) return printed;
  const written = new Big(digits.replace(/,/g, ""));
  if (written.eq(0)) return printed;
  const scale = number.decimal.abs().div(written).e;
  return { ...printed, decimals: (digits.split(".")[1]?.length ?? 0) - scale };
}

/** "Went up to 97%" is the figure 97%; "up to 97%" alone is a bound. */
function isUpTo({ tokens }: ItemisedText, { first }: FigureItem): boolean {
  return tokens[first]?.lower === "up" && tokens[first + 1]?.lower === "to";
}

/** "From 8.6% to 10.0%" and "by 100 to 400" name two figures; "6 – 12 months" and "5 to 10 places" name none. */
function rangeMark(
  sentence: ItemisedText,
  { low, high }: RangeItem,
  before: string,
  figures: QuotedFigure[],
): string {
  if (!/\b(?:from(?: the)?|by)$/.test(before) || sentence.tokens[high.first - 1]?.lower !== "to") {
    return "‹x›";
  }
  const lowMark = figureMark(sentence, low, before, figures);
  return `${lowMark} to ${figureMark(sentence, high, "", figures)}`;
}

function fractionMark(
  sentence: ItemisedText,
  item: FractionItem,
  fractions: QuotedFraction[],
): string {
  fractions.push({
    numerator: printedNumber(sentence, item.numerator),
    denominator: printedNumber(sentence, item.denominator),
    span: spanOf(sentence, item),
  });
  return `‹/${fractions.length - 1}›`;
}

function periodMark(item: PeriodItem, periods: QuotedPeriod[]): string {
  periods.push({ from: item.from, to: item.to });
  return `«${periods.length - 1}»`;
}
