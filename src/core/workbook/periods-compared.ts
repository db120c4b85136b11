import { headerMeanings } from "./header/meaning";
import { comparable, quoted } from "./text";
import type { ColumnMatch, Measure, ReadingNote, TableMapping } from "./types";

/**
 * A note where the headers set a quarter against a whole year: counts of the two cannot be compared, percentages
 * perhaps.
 */
export function periodsNote({
  sheet,
  headerRow,
  headerRows,
  columns,
}: TableMapping): ReadingNote[] {
  const previous = columns.find(({ field }) => field === "previous");
  const latest = columns.find(({ field }) => field === "latest");
  if (!previous || !latest) return [];
  const [before, now] = [lengthOf(previous), lengthOf(latest)];
  if (before === null || now === null || before === now) return [];
  const said = `The latest data ${quoted(latest.header)} is of a ${now}, the previous data ${quoted(previous.header)} of a ${before}.`;
  const message = `${said} Check that the figures can be compared, or choose other columns in the pane under Set up.`;
  return [{ cell: { sheet, row: headerRow + headerRows - 1, column: latest.column }, message }];
}

/** Null where the header names neither a year nor a quarter; a month may be the end of either. */
function lengthOf({ header }: ColumnMatch): "year" | "quarter" | null {
  const period = headerMeanings(header.replace(" – ", " ")).find(
    ({ role }) => role === "value",
  )?.period;
  if (!period) return null;
  return period.isYear ? "year" : period.quarter === null ? null : "quarter";
}

/** A note where the table has a row for each period, and so no two figures side by side that could be compared. */
export function rowsPerPeriodNote(
  { sheet, headerRow, columns }: TableMapping,
  measures: readonly Pick<Measure, "indicator" | "label" | "latest" | "row">[],
): ReadingNote[] {
  const period = columns.find(({ field }) => field === "latestPeriod");
  if (!period || columns.some(({ field }) => field === "previous")) return [];
  const rowOf = new Map<string, number>();
  for (const { indicator, label, row } of measures) {
    const name = comparable(`${indicator} ${label}`);
    const first = rowOf.get(name);
    if (first !== undefined) {
      const message = `Rows ${first + 1} and ${row + 1} hold the same indicator for two periods, so each was read as a measure of its own without previous data. Put the periods side by side: one row for each measure, with a column for the previous and one for the latest data.`;
      return [{ cell: { sheet, row: headerRow, column: period.column }, message }];
    }
    rowOf.set(name, row);
  }
  return [];
}
