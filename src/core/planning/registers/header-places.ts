import { groupedHeaderCells, headerCells, type HeaderCell } from "../../workbook/header/cells";
import { headerMeanings } from "../../workbook/header/meaning";
import type { SheetView } from "../../workbook/grid";
import type { GridTable } from "../../workbook/types";
import { plainHeader } from "../../workbook/header/registers/plain-header";

/** Cells that may be the header of one register: those of a row, or of two, without what stands apart beside them. */
export interface HeaderPlace {
  readonly row: number;
  readonly headerRows: 1 | 2;
  readonly cells: readonly HeaderCell[];
  /** The native table that it heads. */
  readonly table: GridTable | undefined;
}

/**
 * The rows of a sheet in which some cell may head a column of a register. One pass over its cells.
 * @param isName whether plain words are the name of some register's column
 */
export function headerPlaces(view: SheetView, isName: (words: string) => boolean): HeaderPlace[] {
  const isKnown = remembering((text) => isName(plainHeader(text)));
  const places: HeaderPlace[] = [];
  const isMostlyKnown = ({ cells }: HeaderPlace) =>
    cells.filter(({ text }) => isKnown(text)).length * 2 + 1 >= cells.length;
  let isHeaderAbove = false;
  for (let row = view.firstRow; row <= view.lastRow; row++) {
    const cells = headerCells(view, row);
    const isHeader = cells.some(({ text }) => isKnown(text));
    if (isHeader) places.push(...placesAt(view, row, 1, cells).filter(isMostlyKnown));
    if ((isHeader || isHeaderAbove) && isSecondRow(view, row, isKnown)) {
      places.push(...placesAt(view, row - 1, 2, groupedHeaderCells(view, row - 1)));
    }
    isHeaderAbove = isHeader;
  }
  return places;
}

function placesAt(
  view: SheetView,
  row: number,
  headerRows: 1 | 2,
  cells: readonly HeaderCell[],
): HeaderPlace[] {
  const last = row + headerRows - 1;
  const headed = view.sheet.tables.filter(
    ({ area, hasHeaders }) => hasHeaders && area.row === last,
  );
  const inTables = headed.map((table) => ({
    row,
    headerRows,
    table,
    cells: cells.filter(({ column }) => isInside(table, column)),
  }));
  const outside = cells.filter(({ column }) => !headed.some((table) => isInside(table, column)));
  return [
    ...inTables,
    ...apart(view, last, outside).map((group) => ({
      row,
      headerRows,
      cells: group,
      table: undefined,
    })),
  ].filter((place) => place.cells.length > 0 && !isOfFigures(place.cells));
}

function isInside({ area }: GridTable, column: number): boolean {
  return column >= area.column && column < area.column + area.columnCount;
}

/** How many rows below a header show whether a column between two headers is blank. */
const rowsLookedAt = 12;

/** Tables side by side have a blank column between them. */
function apart(view: SheetView, row: number, cells: readonly HeaderCell[]): HeaderCell[][] {
  const groups: HeaderCell[][] = [];
  let last = -1;
  for (const cell of cells) {
    const group = groups.at(-1);
    if (group && !isBlankBetween(view, row, last, cell.column)) group.push(cell);
    else groups.push([cell]);
    last = cell.column;
  }
  return groups;
}

function isBlankBetween(view: SheetView, row: number, left: number, right: number): boolean {
  for (let column = left + 1; column < right; column++) {
    if (view.mergeAt(row, column)) continue;
    let below = row + 1;
    while (below <= row + rowsLookedAt && view.isBlank(below, column)) below++;
    if (below > row + rowsLookedAt) return true;
  }
  return false;
}

/** A second header row holds short names only, and some of them known. */
function isSecondRow(view: SheetView, row: number, isKnown: (text: string) => boolean): boolean {
  if (row === view.firstRow || view.filledColumns(row - 1).length === 0) return false;
  const cells = headerCells(view, row);
  const isShort = cells.length > 0 && cells.every(({ text }) => text.length <= 60);
  return isShort && cells.filter(({ text }) => isKnown(text)).length * 2 >= cells.length;
}

/** The header of a table of figures through time, such as an indicator table, is none of a register. */
function isOfFigures(cells: readonly HeaderCell[]): boolean {
  const meanings = cells.map(({ text }) => headerMeanings(text)[0]);
  const data = meanings.filter(
    (meaning) => meaning?.role === "value" && (meaning.slot !== null || meaning.period !== null),
  ).length;
  const says = (text: RegExp) => cells.some((cell) => text.test(plainHeader(cell.text)));
  return data >= 2 || (data === 1 && says(/^(?:dot|direction of travel|commentary)$/));
}

function remembering(read: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    let answer = known.get(text);
    if (answer === undefined) known.set(text, (answer = read(text)));
    return answer;
  };
}
