import { planFixes, type Fixable, type FixPlan } from "../core/rules";
import type { CellContent } from "../core/rules/types";
import type { CellReference, CellValue } from "../core/workbook/types";
import { explainingProblems } from "./errors";
import { askProtection, refuseProtected } from "./protection";

/**
 * Applies the fixes of the findings to the cells that they name, and to no other. The cells are read first: a fix is
 * refused where its cell no longer holds what the finding saw. Texts are written as texts. Takes two syncs, and one
 * where there is nothing to write.
 * @throws ExcelProblem where a sheet is protected, before anything is written; where Excel refuses
 */
export async function applyFixes<T extends Fixable>(
  context: Excel.RequestContext,
  findings: readonly T[],
): Promise<FixPlan<T>> {
  return explainingProblems(async () => {
    const edits = findings.flatMap(({ fix }) => fix?.edits ?? []);
    const asked = askCells(
      context,
      edits.map(({ cell }) => cell),
    );
    const sheets = askProtection(context, new Set(edits.map(({ cell }) => cell.sheet)));
    await context.sync();
    const plan = planFixes(findings, (cell) => contentOf(asked.get(keyOf(cell))));
    refuseProtected(sheets, new Set(plan.changes.map(({ cell }) => cell.sheet)));
    for (const change of plan.changes) writeCell(asked.get(keyOf(change.cell))!, change.after);
    if (plan.changes.length > 0) await context.sync();
    return plan;
  });
}

function keyOf({ sheet, row, column }: CellReference): string {
  return `${row},${column},${sheet}`;
}

/** Each cell once, with what decides whether a fix still fits it. */
function askCells(
  { workbook }: Excel.RequestContext,
  cells: readonly CellReference[],
): ReadonlyMap<string, Excel.Range> {
  const asked = new Map<string, Excel.Range>();
  for (const cell of cells) {
    if (asked.has(keyOf(cell))) continue;
    const sheet = workbook.worksheets.getItem(cell.sheet);
    const range = sheet.getRangeByIndexes(cell.row, cell.column, 1, 1);
    range.load("values,formulas,numberFormat");
    asked.set(keyOf(cell), range);
  }
  return asked;
}

function contentOf(range: Excel.Range | undefined): CellContent {
  const value: unknown = range?.values[0]?.[0];
  const formula: unknown = range?.formulas[0]?.[0];
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return {
    value: typeof value === "number" || typeof value === "boolean" ? value : String(value ?? ""),
    numberFormat: String(range?.numberFormat[0]?.[0] ?? "General"),
    formula: isFormula ? formula : "",
  };
}

/** The apostrophe tells Excel that a text is a text; see cell-values.ts. */
function writeCell(range: Excel.Range, value: CellValue): void {
  range.values = [[typeof value === "string" && value !== "" ? `'${value}` : value]];
}
