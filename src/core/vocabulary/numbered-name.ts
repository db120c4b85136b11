/** A name of a list with the number that it gives itself. */
export interface NumberedName {
  /** Null where the name has no number. */
  readonly number: number | null;
  /** What it calls itself, in lower case: "ambition", "priority"; null where no such word stands before the number. */
  readonly noun: string | null;
  /** The words without the number; "" where there are none. */
  readonly title: string;
}

/** What plans call the parts that they number. */
const nouns =
  "ambition|amb|priority|theme|aim|objective|goal|outcome|strand|pillar|commitment|promise|pledge|workstream|area|section|part|chapter";

const numberWords =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split(
    " ",
  );
const romanNumbers = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv".split(" ");

/** Numbers in words and Roman numbers, from 1 to 15, the longer before those that they begin with. */
export const spelledNumbers: readonly string[] = [...numberWords, ...romanNumbers].sort(
  (first, second) => second.length - first.length,
);

/** The number that a word spells: "two", "ii"; null for none. */
export function spelledNumber(word: string): number | null {
  const place = Math.max(numberWords.indexOf(word), romanNumbers.indexOf(word));
  return place < 0 ? null : place + 1;
}

const afterNoun = new RegExp(
  String.raw`^\s*(?:(?:strategic|key|plan|our)\s+)?(${nouns})[\s.]*(?:(?:no|number)\b[\s.]*)?(\d{1,2}|${spelledNumbers.join("|")})(?![\p{L}\p{N}]|[.,/]\d)[\s.:;,)–—-]*(.*)$`,
  "isu",
);
const beforeTitle = /^\s*(\d{1,2})(?:[.:)]\s*|\s+[–—-]\s*)(?=\p{L})(.*)$/su;
const alone = /^\s*(\d{1,2})[.:)]?\s*$/;

/**
 * Takes number and title of a name apart: `Ambition 2 – To plan`, `Priority two: Early help`, `3. To thrive`, `4`.
 * A number that belongs to the words is left there: `16-18 year olds`.
 */
export function splitNumberedName(name: string): NumberedName {
  const named = afterNoun.exec(name);
  if (named) {
    const [, noun = "", digits = "", title = ""] = named;
    const number = spelledNumber(digits.toLowerCase()) ?? Number(digits);
    return { number, noun: noun.toLowerCase(), title: title.trim() };
  }
  const [, digits, title = ""] = beforeTitle.exec(name) ?? alone.exec(name) ?? [];
  return digits === undefined
    ? { number: null, noun: null, title: name.trim() }
    : { number: Number(digits), noun: null, title: title.trim() };
}
