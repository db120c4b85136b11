import { readDirection } from "../../trend";
import type { Direction } from "../../trend/types";
import { cellAddress } from "../addresses";
import { linesOf, rawLines } from "../cells/lines";
import { counted } from "../text";
import type { ReadingNote, Sourced } from "../types";
import type { TableCell } from "./table";

/** The directions of a row's measures, in their order, and notes where the cell does not tell them apart. */
export interface CellDirections {
  readonly directions: readonly (SourcedDirection | null)[];
  readonly notes: readonly ReadingNote[];
}

type SourcedDirection = Sourced<Direction | null>;

/** @param hasData For each measure whether it has both a previous and a latest value. */
export function directionsOf(
  cell: TableCell | undefined,
  hasData: readonly boolean[],
): CellDirections {
  if (!cell) return { directions: hasData.map(() => null), notes: [] };
  const whole = wholeDirection(cell);
  const lines = linesOf(cell.text);
  if (hasData.length === 1 || lines.length === 0) {
    return { directions: hasData.map(() => whole), notes: [] };
  }
  const placed = directionsByLine(cell, hasData.length);
  return placed ? { directions: placed, notes: [] } : fewerDirections(cell, whole, hasData);
}

/** The cell's direction, or that of its first line where words stand below an arrow. */
function wholeDirection({ text, cell }: TableCell): SourcedDirection {
  const value = readDirection(text) ?? readDirection(linesOf(text)[0]?.text ?? "");
  return { value, text, cell };
}

/** One line for each measure; a blank line keeps the place of a measure without direction. */
function directionsByLine(
  { text, cell }: TableCell,
  count: number,
): (SourcedDirection | null)[] | null {
  const lines = linesOf(text);
  const isInOrder = lines.length === count;
  if (!isInOrder && rawLines(text).length !== count) return null;
  return Array.from({ length: count }, (_, place) => {
    const line = isInOrder ? lines[place] : lines.find(({ index }) => index === place);
    if (!line) return null;
    return { value: readDirection(line.text), text: line.raw, cell: { ...cell, line: line.index } };
  });
}

/**
 * One `N/A` counts for all measures; one arrow counts for the only measure with data. Otherwise nothing is
 * chosen: the direction is not read, and a note says why.
 */
function fewerDirections(
  { text, cell }: TableCell,
  whole: SourcedDirection,
  hasData: readonly boolean[],
): CellDirections {
  const found = linesOf(text).length;
  const address = cellAddress(cell.row, cell.column);
  if (found === 1 && whole.value === "N/A") {
    const message = `${address}: the one 'N/A' was taken for all ${hasData.length} measures of the row.`;
    return { directions: hasData.map(() => whole), notes: [{ cell, message }] };
  }
  if (found === 1 && hasData.filter(Boolean).length === 1) {
    return { directions: hasData.map((has) => (has ? whole : null)), notes: [] };
  }
  const message = `${address}: the cell has ${counted(found, "arrow")} for ${hasData.length} measures, and nothing says which arrow belongs to which. Write one line for each measure.`;
  const note: ReadingNote = { cell, message, kind: "stacked arrows" };
  return { directions: hasData.map(() => ({ ...whole, value: null })), notes: [note] };
}
