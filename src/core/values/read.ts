import { parse } from "./parse/reading";
import { displayedNumber } from "./numberFormat";
import { readDate } from "./excelDates";
import type { CellContext, Reading, UnreadableValue } from "./types";

/**
 * Reads what a cell holds as a published value: the grammar is in docs/values.md.
 *
 * Numbers are read as their number format shows them: 0.674 with `0.0%` is 67.4%. Never throws; a content
 * that cannot be read gives the reason in the analyst's words.
 *
 * @param content the cell's value as Excel gives it; `""` is blank
 * @param context the cell's number format, without which a number is read as Excel's General shows it
 */
export function readValue(content: string | number | boolean, context: CellContext = {}): Reading {
  if (typeof content === "string") return readText(content);
  if (typeof content === "number") return readNumber(content, context.numberFormat ?? "");
  return because(String(content).toUpperCase(), `${String(content).toUpperCase()} is not a figure`);
}

function readText(text: string): Reading {
  if (isBlank(text)) return { kind: "missing", text, symbol: "blank" };
  if (/^\s*#+\s*$/.test(text)) return because(text, "the cell was too narrow to show its figure");
  return parse(text);
}

/** Nothing that can be seen: white space and characters without a width. */
function isBlank(text: string): boolean {
  return /^[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]*$/.test(text);
}

function readNumber(content: number, numberFormat: string): Reading {
  if (!Number.isFinite(content)) return because(String(content), `${content} is not a figure`);
  const shown = displayedNumber(content, numberFormat);
  return readDate(content, numberFormat) ?? parse(shown, { isNumber: true });
}

function because(text: string, reason: string): UnreadableValue {
  return { kind: "unreadable", text, reason };
}
