import type { CellValue } from "../../../core/workbook/types";
import { isEntireColumn, isEntireRow, lastColumn, lastRow, sheetAddress } from "../../model/areas";
import { gridOf, styleAt } from "../../model/cells";
import { formulaOf } from "../../model/contents";
import { placeOf } from "../../model/measures";
import { displayText } from "../../model/numberFormat";
import { positions } from "../../model/areas";
import type { Band, Cell } from "../../model/workbook";
import { cellAt } from "../../model/workbook";
import { HostObject, type RangeTarget } from "../objects";
import { common } from "../values";
import { isUnbounded, writeContents } from "../writing";
import { rangeEditing } from "./rangeEditing";
import { rangeNavigation } from "./rangeNavigation";
import { rangeProperties } from "./rangeProperties";
import { setHidden, setHyperlink, setNumberFormat } from "./rangeSetters";
import type { TypeHandlers } from "./types";

/** A grid of the range, or null for whole rows and columns. */
function read<T>(
  target: RangeTarget,
  of: (cell: Cell | undefined, row: number, column: number) => T,
) {
  return isUnbounded(target) ? null : gridOf(target.sheet, target.area, of);
}

const address = ({ sheet, area }: RangeTarget) => sheetAddress(sheet.name, area);

const numberFormats = (target: RangeTarget) =>
  read(
    target,
    (cell, row, column) => (cell?.style ?? styleAt(target.sheet, row, column)).numberFormat,
  );

const formulas = (target: RangeTarget) => read(target, formulaOf);

export const range: TypeHandlers<"Range"> = {
  get: {
    Address: address,
    AddressLocal: address,
    RowIndex: ({ area }) => area.row,
    ColumnIndex: ({ area }) => area.column,
    RowCount: ({ area }) => area.rowCount,
    ColumnCount: ({ area }) => area.columnCount,
    CellCount: ({ area }) => cellCount(area.rowCount * area.columnCount),
    IsEntireRow: ({ area }) => isEntireRow(area),
    IsEntireColumn: ({ area }) => isEntireColumn(area),
    Values: (target) => read(target, (cell) => cell?.value ?? ""),
    Formulas: formulas,
    FormulasLocal: formulas,
    Text: (target) =>
      read(target, (cell) => displayText(cell?.value ?? "", cell?.style.numberFormat ?? "General")),
    NumberFormat: numberFormats,
    NumberFormatLocal: numberFormats,
    ValueTypes: (target) => read(target, valueType),
    HasSpill: hasSpill,
    Hidden: (target) => rowHidden(target) || columnHidden(target),
    RowHidden: rowHidden,
    ColumnHidden: columnHidden,
    Hyperlink: hyperlink,
    Style: () => "Normal",
    Left: ({ sheet, area }) => placeOf(sheet, area).left,
    Top: ({ sheet, area }) => placeOf(sheet, area).top,
    Width: ({ sheet, area }) => placeOf(sheet, area).width,
    Height: ({ sheet, area }) => placeOf(sheet, area).height,
    Format: (target) => new HostObject("RangeFormat", [target]),
    Worksheet: ({ sheet }) => new HostObject("Worksheet", sheet),
  },
  set: {
    Values: writeContents,
    Formulas: writeContents,
    FormulasLocal: writeContents,
    NumberFormat: setNumberFormat,
    NumberFormatLocal: setNumberFormat,
    RowHidden: (target, value) => setHidden(target, "rows", value),
    ColumnHidden: (target, value) => setHidden(target, "columns", value),
    Hyperlink: setHyperlink,
  },
  call: { ...rangeNavigation, ...rangeEditing, ...rangeProperties },
};

/** Excel gives -1 where the number of cells does not fit into 31 bits. */
const cellCount = (count: number) => (count > 2 ** 31 - 1 ? -1 : count);

function valueType(cell: Cell | undefined): string {
  const value: CellValue = cell?.value ?? "";
  if (cell?.isError) return "Error";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return value === "" && cell?.formula === undefined ? "Empty" : "String";
}

/** True where every cell belongs to a spilled formula, false where none does, null otherwise. */
function hasSpill({ sheet, area }: RangeTarget): boolean | null {
  const spilling = [...sheet.cells].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, { spill }]) => (spill ? [{ row, column, ...spill }] : [])),
  );
  if (spilling.length === 0) return false;
  const isSpilled = ([row, column]: readonly [number, number]) =>
    spilling.some(
      (spill) =>
        row >= spill.row &&
        column >= spill.column &&
        row <= lastRow(spill) &&
        column <= lastColumn(spill),
    );
  return common([...positions(area)].map(isSpilled));
}

function rowHidden({ sheet, area }: RangeTarget): boolean | null {
  return isAllHidden(sheet.rows, area.row, area.rowCount);
}

function columnHidden({ sheet, area }: RangeTarget): boolean | null {
  return isAllHidden(sheet.columns, area.column, area.columnCount);
}

/** True where all are hidden, false where none is, null where some are. */
function isAllHidden(
  bands: ReadonlyMap<number, Band>,
  first: number,
  count: number,
): boolean | null {
  let hidden = 0;
  for (const [index, band] of bands) {
    if (band.hidden && index >= first && index < first + count) hidden++;
  }
  return hidden === 0 ? false : hidden === count ? true : null;
}

function hyperlink({ sheet, area }: RangeTarget): object | null {
  const cell = cellAt(sheet, area.row, area.column);
  if (!cell?.hyperlink) return null;
  return { ...cell.hyperlink, textToDisplay: String(cell.value) };
}
