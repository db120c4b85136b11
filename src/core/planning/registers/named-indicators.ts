import type { SheetView } from "../../workbook/grid";
import { linesOf } from "../../workbook/cells/lines";
import { namesNothing } from "../../vocabulary/no-name";
import { oneLine } from "../../workbook/text";
import type { CellReference, Sourced } from "../../workbook/types";

/**
 * The indicators that a cell names, one by one: `24, 28b` gives two, `24-26` three, `6a-c` three. A line without
 * figures is the title of one indicator.
 */
export function namedIndicators(text: string, cell: CellReference): Sourced<string>[] {
  const lines = linesOf(text);
  return lines.flatMap((line) => {
    const place = lines.length === 1 ? cell : { ...cell, line: line.index };
    return tokensOf(line.raw).flatMap((token) =>
      expanded(token).map((value) => ({ value, text: token, cell: place })),
    );
  });
}

/** The indicators that a cell names line by line; null where its lines are not as many as wanted. */
export function indicatorsByLine(
  text: string,
  cell: CellReference,
  lines: number,
): Sourced<string>[][] | null {
  const own = linesOf(text);
  if (lines < 2 || own.length !== lines) return null;
  return own.map((line) => namedIndicators(line.raw, { ...cell, line: line.index }));
}

/** The indicators that the cells of a row name, from left to right. */
export function indicatorsOfRow(
  view: SheetView,
  row: number,
  columns: readonly number[],
): Sourced<string>[] {
  return columns.flatMap((column) =>
    namedIndicators(view.text(row, column), view.reference(row, column)),
  );
}

/** A blank, a dash, `N/A`, `TBC`: nothing is named or said yet. */
export function saysNothing(text: string): boolean {
  return (
    namesNothing(text) || /^[-–—?.\s]*$|^(?:tbc|tba|to be (?:confirmed|agreed))\.?$/i.test(text)
  );
}

const before =
  /^(?:(?:performance )?(?:indicators?|kpis?|pis?|measures?)|nos?\.?|numbers?|refs?\.?|#)[\s.:]*(?=\d)/i;

function tokensOf(line: string): string[] {
  const text = oneLine(line).replace(/^[•●▪■◦‣⁃∙·*]\s*/, "");
  if (saysNothing(text)) return [];
  if (!isOfNumbers(text)) return [text];
  return text
    .split(/\s*(?:[,;/&+]|\band\b)\s*|(?<=\d[a-z]?)\s+(?=\d)/i)
    .map((part) => part.replace(before, "").replace(/[.:]$/, "").trim())
    .filter((part) => part !== "");
}

const number = String.raw`(?:(?:performance )?(?:indicators?|kpis?|pis?|measures?)|nos?\.?|numbers?|refs?\.?|#)?[\s.:]*\d{1,3}\.?\s?[a-z]?(?:\s*(?:-|–|—|to)\s*(?:\d{1,3}\s?[a-z]?|[a-z]))?`;
const numbers = new RegExp(
  String.raw`^${number}(?:(?:\s*(?:[,;/&+]|\band\b)\s*|\s+)${number})*[.;]?$`,
  "i",
);

/** Whether a line holds only numbers of indicators, with their letters: `24, 28b`, `KPI 7`. */
const isOfNumbers = (text: string) => numbers.test(text);

/** Whether texts hold numbers of indicators, and nothing else. */
export function areIndicatorNumbers(texts: readonly string[]): boolean {
  const lines = texts
    .flatMap((text) => linesOf(text).map((line) => oneLine(line.text)))
    .filter((line) => !saysNothing(line));
  return lines.length > 0 && lines.every(isOfNumbers);
}

/** Longer ranges are taken for slips of the pen, and left as they are typed. */
const longestRange = 40;

function expanded(token: string): string[] {
  const ofNumbers = /^(\d{1,3})\s*(?:-|–|—|to)\s*(\d{1,3})$/i.exec(token);
  if (ofNumbers) return range(Number(ofNumbers[1]), Number(ofNumbers[2]), String) ?? [token];
  const ofLetters = /^(\d{1,3})\s?([a-z])\s*(?:-|–|—|to)\s*(?:\1\s?)?([a-z])$/i.exec(token);
  if (!ofLetters) return [token.replace(/(\d)[.\s]+(?=[a-z]$)/i, "$1")];
  const [, digits = "", first = "", last = ""] = ofLetters;
  const code = (letter: string) => letter.toLowerCase().charCodeAt(0);
  return range(code(first), code(last), (at) => digits + String.fromCharCode(at)) ?? [token];
}

function range(first: number, last: number, write: (at: number) => string): string[] | null {
  if (last <= first || last - first > longestRange) return null;
  return Array.from({ length: last - first + 1 }, (_, i) => write(first + i));
}
