import { planningOf } from "../../planning";
import type { Sourced } from "../../workbook/types";
import type { NameList } from "../names/listed-names";
import type { UnknownNames } from "../names/unknown";
import type { CheckContext, Fact } from "../types";

/** The names of a list in the registers: those of the priorities, and the bees of the scorecard. */
function entriesIn(context: CheckContext, { noun }: NameList): Sourced<string>[] {
  const { priorities, scorecard } = context.shared(planningOf);
  return noun === "corporate priority"
    ? priorities.flatMap(({ corporatePriorities }) => corporatePriorities)
    : [...priorities.flatMap(({ outcomeBees }) => outcomeBees), ...scorecard.map(({ bee }) => bee)];
}

/** From so many distinct names on, registers without a single known one follow another list. */
const namesOfAnotherList = 4;

/** One fact for each unknown name at its first cell, or a single one where the registers follow another list. */
export function unknownInRegisters(context: CheckContext, list: NameList): Fact<UnknownNames>[] {
  const { vocabulary } = context.workbook;
  const names = list.namesIn(vocabulary).map(({ name }) => name);
  if (names.length === 0) return [];
  const distinct = new Map<string, Sourced<string>>();
  for (const entry of entriesIn(context, list)) {
    const key = entry.value.toLowerCase();
    if (!distinct.has(key)) distinct.set(key, entry);
  }
  const unknown = [...distinct.values()].filter(
    ({ value }) => list.read(vocabulary, value) === null,
  );
  const [first] = unknown;
  const isOtherList = unknown.length === distinct.size && unknown.length >= namesOfAnotherList;
  const facts = (texts: readonly string[]) => ({ texts, names, isOtherList });
  if (isOtherList && first) {
    return [{ measure: null, cell: first.cell, facts: facts(unknown.map(({ text }) => text)) }];
  }
  return unknown.map(({ text, cell }) => ({ measure: null, cell, facts: facts([text]) }));
}
