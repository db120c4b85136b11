import { readValue, sameReading } from "../values";
import type { ReadValue, Span } from "../values/types";
import type { Sourced } from "../workbook/types";
import type { CellEdit } from "./types";

/**
 * An edit that puts other text in the place of part of a figure's text. Null where the part does not stand in this
 * text (a numerator in a column of its own) or the new text would not be read as wanted.
 *
 * @param wanted what the new text must be read as; texts and places need not agree
 */
export function figureEdit(
  { text, cell }: Pick<Sourced<unknown>, "text" | "cell">,
  { start, end }: Span,
  replacement: string,
  wanted: (before: ReadValue) => ReadValue,
): CellEdit | null {
  const after = text.slice(0, start) + replacement + text.slice(end);
  const before = readValue(text);
  if (end <= start || before.kind !== "value") return null;
  return sameReading(readValue(after), wanted(before)) ? { cell, before: text, after } : null;
}
