import type { Area } from "../../../core/workbook/types";
import { areaBetween, columnLimit, intersection, lastColumn, lastRow, rowLimit } from "../areas";
import { changeReferences, type FormulaReference } from "../formulaReferences";

/** A cell by its row and column. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The references of a formula, in their order. */
export function referencesOf(formula: string): FormulaReference[] {
  const references: FormulaReference[] = [];
  changeReferences(formula, (reference) => {
    references.push(reference);
    return reference;
  });
  return references;
}

/**
 * The cells whose own copy of the reference reads something of the changed area; null: none does. A reference with one
 * fixed and one loose end may name all cells, also where fewer read.
 *
 * @param anchor the cell that the reference is written for.
 */
export function readersOf(
  { area, fixed }: FormulaReference,
  anchor: Place,
  changed: Area,
): Area | null {
  const rows = reading(
    {
      first: area.row,
      last: lastRow(area),
      isFirstFixed: fixed.first.row,
      isLastFixed: fixed.last.row,
    },
    { anchor: anchor.row, limit: rowLimit },
    { first: changed.row, last: lastRow(changed) },
  );
  const columns = reading(
    {
      ...{ first: area.column, last: lastColumn(area) },
      ...{ isFirstFixed: fixed.first.column, isLastFixed: fixed.last.column },
    },
    { anchor: anchor.column, limit: columnLimit },
    { first: changed.column, last: lastColumn(changed) },
  );
  return rows && columns && areaBetween(rows.first, columns.first, rows.last, columns.last);
}

interface Span {
  readonly first: number;
  readonly last: number;
}

interface ReferenceSpan extends Span {
  readonly isFirstFixed: boolean;
  readonly isLastFixed: boolean;
}

/** Positions of one direction from which the span of the reference meets what has changed. */
function reading(
  span: ReferenceSpan,
  { anchor, limit }: { readonly anchor: number; readonly limit: number },
  changed: Span,
): Span | null {
  const all = { first: 0, last: limit - 1 };
  if (span.isFirstFixed !== span.isLastFixed) return all;
  if (span.isFirstFixed) {
    return span.first <= changed.last && span.last >= changed.first ? all : null;
  }
  const first = Math.max(0, anchor + changed.first - span.last);
  const last = Math.min(limit - 1, anchor + changed.last - span.first);
  return last < first ? null : { first, last };
}

/** What of the areas the readers cover. */
export const within = (areas: readonly Area[], readers: Area): Area[] =>
  areas.flatMap((area) => intersection(area, readers) ?? []);
