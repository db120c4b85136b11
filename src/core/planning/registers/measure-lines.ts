import { groupedBy } from "../../grouped-by";
import type { SheetView } from "../../workbook/grid";
import type { Sourced } from "../../workbook/types";
import type { Commitment, PlacedText } from "../types";
import type { CommitmentMaker, StatedBeside } from "./commitments";
import { columnLines } from "./lines";
import { indicatorsByLine, indicatorsOfRow, saysNothing } from "./named-indicators";
import { paragraphs, type Wrapping } from "./paragraphs";
import { placedText } from "./register-rows";
import { statementsIn } from "./sentences";

/** Columns that say how something is measured. */
export interface MeasureColumns {
  readonly measures: readonly number[];
  readonly desired: number | undefined;
  readonly indicators: readonly number[];
}

/** The statements in the columns of measures, column by column. */
export function statementsOf(
  view: SheetView,
  rows: readonly number[],
  { measures }: MeasureColumns,
  wrapping: Wrapping,
): PlacedText[] {
  return measures.flatMap((column) =>
    paragraphs(columnLines(view, rows, column), wrapping)
      .filter(({ text }) => !saysNothing(text))
      .flatMap(statementsIn),
  );
}

/** The commitments of statements in the rows of one priority or bee, with what stands beside each. */
export function statedCommitments(
  view: SheetView,
  rows: readonly number[],
  columns: MeasureColumns,
  statements: readonly PlacedText[],
  make: CommitmentMaker,
): Commitment[] {
  const beside = statedBeside(view, rows, columns, statements);
  return statements.flatMap((statement) => make(statement, beside.get(statement) ?? nothingBeside));
}

export const nothingBeside: StatedBeside = { desired: null, indicators: [] };

/**
 * The direction and the indicators beside each statement are those of its row, and of rows below it that hold no
 * further statement; where a cell has a line for each statement of its row, those of its line.
 */
export function statedBeside(
  view: SheetView,
  rows: readonly number[],
  columns: MeasureColumns,
  statements: readonly PlacedText[],
): ReadonlyMap<PlacedText, StatedBeside> {
  const byRow = groupedBy(statements, ({ cell }) => cell.row);
  const indicators = new Map<number, Sourced<string>[]>();
  let current = byRow.keys().next().value ?? 0;
  for (const row of rows) {
    if (byRow.has(row)) current = row;
    const named = indicatorsOfRow(view, row, columns.indicators);
    const known = indicators.get(current);
    if (known) known.push(...named);
    else indicators.set(current, named);
  }
  return new Map(
    [...byRow].flatMap(([row, own]) =>
      besideInRow(view, row, own, columns, indicators.get(row) ?? []),
    ),
  );
}

function besideInRow(
  view: SheetView,
  row: number,
  statements: readonly PlacedText[],
  { desired, indicators }: MeasureColumns,
  ofRow: readonly Sourced<string>[],
): (readonly [PlacedText, StatedBeside])[] {
  const [column] = indicators;
  const count = statements.length;
  const byLine =
    column === undefined
      ? null
      : indicatorsByLine(view.text(row, column), view.reference(row, column), count);
  const directions = desired === undefined ? [] : directionsOf(view, row, desired, count);
  return statements.map((statement, place) => [
    statement,
    { desired: directions[place] ?? null, indicators: byLine?.[place] ?? ofRow },
  ]);
}

function directionsOf(
  view: SheetView,
  row: number,
  column: number,
  count: number,
): (PlacedText | null)[] {
  const whole = placedText(view, row, column);
  if (whole.text === "") return [];
  const lines = columnLines(view, [row], column);
  return lines.length === count
    ? lines.map(({ text, cell }) => ({ text, cell }))
    : Array.from({ length: count }, () => whole);
}
