import { fillDirections, type DirectionCell, type DirectionFill } from "../core/directions";
import { createCheckContext, type FixPlan } from "../core/rules";
import { explainingProblems } from "./errors";
import { applyFixes } from "./fixes";
import type { CheckOutcome } from "./indicators";
import { NoDirectionColumn } from "./problems";
import { askProtection, refuseProtected } from "./protection";

/**
 * Works out which cells of the direction column are to be filled or changed. Nothing in the workbook is changed. Takes
 * one sync where there is something to fill, and none else.
 * @param checked the check as it has just been made
 * @throws NoDirectionColumn where the table has no such column; ExcelProblem where there is something to fill on a
 * protected sheet, or where Excel refuses
 */
export async function previewDirections(
  context: Excel.RequestContext,
  { workbook, settings, accepted }: CheckOutcome,
): Promise<DirectionFill> {
  const { sheet } = workbook.mapping;
  const fill = fillDirections(createCheckContext(workbook, settings), accepted);
  if (!fill) throw new NoDirectionColumn(noColumn(sheet));
  if (fill.cells.length > 0) await refuseIfProtected(context, sheet);
  return fill;
}

/**
 * Writes the directions of a preview into their cells, and into no other. A cell that has changed since is left, and
 * the plan says so.
 * @throws ExcelProblem where the sheet is protected, before anything is written; where Excel refuses
 */
export function writeDirections(
  context: Excel.RequestContext,
  fill: DirectionFill,
): Promise<FixPlan<DirectionCell>> {
  return applyFixes(context, fill.cells);
}

function refuseIfProtected(context: Excel.RequestContext, sheet: string): Promise<void> {
  return explainingProblems(async () => {
    const names = new Set([sheet]);
    const asked = askProtection(context, names);
    await context.sync();
    refuseProtected(asked, names);
  });
}

function noColumn(sheet: string): string {
  return `The table on sheet "${sheet}" has no column for the direction of travel, so there is nowhere to write the arrows. Add a column with the header Direction of travel to the table, or say in Set up which column it is, then try again.`;
}
