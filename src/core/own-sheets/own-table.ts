import { viewSheet } from "../workbook/grid";
import { oneLine } from "../workbook/text";
import type { CellReference, CellValue, SheetGrid } from "../workbook/types";

/** A cell of one of the add-in's own tables, with what it shows. */
export interface OwnCell {
  readonly value: CellValue;
  /** On one line. */
  readonly text: string;
  readonly numberFormat: string;
  readonly cell: CellReference;
}

/** What a form holds, as if it stood in a cell. */
export function formCell(entry: string, cell: CellReference): OwnCell {
  return { value: entry, text: oneLine(entry), numberFormat: "General", cell };
}

/** A row of one of the add-in's own tables, by the names of its columns. */
export type OwnRow<Column extends string> = Readonly<Record<Column, OwnCell>>;

/**
 * The rows of a table that the add-in made and the analyst may have changed: moved, sorted, columns swapped or added.
 * Blank rows are left out.
 * @returns null where no row holds all the columns' names
 */
export function ownRows<Column extends string>(
  sheet: SheetGrid,
  columns: readonly Column[],
): OwnRow<Column>[] | null {
  const view = viewSheet(sheet);
  const rows = Array.from(
    { length: view.lastRow - view.firstRow + 1 },
    (_, i) => view.firstRow + i,
  );
  for (const headerRow of rows) {
    const places = placesOf(columns, headerRow);
    if (!places) continue;
    return rows
      .filter((row) => row > headerRow && [...places.values()].some((c) => !view.isBlank(row, c)))
      .map((row) => rowAt(places, row));
  }
  return null;

  function placesOf(names: readonly Column[], row: number): ReadonlyMap<Column, number> | null {
    const found = new Map<string, number>();
    for (const column of view.filledColumns(row)) {
      found.set(oneLine(view.text(row, column)).toLowerCase(), column);
    }
    const places = new Map<Column, number>();
    for (const name of names) {
      const column = found.get(name.toLowerCase());
      if (column === undefined) return null;
      places.set(name, column);
    }
    return places;
  }

  function rowAt(places: ReadonlyMap<Column, number>, row: number): OwnRow<Column> {
    const cells = [...places].map(([name, column]) => [
      name,
      {
        value: view.value(row, column),
        text: oneLine(view.text(row, column)),
        numberFormat: view.numberFormat(row, column) ?? "General",
        cell: { sheet: sheet.name, row, column },
      },
    ]);
    return Object.fromEntries(cells) as OwnRow<Column>;
  }
}
