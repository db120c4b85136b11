import type { SheetView } from "../grid";
import type { ColumnMatch, Field } from "../types";
import type { HeaderPlace } from "./candidates";
import type { HeaderCell } from "./cells";
import { headerMeanings } from "./meaning";

/**
 * How sure it is that this is the indicator table, 0 to 1: by the columns that are known and how well, and less where
 * other headers are not known, where there are no rows, and where the sheet is hidden.
 * @param rows how many rows below the header hold anything
 */
export function confidenceOf(
  view: SheetView,
  { headerRows }: HeaderPlace,
  columns: readonly ColumnMatch[],
  cells: readonly HeaderCell[],
  rows: number,
): number {
  const sum = columns.reduce(
    (total, { field, confidence }) => total + (weights[field] ?? 0) * confidence,
    0,
  );
  const known = cells.filter(({ text }) => headerMeanings(text).length > 0).length;
  const familiar = 0.85 + 0.15 * (known / Math.max(1, cells.length));
  const populated = rows === 0 ? 0.7 : 1;
  const seen = view.sheet.visibility === "visible" ? 1 : 0.7;
  const simple = headerRows === 1 ? 1 : 0.99;
  return Math.round(sum * familiar * populated * seen * simple * 100) / 100;
}

/** Weight of a field in the confidence that a table is the indicator table; they add up to 1. */
const weights: Partial<Record<Field, number>> = {
  indicator: 0.2,
  previous: 0.16,
  latest: 0.18,
  direction: 0.14,
  commentary: 0.12,
  number: 0.1,
  polarity: 0.04,
  ambition: 0.02,
  outcomeBee: 0.02,
  corporatePriority: 0.02,
};
