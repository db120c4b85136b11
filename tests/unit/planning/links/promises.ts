import { linkColumns } from "../../../../src/core/own-sheets/read-links";
import type { Commitment, Planning } from "../../../../src/core/planning/types";
import type { IndicatorWorkbook } from "../../../../src/core/workbook/types";
import { grid } from "../../../helpers/grids";

/** A statement of success in column A of the sheet Plan. @param row zero-based */
export function commitment(
  text: string,
  desired: "higher" | "lower" | null,
  row = 2,
  named: readonly string[] = [],
): Commitment {
  const cell = { sheet: "Plan", row, column: 0 };
  return {
    key: `successMeasures: ${text} ${row}`,
    register: "successMeasures",
    text,
    statement: text,
    cell,
    desired: { value: desired, text, cell },
    namedIndicators: named.map((value) => ({ value, text: value, cell: { ...cell, column: 1 } })),
  };
}

/** The registers of a workbook that promises these in its plan. */
export function planningWith(...aims: readonly Commitment[]): Planning {
  return {
    priorities: [],
    successMeasures: aims.map((aim) => ({ text: aim, aims: [aim] })),
    context: [],
    scorecard: [],
    actionPlan: { entries: [] },
    places: [],
  };
}

/** The workbook with a sheet of links whose rows begin in row 5. */
export function withLinks(
  workbook: IndicatorWorkbook,
  rows: readonly (readonly (string | number)[])[],
): IndicatorWorkbook {
  const links = grid([["HERTS links"], ["note"], [], [...linkColumns], ...rows], {
    name: "HERTS Links",
  });
  return { ...workbook, snapshot: { ...workbook.snapshot, ownSheets: { links } } };
}
