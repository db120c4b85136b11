import { displayText, readValue } from "../../../values";
import { displayedDate } from "../../../values/excelDates";
import { fold } from "../../../values/fold";
import { isDateFormat } from "../../../values/formatSections";
import { oneLine } from "../../../workbook/text";
import type { CellValue } from "../../../workbook/types";
import { datesIn } from "./dates";
import { readStatus } from "./status";

/** What a cell of due dates says: `iso` is `2004-03-31`, the last day on which the entry is in time. */
export type DueReading =
  | { readonly kind: "date"; readonly iso: string }
  /** It goes on: "ongoing", "throughout the year", "annually". Or it is done, and says so here. */
  | { readonly kind: "no end" }
  /** Blank, "TBC", "N/A". */
  | { readonly kind: "unset" }
  /** Words that are no date, several dates, a date that lost its format. */
  | { readonly kind: "unreadable" };

/**
 * Reads a due date: one that Excel knows, `31/03/2004` (the day first), "March 2004" and "Q4 2003/04" (their last day),
 * "2003/04" (31 March), "April 2003 to March 2004" (the end). Seasons, terms and feasts are no dates.
 */
export function readDue(value: CellValue, numberFormat = "General"): DueReading {
  if (typeof value === "number") return dueOfNumber(value, numberFormat);
  const shown = displayText(value);
  const text = wordsOf(shown);
  if (isUnset(shown) || isUnset(text)) return { kind: "unset" };
  if (noEnd.test(text) || readStatus(text) === "completed") return { kind: "no end" };
  const dates = datesIn(text);
  if (dates) return dates.length === 1 ? date(dates[0]) : { kind: "unreadable" };
  return endOfPeriod(text);
}

/** Words that stand for a blank: "TBC", "n/a", "-". */
export function isUnset(text: string): boolean {
  return /^(?:|[-–—?.]+|tb[cda]|n\/?a|none|nil|not (?:applicable|yet )?(?:known|set|agreed|applicable|assigned|allocated)|to be (?:confirmed|agreed|decided|determined|set|allocated|assigned|appointed|identified)|unassigned|unknown)\.?$/i.test(
    oneLine(text),
  );
}

const noEnd =
  /^(?:is |an? )?(?:on-?\s?going|continuous(?:ly)?|continuing|rolling(?: programme)?|throughout(?: the year)?|all year(?: round)?|year[- ]round|annual(?:ly)?|each (?:year|term|month)|every (?:year|term|month|week)|monthly|quarterly|termly|weekly|as (?:required|needed|and when|appropriate)|when required|business as usual|bau|immediate(?:ly)? and ongoing|long[- ]term)\b/i;

const date = (iso: string | undefined): DueReading =>
  iso === undefined ? { kind: "unreadable" } : { kind: "date", iso };

/** Dashes and spaces made alike, without the words that lead to a date: "by", "no later than", "the end of". */
function wordsOf(text: string): string {
  return oneLine(fold(text).text)
    .replace(/[.;,]+$/, "")
    .replace(leading, "");
}

const leading =
  /^(?:(?:to be )?(?:completed?|delivered|due|finished|achieved|target|deadline|revised|extended)(?: date)?:?\s+)?(?:(?:by|before|until|till|to|no later than|not later than|on|in|for|at)\s+)?(?:(?:the )?end(?: of)?\s+)?(?:the )?/i;

function dueOfNumber(value: number, numberFormat: string): DueReading {
  if (isDateFormat(numberFormat)) {
    const iso = displayedDate(value, "yyyy-mm-dd");
    if (!/^\d{4}-/.test(iso)) return { kind: "unreadable" };
    return date(
      /d/i.test(numberFormat.replace(/\[[^\]]*\]/g, "")) ? iso : lastDay(iso.slice(0, 7)),
    );
  }
  const isYear = Number.isInteger(value) && value >= 1990 && value <= 2099;
  return isYear ? date(`${value}-12-31`) : { kind: "unreadable" };
}

/** The last day of a month, quarter or year. */
function endOfPeriod(text: string): DueReading {
  const monthOfYear = /^(0?[1-9]|1[0-2])[/.](\d{4})$/.exec(text);
  if (monthOfYear) return date(lastDay(`${monthOfYear[2]}-${monthOfYear[1]?.padStart(2, "0")}`));
  if (vague.test(text)) return { kind: "unreadable" };
  const reading = readValue(`1 (${text})`);
  const period = reading.kind === "value" ? reading.period : undefined;
  const isWhole = period && plain(period.text) === plain(text);
  return isWhole && /^\d{4}-\d{2}$/.test(period.to)
    ? date(lastDay(period.to))
    : { kind: "unreadable" };
}

const vague =
  /\b(?:spring|summer|autumn|winter|easter|christmas|half|terms?|early|mid|late|start|beginning|from|after)\b/i;

const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, "");

/** `2004-02-29` for `2004-02`. */
function lastDay(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  const day = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return `${month}-${String(day).padStart(2, "0")}`;
}
