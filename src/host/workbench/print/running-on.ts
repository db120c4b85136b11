import { textWidth } from "../../../core/report/text-metrics";
import { isFilled } from "../../model/cells";
import { displayText } from "../../model/numberFormat";
import type { Cell } from "../../model/workbook";
import type { Axis } from "./axis";
import type { Span } from "./types";

/** Points that a cell keeps free beside its text. */
const padding = 4;

/**
 * The columns over which the text of a cell is seen: a text that is not wrapped runs on over blank neighbours, to the
 * side that its alignment leaves open, or is centred across them. Null where it stays in its own cell.
 *
 * @param cells of its row.
 * @param last column to which a text may run.
 */
export function spanOfText(
  cells: ReadonlyMap<number, Cell>,
  column: number,
  columns: Axis,
  last: number,
): Span | null {
  const cell = cells.get(column);
  if (!cell || cell.style.wrapText || typeof cell.value !== "string" || cell.value === "") {
    return null;
  }
  if (cell.style.horizontalAlignment === "CenterAcrossSelection") return centred(cells, column);
  if (cell.isError || cell.style.horizontalAlignment === "Fill") return null;
  const over = widthOf(cell) - columns.sizeOf(column);
  if (over <= 0) return null;
  const [before, behind] = shares(cell.style.horizontalAlignment);
  const isBlank = (index: number) => {
    const neighbour = cells.get(index);
    return !neighbour || !isFilled(neighbour);
  };
  const reach = (share: number, step: 1 | -1) => {
    let index = column;
    for (let left = over * share; left > 0; left -= columns.sizeOf(index)) {
      const next = index + step;
      if (next < 0 || next > last || !isBlank(next)) break;
      index = next;
    }
    return index;
  };
  const span = { first: reach(before, -1), last: reach(behind, 1) };
  return span.first === span.last ? null : span;
}

/** Parts of what does not fit that go to the left and to the right. */
function shares(alignment: string): readonly [number, number] {
  if (alignment === "Right") return [1, 0];
  return alignment === "Center" ? [0.5, 0.5] : [0, 1];
}

/** The blank cells behind that are centred across in the same way. */
function centred(cells: ReadonlyMap<number, Cell>, column: number): Span | null {
  let last = column;
  for (let next = cells.get(last + 1); next; next = cells.get(last + 1)) {
    if (isFilled(next) || next.style.horizontalAlignment !== "CenterAcrossSelection") break;
    last++;
  }
  return last === column ? null : { first: column, last };
}

function widthOf({ value, style }: Cell): number {
  const { size: fontSize, bold } = style.font;
  const text = displayText(value, style.numberFormat);
  return textWidth(text, { fontSize, bold }) + padding;
}
