import type { SheetView } from "../grid";
import type { HeaderCell } from "./cells";
import { headerWords, type HeaderMeaning } from "./meaning";
import { splitHeaderPeriod } from "./period-in-header";
import { fit, profileColumn, type ColumnProfile } from "./profile";

/** A column of a header with what its names and its cells say. */
export interface ReadColumn {
  readonly cell: HeaderCell;
  readonly meanings: readonly HeaderMeaning[];
  readonly profile: ColumnProfile;
}

/**
 * Columns under names that are not known, or under none, read by what stands below: drawn arrows are a direction of
 * travel, references are the numbers, and figures under a place and a year ("Kent 2021/22", "Kent 2022/23") are data
 * where no other column is.
 */
export function withUnnamedColumns(columns: readonly ReadColumn[]): readonly ReadColumn[] {
  return withPlaceNames(columns.map(withDrawnArrows).map(withReferences));
}

/**
 * The header with the columns that have none but tell what they are: the references on its left, and drawn arrows, as
 * where an arrow stands beside its value under one merged header.
 */
export function withHeaderlessColumns(
  view: SheetView,
  cells: readonly HeaderCell[],
  rows: readonly number[],
): HeaderCell[] {
  const headed = new Set(cells.map(({ column }) => column));
  const first = Math.min(...headed);
  const last = Math.max(...headed) + 1;
  const added: HeaderCell[] = [];
  for (let column = first; column <= last; column++) {
    if (headed.has(column)) continue;
    const { filled, arrows } = profileColumn(view, rows, column);
    if (filled >= 2 && arrows >= 0.6) added.push({ column, header: "", text: "" });
  }
  if (holdsReferences(view, rows, first - 1))
    added.push({ column: first - 1, header: "", text: "" });
  return [...cells, ...added].sort((a, b) => a.column - b.column);
}

/** References of the rows, each another. */
function holdsReferences(view: SheetView, rows: readonly number[], column: number): boolean {
  if (column < view.firstColumn) return false;
  const { filled, references } = profileColumn(view, rows, column);
  const typed = rows
    .filter((row) => !view.isBlank(row, column))
    .map((row) => view.text(row, column));
  return filled >= 2 && references >= 0.8 && new Set(typed).size === typed.length;
}

function withReferences(column: ReadColumn): ReadColumn {
  const { cell, meanings, profile } = column;
  if (cell.text !== "" || profile.references < 0.8) return column;
  const number: HeaderMeaning = { ...unsaid, role: "number", confidence: 0.6 };
  return { ...column, meanings: [...meanings, number] };
}

function withDrawnArrows(column: ReadColumn): ReadColumn {
  const { meanings, profile } = column;
  const isKnown = meanings.some(({ role }) => role === "direction" || role === "polarity");
  if (isKnown || profile.arrows < 0.6) return column;
  const direction: HeaderMeaning = { ...unsaid, role: "direction", confidence: 0.5 };
  return { ...column, meanings: [...meanings, direction] };
}

const unsaid = { slot: null, period: null, percent: false } as const;

function withPlaceNames(columns: readonly ReadColumn[]): readonly ReadColumn[] {
  if (columns.some(isNamedData)) return columns;
  const places = columns.map(placeAndPeriod);
  const own = places.find((place) => place && count(places, place.name) >= 2);
  if (!own) return columns;
  return columns.map((column, index) => {
    const place = places[index];
    if (place?.name !== own.name) return column;
    const value: HeaderMeaning = {
      ...unsaid,
      role: "value",
      period: place.period,
      confidence: 0.7,
    };
    return { ...column, meanings: [value, ...column.meanings] };
  });
}

function count(places: readonly ({ name: string } | undefined)[], name: string): number {
  return places.filter((place) => place?.name === name).length;
}

function isNamedData({ meanings, profile }: ReadColumn): boolean {
  const value = meanings.find(({ role }) => role === "value");
  const saysWhen = value && (value.period !== null || value.slot !== null);
  return saysWhen === true && fit("value", profile) >= 0.3;
}

/** A name of one to three words that means nothing else, beside a period, with figures below. */
function placeAndPeriod({ cell, meanings, profile }: ReadColumn) {
  if (meanings.length > 0 || profile.figures < 0.6) return undefined;
  const { words, period } = splitHeaderPeriod(cell.text.toLowerCase().replace(/[–—]/g, "-"));
  const name = headerWords(words);
  const isShort = name !== "" && name.split(" ").length <= 3;
  return period && isShort ? { name, period } : undefined;
}
