import { dateOfSerial } from "./date-serial";
import { isDateFormat } from "./formatSections";
import { lostFraction } from "./parse/unreadable";
import type { UnreadableValue } from "./types";

/** Serial 60 is 29 February 1900, which never was: Excel counts it all the same. */
const SERIAL_OF_FALSE_LEAP_DAY = 60;
const LAST_SERIAL = 2958465;

/** What a number is that Excel shows as a date: no value, and perhaps a fraction that Excel took for a date. */
export function readDate(serial: number, numberFormat: string): UnreadableValue | null {
  if (!isDateFormat(numberFormat)) return null;
  const text = displayedDate(serial, numberFormat);
  const fraction = typedFraction(serial, numberFormat);
  if (fraction) return lostFraction(text, text, fraction);
  const kind = /[dy]|mmm/i.test(numberFormat) ? "date" : "time";
  return { kind: "unreadable", text, reason: `'${text}' is a ${kind} and not a figure` };
}

/**
 * The fraction that was typed where Excel chose the format itself: `d-mmm` for 2/2, `mmm-yy` for 7/41. A
 * date that somebody formatted in full was meant as a date.
 */
function typedFraction(serial: number, numberFormat: string): string | null {
  const date = dateOf(serial);
  if (!date) return null;
  const [day, month] = [date.getUTCDate(), date.getUTCMonth() + 1];
  if (/^d{1,2}-mmm(;@)?$/i.test(bare(numberFormat))) return `${day}/${month}`;
  const isMonthAndYear = /^mmm-yy(;@)?$/i.test(bare(numberFormat)) && day === 1;
  return isMonthAndYear ? `${month}/${String(date.getUTCFullYear() % 100).padStart(2, "0")}` : null;
}

function bare(numberFormat: string): string {
  return numberFormat.replace(/\[\$-[^\]]*\]|\\/g, "");
}

/** A date serial under a date format, in English: 44594 under `d-mmm` is `2-Feb`. */
export function displayedDate(serial: number, numberFormat: string): string {
  const date = dateOf(serial);
  if (!date) return "########";
  const section =
    bare(numberFormat)
      .replace(/\[[^\]]*\]/g, "")
      .split(";")[0] ?? "";
  let isAfterHours = false;
  return section.replace(/"([^"]*)"|(d+|m+|y+|h+|s+|am\/pm)/gi, (code, literal?: string) => {
    if (literal !== undefined) return literal;
    const lower = code.toLowerCase();
    const isMinutes = isAfterHours && /^m{1,2}$/.test(lower);
    isAfterHours = lower.startsWith("h");
    return isMinutes ? padded(date.getUTCMinutes(), lower.length) : shownCode(date, lower);
  });
}

function shownCode(date: Date, code: string): string {
  switch (code[0]) {
    case "d":
      return code.length > 2
        ? named(DAYS[date.getUTCDay()], code.length === 3)
        : padded(date.getUTCDate(), code.length);
    case "m":
      return code.length > 2
        ? named(MONTHS[date.getUTCMonth()], code.length === 3)
        : padded(date.getUTCMonth() + 1, code.length);
    case "y":
      return code.length > 2
        ? String(date.getUTCFullYear())
        : padded(date.getUTCFullYear() % 100, 2);
    case "h":
      return padded(date.getUTCHours(), code.length);
    case "s":
      return padded(date.getUTCSeconds(), code.length);
    default:
      return date.getUTCHours() < 12 ? "AM" : "PM";
  }
}

function named(name = "", isShort: boolean): string {
  return isShort ? name.slice(0, 3) : name;
}

function padded(number: number, length: number): string {
  return String(number).padStart(Math.min(length, 2), "0");
}

const DAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );

function dateOf(serial: number): Date | null {
  if (!(serial >= 0 && serial <= LAST_SERIAL + 1)) return null;
  const days = serial < SERIAL_OF_FALSE_LEAP_DAY ? serial + 1 : serial;
  const seconds = Math.round(days * 86_400);
  return dateOfSerial(seconds / 86_400);
}
