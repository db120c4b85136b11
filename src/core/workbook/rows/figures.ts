import { readValue } from "../../values";
import type { Reading, Span } from "../../values/types";
import { alignEntries, type Alignment, type StackedCell } from "../cells/align";
import { entriesOf } from "../cells/entries";
import { linesOf, rawLines } from "../cells/lines";
import { readEntry } from "../cells/rebase";
import { cellAddress } from "../addresses";
import { counted } from "../text";
import type { CellReference, ReadingNote, Sourced } from "../types";
import type { TableCell } from "./table";

/** The figures of a data cell, one of them for each measure of the row. */
export interface CellFigures {
  readonly figures: readonly Sourced<Reading>[];
  readonly alignment: Alignment | null;
  readonly notes: readonly ReadingNote[];
}

/** The data cell as it may be cut into figures. */
export function stackedCell(cell: TableCell | undefined, expected: number | null): StackedCell {
  const text = cell?.text ?? "";
  const isMissing = () => readValue(text).kind === "missing";
  if (typeof cell?.value !== "string") return { text, entries: wholeEntry(cell), isMissing };
  const isOne = rawLines(text.trim()).length < 2 || (expected === null && holdsOneFigure(text));
  const entries = isOne ? wholeEntry(cell) : entriesOf(text, expected);
  return { text, entries, isMissing };
}

function wholeEntry(cell: TableCell | undefined) {
  const lines = linesOf(cell?.text ?? "");
  const [figure] = lines;
  return figure ? [{ lines, figure, heading: "" }] : [];
}

/**
 * One figure whose text goes over several lines: read as a whole, each further line with a figure is a part
 * of the first one, such as its target, or stands in brackets.
 */
function holdsOneFigure(text: string): boolean {
  const lines = entriesOf(text, null).map(({ figure }) => figure);
  if (lines.length < 2) return true;
  if (lines.filter(({ hasBullet }) => hasBullet).length >= 2) return false;
  const reading = readValue(text);
  if (reading.kind !== "value") return false;
  const starts = lineStarts(text);
  const lineAt = (position: number) => starts.filter((start) => start <= position).length - 1;
  const valueLine = lineAt(reading.value.span.start);
  const others = reading.others.filter(
    ({ span }) => isInBrackets(text, span) || lineAt(span.start) === valueLine,
  );
  const { value, numerator, denominator, target, period } = reading;
  const parts = [value, numerator, denominator, target, period, ...others];
  const covered = new Set(parts.flatMap((part) => (part ? [lineAt(part.span.start)] : [])));
  return lines.every(({ index }) => covered.has(index));
}

function isInBrackets(text: string, { start }: Span): boolean {
  return /[([]/.test(text.slice(Math.max(0, start - 2), start + 1));
}

function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((match) => match.index + match[0].length)];
}

/** The reading of a cell that belongs to one measure. */
export function wholeReading(
  cell: TableCell | undefined,
  fallback: CellReference,
): Sourced<Reading> {
  if (!cell) return { value: readValue(""), text: "", cell: fallback };
  const { value, numberFormat, text } = cell;
  const context = numberFormat === undefined ? undefined : { numberFormat };
  return { value: readValue(value, context), text, cell: cell.cell };
}

/** The figures of the cell for the measures of its row, in their order. */
export function figuresOf(
  cell: TableCell | undefined,
  stacked: StackedCell,
  labels: readonly string[],
  count: number,
  fallback: CellReference,
): CellFigures {
  if (count === 1 || !cell) {
    const reading = wholeReading(cell, fallback);
    return { figures: Array.from({ length: count }, () => reading), alignment: null, notes: [] };
  }
  const alignment = alignEntries(stacked, labels, count);
  const address = cellAddress(cell.cell.row, cell.cell.column);
  switch (alignment.kind) {
    case "aligned": {
      const blank: Sourced<Reading> = { value: readValue(""), text: "", cell: cell.cell };
      const figures = alignment.entries.map((entry) =>
        entry ? readEntry(entry, cell.cell) : blank,
      );
      return { figures, alignment, notes: [] };
    }
    case "one for all": {
      const figures = Array.from({ length: count }, () => wholeReading(cell, fallback));
      const message = `${address}: the one '${alignment.entry.figure.text}' was taken for all ${count} measures of the row.`;
      return { figures, alignment, notes: [{ cell: cell.cell, message }] };
    }
    case "untold": {
      const reason = `the cell has ${counted(alignment.found, "figure")} for ${count} measures, and nothing says which figure belongs to which`;
      const value: Reading = { kind: "unreadable", text: cell.text, reason };
      const figures = Array.from({ length: count }, () => ({
        value,
        text: cell.text,
        cell: cell.cell,
      }));
      const message = `${address}: ${reason}. Write one line for each measure, or put its label before each figure.`;
      const note: ReadingNote = { cell: cell.cell, message, kind: "stacked figures" };
      return { figures, alignment, notes: [note] };
    }
  }
}
