import { areaAddress, cellAddress } from "../workbook/addresses";
import type { Area } from "../workbook/area";
import { listed } from "../workbook/text";
import type { LookArea, WrittenLook, WrittenSheet } from "./types";

/** A cell of a written sheet. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A cell with content and how it looks. */
export interface WrittenCell extends Place {
  readonly text: string;
  readonly look: WrittenLook;
}

/** What a cell says, without white space around it; `""` outside the sheet. */
export function textAt({ values }: WrittenSheet, { row, column }: Place): string {
  return String(values[row]?.[column] ?? "").trim();
}

/** The cells of an area that have content. */
export function* filledCells(sheet: WrittenSheet, area: LookArea): Generator<WrittenCell, void> {
  for (const place of cellsOf(area)) {
    const text = textAt(sheet, place);
    if (text !== "") yield { ...place, text, look: area.look };
  }
}

/** All cells of an area, row by row. */
export function* cellsOf({ row, column, rowCount, columnCount }: Area): Generator<Place, void> {
  for (let r = row; r < row + rowCount; r += 1) {
    for (let c = column; c < column + columnCount; c += 1) yield { row: r, column: c };
  }
}

/** Whether a cell stands in an area. */
export function isIn({ row, column }: Place, area: Area): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rowCount &&
    column >= area.column &&
    column < area.column + area.columnCount
  );
}

/** The rows of a table below its header. */
export function bodyOf({ area, hasHeaders }: WrittenSheet["tables"][number]): Area {
  const header = hasHeaders ? 1 : 0;
  return { ...area, row: area.row + header, rowCount: area.rowCount - header };
}

const mostNamed = 3;

/** `cell C7`, `cells C7 and C9`, `cells C7, C9, C12 and 4 more`. Cells below each other are named as one area. */
export function namedCells(places: readonly Place[]): string {
  const runs = runsBelowEachOther(places);
  const addresses = runs.slice(0, mostNamed).map(areaAddress);
  const more = runs.slice(mostNamed).reduce((sum, { rowCount }) => sum + rowCount, 0);
  const named = more > 0 ? [...addresses, `${more} more`] : addresses;
  return `${places.length === 1 ? "cell" : "cells"} ${listed(named)}`;
}

function runsBelowEachOther(places: readonly Place[]): Area[] {
  const runs: { row: number; column: number; rowCount: number; columnCount: 1 }[] = [];
  for (const { row, column } of [...places].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs.at(-1);
    if (last?.column === column && last.row + last.rowCount === row) last.rowCount += 1;
    else runs.push({ row, column, rowCount: 1, columnCount: 1 });
  }
  return runs;
}

/** `C7`. */
export const addressOf = ({ row, column }: Place) => cellAddress(row, column);
