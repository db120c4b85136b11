import { allMatches } from "../../matches";
import type { SheetGrid } from "../../workbook/types";

/**
 * Abbreviations that a county councillor reads without help: national bodies, everyday words, and the three that
 * come up at every meeting about children (CLA, EHCP, SEND). Key stages and the like hold digits and are never
 * taken for abbreviations. Children's services have many more, and those are to be explained.
 */
const known = new Set(
  "UK GB EU USA UN NHS GP GPs BBC DfE DWP HMRC MP MPs PC HR IT ICT PR TV VAT ID AM PM GCSE GCSEs PhD BA BSc MA AGM CEO CV DVD FAQ FAQs PDF SMS URL OK PIN AOB LGBT LGBTQ LGBTQIA COVID NATO UNICEF NSPCC RSPCA SW NE NW SE PA PAs KPI KPIs RAG TBC TBA NB SMART CLA EHCP SEND".split(
    " ",
  ),
);

/** An abbreviation in a text; `form` is without the plural s. */
export interface Abbreviation {
  readonly form: string;
  readonly start: number;
}

/** A word with a second capital. */
const word = /(?<![\p{L}\p{N}&+'’./#-])\p{Lu}[\p{Ll}&]{0,6}\p{Lu}[\p{L}&]{0,6}(?![\p{L}\p{N}&])/gu;
const longestWord = 8;

/** Words of two or more capitals, hardly any small letters: `CLA`, `EHCPs`, `HfL`, `D&I`; no headings in capitals. */
export function abbreviationsIn(text: string): Abbreviation[] {
  return allMatches(text, word).flatMap(({ 0: typed, index }) => {
    const form = singular(typed);
    if (typed.length > longestWord) return [];
    if (!isAbbreviation(form) || isInCapitals(text, index, typed.length)) return [];
    return [{ form, start: index }];
  });
}

function isAbbreviation(form: string): boolean {
  if (known.has(form) || /^[IVX]+$/.test(form) || form.endsWith("&")) return false;
  const capitals = form.match(/\p{Lu}/gu)?.length ?? 0;
  const small = form.match(/\p{Ll}/gu)?.length ?? 0;
  return capitals >= 2 && capitals > small && form.length <= 7;
}

/** `BE SAFE`, `HEALTHY AND FULFILLING`: a neighbour in capitals is no abbreviation either. */
function isInCapitals(text: string, start: number, length: number): boolean {
  const before = /(\p{Lu}{2,})[\s,]+$/u.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  const after = /^[\s,]+(\p{Lu}{2,})(?!\p{L})/u.exec(
    text.slice(start + length, start + length + 24),
  )?.[1];
  const own = text.slice(start, start + length);
  return [before, after].some((other) => other !== undefined && (isLong(other) || isLong(own)));
}

const isLong = (capitals: string) => capitals.length > 6 || ordinary.has(capitals);

const ordinary = new Set("BE AND OR OF THE TO FOR IN NOT ALL NO IS NEW SAFE TOTAL".split(" "));

/** The abbreviations among `forms` that one of the texts explains. */
export function explained(forms: ReadonlySet<string>, texts: readonly string[]): Set<string> {
  const found = new Set<string>();
  if (forms.size === 0) return found;
  for (const text of texts) {
    for (const form of inBrackets(text)) if (forms.has(form)) found.add(form);
    for (const form of beforeExplanation(text)) if (forms.has(form)) found.add(form);
  }
  const wanted = new Map<string, string[]>();
  for (const form of forms) {
    if (found.has(form)) continue;
    const initials = lettersOf(form);
    wanted.set(initials, [...(wanted.get(initials) ?? []), form]);
  }
  for (const initials of writtenOut(texts, wanted)) {
    for (const form of wanted.get(initials) ?? []) found.add(form);
  }
  return found;
}

const lettersOf = (form: string) => form.replace(/[^\p{L}]/gu, "").toLowerCase();
const singular = (form: string) => form.replace(/(?<=\p{Lu}\p{Lu})s$/u, "");

/** `children looked after (CLA)`; `(CLA)` behind a figure explains nothing. */
function inBrackets(text: string): string[] {
  return allMatches(text, bracketed).flatMap(({ 1: form = "", index }) => {
    const before = text.slice(Math.max(0, index - 4), index).trimEnd();
    return /[\p{L}’'”"]$/u.test(before) ? [singular(form)] : [];
  });
}

const bracketed = /[([]\s*["“'‘]?([\p{L}&]{2,8})["”'’]?\s*[)\]]/gu;

/** `ETE (Education, Training and Employment)`, `CLA = children looked after`, `CLA stands for …`. */
function beforeExplanation(text: string): string[] {
  return abbreviationsIn(text).flatMap(({ form, start }) => {
    const behind = text.slice(start + form.length, start + form.length + 60);
    return explanation.test(behind) ? [form] : [];
  });
}

const explanation =
  /^s?(?:\s*\(\s*\p{L}+[\s,-]+\p{L}|\s+(?:stands? for|means|is short for)\s|\s*=\s*\p{L})/u;

const smallWords = new Set("and of the for in to a an with at on by or".split(" "));
/** Words of a name that are looked at, small ones counted. */
const longest = 11;

/**
 * The wanted initials for which one of the texts has the words: `Department for Education` writes out `dfe` and
 * `de`. Names in capitals count; words in lower case count from four letters on, for shorter ones turn up by chance.
 */
function writtenOut(texts: readonly string[], initials: ReadonlyMap<string, unknown>): Set<string> {
  const wanted = new Set(initials.keys());
  const found = new Set<string>();
  for (const text of texts) {
    if (wanted.size === 0) break;
    const prefixes = prefixesOf(wanted);
    const words = text.match(/\p{L}[\p{L}'’]*|[.;:!?\n()[\]]/gu) ?? [];
    words.forEach((each, start) => {
      if (!prefixes.has(each.charAt(0).toLowerCase())) return;
      for (const letters of initialsFrom(words, start, prefixes)) {
        if (wanted.delete(letters)) found.add(letters);
      }
    });
  }
  return found;
}

function prefixesOf(wanted: ReadonlySet<string>): Set<string> {
  return new Set([...wanted].flatMap((each) => [...each].map((_, at) => each.slice(0, at + 1))));
}

function initialsFrom(
  words: readonly string[],
  start: number,
  prefixes: ReadonlySet<string>,
): string[] {
  let all = "";
  let main = "";
  let isName = true;
  const found: string[] = [];
  for (let at = start; at < Math.min(words.length, start + longest); at += 1) {
    const each = words[at] ?? "";
    if (!/^\p{L}/u.test(each)) break;
    const initial = each.charAt(0).toLowerCase();
    const isSmall = smallWords.has(each.toLowerCase());
    if (isSmall && at === start) break;
    all += initial;
    if (!isSmall) main += initial;
    if (!prefixes.has(all) && !prefixes.has(main)) break;
    if (isSmall) continue;
    isName &&= /^\p{Lu}/u.test(each);
    if (main.length >= (isName ? 2 : 4)) found.push(main);
    if (all !== main && all.length >= (isName ? 2 : 4)) found.push(all);
  }
  return found;
}

/** Abbreviations with a cell of their own beside words: a glossary. */
export function glossaryEntries(sheets: readonly SheetGrid[]): Set<string> {
  const entries = new Set<string>();
  for (const { values } of sheets) {
    for (const row of values) {
      const texts = row.filter((value): value is string => typeof value === "string");
      const hasWords = texts.some((text) => /\p{L}+\s+\p{L}+/u.test(text));
      for (const text of hasWords ? texts : []) {
        const form = text.trim();
        if (/^[\p{L}&]{2,8}$/u.test(form)) entries.add(singular(form));
      }
    }
  }
  return entries;
}
