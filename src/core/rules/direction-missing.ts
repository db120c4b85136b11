import type { Direction } from "../trend/types";
import { oneLine } from "../workbook";
import type { CellReference, Measure } from "../workbook/types";
import { defineRule } from "./define";
import { measuresByDirectionCell } from "./directions/stacked";
import type { CellEdit, CheckContext, Fact } from "./types";

interface Facts {
  /** The arrows that the figures give, of the measures that share the blank cell. */
  readonly directions: readonly Direction[];
  /** Cells that the fix fills in; several where the whole column is blank. */
  readonly edits: readonly CellEdit[];
  readonly isWholeColumn: boolean;
}

/** How many blank directions make a column that nobody has begun. */
const unbegunColumn = 4;

export const directionMissing = defineRule<Facts>({
  slug: "direction-missing",
  title: "The direction of travel is blank",
  severity: "warning",
  rationale:
    "Both figures are there and can be compared, so the report promises an arrow: “Direction of travel compares latest data to previous data”. Where a figure is missing, or no direction is better, a blank cell is left alone. A column that nobody has begun is reported once.",
  reads: ["previous", "latest", "polarity", "direction"],
  check(context) {
    const blanks = blankCells(context);
    const isWholeColumn = blanks.length >= unbegunColumn && !hasAnyDirection(context);
    return isWholeColumn ? [wholeColumn(blanks)] : blanks;
  },
  message: ({ measure, facts }) =>
    facts.isWholeColumn
      ? `No direction of travel is filled in; the figures give one in ${facts.edits.length} cells. Write the arrows, or let the add-in write them.`
      : `The direction of travel is blank, but ${spanInWords(measure)} is ${facts.directions.join(", ")}. Write the arrow.`,
  expected: ({ facts }) => (facts.isWholeColumn ? "" : facts.directions.join("\n")),
  actual: () => "",
  fix: ({ facts }) => ({
    description: facts.isWholeColumn
      ? "Write the directions of travel that the figures give."
      : `Write ${facts.directions.join(", ")} as the direction of travel.`,
    edits: facts.edits,
  }),
  passes: [
    { title: "An arrow", rows: [{ direction: "↑" }] },
    {
      title: "Nothing to compare, and nothing said",
      rows: [{ previous: "N/A", direction: "" }],
    },
    { title: "Neither way is better", rows: [{ polarity: "none", direction: "" }] },
  ],
  fails: [
    { title: "Two figures and no arrow", rows: [{ direction: "" }] },
    { title: "A cell with spaces only", rows: [{ direction: "  " }, {}] },
    {
      title: "A column that nobody has begun",
      rows: [{ direction: "" }, { direction: "" }, { direction: "" }, { direction: "" }],
    },
  ],
});

/** One fact for each blank cell of the direction column whose measures all have a direction to give. */
function blankCells(context: CheckContext): Fact<Facts>[] {
  return [...measuresByDirectionCell(context).values()].flatMap((measures) => {
    const [first] = measures;
    const cell = first?.direction?.cell ?? first?.cells.direction;
    if (!first || !cell || !isBlank(context, cell)) return [];
    const directions = measures.map((measure) => directionOf(context, measure));
    if (directions.every((direction) => direction === "N/A")) return [];
    const after = directions.join("\n");
    const before = context.content(cell).value;
    const edit = { cell: { sheet: cell.sheet, row: cell.row, column: cell.column }, before, after };
    return [
      {
        measure: first,
        cell: edit.cell,
        facts: { directions, edits: [edit], isWholeColumn: false },
      },
    ];
  });
}

function wholeColumn(blanks: readonly Fact<Facts>[]): Fact<Facts> {
  const [first] = blanks;
  if (!first) throw new RangeError("A column without blank cells is not unbegun.");
  const edits = blanks.flatMap(({ facts }) => facts.edits);
  return { measure: null, cell: first.cell, facts: { directions: [], edits, isWholeColumn: true } };
}

function directionOf(context: CheckContext, measure: Measure): Direction {
  return context.travel(measure)?.direction ?? "N/A";
}

/** A formula that gives nothing is somebody's own reckoning and stays. */
function isBlank(context: CheckContext, cell: CellReference): boolean {
  const { value, formula } = context.content(cell);
  return formula === "" && oneLine(String(value)) === "";
}

function hasAnyDirection({ workbook }: CheckContext): boolean {
  return workbook.measures.some(({ direction }) => oneLine(direction?.text ?? "") !== "");
}

function spanInWords(measure: Measure | null): string {
  if (!measure) return "the change";
  return `from ${oneLine(measure.previous.text)} to ${oneLine(measure.latest.text)}`;
}
