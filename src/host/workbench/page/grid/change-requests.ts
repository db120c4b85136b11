import type { IRange } from "@univerjs/core";
import {
  AutoFillCommand,
  InsertColByRangeCommand,
  InsertColCommand,
  InsertRowByRangeCommand,
  InsertRowCommand,
  InsertSheetMutation,
  MoveRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveSheetMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowHeightMutation,
} from "@univerjs/sheets";
import type { Axis, GridRequest } from "../../view/types";
import { areaOf } from "./areas";
import { pointsOf } from "./pixels";
import { typedCells, type CellMatrix } from "./typed-cells";

/** A change that the component is about to make. */
export interface ComponentChange {
  readonly id: string;
  readonly params?: object;
}

/** The sheet that a change concerns where it does not say so, and what stands in the cells of a sheet now. */
export interface ChangeContext {
  readonly activeSheet: string;
  typedAt(sheet: string, row: number, column: number): string;
}

/** The fields of changes that are read here; each kind has some of them. */
interface Fields {
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly ranges?: readonly IRange[];
  readonly fromRange?: IRange;
  readonly toRange?: IRange;
  readonly sourceRange?: IRange;
  readonly targetRange?: IRange;
  readonly cellValue?: CellMatrix;
  readonly colWidth?: number;
  readonly rowHeight?: number;
  readonly name?: string;
  readonly toOrder?: number;
}

type Translate = (fields: Fields, sheet: string, context: ChangeContext) => GridRequest[];

/**
 * What a change of the component asks of the host, or null where the change is none that the host carries out.
 * An empty list is a change without effect on the workbook.
 */
export function requestsOf(change: ComponentChange, context: ChangeContext): GridRequest[] | null {
  const translate = translations.get(change.id);
  if (!translate) return null;
  const fields = (change.params ?? {}) as Fields;
  return translate(fields, fields.subUnitId ?? context.activeSheet, context);
}

const bands =
  (type: "insert" | "delete", axis: Axis): Translate =>
  ({ range }, sheet) =>
    range ? [{ type, sheet, axis, ...linesOf(range, axis) }] : [];

const hiding =
  (type: "hide" | "unhide", axis: Axis): Translate =>
  ({ ranges = [] }, sheet) =>
    ranges.map((range) => ({ type, sheet, axis, ...linesOf(range, axis) }));

const resizing =
  (axis: Axis): Translate =>
  ({ ranges = [], colWidth, rowHeight }, sheet) => {
    const size = axis === "rows" ? rowHeight : colWidth;
    if (size === undefined) return [];
    return ranges.map((range) => {
      const lines = linesOf(range, axis);
      return { type: "resize", sheet, axis, ...lines, size: pointsOf(size) };
    });
  };

const linesOf = (range: IRange, axis: Axis) =>
  axis === "rows"
    ? { first: range.startRow, count: range.endRow - range.startRow + 1 }
    : { first: range.startColumn, count: range.endColumn - range.startColumn + 1 };

const copying =
  (from: "fromRange" | "sourceRange", to: "toRange" | "targetRange", moves: boolean): Translate =>
  (fields, sheet) => {
    const [source, target] = [fields[from], fields[to]];
    if (!source || !target) return [];
    return [
      { type: "copy", from: { sheet, area: areaOf(source) }, sheet, area: areaOf(target), moves },
    ];
  };

const typing: Translate = ({ cellValue = {} }, sheet, context) => {
  const edit = typedCells(cellValue, (row, column) => context.typedAt(sheet, row, column));
  return edit ? [{ type: "edit", sheet, ...edit }] : [];
};

const translations: ReadonlyMap<string, Translate> = new Map<string, Translate>([
  [SetRangeValuesMutation.id, typing],
  [MoveRangeCommand.id, copying("fromRange", "toRange", true)],
  [AutoFillCommand.id, copying("sourceRange", "targetRange", false)],
  [InsertRowCommand.id, bands("insert", "rows")],
  [InsertRowByRangeCommand.id, bands("insert", "rows")],
  [InsertColCommand.id, bands("insert", "columns")],
  [InsertColByRangeCommand.id, bands("insert", "columns")],
  [RemoveRowByRangeCommand.id, bands("delete", "rows")],
  [RemoveColByRangeCommand.id, bands("delete", "columns")],
  [SetRowHiddenMutation.id, hiding("hide", "rows")],
  [SetRowVisibleMutation.id, hiding("unhide", "rows")],
  [SetColHiddenMutation.id, hiding("hide", "columns")],
  [SetColVisibleMutation.id, hiding("unhide", "columns")],
  [SetWorksheetRowHeightMutation.id, resizing("rows")],
  [SetWorksheetColWidthMutation.id, resizing("columns")],
  [InsertSheetMutation.id, () => [{ type: "add sheet" }]],
  [RemoveSheetMutation.id, (_fields, sheet) => [{ type: "delete sheet", sheet }]],
  [
    SetWorksheetNameMutation.id,
    ({ name }, sheet) => (name === undefined ? [] : [{ type: "rename sheet", sheet, name }]),
  ],
  [
    SetWorksheetOrderMutation.id,
    ({ toOrder }, sheet) =>
      toOrder === undefined ? [] : [{ type: "move sheet", sheet, position: toOrder }],
  ],
]);
