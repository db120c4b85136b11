import { readPlanning } from "../../../../src/core/planning";
import type { Planning } from "../../../../src/core/planning";
import { readIndicatorWorkbook } from "../../../../src/core/workbook";
import type { CellValue, SheetGrid } from "../../../../src/core/workbook/types";
import { grid, snapshotOf, type GridOptions } from "../../../helpers/grids";

/** An indicator table with one indicator. */
export const indicators: SheetGrid = grid([
  ["No.", "Indicator", "Previous data", "Latest data", "Direction of travel", "Commentary"],
  [1, "Percentage of care leavers in suitable accommodation", "84%", "88%", "↑", "More homes."],
]);

/** The registers of a workbook with an indicator table and these sheets. */
export function planningIn(...sheets: readonly SheetGrid[]): Planning {
  const reading = readIndicatorWorkbook(snapshotOf(indicators, ...sheets));
  if (reading.kind === "nothing") throw new Error(reading.message);
  return readPlanning(reading.workbook);
}

/** The registers of a workbook with one further sheet. */
export function planningOn(
  rows: readonly (readonly (CellValue | null)[])[],
  options: GridOptions = {},
): Planning {
  return planningIn(grid(rows, { name: "Sheet2", ...options }));
}

export const texts = (placed: readonly { readonly text: string }[]) =>
  placed.map(({ text }) => text);
