import type { Area } from "../../../core/workbook/types";
import { areaBetween, columnLimit, lastColumn, lastRow, rowLimit } from "../areas";
import { heightOf, placeOf, widthOf } from "../measures";
import { type Shift, movedArea } from "../shifting";
import type { SheetModel } from "../workbook";
import type { AnchorPoint, ChartAnchor } from "./chartModel";

/** Points from the sheet's left and upper edge, and size. */
export interface ChartPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Size that Excel gives to a new chart: 5 by 3 inches. */
export const newChartSize = { width: 360, height: 216 };

export function placeOfChart(sheet: SheetModel, { from, to }: ChartAnchor): ChartPlace {
  const start = pointsTo(sheet, from);
  const end = pointsTo(sheet, to);
  const width = Math.max(0, end.left - start.left);
  return { ...start, width, height: Math.max(0, end.top - start.top) };
}

function pointsTo(sheet: SheetModel, { row, column, down, right }: AnchorPoint) {
  const { left, top } = placeOf(sheet, areaBetween(row, column, row, column));
  return { left: left + right, top: top + down };
}

/** The anchor of a chart at that place; what would reach beyond the sheet ends with it. */
export function anchorAt(
  sheet: SheetModel,
  { left, top, width, height }: ChartPlace,
  placement: ChartAnchor["placement"] = "TwoCell",
): ChartAnchor {
  const point = (x: number, y: number): AnchorPoint => {
    const [column, right] = positionAt(x, columnLimit, (index) => shownWidth(sheet, index));
    const [row, down] = positionAt(y, rowLimit, (index) => shownHeight(sheet, index));
    return { row, column, down, right };
  };
  return { from: point(left, top), to: point(left + width, top + height), placement };
}

/** Row or column that the points lead to, and what is left of them there. */
function positionAt(points: number, limit: number, sizeOf: (index: number) => number) {
  let index = 0;
  let left = Math.max(0, points);
  for (let size = sizeOf(0); left >= size && index < limit - 1; size = sizeOf(index)) {
    left -= size;
    index++;
  }
  return [index, Math.min(left, sizeOf(index))] as const;
}

const shownHeight = (sheet: SheetModel, row: number) =>
  sheet.rows.get(row)?.hidden ? 0 : heightOf(sheet, row);

const shownWidth = (sheet: SheetModel, column: number) =>
  sheet.columns.get(column)?.hidden ? 0 : widthOf(sheet, column);

/** The anchor of a chart of that size from a point of the grid on. */
export function anchorFrom(
  sheet: SheetModel,
  from: AnchorPoint,
  size: Pick<ChartPlace, "width" | "height">,
  placement: ChartAnchor["placement"],
): ChartAnchor {
  const { to } = anchorAt(sheet, { ...pointsTo(sheet, from), ...size });
  return { from, to, placement };
}

/** The anchor of a chart that covers just these cells. */
export function anchorOver(area: Area, placement: ChartAnchor["placement"]): ChartAnchor {
  return {
    from: { row: area.row, column: area.column, down: 0, right: 0 },
    to: { row: lastRow(area) + 1, column: lastColumn(area) + 1, down: 0, right: 0 },
    placement,
  };
}

/** The cells that a chart lies over, at least in part. */
export function areaUnder({ from, to }: ChartAnchor): Area {
  const row = Math.max(from.row, to.down > 0 ? to.row : to.row - 1);
  const column = Math.max(from.column, to.right > 0 ? to.column : to.column - 1);
  return areaBetween(from.row, from.column, row, column);
}

/**
 * Where a chart stands after cells were moved; one whose cells are all gone is left without extent.
 *
 * @param before its place when they had not moved.
 */
export function movedAnchor(
  sheet: SheetModel,
  anchor: ChartAnchor,
  shift: Shift,
  before: ChartPlace,
): ChartAnchor {
  const { from, to, placement } = anchor;
  if (placement === "Absolute") return anchorAt(sheet, before, placement);
  const under = areaUnder(anchor);
  const after = movedArea(shift, under);
  if (!after) return collapsed(anchor, shift);
  const moved: ChartAnchor = {
    placement,
    from: { ...from, row: after.row, column: after.column },
    to: {
      ...to,
      row: lastRow(after) + (to.row - lastRow(under)),
      column: lastColumn(after) + (to.column - lastColumn(under)),
    },
  };
  if (placement === "TwoCell") return moved;
  const { width, height } = before;
  return anchorFrom(sheet, moved.from, { width, height }, placement);
}

function collapsed(anchor: ChartAnchor, { axis, area }: Shift): ChartAnchor {
  const { from } = anchor;
  const at: AnchorPoint =
    axis === "rows"
      ? { ...from, row: area.row, down: 0 }
      : { ...from, column: area.column, right: 0 };
  const to =
    axis === "rows"
      ? { ...anchor.to, row: at.row, down: 0 }
      : { ...anchor.to, column: at.column, right: 0 };
  return { ...anchor, from: at, to };
}
