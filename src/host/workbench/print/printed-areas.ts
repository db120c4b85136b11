import type { Area } from "../../../core/workbook/types";
import {
  areaBetween,
  boundingArea,
  columnLimit,
  intersection,
  isEntireColumn,
  isEntireRow,
  lastColumn,
  lastRow,
} from "../../model/areas";
import { isFilled } from "../../model/cells";
import { areaUnder } from "../../model/charts/chartPlaces";
import { standardWidth } from "../../model/measures";
import type { Cell, CellStyle, SheetModel } from "../../model/workbook";
import { Axis, columnStretch } from "./axis";
import { spanOfText } from "./running-on";

/**
 * The areas of a sheet that are printed, each from a page of its own: its print areas, or else everything from A1 to
 * the last cell that shows something. Whole rows and columns end with what is used.
 */
export function printedAreas(sheet: SheetModel): Area[] {
  const { printArea, printAreas } = sheet.pageSetup;
  const chosen = printAreas ?? (printArea ? [printArea] : []);
  const used = usedForPrint(sheet);
  if (chosen.length === 0) return used ? [used] : [];
  return chosen.flatMap((area) => {
    if (!isEntireRow(area) && !isEntireColumn(area)) return [area];
    const inside = used && intersection(area, used);
    return inside ? [inside] : [];
  });
}

/** The cell shows something on paper; a formula counts even where it gives nothing. */
export const showsSomething = (cell: Cell) => isFilled(cell) || showsWhenBlank(cell.style);

/** A fill or a border shows without content, too. */
export const showsWhenBlank = ({ fill, borders }: CellStyle) =>
  fill !== null || Object.keys(borders).length > 0;

function usedForPrint(sheet: SheetModel): Area | null {
  const used = [...cellAreas(sheet), ...sheet.charts.map(({ anchor }) => areaUnder(anchor))];
  if (used.length === 0) return null;
  return used.reduce(boundingArea, areaBetween(0, 0, 0, 0));
}

/** For each row that shows something the cells from the first to the last one that does, with what its texts run on over. */
function* cellAreas(sheet: SheetModel): Generator<Area> {
  const columns = new Axis(sheet.columns, standardWidth, columnLimit, columnStretch);
  const merges = new Map(sheet.merges.map((merge) => [`${merge.row} ${merge.column}`, merge]));
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) {
      if (!showsSomething(cell)) continue;
      const merge = merges.get(`${row} ${column}`);
      const span = merge ? null : spanOfText(cells, column, columns, columnLimit - 1);
      const last = merge ? lastColumn(merge) : (span?.last ?? column);
      yield areaBetween(row, column, merge ? lastRow(merge) : row, last);
    }
  }
}
