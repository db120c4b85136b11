import { wordsOf } from "../../vocabulary/words";

/**
 * What may be counted, in kinds that exclude each other. `person` is anybody, so it agrees with `child` and
 * `staff`; the other kinds do not agree with one another.
 */
export type Population = "household" | "person" | "child" | "staff" | "institution" | "time";

/** What a noun phrase counts, and the word that says so. */
export interface CountedNoun {
  readonly population: Population;
  readonly word: string;
}

/**
 * What a noun phrase counts, by its head: `households with families` counts households, `school days lost`
 * counts days. Null where the head is no word that is known here: `school places`, `family outcomes`.
 */
export function countedBy(phrase: string): CountedNoun | null {
  const words = wordsOf(phrase);
  const end = words.findIndex(({ key }, index) => index > 0 && endsPhrase(key));
  const head = words.slice(0, end < 0 ? words.length : end).at(-1);
  const population = head && populations.get(head.key);
  return population ? { population, word: phrase.slice(head.start, head.end) } : null;
}

/** Every kind of thing that the words name. */
export function populationsIn(text: string): ReadonlySet<Population> {
  return new Set(wordsOf(text).flatMap(({ key }) => populations.get(key) ?? []));
}

/** Whether a count of one may stand under a title that counts the other. */
export function agree(one: Population, other: Population): boolean {
  const isPerson = (population: Population) => ["person", "child", "staff"].includes(population);
  if (one === other) return true;
  return isPerson(one) && isPerson(other) && (one === "person" || other === "person");
}

const endWords: ReadonlySet<string> = new Set(
  (
    "with without of in on at to for from by as and or who whose whom that which where when per not under over " +
    "aged via through within living taught known held lost born given made going left met seen"
  ).split(" "),
);

const endsPhrase = (key: string) => endWords.has(key) || /.{2,}(?:ing|ed)$/.test(key);

const populations: ReadonlyMap<string, Population> = new Map(
  Object.entries({
    household: "household households family families",
    person:
      "individual individuals people person persons resident residents adult adults men women",
    child:
      "child children pupil pupils student students learner learners baby babies infant infants " +
      "teenager teenagers youth youths girl girls boy boys cyp cla",
    staff: "staff employee employees worker workers practitioner practitioners teacher teachers",
    institution:
      "school schools nursery nurseries college colleges setting settings academy academies provider providers",
    time: "day days week weeks hour hours month months minute minutes",
  }).flatMap(([population, words]) =>
    words.split(" ").map((word): [string, Population] => [word, population as Population]),
  ),
);
