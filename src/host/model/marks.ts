import type { Area } from "../../core/workbook/types";
import { anchorOf } from "./anchors";
import { sameArea } from "./areas";
import { withRuleFormulas, type FormulaChange } from "./conditional-formats/formulas";
import { movedFormula } from "./copying";
import type { SheetFilter } from "./filters/types";
import type { CellNote } from "./notes/types";
import { movedArea, type Shift } from "./shifting";
import { withValidationFormulas } from "./validations/formulas";
import type { SheetModel, TableModel } from "./workbook";

/**
 * Makes everything that lies over cells follow them: conditional formats, notes, validations and filters. Formulas stay
 * as they are, but for those whose first cell has gone: they are written anew for the first cell that is left.
 */
export function moveMarks(sheet: SheetModel, shift: Shift): void {
  if (sheet.conditionalFormats) {
    sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
      const moved = movedRuled(format, shift, withRuleFormulas);
      return moved ?? [];
    });
  }
  if (sheet.validations) {
    sheet.validations = sheet.validations.flatMap(
      (validation) => movedRuled(validation, shift, withValidationFormulas) ?? [],
    );
  }
  if (sheet.notes) sheet.notes = sheet.notes.flatMap((note) => movedNote(note, shift) ?? []);
  if (sheet.filter) {
    const filter = movedFilter(sheet.filter, shift);
    if (filter) sheet.filter = filter;
    else delete sheet.filter;
  }
}

/** Gives the formulas of conditional formats and validations another text. */
export function rewriteMarks(sheet: SheetModel, rewrite: FormulaChange): void {
  sheet.conditionalFormats &&= sheet.conditionalFormats.map((format) =>
    withFormulas(format, withRuleFormulas, rewrite),
  );
  sheet.validations &&= sheet.validations.map((validation) =>
    withFormulas(validation, withValidationFormulas, rewrite),
  );
}

/** A table whose columns come or go loses what its filter let through, as in the file. */
export function movedTable(table: TableModel, area: Area): TableModel {
  if (area.columnCount !== table.area.columnCount) delete table.filteredColumns;
  return Object.assign(table, { area });
}

interface Ruled<R> {
  readonly areas: readonly Area[];
  readonly rule: R;
}

type FormulaMap<R> = (rule: R, change: FormulaChange) => R;

function withFormulas<R, T extends Ruled<R>>(
  ruled: T,
  map: FormulaMap<R>,
  rewrite: FormulaChange,
): T {
  let isChanged = false;
  const rule = map(ruled.rule, (formula) => {
    const rewritten = rewrite(formula);
    isChanged ||= rewritten !== formula;
    return rewritten;
  });
  return isChanged ? { ...ruled, rule } : ruled;
}

/** Null where all cells have gone; the same object where nothing has moved. */
function movedRuled<R, T extends Ruled<R>>(ruled: T, shift: Shift, map: FormulaMap<R>): T | null {
  const areas = ruled.areas.flatMap((area) => movedArea(shift, area) ?? []);
  if (areas.length === 0) return null;
  const isSame =
    areas.length === ruled.areas.length &&
    areas.every((area, index) => sameArea(area, ruled.areas[index] ?? area));
  if (isSame) return ruled;
  const [before, now] = [anchorOf(ruled.areas), anchorOf(areas)];
  const rows = placeBefore(shift, "rows", now.row) - before.row;
  const columns = placeBefore(shift, "columns", now.column) - before.column;
  const rewrite = (formula: string) => movedFormula(formula, rows, columns);
  const moved = rows === 0 && columns === 0 ? ruled : withFormulas(ruled, map, rewrite);
  return { ...moved, areas };
}

/** The row or column that stands at the place after the shift. */
function placeBefore({ kind, axis, area }: Shift, along: Shift["axis"], place: number): number {
  if (axis !== along) return place;
  const [start, count] =
    axis === "rows" ? [area.row, area.rowCount] : [area.column, area.columnCount];
  if (kind === "delete") return place >= start ? place + count : place;
  return place >= start + count ? place - count : place;
}

function movedNote(note: CellNote, shift: Shift): CellNote | null {
  const moved = movedArea(shift, {
    row: note.row,
    column: note.column,
    rowCount: 1,
    columnCount: 1,
  });
  if (!moved) return null;
  const { row, column } = moved;
  return row === note.row && column === note.column ? note : { ...note, row, column };
}

/** Where columns come or go inside the filter, what it let through is lost, as for a table's. */
function movedFilter(filter: SheetFilter, shift: Shift): SheetFilter | null {
  const area = movedArea(shift, filter.area);
  if (!area) return null;
  if (sameArea(area, filter.area)) return filter;
  if (area.columnCount === filter.area.columnCount) return { ...filter, area };
  return { area, filteredColumns: [], columnsWithoutButton: [] };
}
