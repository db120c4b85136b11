import { oneLine } from "../../workbook/text";
import type { PlanLevel } from "./plan-row";

/** A line of a plan, taken apart. */
export interface MarkedText {
  /** `5.1.1`, `a`, as written, without brackets and final dots; "" where the line has no number. */
  readonly number: string;
  /** How a letter is set: `a)`, `(a)` and `a.` are lists of their own; "" for others. */
  readonly setting: ")" | "()" | "." | "";
  /** The level that a word before the number says: "Strategic Area 5"; null where none does. */
  readonly label: PlanLevel | null;
  /** What is left, without marks of bold type, on one line. */
  readonly title: string;
  readonly hasBullet: boolean;
}

/**
 * Takes the number off a line: `- 5.1.1 To develop …`, `a) Analyse …`, `STRATEGIC AREA 5`, `Priority 2: Safe homes`.
 * A number that counts or measures ("30 schools", "2.5 million") is part of the title.
 */
export function readMarker(raw: string): MarkedText {
  const line = withoutBold(oneLine(raw));
  const unbulleted = withoutBold(line.replace(bullet, ""));
  const hasBullet = unbulleted !== line;
  const marked =
    labelled(unbulleted) ?? decimal(unbulleted) ?? lettered(unbulleted) ?? plain(unbulleted);
  return { ...marked, hasBullet };
}

type Marked = Omit<MarkedText, "hasBullet">;

const plain = (title: string): Marked => ({ number: "", setting: "", label: null, title });

/** Bold marks of a text that was copied from a formatted source: `**5.1 To secure …**`. */
export function withoutBold(text: string): string {
  return text.replace(/\*{2,}|_{2,}/g, "").trim();
}

export const bullet =
  /^(?:[-–—•●▪■□◦‣⁃∙·○►➢✓*\uf0b7\uf0a7]+\s+|[•●▪■□◦‣⁃∙·○►➢✓\uf0b7\uf0a7]+(?=\S)|o\s+(?=[A-Z]))/u;

const labels: readonly (readonly [RegExp, PlanLevel])[] = [
  [
    /^(?:key |strategic |service |priority )?(?:areas?(?: (?:of|for) (?:focus|weakness|concern|improvement|development|action))?|themes?|pillars?|strands?|programmes?|workstreams?|ambitions?|sections?|parts?|chapters?|aims?|goals?|outcomes?)$/i,
    "area",
  ],
  [/^(?:key |strategic )?(?:priority|objective|recommendation)s?$/i, "priority"],
  [/^(?:key )?(?:actions?|activity)$/i, "action"],
  [/^(?:key )?(?:task|milestone|step|sub-?action)s?$/i, "task"],
];

/** The level that plans call by this word: "Theme" is an area, "Objective" a priority, "Milestone" a task. */
export function levelOfWord(word: string): PlanLevel | null {
  return labels.find(([pattern]) => pattern.test(word.trim()))?.[1] ?? null;
}

/**
 * "STRATEGIC AREA 5", "Theme 2 – Safe homes", "Priority 5.1: …". Words that go on after the number make a sentence:
 * "Priority 5.1 continues to be a priority because …".
 */
function labelled(line: string): Marked | null {
  const match =
    /^([A-Za-z]+(?:[ -](?:(?:of|for) )?[A-Za-z]+){0,2}?) (?:(?:no\.?|number) )?(\d{1,3}(?:\.\d{1,3})*[a-z]?|[A-H]|[IVX]{1,4})(?=$|[\s:.)–—-])\s*([:.)–—-]*)\s*(.*)$/i.exec(
      line,
    );
  if (!match) return null;
  const [, words = "", number = "", separator = "", title = ""] = match;
  const level = levelOfWord(words);
  const isSentence = title !== "" && separator === "" && !/^["'“‘(]?\p{Lu}/u.test(title);
  const isWord = /^\p{Ll}+$/u.test(number) && separator === "";
  if (!level || isSentence || isWord) return null;
  return { number: number.replace(/\.$/, ""), setting: "", label: level, title };
}

function decimal(line: string): Marked | null {
  const match = /^\(?(\d{1,3}(?:\.\d{1,3}){0,5}[a-z]?)([.)]*)(?:\s*[:–—-])?(?:\s+(.*))?$/.exec(
    line,
  );
  if (!match) return null;
  const [, number = "", end = "", title = ""] = match;
  const depth = number.split(".").length;
  const isLettered = /\d[a-z]$/.test(number) && /^["'“‘(]?\p{Lu}/u.test(title);
  if (depth === 1 && end === "" && title !== "" && !isLettered) return null;
  if (depth <= 2 && counted.test(title)) return null;
  return { number, setting: "", label: null, title };
}

/** Words after a figure. */
const counted =
  /^(?:%|per\b|percent|million\b|billion\b|bn\b|days?\b|weeks?\b|months?\b|years?\b|hours?\b|times\b|points?\b|pp\b|FTE\b|of\b|and\b|to \d|in\b)/;

function lettered(line: string): Marked | null {
  const match = /^(?:(\()([A-Za-z]{1,5})\)|([A-Za-z]{1,5})(\)\.?|\.))(?:\s+(.*))?$/.exec(line);
  if (!match) return null;
  const [, open, within, before = "", end = "", title = ""] = match;
  const letters = within ?? before;
  if (!isListLetter(letters) || (end === "." && !/^[a-z]$|^[ivx]{2,4}$/.test(letters))) return null;
  if (/^(?:above|below|overleaf)\b/i.test(title) || (open && title === "")) return null;
  return { number: letters, setting: open ? "()" : end === "." ? "." : ")", label: null, title };
}

/** One letter, a pair of the same or of the order after z, or a small Roman number. */
function isListLetter(letters: string): boolean {
  return /^(?:[a-z]|[A-Z]|([a-z])\1|a[a-z]|[ivx]{2,5}|[IVX]{2,5})$/.test(letters);
}
