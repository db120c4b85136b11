import type { Measure } from "../../workbook/types";
import type { CheckContext, Fact } from "../types";
import type { NameList } from "./listed-names";

/** From so many named indicators for each unnamed one, a blank is an omission and not a habit. */
const namedForEachBlank = 3;

/** The first measure of each indicator that names nothing of the list, where most others do; none where the list is not checked. */
export function missingNames(context: CheckContext, list: NameList): Fact<null>[] {
  if (list.namesIn(context.workbook.vocabulary).length === 0) return [];
  const firsts = context.workbook.measures.filter(
    (measure) => context.siblings(measure)[0] === measure,
  );
  const unnamed = firsts.filter((measure) => !isNamed(context, list, measure));
  const named = firsts.length - unnamed.length;
  if (named < namedForEachBlank * unnamed.length) return [];
  return unnamed.map((measure) => ({
    measure,
    cell: measure.cells[list.field] ?? measure.cells.indicator ?? measure.latest.cell,
    facts: null,
  }));
}

function isNamed(context: CheckContext, list: NameList, measure: Measure): boolean {
  return context.siblings(measure).some((sibling) => {
    const cell = sibling.cells[list.field];
    const says = cell ? String(context.content(cell).value).trim() : "";
    return list.entriesOf(sibling).length > 0 || says !== "";
  });
}
