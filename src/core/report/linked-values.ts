import Big from "big.js";
import { cellAddress, quotedSheetName } from "../workbook/addresses";
import { notAvailable } from "./published-text";
import type { FigureSource, MeasureSources, ReportMeasure } from "./types";

/** Formulas of a measure's row by column; a column without one is printed as text. */
export type LinkedFormulas = readonly (string | undefined)[];

/** Columns of the report's table that the arrow follows, zero-based. */
const columns = { previous: 2, latest: 3 } as const;

/**
 * Formulas that give a measure's row what it prints now, and follow the indicator table from then on. The arrow
 * follows the two figures as this row prints them, because the rule goes by published figures: 67.44% and 67.36%,
 * both printed as 67.4%, are no change.
 *
 * No text of the workbook becomes part of a formula: only the address of a cell, the name of its sheet in quotes, a
 * number format of the plain kinds (see measure-sources.ts), and polarity and tolerance as the report knows them.
 *
 * @param row zero-based row of the report's sheet
 */
export function linkedFormulas({ sources }: ReportMeasure, row: number): LinkedFormulas {
  if (!sources?.previous && !sources?.latest) return [];
  const { previous, latest, direction } = sources;
  return [
    undefined,
    undefined,
    previous ? figureFormula(previous) : undefined,
    latest ? figureFormula(latest) : undefined,
    direction ? directionFormula(direction, row) : undefined,
  ];
}

/** `=IF(TRIM(Data!G5)="","N/A",TEXT(Data!G5,"0.0%"))`; text is trimmed as the report trims it. */
function figureFormula({ cell, numberFormat }: FigureSource): string {
  const reference = `${quotedSheetName(cell.sheet)}!${cellAddress(cell.row, cell.column)}`;
  const trimmed = `TRIM(${reference})`;
  const shown = numberFormat === null ? trimmed : `TEXT(${reference},"${numberFormat}")`;
  return `=IF(${trimmed}="","${notAvailable}",${shown})`;
}

/** The arrow, then its word: `↓ Declining`, `N/A – Not comparable`. */
function directionFormula(
  { polarity, tolerance }: NonNullable<MeasureSources["direction"]>,
  row: number,
): string {
  const figures = [columns.previous, columns.latest].map((column) => cellAddress(row, column));
  const values = [...figures, `"${polarity}"`, new Big(tolerance).toFixed()].join(",");
  const arrow = `SUBSTITUTE(HERTS.TREND(${values}),"${notAvailable}","${notAvailable} –")`;
  return `=${arrow}&" "&HERTS.TRENDTEXT(${values})`;
}
