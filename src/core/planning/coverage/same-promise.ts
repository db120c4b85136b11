import { keyOf } from "../../vocabulary/words";
import { expanderOf } from "../linking/wording/field-abbreviations";
import { indicatorIndex } from "../linking/wording/indicator-index";
import { likeness } from "../linking/wording/likeness";
import { termReader, type TextTerms } from "../linking/wording/terms";
import { finished } from "../../steps";
import type { LinkedCommitment } from "../types";

/** Promises of two documents whose wording is at least this alike are one promise. */
export const samePromiseThreshold = 0.75;

/**
 * Puts together what several documents promise in nearly the same words. Promises that want opposite directions, or
 * whose words say opposite things, stay apart. Each joins the one before that it is most like.
 */
export function samePromises(linked: readonly LinkedCommitment[]): LinkedCommitment[][] {
  return finished(samePromisesInSteps(linked));
}

/** As `samePromises`, but pauses before each promise. */
export function* samePromisesInSteps(
  linked: readonly LinkedCommitment[],
): Generator<undefined, LinkedCommitment[][]> {
  const groups: LinkedCommitment[][] = [];
  const groupOf: LinkedCommitment[][] = [];
  const findSame = earlierPromises(linked);
  for (const [place, each] of linked.entries()) {
    yield;
    const same = findSame(place);
    const group = (same === undefined ? undefined : groupOf[same]) ?? [];
    if (group.length === 0) groups.push(group);
    group.push(each);
    groupOf[place] = group;
  }
  return groups;
}

/** Finds the place of the promise before this one that says the same. */
function earlierPromises(
  linked: readonly LinkedCommitment[],
): (place: number) => number | undefined {
  const texts = linked.map(({ commitment }) => commitment.text);
  const read = termReader(expanderOf(texts));
  const distinct = new Map<string, number[]>();
  texts.forEach((text, place) => {
    const places = distinct.get(keyOf(text));
    if (places) places.push(place);
    else distinct.set(keyOf(text), [place]);
  });
  const index = indicatorIndex(
    [...distinct].map(([words, [first = 0]]) => ({
      id: words,
      number: null,
      indicator: texts[first] ?? "",
      label: "",
    })),
    read,
  );
  const terms = texts.map(read);

  return (place) => {
    const own = terms[place];
    if (!own) return undefined;
    const alike = index
      .nearest(own)
      .flatMap(({ measures: [words = ""] }) => distinct.get(words) ?? []);
    const candidates = [...(distinct.get(keyOf(texts[place] ?? "")) ?? []), ...alike];
    return candidates.find((other) => other < place && isSame(own, other, place));
  };

  function isSame(own: TextTerms, other: number, place: number): boolean {
    const theirs = terms[other];
    if (!theirs || !agree(linked[place], linked[other])) return false;
    if (keyOf(texts[place] ?? "") === keyOf(texts[other] ?? "")) return true;
    const { score, isOpposite } = likeness(own, theirs, index.weigh);
    return score >= samePromiseThreshold && !isOpposite;
  }
}

/** Neither direction contradicts the other. */
function agree(one?: LinkedCommitment, other?: LinkedCommitment): boolean {
  const [first, second] = [one?.commitment.desired.value, other?.commitment.desired.value];
  return !first || !second || first === second;
}
