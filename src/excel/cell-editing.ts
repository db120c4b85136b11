import { ExcelProblem, explained } from "./errors";

/** Whether the error says that the user is typing in a cell, during which Excel answers nothing. */
export function isCellEditing(error: unknown): boolean {
  const problem = explained(error);
  return problem instanceof ExcelProblem && problem.kind === "cell edit mode";
}

/** How a cell is waited for. */
export interface CellWait {
  /** Runs a batch under Excel: `Excel.run`. */
  readonly run: (batch: (context: Excel.RequestContext) => Promise<unknown>) => Promise<unknown>;
  /** Asked before each look; once it says no, the wait is given up. */
  readonly isWanted: () => boolean;
  /** Milliseconds between two looks; 700 unless set. */
  readonly pause?: number;
}

/**
 * Waits until the user has finished the cell. Excel tells no event for it, and `delayForCellEdit` of `Excel.run` cannot
 * be given up, so that Excel is asked for next to nothing again and again; while a cell is edited it refuses at once.
 * @returns false where the wait was given up
 */
export async function cellFinished({ run, isWanted, pause = 700 }: CellWait): Promise<boolean> {
  for (;;) {
    await new Promise((done) => setTimeout(done, pause));
    if (!isWanted()) return false;
    if (!(await isStillEdited(run))) return isWanted();
  }
}

async function isStillEdited(run: CellWait["run"]): Promise<boolean> {
  try {
    await run(async (context) => {
      context.workbook.load("name");
      await context.sync();
    });
    return false;
  } catch (error) {
    // Any other error is told when the work itself is done again.
    return isCellEditing(error);
  }
}
