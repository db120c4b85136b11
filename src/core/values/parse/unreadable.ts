import type { UnreadableValue } from "../types";
import { type Sentence, symbolOf, textOf } from "./sentence";

/** What makes a text unreadable whatever else it says: an Excel error, digits that are no number, a lost fraction. */
export function unreadable(text: string, sentence: Sentence): UnreadableValue | null {
  const because = (reason: string): UnreadableValue => ({ kind: "unreadable", text, reason });
  if (symbolOf(sentence, sentence.places[0]) === "=") {
    return because("a formula typed as text. Type the figure that it should give");
  }
  for (const [index, { item }] of sentence.places.entries()) {
    if (item.kind === "error") return because(`Excel error ${textOf(sentence, item)}`);
    if (item.kind === "malformed") return because(malformation(sentence, index, item.reason));
    const symbol = symbolOf(sentence, sentence.places[index]) ?? "";
    if (OTHER_DIGITS.test(symbol))
      return because(`${symbol} is not read as a number. Write it as a decimal`);
    const sign = symbolOf(sentence, sentence.places[index - 1]) ?? "";
    if (item.kind === "figure" && CURRENCIES.includes(sign)) {
      return because(`${sign}${textOf(sentence, item)} is not in pounds`);
    }
  }
  return dateMadeOfFraction(text, sentence);
}

/** Digits that are no number; `1 030` with a plain space may be one number. */
function malformation(sentence: Sentence, index: number, reason: string): string {
  const [before, here] = [sentence.places[index - 1]?.item, sentence.places[index]?.item];
  const text = here ? textOf(sentence, here) : "";
  if (before?.kind !== "figure" || before.unit !== "number" || !/^0[0-9]{2}$/.test(text)) {
    return `${reason}, so it cannot be read as a number`;
  }
  const thousands = textOf(sentence, before);
  return `${thousands} ${text} may be one number with a space in it. Write ${thousands},${text}`;
}

/** Fractions in one character, and the digits of other scripts. Superscripts are footnote marks. */
const OTHER_DIGITS = /[\p{Nd}\p{Nl}\u00bc-\u00be\u2150-\u215f]/u;
const CURRENCIES = ["$", "€", "¥"];

/** `2-Feb` with no figure beside it. */
function dateMadeOfFraction(text: string, sentence: Sentence): UnreadableValue | null {
  const { places } = sentence;
  const date = places.find(({ item }) => item.kind === "period" && item.likeFraction !== undefined);
  const hasFigure = places.some(
    ({ item, group }) => group === 0 && (item.kind === "figure" || item.kind === "fraction"),
  );
  if (date?.item.kind !== "period" || date.item.likeFraction === undefined || hasFigure)
    return null;
  return lostFraction(text, textOf(sentence, date.item), date.item.likeFraction);
}

/** The reading of a cell whose fraction Excel has turned into a date. */
export function lostFraction(text: string, date: string, fraction: string): UnreadableValue {
  return {
    kind: "unreadable",
    text,
    reason: `'${date}' looks like ${fraction} that Excel turned into a date. Format the cell as Text and type ${fraction}`,
    probably: "date that was a fraction",
    fraction,
  };
}
