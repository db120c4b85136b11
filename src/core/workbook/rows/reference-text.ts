import { oneLine } from "../text";

/** What the number column says about an indicator or one of its measures. */
export interface IndicatorReference {
  /** 6 for `6a`; null where no number can be read. */
  readonly number: number | null;
  /** `a` for `6a`; "" where there is none. */
  readonly letter: string;
  /** As typed, on one line. */
  readonly text: string;
}

/** Reads a text of the number column. */
export type ReferenceReader = (text: string) => IndicatorReference;

/**
 * A reader for the texts of one number column: `6`, `6.`, `6a`, `6 (a)`, `6(ii)`, `KPI 6`, `CS-06b`, `PAF CF/A3`, `6.1`. Where the
 * column has prefixes of several kinds (`SC1`, `ED1`), they are codes and not numbers: 1 would be both. So are the
 * numbers of an outline, where each has a point (`1.1`, `1.2`, `2.1`): its first part is of a chapter.
 */
export function referenceReader(texts: readonly string[]): ReferenceReader {
  const matches = texts
    .map((text) => pattern.exec(oneLine(text)))
    .filter((match) => match !== null);
  if (isOutline(matches)) return readOutline;
  const prefixes = new Set(matches.map(([, prefix = ""]) => plain(prefix)));
  return prefixes.size > 1 ? readCode : readReference;
}

function isOutline(matches: readonly RegExpExecArray[]): boolean {
  const chapters = new Set(matches.map(([, , digits]) => digits));
  return chapters.size > 1 && matches.every(([, , , part]) => part !== undefined);
}

function readOutline(text: string): IndicatorReference {
  return { number: null, letter: "", text: oneLine(text) };
}

function plain(prefix: string): string {
  return prefix.replace(/[^A-Za-z]/g, "").toLowerCase();
}

function readCode(text: string): IndicatorReference {
  const read = readReference(text);
  return (pattern.exec(read.text)?.[1] ?? "") === "" ? read : { ...read, number: null, letter: "" };
}

function readReference(text: string): IndicatorReference {
  const typed = oneLine(text);
  const match = pattern.exec(typed);
  if (!match) return { number: null, letter: "", text: typed };
  const [, , digits = "", part = "", letter = ""] = match;
  return {
    number: Number(digits),
    letter: part === "" ? letter.toLowerCase() : part,
    text: typed,
  };
}

/** An optional prefix, the number, then a letter or a part such as `.1`. */
const pattern =
  /^((?:[A-Za-z]{1,10}[ ./-]{0,2}){0,3})0*(\d{1,3})(?:(\.\d{1,2})|[ .-]?\(?([A-Za-z]|[ivx]{2,4})\)?)?[.):]?$/;

/** A title that begins with its number, as where the table has no number column: `6. Percentage of …`. */
export function splitNumberedTitle(title: string): { reference: string; title: string } {
  const match = /^\s*(\d{1,3}[a-z]?)[.):]\s+(?=\S)/i.exec(title);
  if (!match?.[1]) return { reference: "", title };
  return { reference: match[1], title: title.slice(match[0].length) };
}
