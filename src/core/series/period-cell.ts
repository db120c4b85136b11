import { readValue } from "../values";
import { displayedDate } from "../values/excelDates";
import { isDateFormat } from "../values/formatSections";
import type { CellValue } from "../workbook/types";
import { type PeriodSpan, spanOf } from "../periods/months";

/**
 * The period that a cell of a series holds and nothing else: `2021-22`, `21/22`, `Mar 22`, `Q1 2022/23`, a date,
 * the number 2022 as a year. Null for anything else.
 */
export function periodOfCell(value: CellValue, numberFormat: string): PeriodSpan | null {
  if (typeof value === "number") return periodOfNumber(value, numberFormat);
  if (typeof value !== "string" || value.length > longestPeriod || !maybePeriod.test(value)) {
    return null;
  }
  const text = value.replace(remark, "").replace(/\s+/g, " ").trim();
  return periodOfText(twoDigitYears.test(text) ? `20${text}` : text, text);
}

/** Longer texts are sentences. */
const longestPeriod = 60;

/** A year, a pair of years or a month with a year: most cells hold none, and are passed over at once. */
const maybePeriod =
  /^[^%£]*(?:\b(?:19|20)\d\d|\d\d ?[/-] ?\d\d|[a-z]{3}\.?[ '’-]{1,2}\d\d\b)[^%£]*$/i;

/** Footnote marks and words in brackets behind a period: `2021/22*`, `2022-23 (provisional)`. */
const remark = /\s*(?:[*†‡]+|\((?:provisional|revised|final|p|r|ytd|latest|draft)\))+\s*$/i;

/** `21/22`, which elsewhere is a fraction. */
const twoDigitYears = /^(\d\d) ?[/-] ?(\d\d)$/;

function periodOfText(text: string, shown: string): PeriodSpan | null {
  const years = twoDigitYears.exec(shown);
  if (years && (Number(years[1]) + 1) % 100 !== Number(years[2])) return null;
  const reading = readValue(`1 (${text})`);
  if (reading.kind !== "value" || !reading.period || reading.qualifier) return null;
  if (reading.others.length > 0 || reading.period.text.trim() !== text) return null;
  const span = spanOf(reading.period);
  return span && { ...span, text: shown };
}

function periodOfNumber(value: number, numberFormat: string): PeriodSpan | null {
  if (isDateFormat(numberFormat)) {
    const [, year = "", month = ""] =
      /^(\d{4})-(\d\d)$/.exec(displayedDate(value, "yyyy-mm")) ?? [];
    if (year === "") return null;
    const iso = `${year}-${month}`;
    const text = displayedDate(value, numberFormat);
    return spanOf({ text, from: iso, to: iso, span: { start: 0, end: text.length } });
  }
  const isYear = Number.isInteger(value) && value >= 1990 && value <= 2100;
  if (!isYear || /[%£,.]/.test(numberFormat)) return null;
  const text = String(value);
  return spanOf({ text, from: `${text}-01`, to: `${text}-12`, span: { start: 0, end: 4 } });
}
