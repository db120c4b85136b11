import { columnLetters } from "../../../core/workbook/addresses";
import {
  defaultStyle,
  type BorderLine,
  type CellStyle,
  type SheetModel,
} from "../../model/workbook";
import type { Axis } from "./axis";
import type { Window } from "./page-breaks";
import type { SheetCharts } from "./sheet-charts";
import type { SheetContents } from "./sheet-contents";
import type { SheetFlow } from "./sheet-flow";
import type { StyleKeys } from "../view/style-keys";
import type { PrintedCell, PrintedPane, Span } from "./types";

/** Rows, or columns, of a page that follow each other: their headings (null), the repeated ones, its own. */
interface Part {
  readonly window: Window | null;
  readonly start: number;
  readonly size: number;
}

/** What the panes of a sheet's pages are made from. */
export interface PaneSources {
  readonly sheet: SheetModel;
  readonly flow: SheetFlow;
  readonly contents: SheetContents;
  readonly charts: SheetCharts;
  readonly styles: StyleKeys;
}

/** The panes of a page that shows these rows and columns, from its upper left corner. */
export function panesOf(sources: PaneSources, rows: Window, columns: Window): PrintedPane[] {
  const { flow, sheet } = sources;
  const { printTitleRows, printTitleColumns } = sheet.pageSetup;
  const down = partsOf(flow.headings.height, flow.rows, printTitleRows, rows);
  const over = partsOf(flow.headings.width, flow.columns, printTitleColumns, columns);
  return down.flatMap((row) => over.map((column) => paneAt(sources, row, column)));
}

function partsOf(
  headings: number,
  axis: Axis,
  titles: Span | null | undefined,
  window: Window,
): Part[] {
  const windows: Window[] = [window];
  if (titles && window.repeats) {
    const { first, last } = titles;
    windows.unshift({
      first,
      last,
      from: axis.startOf(first),
      to: axis.endOf(last),
      repeats: false,
    });
  }
  const parts: Part[] = headings > 0 ? [{ window: null, start: 0, size: headings }] : [];
  let start = headings;
  for (const each of windows) {
    const size = each.to - each.from;
    parts.push({ window: each, start, size });
    start += size;
  }
  return parts;
}

function paneAt(sources: PaneSources, down: Part, over: Part): PrintedPane {
  const box = { left: over.start, top: down.start, width: over.size, height: down.size };
  const [rows, columns] = [down.window, over.window];
  if (!rows || !columns) {
    return { ...box, cells: headingCells(sources, rows, columns, box), charts: [] };
  }
  const { sheet, flow, contents, charts } = sources;
  return {
    ...box,
    cells: contents.cellsAt({ rows, columns }),
    charts: charts.placesAt({ rows, columns }),
    ...(sheet.pageSetup.printGridlines
      ? { gridlines: { rows: edges(flow.rows, rows), columns: edges(flow.columns, columns) } }
      : {}),
  };
}

/** Ends of the rows, or columns, that have room; and where the first one begins. */
function edges(axis: Axis, { first, last, from, to }: Window): number[] {
  const ends: number[] = [0];
  for (let index = first; index <= last; index++) {
    if (axis.sizeOf(index) > 0) ends.push(Math.min(axis.endOf(index), to) - from);
  }
  return ends;
}

const line: BorderLine = { style: "Continuous", weight: "Thin", color: "#000000" };

const headingStyle: CellStyle = {
  ...defaultStyle,
  horizontalAlignment: "Center",
  verticalAlignment: "Center",
  borders: { EdgeTop: line, EdgeBottom: line, EdgeLeft: line, EdgeRight: line },
};

function headingCells(
  { flow, styles }: PaneSources,
  rows: Window | null,
  columns: Window | null,
  { width, height }: { readonly width: number; readonly height: number },
): PrintedCell[] {
  const style = styles.keyOf(headingStyle);
  if (rows) {
    return visible(flow.rows, rows).map((row) => ({
      ...{ left: 0, width, style, text: String(row + 1) },
      ...{ top: flow.rows.startOf(row) - rows.from, height: flow.rows.sizeOf(row) },
    }));
  }
  if (columns) {
    return visible(flow.columns, columns).map((column) => ({
      ...{ top: 0, height, style, text: columnLetters(column) },
      ...{ left: flow.columns.startOf(column) - columns.from, width: flow.columns.sizeOf(column) },
    }));
  }
  return [{ left: 0, top: 0, width, height, style }];
}

function visible(axis: Axis, { first, last }: Span): number[] {
  const indexes: number[] = [];
  for (let index = first; index <= last; index++) if (axis.sizeOf(index) > 0) indexes.push(index);
  return indexes;
}
