import type { FormulaCell } from "./formula-cells";

/** The engine has read a cell whose own formula is not calculated yet. */
export class CellNotReady extends Error {
  constructor(readonly cell: FormulaCell) {
    super();
  }
}

/** The engine cannot make sense of a formula. */
export class EngineFailure extends Error {
  override readonly name = "EngineFailure";
}

/** The engine cannot read a formula at all. */
export class UnreadableFormula extends EngineFailure {}
