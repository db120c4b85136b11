import type { Area } from "../../../core/workbook/types";
import { lastColumn, lastRow } from "../../model/areas";
import { areaUnder } from "../../model/charts/chartPlaces";
import { neededHeight, standardHeight, standardWidth } from "../../model/measures";
import { type Cell, type SheetModel, defaultStyle } from "../../model/workbook";
import { Axis, columnStretch } from "./axis";
import { windowsOf, type Window } from "./page-breaks";
import { paperOf, printableSize } from "./paper";
import { printedAreas } from "./printed-areas";
import { scaleOf } from "./scale";
import type { Size, Span } from "./types";

/** How a sheet falls onto pages. */
export interface SheetFlow {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly paper: Size;
  readonly scale: number;
  /** Points of the printed row numbers and column letters in the cells' own size; 0 where they are not printed. */
  readonly headings: Size;
  /** Rows and columns that are shown together, in the order of the pages. */
  readonly pages: readonly PageWindows[];
}

export interface PageWindows {
  readonly rows: Window;
  readonly columns: Window;
}

/** Splits what is printed of a sheet into pages by its page setup. */
export function flowOf(sheet: SheetModel): SheetFlow {
  const areas = printedAreas(sheet);
  const paper = paperOf(sheet.pageSetup);
  const { rows, columns } = axesOf(sheet, areas);
  const headings = headingsOf(sheet, areas);
  const printable = printableSize(paper, sheet.pageSetup);
  const split = (scale: number) =>
    areas.map((area) =>
      splitArea(sheet, area, { rows, columns }, roomAt(printable, scale, headings)),
    );
  const scale = scaleOf(sheet.pageSetup, (at) => {
    const parts = split(at);
    return {
      wide: Math.max(0, ...parts.map((part) => part.columns.length)),
      tall: Math.max(0, ...parts.map((part) => part.rows.length)),
    };
  });
  const order = sheet.pageSetup.printOrder === "OverThenDown" ? overThenDown : downThenOver;
  return { rows, columns, paper, scale, headings, pages: split(scale).flatMap(order) };
}

/** The pages of one area: those of its rows by those of its columns. */
interface SplitArea {
  readonly rows: readonly Window[];
  readonly columns: readonly Window[];
}

const downThenOver = ({ rows: down, columns: over }: SplitArea): PageWindows[] =>
  over.flatMap((columns) => down.map((rows) => ({ rows, columns })));

const overThenDown = ({ rows: down, columns: over }: SplitArea): PageWindows[] =>
  down.flatMap((rows) => over.map((columns) => ({ rows, columns })));

interface Axes {
  readonly rows: Axis;
  readonly columns: Axis;
}

/** Breaks that someone set count only in a direction in which Excel does not fit the pages itself. */
function splitArea(
  { pageSetup, rowBreaks = [], columnBreaks = [] }: SheetModel,
  area: Area,
  { rows, columns }: Axes,
  room: Size,
): SplitArea {
  const { fitToWidth, fitToHeight, printTitleRows, printTitleColumns = null } = pageSetup;
  return {
    rows: windowsOf(rows, {
      span: { first: area.row, last: lastRow(area) },
      room: room.height,
      titles: printTitleRows,
      breaks: new Set(fitToHeight === null ? rowBreaks : []),
    }),
    columns: windowsOf(columns, {
      span: { first: area.column, last: lastColumn(area) },
      room: room.width,
      titles: printTitleColumns,
      breaks: new Set(fitToWidth === null ? columnBreaks : []),
    }),
  };
}

/** Points of a page in the cells' own size. */
const roomAt = ({ width, height }: Size, scale: number, headings: Size): Size => ({
  width: Math.max(1, width / scale - headings.width),
  height: Math.max(1, height / scale - headings.height),
});

function axesOf(sheet: SheetModel, areas: readonly Area[]): Axes {
  const { printTitleRows, printTitleColumns } = sheet.pageSetup;
  const charts = sheet.charts.map(({ anchor }) => areaUnder(anchor));
  const all = [...areas, ...charts];
  const count = (titles: Span | null | undefined, lastOf: (area: Area) => number) =>
    all.reduce((most, area) => Math.max(most, lastOf(area)), titles?.last ?? 0) + 1;
  const rowCount = count(printTitleRows, lastRow);
  const columnCount = count(printTitleColumns, lastColumn);
  return {
    rows: new Axis(rowsToPrint(sheet), standardHeight, rowCount),
    columns: new Axis(sheet.columns, standardWidth, columnCount, columnStretch),
  };
}

/** Rows whose height nobody has set are as high as their text when Excel opens the file. */
function rowsToPrint(sheet: SheetModel): SheetModel["rows"] {
  const rows = new Map(sheet.rows);
  for (const [row, cells] of sheet.cells) {
    if (rows.get(row)?.size !== undefined || ![...cells.values()].some(mayBeHigh)) continue;
    const size = neededHeight(sheet, row);
    if (size !== null) rows.set(row, { ...rows.get(row), size });
  }
  return rows;
}

const mayBeHigh = ({ style }: Cell) => style.wrapText || style.font.size > defaultStyle.font.size;

/** Points of a digit in a heading, and of the space beside it. */
const digitWidth = 6;
const headingPadding = 10;

function headingsOf({ pageSetup }: SheetModel, areas: readonly Area[]): Size {
  if (!pageSetup.printHeadings || areas.length === 0) return { width: 0, height: 0 };
  const last = areas.reduce((most, area) => Math.max(most, lastRow(area) + 1), 1);
  return { width: String(last).length * digitWidth + headingPadding, height: standardHeight };
}
