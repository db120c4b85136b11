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

/** Makes a table over a range that is already written, or fits the one that is there. */
export function writeTable(sheet: Excel.Worksheet, { name, area, change }: TableChange): void {
  const range = sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
  const table = change === "add" ? sheet.tables.add(range, true) : sheet.tables.getItem(name);
  if (change === "add") table.name = name;
  if (change === "resize") table.resize(range);
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  table.showFilterButton = false;
}
