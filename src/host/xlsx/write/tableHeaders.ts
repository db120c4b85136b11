import {
  cellAt,
  defaultStyle,
  type Cell,
  type SheetModel,
  type TableModel,
} from "../../model/workbook";

/**
 * Names of a table's columns. Excel repairs a file in which one is blank or stands twice (case does not
 * count), so a blank one is named by its place and a repeated one gets a number.
 */
export function headerTexts(sheet: SheetModel, { area, hasHeaders }: TableModel): string[] {
  const taken = new Set<string>();
  return Array.from({ length: area.columnCount }, (_, i) => {
    const value = hasHeaders ? cellAt(sheet, area.row, area.column + i)?.value : undefined;
    const wanted = value === undefined || value === "" ? `Column${i + 1}` : String(value);
    let name = wanted;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wanted}${n}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/**
 * The sheet with header cells as tables want them. Cells that the analyst's file already had so are left
 * as they are.
 */
export function withTableHeaders(before: SheetModel, after: SheetModel): SheetModel {
  const cells = new Map(after.cells);
  for (const table of after.tables.filter(({ hasHeaders }) => hasHeaders)) {
    const { row, column } = table.area;
    headerTexts(after, table).forEach((text, i) => {
      const cell = cellAt(after, row, column + i);
      const isAsBefore =
        wasHeader(before, table) && sameContent(cell, cellAt(before, row, column + i));
      if (isAsBefore || (cell?.value === text && cell.formula === undefined)) return;
      const style = cell?.style ?? defaultStyle;
      const header: Cell = {
        value: text,
        style,
        ...(cell?.hyperlink && { hyperlink: cell.hyperlink }),
      };
      cells.set(row, new Map(cells.get(row)).set(column + i, header));
    });
  }
  return { ...after, cells };
}

function wasHeader(before: SheetModel, { id, area }: TableModel): boolean {
  return before.tables.some(
    (table) => table.id === id && table.area.row === area.row && table.hasHeaders,
  );
}

const sameContent = (a: Cell | undefined, b: Cell | undefined) =>
  a?.value === b?.value && a?.formula === b?.formula;
