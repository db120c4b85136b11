import type { Step } from "./batches";
import { keptTextStep } from "./kept-texts";
import { markName } from "./marks";
import type { WorkbookState } from "./workbook-state";

const memoryName = markName("summary");

/** What the workbook remembers of the executive summary that was written last; undefined where it remembers nothing. */
export function summaryMemory(texts: ReadonlyMap<string, string>): string | undefined {
  return texts.get(memoryName);
}

/** Keeps in a hidden name what the next build must know of the executive summary; untouched where it knows it. */
export function summaryStep(
  context: Excel.RequestContext,
  state: Pick<WorkbookState, "keptTexts">,
  memory: string,
): Step {
  return keptTextStep(context, state, memoryName, memory);
}
