import { setEffect, type Effects } from "../../../src/host/model/conditional-formats/effects";
import {
  type CellStyle,
  type SheetModel,
  type WorkbookModel,
  defaultStyle,
  emptyWorkbook,
  ensureCell,
} from "../../../src/host/model/workbook";
import { printedDocument } from "../../../src/host/workbench/print/printed-document";
import { columnStretch } from "../../../src/host/workbench/print/axis";
import type { PrintedCell } from "../../../src/host/workbench/print/types";

let workbook: WorkbookModel;
let sheet: SheetModel;

beforeEach(() => {
  workbook = emptyWorkbook();
  sheet = workbook.sheets[0]!;
});

function put(row: number, column: number, value: string | number, style: Partial<CellStyle> = {}) {
  const cell = ensureCell(sheet, row, column);
  return Object.assign(cell, { value, style: { ...defaultStyle, ...style } });
}

const print = () => printedDocument(workbook, "active-sheet", new Date(0));
const cells = (page = 0) => print().pages[page]!.panes.at(-1)!.cells;

/** The look of a cell that is printed. */
function lookOf(cell: PrintedCell | undefined): CellStyle {
  return print().styles.find(([key]) => key === cell?.style)![1];
}

/** Points of so many columns of standard width on paper. */
const wide = (columns: number) => expect.closeTo(columns * 48 * columnStretch, 6) as number;

const long = "A text without a wrap that is longer than its column";
const line = { style: "Continuous", weight: "Thin", color: "#FF0000" };

test("a cell is printed as it is displayed, with its look", () => {
  put(0, 0, 0.674, { numberFormat: "0.0%", fill: "#FFFF00" });
  const [cell] = cells();
  expect(cell).toMatchObject({
    text: "67.4%",
    kind: "number",
    left: 0,
    width: wide(1),
    height: 15,
  });
  expect(lookOf(cell).fill).toBe("#FFFF00");
});

test("pieces of a text and links go along", () => {
  const cell = put(0, 0, "bold rest");
  cell.runs = [
    { text: "bold", font: { bold: true } },
    { text: " rest", font: {} },
  ];
  cell.hyperlink = { documentReference: "Data!A1" };
  expect(cells()).toMatchObject([{ runs: cell.runs, link: cell.hyperlink }]);
});

describe("A text that is not wrapped", () => {
  test("runs on to the right over blank cells, as far as it is long", () => {
    put(0, 0, "Text that is long");
    put(0, 9, "");
    expect(cells()[0]?.room).toEqual([0, wide(2)]);
  });

  test("ends before a cell that is filled", () => {
    put(0, 0, long);
    put(0, 2, "next");
    expect(cells()[0]?.room).toEqual([0, wide(2)]);
    put(0, 1, "next");
    expect(cells()[0]?.room).toBeUndefined();
  });

  test("runs on to the left where it is aligned right, and to both sides where it is centred", () => {
    put(0, 3, "Text that is long", { horizontalAlignment: "Right" });
    expect(cells()[0]?.room).toEqual([wide(2), wide(2)]);
    put(0, 3, "Text that is long", { horizontalAlignment: "Center" });
    expect(cells()[0]?.room).toEqual([wide(2), wide(3)]);
  });

  test("stays in its cell where it is wrapped, a number or an error", () => {
    put(0, 0, long, { wrapText: true });
    put(1, 0, 123456789012, { numberFormat: "#,##0.0000000" });
    put(2, 0, "#VALUE!").isError = true;
    expect(cells().map(({ room }) => room)).toEqual([undefined, undefined, undefined]);
  });

  test("goes on over the edge of the page", () => {
    put(0, 8, long);
    sheet.pageSetup.printArea = { row: 0, column: 0, rowCount: 1, columnCount: 12 };
    const second = cells(1);
    expect(second).toMatchObject([{ text: long, left: wide(-1), room: [wide(-1), wide(4)] }]);
  });

  test("is centred across the blank cells that are formatted so", () => {
    const across = { horizontalAlignment: "CenterAcrossSelection" };
    put(0, 0, "Title", across);
    put(0, 1, "", across);
    put(0, 2, "", across);
    put(0, 3, "other");
    expect(cells()[0]?.room).toEqual([0, wide(3)]);
  });
});

describe("Merged cells", () => {
  beforeEach(() => {
    sheet.merges = [{ row: 0, column: 0, rowCount: 2, columnCount: 3 }];
    put(0, 0, "merged", { borders: { EdgeLeft: line } });
    put(0, 1, "covered");
    put(0, 2, "", { borders: { EdgeRight: line } });
    put(1, 0, "", { borders: { EdgeBottom: line } });
  });

  test("are one cell with the borders of their edges", () => {
    const printed = cells();
    expect(printed).toMatchObject([{ text: "merged", left: 0, width: wide(3), height: 30 }]);
    expect(Object.keys(lookOf(printed[0]).borders)).toEqual([
      "EdgeLeft",
      "EdgeRight",
      "EdgeBottom",
    ]);
  });

  test("that a page cuts are seen on both pages", () => {
    sheet.rowBreaks = [1];
    expect([cells(0), cells(1)]).toMatchObject([
      [{ text: "merged", top: 0, height: 30 }],
      [{ text: "merged", top: -15, height: 30 }],
    ]);
  });

  test("take less room where some of their columns are hidden", () => {
    sheet.columns.set(1, { hidden: true });
    expect(cells()).toMatchObject([{ text: "merged", width: wide(2) }]);
  });
});

describe("Looks of blank cells", () => {
  test("a fill of a row is printed as far as the printed area goes", () => {
    put(1, 2, "end");
    sheet.rows.set(0, { style: { ...defaultStyle, fill: "#00FF00" } });
    expect(cells().map(({ left, top, text }) => [left, top, text])).toEqual([
      [0, 0, undefined],
      [wide(1), 0, undefined],
      [wide(2), 0, undefined],
      [wide(2), 15, "end"],
    ]);
  });

  test("the style of a table shows in cells that have no look of their own", () => {
    put(0, 0, "Head");
    put(1, 0, "body");
    put(2, 0, "own", { fill: "#00FF00" });
    const area = { row: 0, column: 0, rowCount: 3, columnCount: 1 };
    sheet.tables = [
      {
        ...{ id: "1", name: "T", area, hasHeaders: true, showTotals: false },
        ...{ style: "TableStyleMedium2", showFilterButton: true, showBandedRows: true },
      },
    ];
    const [head, body, own] = cells().map(lookOf);
    expect([head?.fill, head?.font.bold, head?.font.color]).toEqual(["#4472C4", true, "#FFFFFF"]);
    expect([body?.fill, own?.fill]).toEqual(["#D9E1F2", "#00FF00"]);
  });
});

test("conditional formats show: looks, bars and icons", () => {
  put(0, 0, 5);
  const bar = {
    from: 0,
    to: 0.5,
    color: "#638EC6",
    isGradient: true,
    isLeftwards: false,
    axis: null,
  };
  const icon = { set: "3Arrows", index: 2 };
  const effects: Effects = new Map();
  setEffect(effects, 0, 0, { look: { fill: "#FF0000" }, bar, icon });
  setEffect(effects, 0, 1, { look: { fill: "#00FF00" } });
  sheet.pageSetup.printArea = { row: 0, column: 0, rowCount: 1, columnCount: 2 };
  const { pages, styles } = printedDocument(workbook, "active-sheet", new Date(0), {
    of: (id) => (id === sheet.id ? effects : undefined),
  });
  const printed = pages[0]!.panes[0]!.cells;
  expect(printed).toMatchObject([{ text: "5", bar, icon }, { left: wide(1) }]);
  const fills = printed.map(({ style }) => styles.find(([key]) => key === style)?.[1].fill);
  expect(fills).toEqual(["#FF0000", "#00FF00"]);
});

test("without colours there are no fills, and letters and lines are black", () => {
  const font = { ...defaultStyle.font, color: "#FF0000" };
  put(0, 0, "red", { font, fill: "#FFFF00", borders: { EdgeTop: line } });
  sheet.pageSetup.blackAndWhite = true;
  const look = lookOf(cells()[0]);
  expect([look.fill, look.font.color, look.borders.EdgeTop?.color]).toEqual([
    null,
    "#000000",
    "#000000",
  ]);
});
