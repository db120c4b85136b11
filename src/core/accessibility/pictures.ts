import type { Area } from "../workbook/area";
import type { WrittenPicture, WrittenSheet } from "./types";
import { isIn, textAt, type Place } from "./written-cells";

/** The cell under a picture's upper left corner; beyond the used cells, where it is in a sheet of usual sizes. */
export function placeUnder(sheet: WrittenSheet, { top, left }: WrittenPicture): Place {
  return {
    row: bandAt(sheet.rowHeights, top, usual.rowHeight),
    column: bandAt(sheet.columnWidths, left, usual.columnWidth),
  };
}

/** Points, as in a new workbook. */
const usual = { rowHeight: 15, columnWidth: 48 } as const;

/** Points by which a picture may reach into a cell without covering anything. */
const touch = 2;

/** The used cells that a picture covers, wholly or in part; null where it lies beyond them. */
export function coveredBy(sheet: WrittenSheet, picture: WrittenPicture): Area | null {
  const rows = bandsWithin(sheet.rowHeights, picture.top, picture.height);
  const columns = bandsWithin(sheet.columnWidths, picture.left, picture.width);
  if (!rows || !columns) return null;
  return {
    row: rows.first,
    rowCount: rows.count,
    column: columns.first,
    columnCount: columns.count,
  };
}

/** The lines of text right below a picture, to the first blank row or the next heading. */
export function linesBelow(sheet: WrittenSheet, picture: WrittenPicture): string[] {
  const lines: string[] = [];
  let row = bandAt(sheet.rowHeights, picture.top + picture.height - touch, usual.rowHeight) + 1;
  for (let place = firstFilled(sheet, row); place; place = firstFilled(sheet, row)) {
    if (isBold(sheet, place)) break;
    lines.push(textAt(sheet, place));
    row += 1;
  }
  return lines;
}

function firstFilled(sheet: WrittenSheet, row: number): Place | null {
  const places = (sheet.values[row] ?? []).map((_, column) => ({ row, column }));
  return places.find((place) => textAt(sheet, place) !== "") ?? null;
}

function isBold(sheet: WrittenSheet, place: Place): boolean {
  return sheet.looks.find((area) => isIn(place, area))?.look.bold === true;
}

function bandAt(sizes: readonly number[], position: number, usualSize: number): number {
  let end = 0;
  const found = sizes.findIndex((size) => (end += size) > position);
  return found === -1 ? sizes.length + Math.floor((position - end) / usualSize) : found;
}

function bandsWithin(sizes: readonly number[], start: number, length: number) {
  const inside: number[] = [];
  let edge = 0;
  sizes.forEach((size, i) => {
    const [from, to] = [edge, edge + size];
    edge = to;
    if (size > 0 && to > start + touch && from < start + length - touch) inside.push(i);
  });
  const [first] = inside;
  return first === undefined ? null : { first, count: inside.at(-1)! - first + 1 };
}
