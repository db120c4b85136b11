import { readValue } from "../values";
import type { IndicatorWorkbook } from "../workbook/types";

/** The years that the report compares, as `2022-23`; null where the workbook does not say. */
export interface ReportYears {
  readonly previous: string | null;
  readonly latest: string | null;
  /** When the figures were taken, behind "Previous data is" and "Latest data is". */
  readonly times: Readonly<Record<DataField, string>>;
}

type DataField = "previous" | "latest";

/**
 * The years in the headers of the two value columns, or else the one year in the workbook's file name and the year
 * before it. Never guessed from the figures: their periods differ from measure to measure.
 */
export function reportYears(workbook: IndicatorWorkbook): ReportYears {
  const previous = headerYear(workbook, "previous");
  const latest = headerYear(workbook, "latest") ?? onlyYear(workbook.name);
  const start = latest ?? (previous === null ? null : previous + 1);
  const years = {
    previous: start === null ? null : yearText(previous ?? start - 1),
    latest: start === null ? null : yearText(start),
  };
  const time = (field: DataField) => timeOf(workbook, field, years[field]);
  return { ...years, times: { previous: time("previous"), latest: time("latest") } };
}

function headerYear(workbook: IndicatorWorkbook, field: DataField): number | null {
  return onlyYear(headerOf(workbook, field));
}

function headerOf({ mapping }: IndicatorWorkbook, field: DataField): string {
  return mapping.columns.find((column) => column.field === field)?.header ?? "";
}

function timeOf(workbook: IndicatorWorkbook, field: DataField, year: string | null): string {
  const said = year === null ? headerTime(headerOf(workbook, field)) : `for ${year}`;
  if (said !== null) return `${said} unless otherwise stated`;
  const isDated = workbook.measures.some((measure) => {
    const { value } = measure[field];
    return (value.kind === "value" || value.kind === "missing") && value.period !== undefined;
  });
  if (isDated) return "for the period stated with the figure";
  return field === "latest" ? "the most recent figure" : "the figure before the latest one";
}

/** `for 2021`, `at 31 March 2022`: another time than a financial year that the header of the column names. */
function headerTime(header: string): string | null {
  const reading = readValue(`1 (${header.replace(/[()]/g, " ")})`);
  if (reading.kind !== "value" || !reading.period || reading.others.length > 0) return null;
  const { text } = reading.period;
  return `${/^\d{1,2}\D/.test(text) ? "at" : "for"} ${text}`;
}

/** First calendar year of the one financial year in a text: 2022 for `Actual 2022/23`; null for none or several. */
function onlyYear(text: string): number | null {
  const years = new Set<number>();
  for (const [, century, first, second] of text.matchAll(financialYear)) {
    const start = Number(`${century ?? "20"}${first}`);
    if ((start + 1) % 100 === Number(second) % 100) years.add(start);
  }
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}

/** `2022-23`, `2022/2023`, `2022_23`, `22/23`; whether the years follow each other is for the caller. */
const financialYear = /(?<!\d)(20)?(\d\d) ?[-–/_] ?((?:20)?\d\d)(?!\d)/gu;

function yearText(start: number): string {
  return `${start}-${String((start + 1) % 100).padStart(2, "0")}`;
}
