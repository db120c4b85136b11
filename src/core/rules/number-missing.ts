import type { CellReference, Measure } from "../workbook/types";
import { defineRule } from "./define";
import { isExcelError } from "./excel-errors";
import { skippedNumbers } from "./number-order";
import type { CheckContext, Fact } from "./types";

interface Facts {
  /** The number that the rows around it leave out; null where they do not tell. */
  readonly wanted: number | null;
}

/** No number can be read, and nothing such as a code `SC1` stands in its place. */
function hasNoNumber({ content }: CheckContext, { id, number, cells }: Measure): boolean {
  const isUnnamed = number === null && id.startsWith("row ");
  return isUnnamed && !(cells.number && isExcelError(content(cells.number).value));
}

/** A workbook that numbers nothing is reported once, at its header, and not at every row. */
function unnumbered({ workbook }: CheckContext): Fact<Facts> {
  const { sheet, headerRow, columns } = workbook.mapping;
  const column = columns.find(({ field }) => field === "number") ?? columns[0];
  const cell: CellReference = { sheet, row: headerRow, column: column?.column ?? 0 };
  return { measure: null, cell, facts: { wanted: null } };
}

function factOf(measure: Measure, wanted: number | null): Fact<Facts> {
  const cell = measure.cells.number ?? measure.cells.indicator ?? measure.latest.cell;
  return { measure, cell, facts: { wanted } };
}

export const numberMissing = defineRule<Facts>({
  slug: "number-missing",
  title: "An indicator has no number",
  severity: "warning",
  rationale:
    "Everybody refers to indicators by number: the plan, the summary, the minutes. Without one an indicator is printed as a further measure of the one above, or with a blank in the report's first column.",
  reads: ["number"],
  check(context) {
    const { measures } = context.workbook;
    const without = measures.filter((measure) => hasNoNumber(context, measure));
    if (without.length === measures.length && measures.length > 1) return [unnumbered(context)];
    const skipped = [...context.shared(skippedNumbers)];
    return [
      ...without.map((measure) => factOf(measure, null)),
      ...skipped.map(([measure, wanted]) => factOf(measure, wanted)),
    ];
  },
  message: ({ measure, facts: { wanted } }) => {
    if (measure === null) {
      return "No indicator has a number. Add a column “No.” with the number of each indicator in the plan.";
    }
    return wanted === null
      ? `Row ${measure.row + 1} has no number. Write the indicator's number in the plan.`
      : `Row ${measure.row + 1} has no number, so it counts as a further measure of ${measure.number}, and the number ${wanted} is left out. Write ${wanted} if this is the indicator.`;
  },
  expected: ({ facts }) => (facts.wanted === null ? "" : String(facts.wanted)),
  actual: () => "",
  passes: [
    { title: "A number", rows: [{ number: 7 }] },
    { title: "A code in place of a number", rows: [{ number: "SC1" }, { number: "ED1" }] },
    { title: "A number with words", rows: [{ number: "KPI 7" }] },
    {
      title: "A further measure of the indicator above",
      rows: [
        { number: 6, indicator: "Children with plans in:", measure: "mainstream schools" },
        { number: "", indicator: "", measure: "special schools", commentary: "", ambition: "" },
      ],
    },
  ],
  fails: [
    { title: "The first indicator is blank", rows: [{ number: "" }, { number: 2 }] },
    { title: "No indicator is numbered", rows: [{ number: "" }, { number: "" }] },
    {
      title: "A blank between 3 and 5",
      rows: [1, 2, 3, "", 5, 6].map((number) => ({ number })),
    },
  ],
});
