import type { FigureItem, Item, RangeItem } from "../items";
import type { AmbiguousValue, UnreadableValue } from "../types";
import type { Doubt } from "./doubts";
import { leadingNumber, type Quantity } from "./quantities";
import { printedNumber, type Sentence, textOf } from "./sentence";

/** How many figures a reason quotes. */
const MOST_QUOTED = 4;
const LONGEST_QUOTE = 40;

export function ambiguousDoubt(text: string, sentence: Sentence, doubt: Doubt): AmbiguousValue {
  return ambiguous(text, sentence, doubt.reason, doubt.figures);
}

/** Several figures and none that stands out. */
export function ambiguousFigures(
  text: string,
  sentence: Sentence,
  quantities: readonly Quantity[],
): AmbiguousValue {
  const quotes = quantities.slice(0, MOST_QUOTED).map(({ first, last }) => {
    const [from, to] = [sentence.places[first]?.item, sentence.places[last]?.item];
    return quote(textOf(sentence, { first: from?.first ?? 0, last: to?.last ?? 0 }));
  });
  const more = quantities.length > MOST_QUOTED ? ", …" : "";
  const list = more ? quotes.join(", ") + more : joinedByAnd(quotes);
  return {
    kind: "ambiguous",
    text,
    reason: `${countWord(quantities.length)} figures, ${list}, and nothing says which one is the value`,
    candidates: quantities.map((quantity) => printedNumber(sentence, leadingNumber(quantity))),
  };
}

export function bracketedAlone(
  text: string,
  sentence: Sentence,
  quantities: readonly Quantity[],
): AmbiguousValue {
  const reason =
    "a figure in brackets alone may be negative. Write it with a minus or without brackets";
  const candidates = quantities.map((quantity) => printedNumber(sentence, leadingNumber(quantity)));
  return { kind: "ambiguous", text, reason, candidates };
}

export function contradiction(text: string, sentence: Sentence, value: Quantity): AmbiguousValue {
  const number = printedNumber(sentence, leadingNumber(value));
  const figure = textOf(sentence, leadingNumber(value));
  const reason = `says that there is no value and also gives ${quote(figure)}`;
  return { kind: "ambiguous", text, reason, candidates: [number] };
}

export function ambiguousBound(
  text: string,
  sentence: Sentence,
  bound: FigureItem,
): AmbiguousValue {
  const reason = `${quote(textOf(sentence, bound))} is a limit and not an exact figure`;
  return ambiguous(text, sentence, reason, [bound]);
}

export function ambiguousRange(text: string, sentence: Sentence, range: RangeItem): AmbiguousValue {
  const reason = `${quote(textOf(sentence, range))} is a range and not one figure`;
  return ambiguous(text, sentence, reason, [range.low, range.high]);
}

export function ambiguousNil(text: string): AmbiguousValue {
  const reason = `'${quote(text.trim())}' may mean 0 or no data. Write 0 or N/A`;
  return { kind: "ambiguous", text, reason, candidates: [] };
}

/** No figure in the text; says what its digits were taken for. */
export function noFigure(text: string, sentence: Sentence): UnreadableValue {
  const item = sentence.places.map((place) => place.item).find((one) => NOT_FIGURES[one.kind]);
  const taken = item ? `: ${quote(textOf(sentence, item))} is ${NOT_FIGURES[item.kind]}` : "";
  return { kind: "unreadable", text, reason: `no figure in the text${taken}` };
}

const NOT_FIGURES: Readonly<Partial<Record<Item["kind"], string>>> = {
  period: "a date or a period",
  name: "part of a name, an age or a rank",
  duration: "a time in two units, and not one figure",
  base: "the number that the value is a share of",
  rate: "the base of a rate",
};

function ambiguous(
  text: string,
  sentence: Sentence,
  reason: string,
  figures: readonly FigureItem[],
): AmbiguousValue {
  const candidates = figures.map(({ number }) => printedNumber(sentence, number));
  return { kind: "ambiguous", text, reason, candidates };
}

function quote(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}

function countWord(count: number): string {
  return ["no", "one", "two", "three", "four"][count] ?? String(count);
}

function joinedByAnd(quotes: readonly string[]): string {
  return quotes.length < 2
    ? quotes.join("")
    : `${quotes.slice(0, -1).join(", ")} and ${quotes.at(-1)}`;
}
