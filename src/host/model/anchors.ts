import type { Area } from "../../core/workbook/types";
import { lastColumn, lastRow } from "./areas";

/** The cell whose references a formula for several areas is written with: the upper left one around them all. */
export function anchorOf(areas: readonly Area[]): {
  readonly row: number;
  readonly column: number;
} {
  return {
    row: areas.reduce((least, { row }) => Math.min(least, row), Infinity),
    column: areas.reduce((least, { column }) => Math.min(least, column), Infinity),
  };
}

/** Whether a cell lies in one of the areas. */
export const isIn = (areas: readonly Area[], row: number, column: number): boolean =>
  areas.some(
    (area) =>
      row >= area.row &&
      row <= lastRow(area) &&
      column >= area.column &&
      column <= lastColumn(area),
  );
