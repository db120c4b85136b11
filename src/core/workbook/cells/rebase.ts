import { readValue } from "../../values";
import type { PrintedNumber, Reading, Span } from "../../values/types";
import type { CellReference, Sourced } from "../types";
import type { Entry } from "./entries";

/**
 * Reads one figure of a stacked cell. The reading's text and spans are those of the line with the figure, as
 * typed; a part that stands in another line of the entry (a period above, a target below) has an empty span.
 */
export function readEntry(entry: Entry, cell: CellReference): Sourced<Reading> {
  const { figure, lines } = entry;
  const { text, start } = joinedText(lines, figure.index);
  const moved = moveSpans(readValue(text), (span) =>
    within(span, start, figure.text.length)
      ? { start: span.start - start + figure.offset, end: span.end - start + figure.offset }
      : nowhere,
  );
  return {
    value: { ...moved, text: figure.raw },
    text: figure.raw,
    cell: { ...cell, line: figure.index },
  };
}

/** Span of a part that stands in another cell or line. */
export const nowhere: Span = { start: 0, end: 0 };

function within({ start, end }: Span, from: number, length: number): boolean {
  return start >= from && end <= from + length;
}

function joinedText(lines: Entry["lines"], figure: number): { text: string; start: number } {
  const before = lines.filter(({ index }) => index < figure).map(({ text }) => text);
  const rest = lines.filter(({ index }) => index >= figure).map(({ text }) => text);
  const start = before.reduce((length, text) => length + text.length + 1, 0);
  return { text: [...before, ...rest].join("\n"), start };
}

function moveSpans(reading: Reading, move: (span: Span) => Span): Reading {
  const number = <N extends PrintedNumber>(printed: N): N => ({
    ...printed,
    span: move(printed.span),
  });
  const part = <P extends { readonly span: Span }>(given: P): P => ({
    ...given,
    span: move(given.span),
  });
  switch (reading.kind) {
    case "unreadable":
      return reading;
    case "ambiguous":
      return { ...reading, candidates: reading.candidates.map(number) };
    case "missing":
      return {
        ...reading,
        ...(reading.period && { period: part(reading.period) }),
        ...(reading.target && { target: number(reading.target) }),
        ...(reading.qualifier && { qualifier: part(reading.qualifier) }),
      };
    case "value":
      return {
        ...reading,
        value: number(reading.value),
        others: reading.others.map((other) => ({ ...part(other), number: number(other.number) })),
        ...(reading.numerator && { numerator: number(reading.numerator) }),
        ...(reading.denominator && { denominator: number(reading.denominator) }),
        ...(reading.period && { period: part(reading.period) }),
        ...(reading.target && { target: number(reading.target) }),
        ...(reading.qualifier && { qualifier: part(reading.qualifier) }),
      };
  }
}
