import { ensureCell, type WorkbookModel } from "../../../src/host/model/workbook";
import { createWorkbookViewer, type WorkbookViewer } from "../../../src/host/workbench/view";
import type { WorkbookUpdate } from "../../../src/host/workbench/view/types";
import { workbookOfRows } from "../../helpers/workbooks";

/** A sheet of so many rows with ten cells each, and a small one. */
function large(rows: number): WorkbookModel {
  return workbookOfRows(
    Array.from({ length: rows }, (_row, row) =>
      Array.from({ length: 10 }, (_column, column) => `${row}-${column}`),
    ),
  );
}

/** All updates until nothing is left to tell. */
function updates(viewer: WorkbookViewer): WorkbookUpdate[] {
  const told: WorkbookUpdate[] = [];
  do {
    const update = viewer.update();
    if (update) told.push(update);
  } while (viewer.isBehind);
  return told;
}

const rowsOf = (told: readonly WorkbookUpdate[]) =>
  told.flatMap(({ contents = [] }) => contents.flatMap(({ rows = [] }) => rows));

test("a large sheet is told in several updates, each row once, from above", () => {
  const viewer = createWorkbookViewer(large(1_000));
  viewer.opening();
  const told = updates(viewer);
  expect(told.length).toBeGreaterThan(2);
  expect(told.filter(({ contents }) => contents?.[0]?.layout)).toHaveLength(1);
  expect(rowsOf(told).map(([row]) => row)).toEqual(Array.from({ length: 1_000 }, (_, row) => row));
  const sizes = told.map((update) => rowsOf([update]).length);
  expect(Math.max(...sizes)).toBeLessThan(500);
});

test("what is selected is told again once the rows above it are there", () => {
  const workbook = large(1_000);
  workbook.selection = { row: 900, column: 2, rowCount: 1, columnCount: 1 };
  const viewer = createWorkbookViewer(workbook);
  expect(viewer.opening().selection.row).toBe(900);
  const told = updates(viewer);
  expect(told.map(({ selection }) => selection?.row)).toEqual([
    ...told.slice(1).map(() => undefined),
    900,
  ]);
  expect(viewer.update()).toBeNull();
});

test("what changes while the updates go out is told, too", () => {
  const workbook = large(1_000);
  const viewer = createWorkbookViewer(workbook);
  viewer.opening();
  viewer.update();
  ensureCell(workbook.sheets[0]!, 0, 0).value = "changed";
  const told = rowsOf(updates(viewer));
  expect(told.filter(([row]) => row === 0)).toEqual([
    [0, [[0, expect.objectContaining({ text: "changed" })]]],
  ]);
});
