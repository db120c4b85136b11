import { cellFinished } from "../../excel/cell-editing";
import type { Session } from "./session";
import type { Problem } from "./state";

/**
 * Does work again that Excel refused because a cell was being edited, as soon as the cell is finished. What the analyst
 * closes or replaces by other work is not done again.
 * @returns what ends it
 */
export function resumeAfterCellEdit(session: Session, pause?: number): () => void {
  let awaited: Problem | null = null;
  return session.subscribe(() => {
    const { problem } = session.state();
    if (problem === awaited) return;
    awaited = problem;
    if (problem?.waitsForCell) void resume(session, problem, pause);
  });
}

async function resume(session: Session, problem: Problem, pause?: number): Promise<void> {
  const isWanted = () => session.state().problem === problem && session.state().work === null;
  const wait = { run: session.runner, isWanted, ...(pause !== undefined && { pause }) };
  if (await cellFinished(wait)) problem.retry?.();
}
