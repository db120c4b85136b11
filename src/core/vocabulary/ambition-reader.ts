import { isNumbered } from "./number-ambitions";
import { spelledNumber, spelledNumbers, splitNumberedName } from "./numbered-name";
import { isMisspelling, sameFigures, slips } from "./spelling";
import type { Ambition } from "./types";
import { keyOf } from "./words";

type Reader = (text: string) => Ambition | null;

/** Makes the reader of a list of ambitions; see `Vocabulary.readAmbition`. */
export function ambitionReader(ambitions: readonly Ambition[]): Reader {
  const known = namesOf(ambitions);
  const titles = titlesOf(ambitions);
  const split = numberSplitter(ambitions);
  return (text) => {
    const key = keyOf(text);
    const listed = known.get(key) ?? known.get(key.replace(/ continued$/, ""));
    if (listed) return listed;
    const { number, isNamed, rest, namesAnother } = split(key);
    const titled = ambitionOfTitle(rest, number !== null, titles);
    if (number === null) return titled;
    const numbered = ambitionOfNumber(ambitions, number);
    if (numbered === null || namesAnother) return null;
    if (titled !== null) return titled.number === number ? numbered : null;
    return isNamed || rest === "" ? numbered : null;
  };
}

/** Names before what is also written; of two ambitions that are written the same the first. */
function namesOf(ambitions: readonly Ambition[]): ReadonlyMap<string, Ambition> {
  const known = new Map<string, Ambition>();
  const add = (text: string, ambition: Ambition) => {
    const key = keyOf(text);
    if (key !== "" && !known.has(key)) known.set(key, ambition);
  };
  for (const ambition of ambitions) add(ambition.name, ambition);
  for (const ambition of ambitions) {
    for (const text of ambition.alsoWritten) add(text, ambition);
  }
  return known;
}

function ambitionOfNumber(ambitions: readonly Ambition[], number: number): Ambition | null {
  if (ambitions.length > 0) {
    return ambitions.find((listed) => isNumbered(listed) && listed.number === number) ?? null;
  }
  const isUsual = number >= 1 && number <= 99;
  return isUsual ? { number, name: `Ambition ${number}`, title: "", alsoWritten: [] } : null;
}

interface NumberedText {
  readonly number: number | null;
  /** The word "Ambition", or the list's own word, stands before the number. */
  readonly isNamed: boolean;
  /** The words after the number. */
  readonly rest: string;
  /** A second number follows: `1 and 3`, `1 to 5`, `1 2 3`. */
  readonly namesAnother: boolean;
}

/** Takes the number at the start of a text's key from the rest. The list's own word counts: "Priority 3". */
function numberSplitter(ambitions: readonly Ambition[]): (key: string) => NumberedText {
  const ownNouns = ambitions.flatMap(({ name }) => splitNumberedName(name).noun ?? []);
  const nouns = [...new Set(["ambition", "amb", ...ownNouns])].join("|");
  const pattern = new RegExp(
    `^(?:(?:strategic |key |plan |our )?(${nouns}|a)(?: (?:no|number))? ?)?(\\d+|${spelledNumbers.join("|")})(?: 0)?(?= |$)(.*)$`,
  );
  const another = new RegExp(
    `^(?:and|to|or|through) (?:(?:${nouns}) )?\\d\\b|^(?:(?:and|to|or|${nouns}|\\d) )*\\d$`,
  );
  return (key) => {
    const match = pattern.exec(key);
    if (!match) return unnumbered(key);
    const [, named, digits = "", rest = ""] = match;
    const isNamed = named !== undefined && named !== "a";
    const spelled = isNamed ? spelledNumber(digits) : null;
    const number = /\d/.test(digits) ? Number(digits) : spelled;
    if (number === null) return unnumbered(key);
    const after = rest.trim();
    return { number, isNamed, rest: after, namesAnother: another.test(after) };
  };
}

function unnumbered(key: string): NumberedText {
  return { number: null, isNamed: false, rest: key, namesAnother: false };
}

interface Title {
  readonly key: string;
  readonly ambition: Ambition;
}

function titlesOf(ambitions: readonly Ambition[]): Title[] {
  return ambitions.flatMap((ambition) =>
    [ambition.title, ...ambition.alsoWritten.map((text) => splitNumberedName(text).title)].flatMap(
      (title) => {
        const key = withoutTo(keyOf(title));
        return key === "" ? [] : [{ key, ambition }];
      },
    ),
  );
}

const withoutTo = (key: string) => key.replace(/^to /, "");

/** From so many words on, a title may be cut short, and words may follow it. */
const fewestWords = 3;

function ambitionOfTitle(
  rest: string,
  isNumberBefore: boolean,
  titles: readonly Title[],
): Ambition | null {
  const key = withoutTo(rest).replace(/ continued$/, "");
  if (key === "") return null;
  const same = titles.filter((title) => title.key === key);
  if (same.length > 0) return only(same);
  const fewest = isNumberBefore && withoutTo(rest) !== rest ? 1 : fewestWords;
  const isLong = key.split(" ").length >= fewest;
  return only(
    titles.filter((title) => isSlip(key, title.key) || (isLong && isPart(key, title.key))),
  );
}

/** The one ambition that the titles belong to; null for none or several. */
function only(titles: readonly Title[]): Ambition | null {
  const [first, ...others] = new Set(titles.map(({ ambition }) => ambition));
  return others.length === 0 ? (first ?? null) : null;
}

/** Either is the start of the other. */
function isPart(key: string, title: string): boolean {
  if (title.startsWith(`${key} `)) return true;
  return key.startsWith(`${title} `) && title.split(" ").length >= fewestWords;
}

/** Titles of a sentence's length may have three slips. */
const sentenceLength = 30;
const mostSlips = 3;

function isSlip(key: string, title: string): boolean {
  return title.length >= sentenceLength
    ? sameFigures(key, title) && slips(key, title, mostSlips) <= mostSlips
    : isMisspelling(key, title);
}
