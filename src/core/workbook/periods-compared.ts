import { headerMeanings } from "./header/meaning";
import { quoted } from "./text";
import type { ColumnMatch, ReadingNote, TableMapping } from "./types";

/**
 * A note where the headers set a quarter against a whole year: counts of the two cannot be compared, percentages
 * perhaps.
 */
export function periodsNote({ sheet, headerRow, headerRows, columns }: TableMapping): ReadingNote[] {
  const previous = columns.find(({ field }) => field === "previous");
  const latest = columns.find(({ field }) => field === "latest");
  if (!previous || !latest) return [];
  const [before, now] = [lengthOf(previous), lengthOf(latest)];
  if (before === null || now === null || before === now) return [];
  const said = `The latest data ${quoted(latest.header)} is of a ${now}, the previous data ${quoted(previous.header)} of a ${before}.`;
  const message = `${said} Check that the figures can be compared, or choose other columns in the add-in's mapping.`;
  return [{ cell: { sheet, row: headerRow + headerRows - 1, column: latest.column }, message }];
}

/** Null where the header names neither a year nor a quarter; a month may be the end of either. */
function lengthOf({ header }: ColumnMatch): "year" | "quarter" | null {
  const period = headerMeanings(header.replace(" – ", " ")).find(({ role }) => role === "value")?.period;
  if (!period) return null;
  return period.isYear ? "year" : period.quarter === null ? null : "quarter";
}
