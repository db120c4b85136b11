import { tableLookAt } from "../../../src/host/workbench/view/table-looks";
import type { TableView } from "../../../src/host/workbench/view/types";

const table: TableView = {
  name: "Measures",
  area: { row: 2, column: 1, rowCount: 5, columnCount: 3 },
  hasHeaders: true,
  showTotals: true,
  style: "TableStyleMedium2",
  showFilterButton: true,
  showBandedRows: true,
};

const fills = (of: Partial<TableView>) =>
  [2, 3, 4, 5, 6].map((row) => tableLookAt([{ ...table, ...of }], row, 1)?.fill);

test("the usual style has a blue header and pale blue rows by turns", () => {
  expect(fills({})).toEqual(["#4472C4", "#D9E1F2", undefined, "#D9E1F2", undefined]);
  expect(tableLookAt([table], 2, 1)).toMatchObject({ color: "#FFFFFF", bold: true });
  expect(tableLookAt([table], 6, 3)).toMatchObject({ bold: true, top: "#4472C4" });
});

test("without bands the rows are alike", () => {
  expect(fills({ showBandedRows: false })).toEqual(["#4472C4", ...Array(4).fill(undefined)]);
});

test("without headers the first row is one of the body", () => {
  expect(fills({ hasHeaders: false })[0]).toBe("#D9E1F2");
});

test("the number of a style is its colour and its family", () => {
  expect(fills({ style: "TableStyleMedium7" })[0]).toBe("#70AD47");
  expect(fills({ style: "TableStyleMedium9" }).slice(0, 3)).toEqual([
    "#4472C4",
    "#B4C6E7",
    "#D9E1F2",
  ]);
  expect(tableLookAt([{ ...table, style: "TableStyleLight1" }], 2, 1)).toEqual({
    bold: true,
    top: "#000000",
    bottom: "#000000",
  });
});

test.each(["", "TableStyleMedium99", "My own style"])(
  "a table of style %j has no look",
  (style) => {
    expect(tableLookAt([{ ...table, style }], 2, 1)).toBeNull();
  },
);

test("nor has a cell beside the table", () => {
  expect(tableLookAt([table], 2, 4)).toBeNull();
  expect(tableLookAt([table], 7, 1)).toBeNull();
});
