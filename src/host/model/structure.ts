import type { Area } from "../../core/workbook/types";
import {
  areaBetween,
  contains,
  intersection,
  isEntireColumn,
  isEntireRow,
  lastColumn,
  lastRow,
  sameArea,
} from "./areas";
import { cellsIn } from "./cells";
import { movedAnchor, placeOfChart } from "./charts/chartPlaces";
import { withReferences } from "./charts/charts";
import { changeReferences, changeSheetName } from "./formulaReferences";
import type { PageSetup } from "./pageSetup";
import { moveMarks, movedTable, rewriteMarks } from "./marks";
import { type Shift, movedArea, movedPosition, movingStrip } from "./shifting";
import type { Band, Cell, SheetModel, WorkbookModel } from "./workbook";

/** Something of the sheet forbids moving its cells: a table that would be torn apart. */
export class ShiftConflict extends Error {}

/**
 * Inserts blank cells or deletes cells and moves the cells behind them, with everything that refers to them:
 * formulas, names, tables, merged areas, charts, print settings.
 *
 * @throws ShiftConflict where a table or merged area lies partly inside what moves.
 */
export function shiftCells(workbook: WorkbookModel, sheet: SheetModel, shift: Shift): void {
  assertMovable(sheet, shift);
  const wasWhole = isWhole(shift);
  const chartPlaces = sheet.charts.map((chart) => placeOfChart(sheet, chart.anchor));
  moveCells(sheet, shift);
  if (wasWhole) moveBands(sheet, shift);
  sheet.merges = keptAreas(sheet.merges, shift);
  sheet.tables = sheet.tables.flatMap((table) => {
    const area = movedArea(shift, table.area);
    return area ? [movedTable(table, area)] : [];
  });
  sheet.charts.forEach((chart, index) => {
    const before = chartPlaces[index];
    if (before) chart.anchor = movedAnchor(sheet, chart.anchor, shift, before);
  });
  movePageSetup(sheet, shift);
  moveMarks(sheet, shift);
  moveReferences(workbook, sheet, shift);
}

/** The shift moves whole rows or whole columns. */
const isWhole = ({ axis, area }: Shift) =>
  axis === "rows" ? isEntireRow(area) : isEntireColumn(area);

function assertMovable(sheet: SheetModel, shift: Shift): void {
  const strip = movingStrip(shift);
  for (const area of [...sheet.tables.map((table) => table.area), ...sheet.merges]) {
    const common = intersection(strip, area);
    if (!common || contains(strip, area)) continue;
    const crosswise =
      shift.axis === "rows"
        ? common.columnCount === area.columnCount
        : common.rowCount === area.rowCount;
    if (!crosswise) throw new ShiftConflict("A table or merged area would be torn apart.");
  }
}

function moveCells(sheet: SheetModel, shift: Shift): void {
  const moving = [...cellsIn(sheet, movingStrip(shift))];
  for (const { row, column } of moving) {
    const cells = sheet.cells.get(row);
    cells?.delete(column);
    if (cells?.size === 0) sheet.cells.delete(row);
  }
  for (const { row, column, cell } of moving) {
    const [newRow, newColumn] =
      shift.axis === "rows"
        ? [movedPosition(shift, row), column]
        : [row, movedPosition(shift, column)];
    if (newRow !== null && newColumn !== null) placeCell(sheet, newRow, newColumn, cell);
  }
}

function placeCell(sheet: SheetModel, row: number, column: number, cell: Cell): void {
  const cells = sheet.cells.get(row) ?? new Map<number, Cell>();
  sheet.cells.set(row, cells.set(column, cell));
}

function moveBands(sheet: SheetModel, shift: Shift): void {
  const bands = shift.axis === "rows" ? sheet.rows : sheet.columns;
  const moved: [number, Band][] = [...bands].flatMap(([index, band]) => {
    const position = movedPosition(shift, index);
    return position === null ? [] : [[position, band] as [number, Band]];
  });
  bands.clear();
  for (const [index, band] of moved) bands.set(index, band);
}

function keptAreas(areas: readonly Area[], shift: Shift): Area[] {
  return areas.flatMap((area) => movedArea(shift, area) ?? []);
}

function movePageSetup(sheet: SheetModel, shift: Shift): void {
  const setup = sheet.pageSetup;
  if (setup.printArea) setup.printArea = movedArea(shift, setup.printArea);
  if (setup.printAreas) setup.printAreas = keptAreas(setup.printAreas, shift);
  if (!isWhole(shift)) return;
  const breaks = shift.axis === "rows" ? "rowBreaks" : "columnBreaks";
  const moved = sheet[breaks]?.flatMap((index) => movedPosition(shift, index) ?? []);
  if (moved) sheet[breaks] = moved;
  if (shift.axis === "rows") moveTitleRows(setup, shift);
  else moveTitleColumns(setup, shift);
}

function moveTitleRows(setup: PageSetup, shift: Shift): void {
  const { printTitleRows: titles } = setup;
  const area = titles && movedArea(shift, areaBetween(titles.first, 0, titles.last, 0));
  setup.printTitleRows = area && { first: area.row, last: lastRow(area) };
}

function moveTitleColumns(setup: PageSetup, shift: Shift): void {
  const { printTitleColumns: titles } = setup;
  const area = titles && movedArea(shift, areaBetween(0, titles.first, 0, titles.last));
  if (area) setup.printTitleColumns = { first: area.column, last: lastColumn(area) };
  else delete setup.printTitleColumns;
}

/** Makes formulas and names follow the cells that they refer to. */
function moveReferences(workbook: WorkbookModel, sheet: SheetModel, shift: Shift): void {
  const isThis = (name: string | null, own: boolean) =>
    name === null ? own : name.toLowerCase() === sheet.name.toLowerCase();
  rewriteFormulas(workbook, (formula, own) =>
    changeReferences(formula, (reference) => {
      if (!isThis(reference.sheet, own === sheet)) return reference;
      const area = movedArea(shift, reference.area);
      if (area === null) return null;
      return sameArea(area, reference.area) ? reference : { ...reference, area };
    }),
  );
}

/**
 * Gives every formula of the workbook another text, also those of names, charts, conditional formats and validations;
 * `own` is the sheet that a formula stands on.
 */
function rewriteFormulas(
  workbook: WorkbookModel,
  rewrite: (formula: string, own: SheetModel | null) => string,
): void {
  for (const sheet of workbook.sheets) {
    for (const cells of sheet.cells.values()) {
      for (const cell of cells.values()) {
        if (cell.formula === undefined) continue;
        const formula = rewrite(cell.formula, sheet);
        if (formula === cell.formula) continue;
        cell.formula = formula;
        if (formula.includes("#REF!")) Object.assign(cell, { value: "#REF!", isError: true });
      }
    }
  }
  for (const sheet of workbook.sheets) rewriteMarks(sheet, (formula) => rewrite(formula, sheet));
  for (const name of workbook.names) name.formula = rewrite(name.formula, null);
  for (const chart of workbook.sheets.flatMap((sheet) => sheet.charts)) {
    chart.design = withReferences(chart.design, (reference) => rewrite(reference, null));
  }
}

/** Gives the sheet another name, in everything that mentions it. */
export function renameSheet(workbook: WorkbookModel, sheet: SheetModel, name: string): void {
  rewriteFormulas(workbook, (formula) => changeSheetName(formula, sheet.name, name));
  sheet.name = name;
}

/** Takes the sheet out of the workbook; what referred to it becomes `#REF!`. Its own names go with it. */
export function removeSheet(workbook: WorkbookModel, sheet: SheetModel): void {
  const position = workbook.sheets.indexOf(sheet);
  workbook.sheets.splice(position, 1);
  workbook.names = workbook.names.filter((name) => name.scope !== sheet.id);
  rewriteFormulas(workbook, (formula) => changeSheetName(formula, sheet.name, null));
  if (workbook.activeSheetId !== sheet.id) return;
  const visible = workbook.sheets.filter((other) => other.visibility === "Visible");
  const next = visible.find((other) => workbook.sheets.indexOf(other) >= position);
  const active = next ?? visible.at(-1);
  workbook.activeSheetId = active?.id ?? workbook.activeSheetId;
  workbook.selection = active?.selection ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 };
}
