import { readValue } from "../../values";
import type { Reading } from "../../values/types";
import { headerMeanings } from "../header/meaning";
import { linesOf, type Line } from "./lines";

/** One figure of a cell that holds several: the line it stands in, and the lines that only add to it. */
export interface Entry {
  /** In the order of the cell: a period or label above, a target or remark below. */
  readonly lines: readonly Line[];
  readonly figure: Line;
  /** Lines of words above the figure, which name it. */
  readonly heading: string;
}

/**
 * Cuts the text of a data cell into its figures. A line that only adds to a figure is none of its own: a
 * period above (`2021/22 academic year`), a target below (`Target for 2022/23 was 1`), a fraction in brackets.
 * @param expected How many figures the labels of the row let expect; null where nothing says it.
 */
export function entriesOf(text: string, expected: number | null): Entry[] {
  const lines = linesOf(text).map((line) => ({ line, kind: kindOf(line) }));
  const figures = lines.filter(({ kind }) => kind === "figure").length;
  if (figures === 0) return lines.length === 0 ? [] : [wholeCell(lines.map(({ line }) => line))];
  const headed = entriesUnderHeadings(lines);
  if (headed && headed.length === expected) return headed;
  const plain = cut(lines, !headed && lines[0]?.kind !== "words");
  return headed && plain.length !== expected ? headed : plain;
}

type Kind = "figure" | "period" | "words" | "addition";

interface KnownLine {
  readonly line: Line;
  readonly kind: Kind;
}

function wholeCell(lines: readonly Line[]): Entry {
  return { lines, figure: lines[0] as Line, heading: "" };
}

function kindOf({ text }: Line): Kind {
  if (/^\(?\s*targets?\b/i.test(text) || isInBrackets(text)) return "addition";
  if (isOnlyPeriod(text)) return "period";
  return saysFigure(readValue(text)) ? "figure" : "words";
}

function isInBrackets(text: string): boolean {
  return /^\([^()]*\)[.;,]?$/.test(text) || /^\[[^[\]]{3,}\][.;,]?$/.test(text);
}

function isOnlyPeriod(text: string): boolean {
  const [meaning] = headerMeanings(text.replace(/:$/, ""));
  return meaning !== undefined && meaning.period !== null && meaning.role === "value";
}

function saysFigure(reading: Reading): boolean {
  if (reading.kind !== "unreadable") return true;
  return reading.probably !== undefined || /^#/.test(reading.text.trim());
}

/**
 * The entries where lines of words stand above the figures as headings, at least twice; a further figure
 * under the same heading adds to the first. Null where the cell is not set out so.
 */
function entriesUnderHeadings(lines: readonly KnownLine[]): Entry[] | null {
  const first = lines.find(({ kind }) => kind !== "period");
  if (first?.kind !== "words") return null;
  const headings = lines.filter(({ kind }, place) => {
    return kind === "words" && lines[place - 1]?.kind !== "words";
  }).length;
  return headings < 2 ? null : cut(lines, false, true);
}

/**
 * @param wordsFollow Lines of words belong to the figure above them, not to the one below.
 * @param oneUnderEach A figure without a heading of its own adds to the figure before.
 */
function cut(lines: readonly KnownLine[], wordsFollow: boolean, oneUnderEach = false): Entry[] {
  const entries: { lines: Line[]; figure: Line; heading: string[] }[] = [];
  let waiting: KnownLine[] = [];
  for (const known of lines) {
    const { line, kind } = known;
    const current = entries.at(-1);
    const hasHeading = waiting.some((above) => above.kind === "words");
    const adds =
      kind === "addition" ||
      (kind === "words" && wordsFollow) ||
      (kind === "figure" && current && isFractionOf(line, current.figure)) ||
      (kind === "figure" && oneUnderEach && !hasHeading && waiting.length === 0);
    if (adds && current && waiting.length === 0) current.lines.push(line);
    else if (kind !== "figure") waiting.push(known);
    else {
      const heading = waiting.filter((above) => above.kind === "words");
      entries.push({
        lines: [...waiting.map((above) => above.line), line],
        figure: line,
        heading: heading.map((above) => above.line.text),
      });
      waiting = [];
    }
  }
  entries.at(-1)?.lines.push(...waiting.map(({ line }) => line));
  return entries.map((entry) => ({ ...entry, heading: entry.heading.join(" ") }));
}

/** `694/1,030` under `67.4%`: the fraction of the same figure. */
function isFractionOf(line: Line, above: Line): boolean {
  if (!/^\d[\d,]*\s*(?:\/|out of|of)\s*\d[\d,]*$/.test(line.text)) return false;
  const reading = readValue(above.text);
  return reading.kind === "value" && reading.unit.kind === "percent" && !reading.numerator;
}
