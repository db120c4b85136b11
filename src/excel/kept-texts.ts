import type { Step } from "./batches";
import { keptTextFormula } from "./marks";
import type { WorkbookState } from "./workbook-state";

/**
 * Keeps a short text in a hidden name of the workbook; untouched where it is kept already. Where something else than a
 * text stands in the name, it has been removed with the broken marks.
 * @param name as `markName` makes it
 * @param text at most 255 characters of ASCII
 */
export function keptTextStep(
  { workbook }: Excel.RequestContext,
  { keptTexts }: Pick<WorkbookState, "keptTexts">,
  name: string,
  text: string,
): Step {
  const kept = keptTexts.get(name);
  const formula = keptTextFormula(text);
  return {
    bytes: 1_000 + formula.length,
    apply: () => {
      if (kept === undefined) workbook.names.add(name, formula).visible = false;
      else if (kept !== text) workbook.names.getItem(name).formula = formula;
    },
  };
}
