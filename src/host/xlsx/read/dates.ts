const millisecondsPerDay = 86_400_000;
/** Serial number 0 of each date system; 1900 counts a 29 February 1900 that never was. */
const start1900 = Date.UTC(1899, 11, 30);
const start1904 = Date.UTC(1904, 0, 1);
const firstOfMarch1900 = 61;

/** Serial number of an ISO 8601 date, date-time or time, as strict files store them; null for other text. */
export function dateSerial(text: string, usesDates1904: boolean): number | null {
  const trimmed = text.trim().replace(/Z$/, "");
  if (/^\d{2}:\d{2}/.test(trimmed)) {
    const time = Date.parse(`1970-01-01T${trimmed}Z`);
    return Number.isNaN(time) ? null : time / millisecondsPerDay;
  }
  const time = Date.parse(trimmed.includes("T") ? `${trimmed}Z` : trimmed);
  if (Number.isNaN(time)) return null;
  const serial = (time - (usesDates1904 ? start1904 : start1900)) / millisecondsPerDay;
  return !usesDates1904 && serial < firstOfMarch1900 ? serial - 1 : serial;
}
