import type { Area } from "../../../core/workbook/types";
import { areaBetween, contains, lastColumn, lastRow } from "../../model/areas";
import { cellsIn } from "../../model/cells";
import type { Effects } from "../../model/conditional-formats/effects";
import { type CellStyle, type SheetModel, cellAt } from "../../model/workbook";
import { shownContent } from "../view/cell-content";
import type { StyleKeys } from "../view/style-keys";
import type { Axis } from "./axis";
import { CellLooks } from "./cell-looks";
import type { Window } from "./page-breaks";
import { showsSomething, showsWhenBlank } from "./printed-areas";
import { spanOfText } from "./running-on";
import type { PageWindows, SheetFlow } from "./sheet-flow";
import type { PrintedCell, Span } from "./types";

/** Gives the cells of a sheet page by page. */
export class SheetContents {
  private readonly looks: CellLooks;
  private readonly merges: ReadonlyMap<number, readonly Area[]>;
  /** Texts of a row that run on over other cells, by row; filled when they are first asked for. */
  private readonly running = new Map<number, readonly RunningText[]>();

  constructor(
    private readonly sheet: SheetModel,
    private readonly flow: SheetFlow,
    private readonly styles: StyleKeys,
    private readonly effects: Effects | undefined,
  ) {
    this.looks = new CellLooks(sheet);
    this.merges = mergesByRow(sheet, flow.pages);
  }

  /** What is to be seen in these rows and columns, row by row; nothing of cells that show nothing. */
  cellsAt({ rows, columns }: PageWindows): PrintedCell[] {
    const printed: PrintedCell[] = [];
    const merges = new Set<Area>();
    for (let row = rows.first; row <= rows.last; row++) {
      if (!this.mayShow(row)) continue;
      printed.push(...this.cellsOfRow(row, { rows, columns }, merges));
    }
    return printed;
  }

  private mayShow(row: number): boolean {
    if (this.merges.has(row)) return true;
    const isFilled = this.sheet.cells.has(row) || this.looks.haveBlanksLooks;
    return isFilled && this.flow.rows.sizeOf(row) > 0;
  }

  private cellsOfRow(row: number, at: PageWindows, merges: Set<Area>): PrintedCell[] {
    const printed: PrintedCell[] = [];
    for (const merge of this.merges.get(row) ?? []) {
      if (merges.has(merge) || !touches(merge, at)) continue;
      merges.add(merge);
      printed.push(...this.merged(merge, at));
    }
    if (this.flow.rows.sizeOf(row) === 0) return printed;
    const { first, last } = at.columns;
    const rooms = new Map(this.runningIn(row).map((text) => [text.column, text.room]));
    for (const column of this.columnsToShow(row, at.columns)) {
      printed.push(this.printed(row, column, at, rooms.get(column)));
    }
    for (const { column, room } of this.runningIn(row)) {
      const isInside = column >= first && column <= last;
      if (!isInside && room.first <= last && room.last >= first) {
        printed.push(this.printed(row, column, at, room));
      }
    }
    return printed;
  }

  private *columnsToShow(row: number, { first, last }: Span): Generator<number> {
    if (this.looks.haveBlanksLooks) {
      for (let column = first; column <= last; column++) {
        const cell = cellAt(this.sheet, row, column);
        const shows = cell ? showsSomething(cell) : showsWhenBlank(this.looks.at(row, column));
        if (shows && this.isToBeSeen(row, column)) yield column;
      }
      return;
    }
    const area = areaBetween(row, first, row, last);
    const found = [...cellsIn(this.sheet, area)].filter(({ cell }) => showsSomething(cell));
    const columns = found.map(({ column }) => column).sort((a, b) => a - b);
    for (const column of columns) if (this.isToBeSeen(row, column)) yield column;
  }

  private isToBeSeen(row: number, column: number): boolean {
    if (this.flow.columns.sizeOf(column) === 0) return false;
    return !(this.merges.get(row) ?? []).some((merge) => holdsColumn(merge, column));
  }

  private printed(
    row: number,
    column: number,
    at: PageWindows,
    room: Span | undefined,
  ): PrintedCell {
    const area = areaBetween(row, column, row, column);
    const cell = this.cell(area, this.looks.at(row, column), at);
    if (!room) return cell;
    const { columns } = this.flow;
    const left = columns.startOf(room.first) - at.columns.from;
    return { ...cell, room: [left, columns.extentOf(room)] };
  }

  private merged(merge: Area, at: PageWindows): PrintedCell[] {
    const cell = this.cell(merge, this.looks.ofMerge(merge), at);
    const isSeen = cell.text !== undefined || showsWhenBlank(this.looks.ofMerge(merge));
    return isSeen && cell.width > 0 && cell.height > 0 ? [cell] : [];
  }

  private cell(area: Area, style: CellStyle, { rows, columns }: PageWindows): PrintedCell {
    const { row, column } = area;
    const key = this.styles.keyOf(style);
    const cell = cellAt(this.sheet, row, column);
    return {
      left: this.flow.columns.startOf(column) - columns.from,
      top: this.flow.rows.startOf(row) - rows.from,
      width: this.flow.columns.extentOf({ first: column, last: lastColumn(area) }),
      height: this.flow.rows.extentOf({ first: row, last: lastRow(area) }),
      ...(cell ? shownContent(cell, key) : { style: key }),
      ...this.drawnAt(row, column),
    };
  }

  private drawnAt(row: number, column: number): Pick<PrintedCell, "bar" | "icon"> {
    const { bar, icon } = this.effects?.get(row)?.get(column) ?? {};
    return { ...(bar ? { bar } : {}), ...(icon ? { icon } : {}) };
  }

  private runningIn(row: number): readonly RunningText[] {
    const known = this.running.get(row);
    if (known) return known;
    const found = this.findRunning(row, this.flow.columns);
    this.running.set(row, found);
    return found;
  }

  private findRunning(row: number, columns: Axis): RunningText[] {
    const cells = this.sheet.cells.get(row);
    if (!cells) return [];
    return [...cells.keys()].flatMap((column) => {
      if (!this.isToBeSeen(row, column)) return [];
      const room = spanOfText(cells, column, columns, columns.count - 1);
      return room ? [{ column, room }] : [];
    });
  }
}

/** A text and the columns over which it is seen. */
interface RunningText {
  readonly column: number;
  readonly room: Span;
}

/** Merged areas by each of the printed rows that they cover. */
function mergesByRow(sheet: SheetModel, pages: readonly PageWindows[]): Map<number, Area[]> {
  const last = pages.reduce((most, { rows }) => Math.max(most, rows.last), 0);
  const byRow = new Map<number, Area[]>();
  for (const merge of sheet.merges) {
    for (let row = merge.row; row <= Math.min(last, lastRow(merge)); row++) {
      const others = byRow.get(row);
      if (others) others.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  return byRow;
}

const holdsColumn = (merge: Area, column: number) =>
  contains(merge, areaBetween(merge.row, column, merge.row, column));

const touches = (merge: Area, { columns }: { readonly columns: Window }) =>
  merge.column <= columns.last && lastColumn(merge) >= columns.first;
