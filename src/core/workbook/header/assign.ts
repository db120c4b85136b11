import type { SheetView } from "../grid";
import { columnLetters } from "../addresses";
import { quoted } from "../text";
import type { ColumnMatch, Field } from "../types";
import type { HeaderCell } from "./cells";
import { headerMeanings, type HeaderMeaning, type Slot } from "./meaning";
import type { ColumnRole } from "./names";
import { fit, profileColumn, type ColumnProfile } from "./profile";
import { withUnnamedColumns, type ReadColumn } from "./unnamed";
import { choosePeriods, slotOfHeader, type ChosenPeriods } from "./slots";

/** The columns of a table, and why others are not among them. */
export interface Assignment {
  readonly columns: readonly ColumnMatch[];
  /** In the analyst's words, for columns that look like data but are not used. */
  readonly leftOut: readonly string[];
}

interface Candidate {
  readonly field: Field;
  readonly column: ReadColumn;
  readonly confidence: number;
  readonly reason: string;
}

/** A column needs at least this much confidence to be mapped. */
const leastConfidence = 0.35;

/** Gives each field its best column: by the header, and by what the cells of the sample rows look like. */
export function assignColumns(
  view: SheetView,
  cells: readonly HeaderCell[],
  rows: readonly number[],
): Assignment {
  const named = cells.map((cell) => ({
    cell,
    meanings: headerMeanings(cell.text),
    profile: profileColumn(view, rows, cell.column),
  }));
  const columns = withNeighboursTime(withUnnamedColumns(named));
  const chosen = choosePeriods(dataColumns(columns));
  const candidates = columns
    .flatMap((column) => candidatesOf(column, chosen))
    .filter(({ confidence }) => confidence >= leastConfidence)
    .sort((a, b) => b.confidence - a.confidence);
  return resolve(candidates, columns, chosen);
}

function dataColumns(columns: readonly ReadColumn[]) {
  return columns.flatMap(({ cell, meanings, profile }) => {
    const value = meanings.find(({ role }) => role === "value");
    if (!value || fit("value", profile) < 0.3) return [];
    return [{ ...value, column: cell.column, filled: profile.filled > 0 }];
  });
}

/** The likelier candidate takes both its field and its column. */
function resolve(
  candidates: readonly Candidate[],
  columns: readonly ReadColumn[],
  chosen: ChosenPeriods,
): Assignment {
  const winners = new Map<Field, Candidate>();
  const taken = new Set<ReadColumn>();
  const losers = new Map<ReadColumn, Candidate>();
  for (const candidate of candidates) {
    if (taken.has(candidate.column)) continue;
    if (winners.has(candidate.field)) {
      if (!losers.has(candidate.column)) losers.set(candidate.column, candidate);
      continue;
    }
    winners.set(candidate.field, candidate);
    taken.add(candidate.column);
  }
  const beaten = [...losers.values()].filter(({ column }) => !taken.has(column));
  return {
    columns: [...winners.values()].map(toMatch).sort((a, b) => a.column - b.column),
    leftOut: [
      ...beaten.map((loser) => beatenReason(loser, winners)),
      ...columns.filter((column) => !taken.has(column)).flatMap((c) => otherYearReason(c, chosen)),
    ],
  };
}

function toMatch({ field, column, confidence, reason }: Candidate): ColumnMatch {
  const { cell } = column;
  const rounded = Math.round(Math.min(1, confidence) * 100) / 100;
  return { field, column: cell.column, header: cell.header, confidence: rounded, reason };
}

function beatenReason(
  { field, column }: Candidate,
  winners: ReadonlyMap<Field, Candidate>,
): string {
  const winner = winners.get(field)?.column.cell;
  const better = winner ? `${quoted(winner.header)} in column ${columnLetters(winner.column)}` : "";
  return `Column ${columnLetters(column.cell.column)} ${quoted(column.cell.header)} is left out: ${better} is the better match.`;
}

function otherYearReason({ cell, meanings }: ReadColumn, chosen: ChosenPeriods): string[] {
  const [meaning] = meanings;
  if (!meaning?.period || !(meaning.role in dataFields)) return [];
  if (slotOfHeader(meaning, chosen) !== null) return [];
  return [
    `Column ${columnLetters(cell.column)} ${quoted(cell.header)} is left out: the last two periods with data are used.`,
  ];
}

type DataRole = "value" | "numerator" | "denominator" | "period" | "target";

const dataFields: Readonly<Record<DataRole, Readonly<Record<Slot, Field>>>> = {
  value: { previous: "previous", latest: "latest" },
  numerator: { previous: "previousNumerator", latest: "latestNumerator" },
  denominator: { previous: "previousDenominator", latest: "latestDenominator" },
  period: { previous: "previousPeriod", latest: "latestPeriod" },
  target: { previous: "previousTarget", latest: "target" },
};

const isDataRole = (role: ColumnRole): role is DataRole => role in dataFields;

function candidatesOf(column: ReadColumn, chosen: ChosenPeriods): Candidate[] {
  const { cell, meanings, profile } = column;
  return meanings.flatMap((meaning): Candidate[] => {
    const field = fieldOf(meaning, chosen);
    if (!field) return [];
    const unsaid = isDataRole(meaning.role) && !meaning.slot && !meaning.period ? 0.85 : 1;
    const earlier = !isDataRole(meaning.role) && meaning.slot === "previous" ? 0.5 : 1;
    const suits = Math.max(fit(meaning.role, profile), leastFit(meaning));
    const confidence = Math.min(0.99, meaning.confidence * suits * unsaid * earlier);
    return [{ field, column, confidence, reason: reasonOf(cell, meaning, suits, profile) }];
  });
}

/**
 * "Latest Data" over words is latest data that cannot be read, which is a mistake to report and no reason to drop
 * the column.
 */
function leastFit({ role, confidence }: HeaderMeaning): number {
  return role === "value" && confidence >= 0.9 ? 0.5 : 0;
}

function fieldOf(meaning: HeaderMeaning, chosen: ChosenPeriods): Field | null {
  const { role } = meaning;
  if (role === "other") return null;
  if (!isDataRole(role)) return role;
  const slot = slotOfHeader(meaning, chosen);
  if (slot) return dataFields[role][slot];
  if (meaning.period || meaning.slot) return null;
  return dataFields[role].latest;
}

function reasonOf(
  { header }: HeaderCell,
  meaning: HeaderMeaning,
  suits: number,
  profile: ColumnProfile,
): string {
  if (header === "") {
    const cells = meaning.role === "number" ? "references" : "arrows";
    return `the column has no header, and its cells are ${cells}`;
  }
  const name =
    meaning.period && isDataRole(meaning.role)
      ? `header ${quoted(header)} names the period`
      : meaning.confidence >= 0.8
        ? `header ${quoted(header)} is a usual name`
        : `header ${quoted(header)} may mean this`;
  if (profile.filled === 0) return `${name}; the column is blank so far`;
  if (suits >= 1) return `${name}, and the cells below look like it`;
  return suits >= 0.6 ? name : `${name}, but the cells below do not look like it`;
}

/**
 * "Num", "Den" and "Period" without a year belong to the data column beside them: the one to their left,
 * or to their right where none stands to the left.
 */
function withNeighboursTime(columns: readonly ReadColumn[]): ReadColumn[] {
  return columns.map((column, place) => {
    if (!column.meanings.some(isBarePart)) return column;
    const time = timeOf(columns, place, -1) ?? timeOf(columns, place, 1);
    if (!time) return column;
    const meanings = column.meanings.map((meaning) =>
      isBarePart(meaning) ? { ...meaning, slot: time.slot, period: time.period } : meaning,
    );
    return { ...column, meanings };
  });
}

function isBarePart({ role, slot, period }: HeaderMeaning): boolean {
  const isPart = role === "numerator" || role === "denominator" || role === "period";
  return isPart && slot === null && period === null;
}

/** The nearest data column in that direction, with only parts of data between. */
function timeOf(columns: readonly ReadColumn[], place: number, step: 1 | -1): HeaderMeaning | null {
  for (let next = place + step; columns[next]; next += step) {
    const [likeliest] = columns[next]?.meanings ?? [];
    if (!likeliest || !isDataRole(likeliest.role)) return null;
    if (likeliest.role === "value") return likeliest.slot || likeliest.period ? likeliest : null;
  }
  return null;
}
