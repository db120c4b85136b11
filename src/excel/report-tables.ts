import type { Area } from "../core/workbook/types";
import type { TargetSheet } from "./plan";
import type { IsSupported } from "./support";

/** What happens to a native table of the report. */
export interface TableChange {
  readonly name: string;
  readonly area: Area;
  readonly change: "keep" | "resize" | "add";
}

/** What happens to the tables of one sheet. */
export interface TableChanges {
  readonly wanted: readonly TableChange[];
  /** Tables that become plain cells before the sheet is written. */
  readonly dissolved: readonly string[];
}

/**
 * A table of the same name that begins in the same cell stays and gets the new size, so that formulas which refer to
 * it go on working. Where Excel cannot resize (before ExcelApi 1.13) or the table has moved, it is made anew.
 *
 * @param present tables that the sheet has now
 */
export function tableChanges(
  target: TargetSheet,
  present: ReadonlyMap<string, Area>,
  isSupported: IsSupported,
): TableChanges {
  const canResize = isSupported("ExcelApi", "1.13");
  const wanted = target.design.tables.map(({ row, rowCount, columnCount }, i): TableChange => {
    const name = target.tableNames[i]!;
    const area = { row, column: 0, rowCount, columnCount };
    return { name, area, change: changeOf(present.get(name), area, canResize) };
  });
  const staying = wanted.filter(({ change }) => change !== "add").map(({ name }) => name);
  return {
    wanted,
    dissolved: target.presentTables.filter((name) => !staying.includes(name)),
  };
}

function changeOf(now: Area | undefined, area: Area, canResize: boolean): TableChange["change"] {
  if (!now || now.row !== area.row || now.column !== area.column) return "add";
  const isSame = now.rowCount === area.rowCount && now.columnCount === area.columnCount;
  if (isSame) return "keep";
  return canResize ? "resize" : "add";
}

/**
 * Gives the tables that stay their new size, and makes plain cells of the others. This comes before anything is cleared
 * or written: Excel fills a blank header cell of a table with "Column7".
 */
export function fitTables(sheet: Excel.Worksheet, { wanted, dissolved }: TableChanges): void {
  for (const name of dissolved) sheet.tables.getItem(name).convertToRange();
  for (const { name, area, change } of wanted) {
    if (change === "resize") sheet.tables.getItem(name).resize(rangeOf(sheet, area));
  }
}

/** Makes a table over a range that is already written, or takes the one that is there, and sets its looks. */
export function writeTable(sheet: Excel.Worksheet, { name, area, change }: TableChange): void {
  const isNew = change === "add";
  const table = isNew ? sheet.tables.add(rangeOf(sheet, area), true) : sheet.tables.getItem(name);
  if (isNew) table.name = name;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  table.showFilterButton = false;
}

function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
}
