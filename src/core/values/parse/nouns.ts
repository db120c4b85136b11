import type { Extent } from "../items";
import {
  COMPARISON_WORDS,
  COUNTED_NOUNS,
  LINKING_WORDS,
  NOT_COUNTED,
  TARGET_WORDS,
} from "../vocabulary";
import { type Place, type Sentence, symbolOf, wordOf } from "./sentence";

const LONGEST_PHRASE = 5;

/** Places of a noun phrase: indexes of the first and the last. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
}

/**
 * What the figure at `index` counts: the words after it up to a plural, or a noun of the field such as
 * "staff", and what is joined to it: `days`, `Social Workers`, `children and young people`, `per 10,000`.
 */
export function nounAfter(sentence: Sentence, index: number): NounPhrase | null {
  const rate = sentence.places[index + 1];
  if (
    rate?.item.kind === "rate" &&
    rate.role === null &&
    isSameClause(sentence, index, index + 1)
  ) {
    return { first: index + 1, last: plainNoun(sentence, index + 1)?.last ?? index + 1 };
  }
  return plainNoun(sentence, index);
}

/** The tokens of a noun phrase, without the "rate" of `rate per 10,000`. */
export function nounExtent(sentence: Sentence, phrase: NounPhrase): Extent {
  const { places, tokens } = sentence;
  const first = places[phrase.first]?.item.first ?? 0;
  const last = places[phrase.last]?.item.last ?? first;
  return { first: tokens[first]?.lower === "rate" && first < last ? first + 1 : first, last };
}

function plainNoun(sentence: Sentence, index: number): NounPhrase | null {
  const head = headNoun(sentence, index, LONGEST_PHRASE);
  return head === null
    ? null
    : { first: index + 1, last: joined(sentence, compound(sentence, head)) };
}

function headNoun(sentence: Sentence, index: number, most: number): number | null {
  for (let next = index + 1, words = 0; words < most; next += 1) {
    if (!isSameClause(sentence, index, next)) return null;
    const place = sentence.places[next];
    if (symbolOf(sentence, place) === "-" && next > index + 1) continue;
    const word = wordOf(sentence, place);
    if (word === undefined || endsPhrase(word)) return null;
    if (isCounted(word)) return next;
    words += 1;
  }
  return null;
}

function compound(sentence: Sentence, head: number): number {
  let last = head;
  while (
    isSameClause(sentence, head, last + 1) &&
    isCounted(wordOf(sentence, sentence.places[last + 1]) ?? "")
  ) {
    last += 1;
  }
  return last;
}

/** `… and young people`, `days per employee`. */
function joined(sentence: Sentence, head: number): number {
  const { places } = sentence;
  if (!isSameClause(sentence, head, head + 2)) return head;
  const joint = wordOf(sentence, places[head + 1]) ?? symbolOf(sentence, places[head + 1]);
  if (joint === "and" || joint === "&") {
    const second = headNoun(sentence, head + 1, 2);
    return second === null ? head : compound(sentence, second);
  }
  const next = wordOf(sentence, places[head + 2]);
  return joint === "per" && next !== undefined && !endsPhrase(next) ? head + 2 : head;
}

function isSameClause(sentence: Sentence, index: number, next: number): boolean {
  const here: Place | undefined = sentence.places[index];
  const there = sentence.places[next];
  return (
    !!here &&
    !!there &&
    there.role === null &&
    there.group === here.group &&
    there.clause === here.clause
  );
}

function endsPhrase(word: string): boolean {
  return LINKING_WORDS.has(word) || COMPARISON_WORDS.has(word) || TARGET_WORDS.has(word);
}

function isCounted(word: string): boolean {
  if (COUNTED_NOUNS.has(word)) return true;
  return word.length > 2 && /[^sui']s$/.test(word) && !NOT_COUNTED.has(word);
}
