import { planFixes, type AcceptedFinding, type CheckContext } from "../rules";
import { cellKey, measuresByDirectionCell } from "../rules/directions/stacked";
import type { CellReference, IndicatorWorkbook, Measure } from "../workbook/types";
import { displayText } from "../values";
import { cellDirections } from "./cell-directions";
import type { DirectionCell, DirectionFill, LeftCell } from "./types";

/**
 * The arrows that the figures give, as edits of the cells of the direction column that say something else.
 *
 * Written is where the rule gives an arrow: both figures are there and can be compared, and a direction is better. A
 * cell whose measures have no arrow stays as it is, blank or not: the report prints N/A by itself, and an arrow
 * beside missing figures is for the analyst to judge (rule `direction-without-data`). In a stacked cell each line is
 * treated on its own; where a blank one is filled, measures without figures get the line N/A. Formulas, merged cells,
 * words that say more than a direction, and what was accepted at the cell stay, too.
 *
 * @returns null where the table has no column for the direction
 */
export function fillDirections(
  context: CheckContext,
  accepted: readonly AcceptedFinding[] = [],
): DirectionFill | null {
  const { workbook } = context;
  if (!hasDirectionColumn(workbook)) return null;
  const kept = new Set(accepted.map(({ finding }) => keyOnSheet(finding.cell)));
  const outcomes = [...measuresByDirectionCell(context).values()].map((measures) =>
    outcomeOf(context, measures, kept),
  );
  const cells = outcomes.flatMap((outcome) => ("fix" in outcome ? [outcome] : []));
  const { changes } = planFixes(cells, context.content);
  const left = outcomes.flatMap((outcome) => ("because" in outcome ? [outcome] : []));
  return { sheet: workbook.mapping.sheet, cells, changes, left };
}

/** Whether a column of the table was recognised as that of the direction of travel. */
export function hasDirectionColumn({ mapping }: Pick<IndicatorWorkbook, "mapping">): boolean {
  return mapping.columns.some(({ field }) => field === "direction");
}

const keyOnSheet = (cell: CellReference) => `${cellKey(cell)},${cell.sheet}`;

function outcomeOf(
  context: CheckContext,
  measures: readonly Measure[],
  kept: ReadonlySet<string>,
): DirectionCell | LeftCell {
  const cell = placeOf(measures);
  const { value, numberFormat, formula } = context.content(cell);
  if (new Set(measures.map(({ row }) => row)).size > 1) return { cell, because: "merged" };
  const travels = measures.map((measure) => context.travel(measure));
  const text = displayText(value, { numberFormat });
  const proposed = cellDirections({ cell, value, text }, travels);
  if (typeof proposed === "string") return { cell, because: proposed };
  if (formula !== "") return { cell, because: "formula" };
  if (kept.has(keyOnSheet(cell))) return { cell, because: "accepted" };
  return {
    measures: measures.map(({ id }) => id),
    cell,
    wasBlank: proposed.wasBlank,
    fix: { description: "Write the directions that the figures give.", edits: proposed.edits },
  };
}

/** The whole cell that the measures share. */
function placeOf(measures: readonly Measure[]): CellReference {
  const [first] = measures;
  const found = first?.direction?.cell ?? first?.cells.direction;
  if (!found) throw new RangeError("Measures without a cell for their direction have no place.");
  const { sheet, row, column } = found;
  return { sheet, row, column };
}
