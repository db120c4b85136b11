import type { CellReference, Measure } from "../../workbook/types";
import type { CheckContext, Fact } from "../types";
import { type GivenEntries, givenEntries, type NameList } from "./listed-names";

/** Entries that are none of the list's names. */
export interface UnknownNames {
  readonly texts: readonly string[];
  /** Nothing in the whole column is of the list, so another list is in use. */
  readonly isOtherList: boolean;
}

/** From so many indicators on, a column without a single known name follows another list. */
const indicatorsOfAnotherList = 4;

/** One fact for each indicator with unknown names, or a single one where the whole column follows another list. */
export function unknownNames(context: CheckContext, list: NameList): Fact<UnknownNames>[] {
  const given = givenEntries(context, list);
  const facts = given.flatMap((entries) => unknownIn(entries) ?? []);
  const isOtherList =
    facts.length >= indicatorsOfAnotherList &&
    given.every(({ entries }) => entries.every(({ match }) => match === null));
  return isOtherList ? [ofWholeColumn(facts)] : facts;
}

function unknownIn({ measure, cells, entries }: GivenEntries): Fact<UnknownNames> | null {
  const texts = entries.filter(({ match }) => match === null).map(({ text }) => text);
  const [cell] = cells;
  return cell && texts.length > 0 ? factAt(measure, cell, texts, false) : null;
}

function ofWholeColumn(facts: readonly Fact<UnknownNames>[]): Fact<UnknownNames> {
  const texts = [...new Set(facts.flatMap((fact) => fact.facts.texts))];
  const [first] = facts;
  if (!first) throw new RangeError("A column without unknown names follows no other list.");
  return factAt(null, first.cell, texts, true);
}

function factAt(
  measure: Measure | null,
  cell: CellReference,
  texts: readonly string[],
  isOtherList: boolean,
): Fact<UnknownNames> {
  return { measure, cell, facts: { texts, isOtherList } };
}
