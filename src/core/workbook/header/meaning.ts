import { namedWords, rolesByName, type ColumnRole } from "./names";
import { splitHeaderPeriod, type HeaderPeriod } from "./period-in-header";
import { withoutSlips } from "./slips";

/** Which of the two data columns a header's words name: "last year" is previous, "current" is latest. */
export type Slot = "previous" | "latest";

/** One thing that a header may mean. */
export interface HeaderMeaning {
  readonly role: ColumnRole;
  readonly slot: Slot | null;
  readonly period: HeaderPeriod | null;
  /** 0 to 1, from the header alone. */
  readonly confidence: number;
  /** The header says that the figures are percentages: `% 2021/22`. */
  readonly percent: boolean;
}

/** Longest header that is looked at; titles of indicators are longer than most headers. */
const longestHeader = 120;

/**
 * What a header may mean, the likeliest first; empty where it is no known header.
 * @param text The header cell, or both cells of a two-row header joined by a space.
 */
export function headerMeanings(text: string): readonly HeaderMeaning[] {
  if (text.length === 0 || text.length > longestHeader) return [];
  const known = remembered.get(text);
  if (known) return known;
  const meanings = readHeader(text);
  if (remembered.size > mostRemembered) remembered.clear();
  remembered.set(text, meanings);
  return meanings;
}

/** More than the distinct short texts of 5,000 measures. */
const mostRemembered = 60_000;

/** Data rows repeat their texts, and so does a workbook that is read again; each distinct one is read once. */
const remembered = new Map<string, readonly HeaderMeaning[]>();

/** A header in plain words: lower case, no marks of footnotes, no punctuation. */
export function headerWords(text: string): string {
  const known = rememberedWords.get(text);
  if (known !== undefined) return known;
  const words = punctuationFree(tidy(text));
  if (text.length > longestHeader) return words;
  if (rememberedWords.size > mostRemembered) rememberedWords.clear();
  rememberedWords.set(text, words);
  return words;
}

const rememberedWords = new Map<string, string>();

function readHeader(text: string): readonly HeaderMeaning[] {
  const tidied = tidy(text);
  const meanings = meaningsOf(tidied);
  if (meanings.length > 0) return meanings;
  const corrected = withoutSlips(tidied, knownWords);
  return corrected === null ? [] : meaningsOf(corrected).map(lessSure);
}

const lessSure = (meaning: HeaderMeaning): HeaderMeaning => ({
  ...meaning,
  confidence: meaning.confidence * 0.9,
});

function meaningsOf(tidied: string): readonly HeaderMeaning[] {
  const whole = punctuationFree(tidied);
  const outside = punctuationFree(tidied.replace(/[([][^)\]]*[)\]]/g, " "));
  const aside = outside === whole ? [] : rolesByName(outside);
  const named = [
    ...rolesByName(whole),
    ...aside.map(({ role, confidence }) => ({ role, confidence: confidence * 0.95 })),
  ].map((name): HeaderMeaning => ({ ...unslotted, ...name, period: null }));
  const { words, period } = splitHeaderPeriod(tidied);
  const rest = punctuationFree(words);
  const data = dataMeanings(rest, period);
  const dated = period ? rolesByName(rest).map((name) => ({ ...unslotted, ...name, period })) : [];
  return [...named, ...data, ...dated].sort((a, b) => b.confidence - a.confidence);
}

const unslotted = { slot: null, percent: false } as const;

/** `PreviousValue` and `KPIName`, as databases write them, are two words; `DoT` and `KPIs` are one. */
function withoutCamelCase(text: string): string {
  if (!/^[\p{L}\p{N}_]{8,}$/u.test(text)) return text;
  return text.replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll}{2})/gu, " ");
}

function tidy(text: string): string {
  return withoutCamelCase(text)
    .replace(/[*†‡§¶¹²³⁴⁵⁶⁷⁸⁹⁰\u200b-\u200f\u2060\ufeff]/g, "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[‐‑‒–—−]/g, "-")
    .replace(/['‘’`]/g, "")
    .replace(/&/g, " and ")
    .replace(/\byear[ -]to[ -]date\b/g, "ytd")
    .replace(/[([](?:note|notes|see note)?\s*[a-z0-9]{0,2}[)\]]/g, (mark) =>
      /\(s\)|\(ies\)/.test(mark) ? ` ${mark.slice(1, -1)} ` : " ",
    )
    .replace(/\s+/g, " ")
    .trim();
}

function punctuationFree(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}%£#]+/gu, " ")
    .replace(/%/g, " % ")
    .replace(/\s+/g, " ")
    .trim();
}

const previousWords = words("previous prev prior last baseline earlier old preceding");
const latestWords = words("latest current this now new recent present");
const dataWords = words(
  "data value values figure figures result results performance actual actuals outturn score",
);
const fillerWords = words(
  "% percentage percent pct year years yr yrs out turn at as end of the in for to date is from and position rate " +
    "full quarter qtr q4 ytd most available provisional final validated published reported annual financial academic " +
    "fy ay time level measure month period term same cumulative ago months",
);

/** Words that a misspelt one may be meant for. */
const knownWords: ReadonlySet<string> = new Set([
  ...namedWords,
  ...[previousWords, latestWords, dataWords, fillerWords].flatMap((list) => [...list]),
  ...words("numerator denominator target targets period"),
]);

/** Words that make a data column one of its parts. */
const partWords: readonly (readonly [RegExp, ColumnRole, number])[] = [
  [/\bnumerator\b|\bnum\b|\bnumer\b/, "numerator", 0.95],
  [/\bdenominator\b|\bden\b|\bdenom\b|\bout of\b/, "denominator", 0.95],
  [/\b(?:cohort|base|population)(?: size)?\b/, "denominator", 0.7],
  [/\btargets?\b|\bgoal\b/, "target", 0.95],
  [/^period$|\b(?:time|data|reporting) period\b|\bdates?\b/, "period", 0.85],
  [/\bperiod$|^years?$/, "period", 0.6],
  [/\b(?:no|number|count|n)\b/, "numerator", 0.5],
  [/\bd\b/, "denominator", 0.5],
];

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/** Meanings of a header that consists of words about data: "previous data", "actual", "% this year". */
function dataMeanings(rest: string, period: HeaderPeriod | null): HeaderMeaning[] {
  const slot = slotOf(rest);
  const percent = /%|\bpercent/.test(rest);
  const parts = partWords.filter(([pattern]) => pattern.test(rest));
  const meanings = parts.flatMap(([pattern, role, confidence]) =>
    isAboutData(rest.replace(pattern, " "))
      ? [{ role, slot, period, percent: false, confidence }]
      : [],
  );
  if (meanings.some(({ confidence }) => confidence > 0.6)) return meanings;
  const plain = rest.replace(/\b(?:no|number|count)\b/, " ");
  if (!isAboutData(plain)) return meanings;
  const confidence = valueConfidence(plain, slot, period) * (plain === rest ? 1 : 0.8);
  return confidence > 0
    ? [{ role: "value", slot, period, percent, confidence }, ...meanings]
    : meanings;
}

function slotOf(rest: string): Slot | null {
  const said = rest.split(" ");
  if (said.some((word) => previousWords.has(word))) return "previous";
  return said.some((word) => latestWords.has(word)) ? "latest" : null;
}

function isAboutData(rest: string): boolean {
  return rest
    .split(" ")
    .every(
      (word) =>
        word === "" ||
        previousWords.has(word) ||
        latestWords.has(word) ||
        dataWords.has(word) ||
        fillerWords.has(word),
    );
}

function valueConfidence(rest: string, slot: Slot | null, period: HeaderPeriod | null): number {
  const saysData = rest.split(" ").some((word) => dataWords.has(word));
  if (slot) return saysData || period ? 0.95 : 0.85;
  if (period) return saysData || /^[ %]*$/.test(rest) ? 0.9 : 0.8;
  if (saysData) return 0.6;
  return /%|rate|year|ytd/.test(rest) ? 0.45 : 0;
}
