import { cellAddress } from "../workbook/addresses";
import type { CellReference, Field, Measure } from "../workbook/types";
import { defineRule } from "./define";
import { isExcelError } from "./excel-errors";
import { fieldNames } from "./field-names";
import type { CheckContext, Fact } from "./types";

interface Facts {
  readonly field: Field;
  /** `#DIV/0!` */
  readonly error: string;
}

/** What the measure has in the cell: its own line of a stacked figure, or else the whole cell. */
function contentFor(context: CheckContext, measure: Measure, field: Field, cell: CellReference) {
  if (field === "previous" || field === "latest") return measure[field].text;
  return context.content(cell).value;
}

function errorsOf(context: CheckContext, measure: Measure): Fact<Facts>[] {
  return Object.entries(measure.cells).flatMap(([name, cell]) => {
    const field = name as Field;
    const content = contentFor(context, measure, field, cell);
    if (!isExcelError(content)) return [];
    return [{ measure, cell, facts: { field, error: String(content).trim() } }];
  });
}

/** A merged or shared cell belongs to several measures, and is reported once. */
function oncePerCell(facts: readonly Fact<Facts>[]): Fact<Facts>[] {
  const places = new Map<string, Fact<Facts>>();
  for (const fact of facts) {
    const { row, column, line } = fact.cell;
    const place = `${row},${column},${line ?? ""}`;
    if (!places.has(place)) places.set(place, fact);
  }
  return [...places.values()];
}

export const excelError = defineRule<Facts>({
  slug: "excel-error",
  title: "A cell shows an Excel error",
  severity: "error",
  rationale:
    "An error such as #DIV/0! or #REF! would be printed as it stands. It usually means that a formula lost the cell it pointed at, or divides by an empty cell.",
  reads: [
    "number",
    "indicator",
    "measure",
    "ambition",
    "outcomeBee",
    "corporatePriority",
    "polarity",
    "previous",
    "latest",
    "target",
    "direction",
    "commentary",
    "actions",
  ],
  check: (context) =>
    oncePerCell(context.workbook.measures.flatMap((measure) => errorsOf(context, measure))),
  message: ({ cell, facts: { field, error } }) =>
    `${cellAddress(cell.row, cell.column)}: the ${fieldNames[field]} shows the Excel error ${error}. Correct the formula, or type what should be printed${field === "previous" || field === "latest" ? "; N/A where there is no figure" : ""}.`,
  actual: ({ facts }) => facts.error,
  passes: [
    { title: "A figure", rows: [{ latest: "66.0% (66/100)" }] },
    { title: "N/A as text is no error", rows: [{ previous: "N/A", direction: "N/A" }] },
    {
      title: "A text that speaks of an error",
      rows: [{ commentary: "More moved in. Last year's sheet showed #REF! by mistake." }],
    },
  ],
  fails: [
    { title: "A division by zero", rows: [{ latest: "#DIV/0!", direction: "N/A" }] },
    { title: "A lost reference in the commentary", rows: [{ commentary: "#REF!" }, {}] },
    { title: "A lookup that found nothing", rows: [{ previous: "#N/A", direction: "N/A" }] },
    { title: "An unknown name in the direction", rows: [{ direction: "#NAME?" }, {}] },
    { title: "An error in the ambition", rows: [{ ambition: "#N/A" }, {}] },
    { title: "An error in the polarity", rows: [{ polarity: "#VALUE!" }, {}] },
  ],
});
