import { markName } from "../../../src/excel/marks";
import { addChart } from "../../../src/host/model/charts/charts";
import { addSheet } from "../../../src/host/model/sheets";
import {
  type CellStyle,
  type SheetModel,
  type WorkbookModel,
  defaultStyle,
  emptyWorkbook,
  ensureCell,
} from "../../../src/host/model/workbook";
import { columnStretch } from "../../../src/host/workbench/print/axis";
import { printedDocument } from "../../../src/host/workbench/print/printed-document";
import type { PrintChoice, PrintedPage } from "../../../src/host/workbench/print/types";

/** Points of so many columns of standard width on paper. */
const wide = (columns: number) => expect.closeTo(columns * 48 * columnStretch, 6) as number;

const now = new Date(2023, 5, 1, 9, 5);
let workbook: WorkbookModel;
let sheet: SheetModel;

beforeEach(() => {
  workbook = emptyWorkbook("indicators.xlsx");
  sheet = workbook.sheets[0]!;
  sheet.name = "Data";
});

const print = (choice: PrintChoice = "active-sheet") => printedDocument(workbook, choice, now);

function put(row: number, column: number, value: string | number, style: Partial<CellStyle> = {}) {
  const cell = ensureCell(sheet, row, column);
  Object.assign(cell, { value, style: { ...defaultStyle, ...style } });
}

const area = (row: number, column: number, rowCount: number, columnCount: number) => ({
  ...{ row, column, rowCount, columnCount },
});

/** Rows and columns of each page, from 1, as `1-3 A-B`. */
const places = (choice?: PrintChoice) => print(choice).pages.map(placeOf);
const letter = (column: number) => String.fromCharCode(65 + column);
const placeOf = ({ rows, columns }: PrintedPage) =>
  `${rows.first + 1}-${rows.last + 1} ${letter(columns.first)}-${letter(columns.last)}`;

const own = (page: PrintedPage | undefined) => page!.panes.at(-1)!;
const texts = (page: PrintedPage | undefined) =>
  page!.panes.map(({ cells }) => cells.flatMap(({ text }) => text ?? []));
const headers = (choice?: PrintChoice) =>
  print(choice).pages.map((page) =>
    page.texts.map(({ runs }) => runs.map(({ text }) => text).join("")).join("|"),
  );

describe("What is printed", () => {
  test("a blank sheet has no page", () => expect(print().pages).toEqual([]));

  test("without a print area everything from A1 on, to the last cell that shows something", () => {
    put(3, 2, "last");
    put(9, 9, "", { numberFormat: "0.00" });
    expect(places()).toEqual(["1-4 A-C"]);
  });

  test("fills, borders and formulas that give nothing count as something", () => {
    put(1, 0, "", { fill: "#FFFF00" });
    expect(places()).toEqual(["1-2 A-A"]);
    ensureCell(sheet, 4, 1).formula = '=""';
    expect(places()).toEqual(["1-5 A-B"]);
  });

  test("a print area is printed whole, and nothing else", () => {
    put(0, 0, "out");
    put(2, 1, "in");
    sheet.pageSetup.printArea = area(1, 1, 4, 2);
    expect(places()).toEqual(["2-5 B-C"]);
    expect(texts(print().pages[0])).toEqual([["in"]]);
  });

  test("a print area of whole columns ends with what is used", () => {
    put(5, 0, "a");
    put(5, 7, "h");
    sheet.pageSetup.printArea = area(0, 0, 1_048_576, 3);
    expect(places()).toEqual(["1-6 A-C"]);
  });

  test("each of several print areas begins a page of its own", () => {
    for (let row = 0; row < 9; row++) put(row, 0, row);
    sheet.pageSetup.printAreas = [area(5, 0, 2, 1), area(0, 0, 2, 1)];
    expect(places()).toEqual(["6-7 A-A", "1-2 A-A"]);
  });

  test("a long text takes the columns that it runs on over along", () => {
    put(0, 0, "A text without a wrap that is much longer than its column is wide");
    expect(places()).toEqual(["1-1 A-G"]);
  });

  test("blank pages at the end are left out, blank pages before are printed", () => {
    put(0, 0, "first");
    put(120, 0, "last");
    sheet.pageSetup.printArea = area(0, 0, 400, 1);
    const pages = print().pages;
    expect(pages.map(placeOf)).toEqual(["1-48 A-A", "49-96 A-A", "97-144 A-A"]);
    expect(own(pages[1]).cells).toEqual([]);
  });

  test("charts are printed where they stand", () => {
    addChart(sheet, "Line", { sheet, area: area(0, 0, 2, 2), by: "Auto" });
    const { pages, charts } = print();
    expect(own(pages[0]).charts).toEqual([[0, { left: 0, top: 0, width: wide(7.5), height: 216 }]]);
    expect(charts).toMatchObject([{ name: "Chart 1", problem: expect.stringMatching(/figures/) }]);
    sheet.pageSetup.draftMode = true;
    expect(print().pages).toEqual([]);
  });

  test("a chart is printed with the figures that its cells hold", () => {
    put(0, 0, 2);
    put(1, 0, 5);
    addChart(sheet, "Line", { sheet, area: area(0, 0, 2, 1), by: "Columns" });
    expect(print().charts).toMatchObject([
      { name: "Chart 1", design: { series: [{ values: { points: [2, 5] } }] } },
    ]);
  });
});

describe("Pages", () => {
  beforeEach(() => {
    for (let row = 0; row < 60; row++)
      for (let column = 0; column < 12; column++) put(row, column, 1);
  });

  test("go down and then over, or over and then down", () => {
    expect(places()).toEqual(["1-48 A-I", "49-60 A-I", "1-48 J-L", "49-60 J-L"]);
    sheet.pageSetup.printOrder = "OverThenDown";
    expect(places()).toEqual(["1-48 A-I", "1-48 J-L", "49-60 A-I", "49-60 J-L"]);
  });

  test("set breaks count where the pages are not fitted in that direction", () => {
    sheet.rowBreaks = [10];
    sheet.columnBreaks = [2];
    sheet.pageSetup.printArea = area(0, 0, 20, 4);
    expect(places()).toEqual(["1-10 A-B", "11-20 A-B", "1-10 C-D", "11-20 C-D"]);
    sheet.pageSetup.fitToWidth = 1;
    expect(places()).toEqual(["1-10 A-D", "11-20 A-D"]);
    sheet.pageSetup.fitToHeight = 1;
    expect(places()).toEqual(["1-20 A-D"]);
  });

  test("are scaled down until they fit, and set out in the size that is left", () => {
    sheet.pageSetup.fitToWidth = 1;
    const [page] = print().pages;
    expect([page?.scale, placeOf(page!)]).toEqual([0.8, "1-60 A-L"]);
  });

  test("repeat rows above and columns on the left of the pages behind them", () => {
    put(0, 0, "corner");
    put(0, 11, "head");
    put(59, 0, "side");
    sheet.pageSetup.printTitleRows = { first: 0, last: 0 };
    sheet.pageSetup.printTitleColumns = { first: 0, last: 0 };
    const { pages } = print();
    expect(pages.map(({ panes }) => panes.length)).toEqual([1, 2, 2, 4]);
    const [corner, head, side, cells] = texts(pages[3]);
    expect([corner, head, side]).toEqual([
      ["corner"],
      ["1", "1", "head"],
      [...Array(11).fill("1"), "side"],
    ]);
    expect(cells).toHaveLength(36);
    expect(pages[3]?.panes.map(({ left, top }) => [left, top])).toEqual([
      [0, 0],
      [wide(1), 0],
      [0, 15],
      [wide(1), 15],
    ]);
  });

  test("leave out hidden rows and columns", () => {
    for (let row = 5; row < 55; row++) sheet.rows.set(row, { hidden: true });
    for (let column = 1; column < 10; column++) sheet.columns.set(column, { hidden: true });
    expect(places()).toEqual(["1-60 A-L"]);
    expect(own(print().pages[0]).cells).toHaveLength(10 * 3);
    expect(own(print().pages[0])).toMatchObject({ width: wide(3), height: 10 * 15 });
  });

  test("rows whose height nobody has set are as high as their text", () => {
    sheet.pageSetup.printArea = area(0, 0, 3, 1);
    put(1, 0, "Wrapped words in four lines or so", { wrapText: true });
    sheet.rows.set(2, { size: 15 });
    put(2, 0, "Wrapped words in four lines or so", { wrapText: true });
    const [first, second, third] = own(print().pages[0]).cells.map(({ height }) => height);
    expect([first, third]).toEqual([15, 15]);
    expect(second).toBeGreaterThan(45);
  });

  test("stand in the middle of the paper where that is set", () => {
    sheet.pageSetup.printArea = area(0, 0, 2, 1);
    const [plain] = print().pages;
    expect([plain?.left, plain?.top]).toEqual([50.4, 54]);
    Object.assign(sheet.pageSetup, { centerHorizontally: true, centerVertically: true });
    const [page] = print().pages;
    expect(page!.left).toBeCloseTo((595.28 - 48 * columnStretch) / 2, 1);
    expect(page!.top).toBeCloseTo((841.89 - 30) / 2, 1);
  });

  test("have row numbers and column letters where they are printed", () => {
    Object.assign(sheet.pageSetup, { printHeadings: true, printArea: area(8, 1, 2, 2) });
    expect(texts(print().pages[0])).toEqual([[], ["B", "C"], ["9", "10"], ["1", "1", "1", "1"]]);
  });

  test("have gridlines where they are printed", () => {
    Object.assign(sheet.pageSetup, { printGridlines: true, printArea: area(0, 0, 2, 1) });
    expect(own(print().pages[0]).gridlines).toEqual({ rows: [0, 15, 30], columns: [0, wide(1)] });
  });

  test("beyond what can be read are counted, and not set out", () => {
    for (let row = 0; row < 10_005; row++) sheet.rows.set(row, { size: 400 });
    sheet.pageSetup.printArea = area(0, 0, 10_005, 1);
    const { pages, leftOut } = print();
    expect([pages.length, leftOut]).toEqual([10_000, 5]);
  });
});

describe("A run of sheets", () => {
  function reportSheet(name: string, role: string): SheetModel {
    const added = addSheet(workbook, name);
    const formula = `='${name}'!$A$1`;
    workbook.names.push({
      name: markName(role),
      formula,
      comment: "",
      visible: false,
      scope: null,
    });
    ensureCell(added, 0, 0).value = name;
    added.pageSetup.headersFooters = { rightFooter: "&A: &P of &N" };
    return added;
  }

  beforeEach(() => {
    put(0, 0, "data");
    sheet.pageSetup.headersFooters = { centerHeader: "&F &P of &N" };
    reportSheet("Report", "report");
    reportSheet("Report - Ambition 1", "ambition-1").pageSetup.printArea = area(0, 0, 49, 1);
    reportSheet("HERTS Settings", "settings");
  });

  test("the report is all of its tabs, with page numbers that run on", () => {
    ensureCell(workbook.sheets[2]!, 48, 0).value = "end";
    expect(headers("report")).toEqual([
      "Report: 1 of 3",
      "Report - Ambition 1: 2 of 3",
      "Report - Ambition 1: 3 of 3",
    ]);
  });

  test("the workbook is all sheets that are to be seen", () => {
    workbook.sheets[1]!.visibility = "Hidden";
    expect(headers("workbook")).toEqual([
      "indicators.xlsx 1 of 3",
      "Report - Ambition 1: 2 of 3",
      "HERTS Settings: 3 of 3",
    ]);
  });

  test("a sheet that begins with a number of its own begins with it, and the next goes on", () => {
    workbook.sheets[1]!.pageSetup.firstPageNumber = 10;
    expect(headers("workbook").map((text) => /\d+ of/.exec(text)?.[0])).toEqual([
      "1 of",
      "10 of",
      "11 of",
      "12 of",
    ]);
  });

  test("without a report there is none to print", () => {
    workbook.names = [];
    expect(print("report").pages).toEqual([]);
  });
});

describe("Headers and footers", () => {
  test("the first page and even pages have their own where the file says so", () => {
    sheet.pageSetup = {
      ...sheet.pageSetup,
      headersFooters: { leftHeader: "odd" },
      firstHeadersFooters: { leftHeader: "first" },
      evenHeadersFooters: {},
    };
    for (let row = 0; row < 160; row++) put(row, 0, row);
    expect(headers()).toEqual(["first", "", "odd", ""]);
  });

  test("keep to the margins and to the scale, unless they are told not to", () => {
    put(0, 0, "x");
    const { pageSetup } = sheet;
    Object.assign(pageSetup, { scale: 50, headersFooters: { leftFooter: "x" } });
    pageSetup.margins = { ...pageSetup.margins, left: 100, right: 20 };
    const text = () => print().pages[0]?.texts[0];
    expect(text()).toMatchObject({ place: "footer", left: 100, distance: 0.3 * 72, scale: 0.5 });
    Object.assign(pageSetup, { keepsHeaderSize: true, keepsHeaderSides: true });
    expect(text()).toMatchObject({ left: 50.4, scale: 1 });
  });
});
