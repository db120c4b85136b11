import { columnLimit, lastColumn, lastRow, rowLimit } from "../../model/areas";
import { usedArea } from "../../model/cells";
import { areaUnder } from "../../model/charts/chartPlaces";
import type { Band, SheetModel } from "../../model/workbook";
import type { StyleKeys } from "./style-keys";
import type { BandView, SheetLayout, SheetSummary, TableView } from "./types";

/** Rows and columns to be seen beyond what is used, and in a blank sheet. */
const spare = { rows: 60, columns: 6 };
const fewest = { rows: 120, columns: 26 };

/** What the tab of a sheet shows. */
export function summaryOf(sheet: SheetModel): SheetSummary {
  const { id, name, visibility, tabColor, isProtected } = sheet;
  return { id, name, visibility, tabColor, isProtected };
}

/** Everything that a page shows of a sheet but its cells. */
export function layoutOf(sheet: SheetModel, styles: StyleKeys): SheetLayout {
  return {
    ...extentOf(sheet),
    rows: bandsOf(sheet.rows, styles),
    columns: bandsOf(sheet.columns, styles),
    style: sheet.style ? styles.keyOf(sheet.style) : null,
    merges: [...sheet.merges],
    tables: sheet.tables.map(tableView),
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    showGridlines: sheet.showGridlines,
    showHeadings: sheet.showHeadings ?? true,
  };
}

export function extentOf(sheet: SheetModel): Pick<SheetLayout, "rowCount" | "columnCount"> {
  const used = usedArea(sheet, false);
  const charts = sheet.charts.map(({ anchor }) => areaUnder(anchor));
  const areas = [...sheet.merges, ...charts, ...(used ? [used] : [])];
  const rows = Math.max(sheet.frozenRows, ...areas.map((area) => lastRow(area) + 1));
  const columns = Math.max(sheet.frozenColumns, ...areas.map((area) => lastColumn(area) + 1));
  return {
    rowCount: Math.min(rowLimit, Math.max(fewest.rows, rows + spare.rows)),
    columnCount: Math.min(columnLimit, Math.max(fewest.columns, columns + spare.columns)),
  };
}

/** Neighbours that are alike come as one run. */
function bandsOf(bands: ReadonlyMap<number, Band>, styles: StyleKeys): BandView[] {
  const runs: BandView[] = [];
  for (const [index, band] of [...bands].sort(([a], [b]) => a - b)) {
    const look = band.style ? styles.keyOf(band.style) : null;
    const [size, hidden] = [band.size ?? null, band.hidden ?? false];
    const before = runs.at(-1);
    if (before && continues(before, index, [size, hidden, look])) {
      runs[runs.length - 1] = [before[0], before[1] + 1, size, hidden, look];
    } else runs.push([index, 1, size, hidden, look]);
  }
  return runs;
}

const continues = (
  [first, count, ...before]: BandView,
  index: number,
  now: readonly [number | null, boolean, number | null],
) => index === first + count && before.every((field, position) => field === now[position]);

function tableView(table: SheetModel["tables"][number]): TableView {
  const { name, area, hasHeaders, showTotals, style, showFilterButton, showBandedRows } = table;
  return { name, area, hasHeaders, showTotals, style, showFilterButton, showBandedRows };
}
