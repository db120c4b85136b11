import { slips } from "./spelling";
import { keyOf } from "./words";

/** A strategic ambition of the plan. */
export interface Ambition {
  /** 1 to 5. */
  readonly number: number;
  /** As the published report prints it, with its full stop. */
  readonly title: string;
}

/** Source: performance report 2022-23, the five headings. */
export const ambitions: readonly Ambition[] = [
  {
    number: 1,
    title: "To meet the needs of Hertfordshire’s children within their community.",
  },
  {
    number: 2,
    title:
      "To plan, commission and deliver trauma informed services that meet the individual needs of our citizens.",
  },
  {
    number: 3,
    title: "To support children and young people to get their lives and education back on track.",
  },
  {
    number: 4,
    title: "To have a skilled and flexible workforce who are proud to work for Hertfordshire.",
  },
  {
    number: 5,
    title:
      "To work in partnership to deliver early help and support to children, young people and families and build life chances.",
  },
];

/**
 * The ambition that a text names: by number ("Ambition 2 – To plan…", "Amb. 2", "A2", "2", "2. To plan…") or
 * by the words of its title, also of the plan's and the 2023-24 priorities' wording, also cut short after
 * the third word (the second, where the number stands before it).
 *
 * Null where the text names none or several ("Ambitions 1 and 3"), where the number is not 1 to 5, and where
 * the words are the title of another ambition than the number says. A number without the word "Ambition"
 * counts only alone or before its title.
 */
export function readAmbition(text: string): Ambition | null {
  const { number, isNamed, rest } = splitNumber(keyOf(text));
  const titled = ambitionOfTitle(rest, number !== null);
  if (number === null) return titled;
  const numbered = ambitions.find((ambition) => ambition.number === number) ?? null;
  if (numbered === null || namesAnother(rest)) return null;
  if (titled !== null) return titled.number === number ? numbered : null;
  return isNamed || rest === "" ? numbered : null;
}

interface NumberedText {
  readonly number: number | null;
  /** The word "Ambition" stands before the number. */
  readonly isNamed: boolean;
  /** The words after the number. */
  readonly rest: string;
}

const numberWords: readonly string[] = ["one", "two", "three", "four", "five"];
const romanNumbers: readonly string[] = ["i", "ii", "iii", "iv", "v"];

function splitNumber(key: string): NumberedText {
  const match =
    /^(?:(?:strategic )?(ambition|amb|a)(?: (?:no|number))? ?)?(\d+|one|two|three|four|five|iii|ii|iv|i|v)(?: 0)?(?= |$)(.*)$/.exec(
      key,
    );
  if (!match) return { number: null, isNamed: false, rest: key };
  const [, named, digits = "", rest = ""] = match;
  const isNamed = named !== undefined && named !== "a";
  const number = /\d/.test(digits) ? Number(digits) : spelledNumber(digits, isNamed);
  return number === null
    ? { number, isNamed: false, rest: key }
    : { number, isNamed, rest: rest.trim() };
}

function spelledNumber(word: string, isNamed: boolean): number | null {
  if (!isNamed) return null;
  return Math.max(numberWords.indexOf(word), romanNumbers.indexOf(word)) + 1;
}

/** `and 3`, `to 5`, `4`: a second number follows the first; `8 indicators` is no second number. */
function namesAnother(rest: string): boolean {
  return /^(?:and|to|or|through) (?:ambition )?\d\b|^(?:(?:and|to|or|ambition|\d) )*\d$/.test(rest);
}

/** Titles in other documents: the plan of 2021, the strategic priorities of 2023-24. */
const otherTitles: readonly Ambition[] = [
  {
    number: 1,
    title: "To meet the needs of Hertfordshire’s children within their local community",
  },
  {
    number: 2,
    title:
      "To plan, commission and deliver services that meet the individual needs of children and young people",
  },
  { number: 3, title: "To support all children and young people to thrive and achieve" },
  {
    number: 5,
    title:
      "To work in partnership to deliver early help and support to children, young people and families and prevent them from living in poverty",
  },
];

const titleKeys = [...ambitions, ...otherTitles].map(({ number, title }) => ({
  number,
  key: keyOf(title).replace(/^to /, ""),
}));

const mostSlips = 3;

function ambitionOfTitle(rest: string, isNumbered: boolean): Ambition | null {
  const key = rest.replace(/^to /, "").replace(/ continued$/, "");
  const fewestWords = isNumbered && key !== rest ? 1 : 3;
  if (key.split(" ").length < fewestWords) return null;
  const found = titleKeys.find(
    (title) =>
      title.key === key ||
      title.key.startsWith(`${key} `) ||
      key.startsWith(`${title.key} `) ||
      slips(key, title.key, mostSlips) <= mostSlips,
  );
  return ambitions.find((ambition) => ambition.number === found?.number) ?? null;
}
