import type { Reading } from "../../values/types";
import { comparable, oneLine } from "../text";
import type { Entry } from "./entries";

/**
 * The words that name a figure in its own cell: a line above it, or the words before it in its line without
 * the period: "Off contract spend" for `2021/22 Off contract spend £563,450`. "" where there are none.
 */
export function labelOfEntry(entry: Entry, reading: Reading): string {
  const own = tidyLabel(wordsBefore(entry, reading));
  const heading = tidyLabel(entry.heading);
  return heading === "" ? own : heading;
}

function wordsBefore({ figure }: Entry, reading: Reading): string {
  if (reading.kind !== "value") return "";
  const { start } = reading.value.span;
  const from = reading.numerator?.span.start ?? start;
  const first = Math.min(start, from < figure.offset ? start : from);
  const before = figure.raw.slice(figure.offset, Math.max(figure.offset, first));
  const { period } = reading;
  if (!period || period.span.end === 0 || period.span.end > first) return before;
  const at = period.span.start - figure.offset;
  return `${before.slice(0, Math.max(0, at))} ${before.slice(period.span.end - figure.offset)}`;
}

function tidyLabel(text: string): string {
  const label = oneLine(text)
    .replace(/^[\s:;,.()–—-]+|[\s:;,(–—£-]+$/g, "")
    .trim();
  return /\p{L}{2,}/u.test(comparable(label)) ? label : "";
}
