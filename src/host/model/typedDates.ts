import { serialOfDate } from "../../core/values/date-serial";

/** A date or time as Excel keeps it, with the format that it gives a General cell. */
export interface TypedDate {
  readonly serial: number;
  readonly numberFormat: string;
}

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const monthPattern = "([a-z]{3,9})\\.?";
const separator = "\\s*[/-]\\s*";

type Reader = (parts: readonly string[], today: Date) => TypedDate | null;

/** What can be typed as a date, in the order in which Excel with British settings tries them. */
const forms: readonly (readonly [RegExp, Reader])[] = [
  [pattern(`(\\d{1,2})${separator}(\\d{1,2})${separator}(\\d{4}|\\d{2})`), dayMonthYear],
  [pattern(`(\\d{4})${separator}(\\d{1,2})${separator}(\\d{1,2})`), yearMonthDay],
  [pattern(`(\\d{1,2})${separator}(\\d{1,2})`), twoNumbers],
  [
    pattern(`(\\d{1,2})${separator}(\\d{4})`),
    ([month, year]) => monthOf(numberOf(year), numberOf(month)),
  ],
  [
    pattern(`(\\d{4})${separator}(\\d{1,2})`),
    ([year, month]) => monthOf(numberOf(year), numberOf(month)),
  ],
  [pattern(`(\\d{1,2})[\\s/-]*${monthPattern}[\\s/,-]*(\\d{4}|\\d{2})`), dayNameYear],
  [
    pattern(`${monthPattern}\\s*(\\d{1,2})\\s*,\\s*(\\d{4})`),
    ([month, day, year]) => dayNameYear([day ?? "", month ?? "", year ?? ""]),
  ],
  [pattern(`(\\d{1,2})[\\s/-]*${monthPattern}`), dayName],
  [
    pattern(`${monthPattern}[\\s/-]*(\\d{4})`),
    ([month, year]) => monthOf(numberOf(year), monthNumber(month)),
  ],
  [pattern(`${monthPattern}[\\s/-]*(\\d{1,2})`), nameNumber],
];

/**
 * The date that Excel, with British regional settings, makes of typed text: `2/2`, `31/08/2022`,
 * `12/2021`, `2021-22` (none: there is no month 22), `10-14` (October 2014), `Apr 21`, `31 August 2022`.
 * Null where the text is no date. `today` gives the year where none is typed.
 */
export function readTypedDate(text: string, today: Date): TypedDate | null {
  const trimmed = text.trim().toLowerCase();
  for (const [form, read] of forms) {
    const match = form.exec(trimmed);
    const date = match && read(match.slice(1), today);
    if (date) return date;
  }
  return null;
}

function pattern(source: string): RegExp {
  return new RegExp(`^${source}$`);
}

const numberOf = (text: string | undefined) => Number(text ?? NaN);

/** 1 to 12, or NaN. Three letters or more of the name will do. */
function monthNumber(name: string | undefined): number {
  const full = new Intl.DateTimeFormat("en-GB", { month: "long", timeZone: "UTC" });
  const index = months.indexOf((name ?? "").slice(0, 3));
  if (index < 0) return NaN;
  const long = full.format(Date.UTC(2020, index, 1)).toLowerCase();
  return long.startsWith(name ?? "") || name === "sept" ? index + 1 : NaN;
}

/** Two digits mean 1930 to 2029. */
function fullYear(text: string | undefined): number {
  const year = numberOf(text);
  if ((text ?? "").length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function dateOf(year: number, month: number, day: number, numberFormat: string): TypedDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal =
    year >= 1900 && year <= 9999 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? { serial: serialOf(date), numberFormat } : null;
}

/** Days since the end of 1899, with the leap day of 1900 that Excel counts and the calendar does not. */
function serialOf(date: Date): number {
  const days = Math.round(serialOfDate(date));
  return days > 60 ? days : days - 1;
}

function monthOf(year: number, month: number): TypedDate | null {
  return dateOf(year, month, 1, "mmm-yy");
}

function dayMonthYear([day, month, year]: readonly string[]): TypedDate | null {
  return dateOf(fullYear(year), numberOf(month), numberOf(day), "dd/mm/yyyy");
}

function yearMonthDay([year, month, day]: readonly string[]): TypedDate | null {
  return dateOf(numberOf(year), numberOf(month), numberOf(day), "dd/mm/yyyy");
}

/** Day and month where both are possible, otherwise month and year. */
function twoNumbers([first, second]: readonly string[], today: Date): TypedDate | null {
  return (
    dateOf(today.getFullYear(), numberOf(second), numberOf(first), "d-mmm") ??
    monthOf(fullYear(second), numberOf(first))
  );
}

function dayNameYear([day, month, year]: readonly string[]): TypedDate | null {
  return dateOf(fullYear(year), monthNumber(month), numberOf(day), "d-mmm-yy");
}

function dayName([day, month]: readonly string[], today: Date): TypedDate | null {
  return dateOf(today.getFullYear(), monthNumber(month), numberOf(day), "d-mmm");
}

/** `Apr 21` is 21 April; `Apr 45` is April 1945. */
function nameNumber([month, number]: readonly string[], today: Date): TypedDate | null {
  return (
    dateOf(today.getFullYear(), monthNumber(month), numberOf(number), "d-mmm") ??
    monthOf(fullYear(number), monthNumber(month))
  );
}
