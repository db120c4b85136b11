import { addSheet } from "../../../src/host/model/sheets";
import { renameSheet, removeSheet } from "../../../src/host/model/structure";
import {
  type WorkbookModel,
  defaultStyle,
  emptyWorkbook,
  ensureCell,
} from "../../../src/host/model/workbook";
import { createWorkbookViewer, type WorkbookViewer } from "../../../src/host/workbench/view";
import type { CellContent, WorkbookUpdate } from "../../../src/host/workbench/view/types";

let workbook: WorkbookModel;
let viewer: WorkbookViewer;

beforeEach(() => {
  workbook = emptyWorkbook();
  const cell = ensureCell(workbook.sheets[0]!, 1, 2);
  cell.value = 0.674;
  cell.style = { ...defaultStyle, numberFormat: "0.0%" };
  viewer = createWorkbookViewer(workbook);
});

const first = () => workbook.sheets[0]!;

/** The cells that an update tells of, by sheet, row and column. */
function cells(update: WorkbookUpdate | null): Record<string, CellContent | null> {
  const told: Record<string, CellContent | null> = {};
  for (const { sheet, rows = [] } of update?.contents ?? []) {
    for (const [row, views] of rows) {
      for (const [column, content] of views) told[`${sheet} ${row} ${column}`] = content;
    }
  }
  return told;
}

const styleOf = (update: WorkbookUpdate | null, key: number | undefined) =>
  update?.styles?.find(([told]) => told === key)?.[1];

test("the page begins with the tabs and what is selected", () => {
  addSheet(workbook, "Notes").visibility = "Hidden";
  expect(viewer.opening()).toEqual({
    name: "Book1.xlsx",
    activeSheet: "{1}",
    selection: { row: 0, column: 0, rowCount: 1, columnCount: 1 },
    sheets: [
      { id: "{1}", name: "Sheet1", visibility: "Visible", tabColor: "", isProtected: false },
      { id: "{2}", name: "Notes", visibility: "Hidden", tabColor: "", isProtected: false },
    ],
  });
});

test("then come the cells of the sheet in front, as they are displayed", () => {
  viewer.opening();
  const update = viewer.update();
  expect(cells(update)).toEqual({
    "{1} 1 2": { text: "67.4%", kind: "number", style: expect.any(Number) },
  });
  const style = cells(update)["{1} 1 2"]?.style;
  expect(styleOf(update, style)).toMatchObject({ numberFormat: "0.0%" });
});

test("nothing is told twice", () => {
  viewer.opening();
  viewer.update();
  expect(viewer.update()).toBeNull();
});

test("another sheet's cells are told when the page asks for them", () => {
  const notes = addSheet(workbook, "Notes");
  ensureCell(notes, 0, 0).value = "symbols";
  viewer.opening();
  expect(Object.keys(cells(viewer.update()))).toEqual(["{1} 1 2"]);
  viewer.show(notes.id);
  expect(cells(viewer.update())).toEqual({ "{2} 0 0": { text: "symbols", style: 1 } });
  viewer.show(notes.id);
  expect(viewer.update()).toBeNull();
});

test("a sheet that comes to the front is told without being asked for", () => {
  const notes = addSheet(workbook, "Notes");
  ensureCell(notes, 0, 0).value = "symbols";
  viewer.opening();
  viewer.update();
  workbook.activeSheetId = notes.id;
  const update = viewer.update();
  expect(update?.activeSheet).toBe(notes.id);
  expect(cells(update)).toMatchObject({ "{2} 0 0": { text: "symbols" } });
});

describe("what changes in place is seen", () => {
  beforeEach(() => {
    viewer.opening();
    viewer.update();
  });
  const cell = () => ensureCell(first(), 1, 2);

  test("a value", () => {
    cell().value = 0.5;
    expect(cells(viewer.update())).toMatchObject({ "{1} 1 2": { text: "50.0%", typed: "50%" } });
  });

  test("a formula that gives the same value", () => {
    cell().formula = "=B1*2";
    expect(cells(viewer.update())).toMatchObject({ "{1} 1 2": { text: "67.4%", typed: "=B1*2" } });
  });

  test("a look", () => {
    cell().style = { ...cell().style, fill: "#FFEB9C" };
    const update = viewer.update();
    expect(styleOf(update, cells(update)["{1} 1 2"]?.style)).toMatchObject({ fill: "#FFEB9C" });
  });

  test("a look that was told before is not told again", () => {
    const before = cell().style;
    cell().style = { ...before, fill: "#FFEB9C" };
    viewer.update();
    cell().style = { ...before };
    const update = viewer.update();
    expect([update?.styles, cells(update)["{1} 1 2"]?.style]).toEqual([undefined, 0]);
  });

  test("a link, and pieces of text", () => {
    cell().hyperlink = { documentReference: "'Notes'!A1" };
    expect(cells(viewer.update())).toMatchObject({
      "{1} 1 2": { link: { documentReference: "'Notes'!A1" } },
    });
    cell().hyperlink!.documentReference = "'Notes'!A2";
    cell().runs = [{ text: "bold", font: { bold: true } }];
    expect(cells(viewer.update())).toMatchObject({ "{1} 1 2": { runs: [{ text: "bold" }] } });
  });

  test("a cell and a row that are gone", () => {
    ensureCell(first(), 1, 3).value = "x";
    viewer.update();
    first().cells.get(1)?.delete(3);
    expect(cells(viewer.update())).toEqual({ "{1} 1 3": null });
    first().cells.delete(1);
    expect(cells(viewer.update())).toEqual({ "{1} 1 2": null });
    expect(viewer.update()).toBeNull();
  });

  test("widths, heights and hidden rows, as runs", () => {
    for (let column = 3; column < 8; column++) first().columns.set(column, { size: 90 });
    first().rows.set(4, { size: 30, hidden: true });
    const [content] = viewer.update()?.contents ?? [];
    expect(content?.layout?.columns).toEqual([[3, 5, 90, false, null]]);
    expect(content?.layout?.rows).toEqual([[4, 1, 30, true, null]]);
    expect(content?.rows).toBeUndefined();
  });

  test("frozen panes, gridlines, tables and merged cells", () => {
    const area = { row: 0, column: 0, rowCount: 2, columnCount: 3 };
    Object.assign(first(), { frozenRows: 1, showGridlines: false, merges: [area] });
    expect(viewer.update()?.contents?.[0]?.layout).toMatchObject({
      frozenRows: 1,
      showGridlines: false,
      merges: [area],
    });
  });

  test("tabs that come, go, and get another name", () => {
    const notes = addSheet(workbook, "Notes");
    renameSheet(workbook, first(), "Figures");
    expect(viewer.update()?.sheets?.map(({ name }) => name)).toEqual(["Figures", "Notes"]);
    removeSheet(workbook, first());
    const update = viewer.update();
    expect(update?.sheets?.map(({ name }) => name)).toEqual(["Notes"]);
    expect(update?.activeSheet).toBe(notes.id);
  });

  test("what the add-in selects", () => {
    workbook.selection = { row: 7, column: 1, rowCount: 1, columnCount: 1 };
    expect(viewer.update()).toEqual({ activeSheet: "{1}", selection: workbook.selection });
  });
});

test("rows far below what is used are not shown, but some are", () => {
  ensureCell(first(), 4999, 20).value = "last";
  viewer.opening();
  const layout = viewer.update()?.contents?.[0]?.layout;
  expect(layout?.rowCount).toBe(5060);
  expect(layout?.columnCount).toBe(27);
});
