import { shortened } from "../core/report/published-text";
import type { Step } from "./batches";
import { keptTextFormula, markName } from "./marks";
import type { WorkbookState } from "./workbook-state";

/** What of a workbook's state decides about its properties. */
export type PropertiesState = Pick<
  WorkbookState,
  "title" | "subject" | "keptTexts" | "definedNames"
>;

const titleName = markName("document_title");
const subject = "Performance report";

/** Characters of the title that are kept: a text in a formula has at most 255. */
const longest = 250;

/**
 * Gives the document the report's title and a subject. What the user typed there stays: a title is replaced only where
 * it is the one that an earlier build gave, which a hidden name keeps.
 */
export function propertiesStep(
  { workbook }: Excel.RequestContext,
  state: PropertiesState,
  title: string,
): Step {
  const kept = state.keptTexts.get(titleName);
  const isOurs = state.title === "" || shortened(state.title, longest) === kept;
  const text = shortened(title, longest);
  return {
    bytes: 2_000,
    apply: () => {
      if (state.subject === "") workbook.properties.subject = subject;
      if (!isOurs) return;
      if (state.title !== title) workbook.properties.title = title;
      const formula = keptTextFormula(text);
      if (!state.definedNames.includes(titleName)) {
        workbook.names.add(titleName, formula).visible = false;
      } else if (kept !== text) {
        workbook.names.getItem(titleName).formula = formula;
      }
    },
  };
}
