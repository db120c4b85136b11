import type { Qualifier, Span } from "../types";
import { LINKING_WORDS } from "../vocabulary";
import { type Place, type Sentence, spanOf, symbolOf, textOf, wordOf } from "./sentence";

/**
 * The words that no part has claimed. Where they stand in several places the text joins them by "; " and the
 * span reaches from the first to the last.
 */
export function qualifierOf(sentence: Sentence): Qualifier | undefined {
  const runs = unclaimedRuns(sentence.places)
    .map(([first, last]) => trimmed(sentence, first, last))
    .filter((run) => run !== null);
  const texts: string[] = [];
  const spans: Span[] = [];
  for (const [first, last] of runs) {
    const extent = {
      first: sentence.places[first]?.item.first ?? 0,
      last: sentence.places[last]?.item.last ?? 0,
    };
    texts.push(textOf(sentence, extent));
    spans.push(spanOf(sentence, extent));
  }
  const [start, end] = [spans[0]?.start, spans.at(-1)?.end];
  if (start === undefined || end === undefined) return undefined;
  return { text: texts.join("; "), span: { start, end } };
}

type Run = [first: number, last: number];

function unclaimedRuns(places: readonly Place[]): Run[] {
  const runs: Run[] = [];
  let first = -1;
  for (let index = 0; index <= places.length; index += 1) {
    const isFree = places[index]?.role === null;
    if (isFree && first < 0) first = index;
    if (isFree || first < 0) continue;
    runs.push([first, index - 1]);
    first = -1;
  }
  return runs;
}

const PUNCTUATION: ReadonlySet<string> = new Set([
  ",",
  ".",
  ";",
  ":",
  "-",
  "=",
  "/",
  "|",
  "&",
  "(",
  ")",
  "[",
  "]",
  "{",
  "}",
  "•",
  "·",
  "'",
  '"',
  "→",
]);

/** Without punctuation at its ends, and without the "as at" or "in" that leads to the next part. */
function trimmed(sentence: Sentence, from: number, to: number): Run | null {
  let [first, last] = [from, to];
  const isPunctuation = (index: number) =>
    PUNCTUATION.has(symbolOf(sentence, sentence.places[index]) ?? "");
  const isLink = (index: number) =>
    LINKING_WORDS.has(wordOf(sentence, sentence.places[index]) ?? "");
  while (first <= last && isPunctuation(first)) first += 1;
  const next = sentence.places[to + 1];
  const leadsOn = next !== undefined && next.role !== "bracket";
  while (first <= last && (isPunctuation(last) || (leadsOn && isLink(last)))) last -= 1;
  for (let index = first; index <= last; index += 1) {
    if (!isLink(index) && !isPunctuation(index)) return [first, last];
  }
  return null;
}
