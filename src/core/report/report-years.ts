import type { Field, IndicatorWorkbook } from "../workbook/types";

/** The years that the report compares, as `2022-23`; null where the workbook does not say. */
export interface ReportYears {
  readonly previous: string | null;
  readonly latest: string | null;
}

/**
 * The years in the headers of the two value columns, or else the one year in the workbook's file name and the year
 * before it. Never guessed from the figures: their periods differ from measure to measure.
 */
export function reportYears(workbook: IndicatorWorkbook): ReportYears {
  const previous = headerYear(workbook, "previous");
  const latest = headerYear(workbook, "latest") ?? onlyYear(workbook.name);
  const start = latest ?? (previous === null ? null : previous + 1);
  if (start === null) return { previous: null, latest: null };
  return { previous: yearText(previous ?? start - 1), latest: yearText(start) };
}

function headerYear({ mapping }: IndicatorWorkbook, field: Field): number | null {
  return onlyYear(mapping.columns.find((column) => column.field === field)?.header ?? "");
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
