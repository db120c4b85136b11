import { splitHeaderPeriod } from "../../workbook/header/period-in-header";

/** A header, or a sheet's name, taken apart. */
export interface DatedHeader {
  /** What is left without the period, in lower case. */
  readonly words: string;
  /** Later periods have a greater order; null where there is no period. */
  readonly order: number | null;
}

/** Takes the period off a header or a sheet's name: `Northshire 2021/22`, `Priorities 2023-24`. */
export function datedHeader(text: string): DatedHeader {
  const { words, period } = splitHeaderPeriod(text.toLowerCase().replace(/[–—]/g, "-"));
  return { words: words.replace(/[^\p{L}\p{N}]+/gu, " ").trim(), order: period?.order ?? null };
}
