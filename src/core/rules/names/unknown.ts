import { quote } from "../quote";
import type { CheckContext, Fact, RuleDefinition } from "../types";
import { alternatives } from "./alternatives";
import { type GivenEntries, givenEntries, type NameList } from "./listed-names";

/** Entries that are none of the list's names. */
export interface UnknownNames {
  readonly texts: readonly string[];
  /** The names of the list. */
  readonly names: readonly string[];
  /** Nothing in the whole column is of the list, so another list is in use. */
  readonly isOtherList: boolean;
}

/** From so many indicators on, a column without a single known name follows another list. */
const indicatorsOfAnotherList = 4;

/** One fact for each indicator with unknown names, or a single one where the whole column follows another list. */
export function unknownNames(context: CheckContext, list: NameList): Fact<UnknownNames>[] {
  const given = givenEntries(context, list);
  const names = list.namesIn(context.workbook.vocabulary).map(({ name }) => name);
  const facts = given.flatMap((entries) => unknownIn(entries, names) ?? []);
  const isOtherList =
    facts.length >= indicatorsOfAnotherList &&
    given.every(({ entries }) => entries.every(({ match }) => match === null));
  return isOtherList ? [ofWholeColumn(facts, names)] : facts;
}

function unknownIn(
  { measure, cells, entries }: GivenEntries,
  names: readonly string[],
): Fact<UnknownNames> | null {
  const texts = entries.filter(({ match }) => match === null).map(({ text }) => text);
  const [cell] = cells;
  return cell && texts.length > 0
    ? { measure, cell, facts: { texts, names, isOtherList: false } }
    : null;
}

function ofWholeColumn(
  facts: readonly Fact<UnknownNames>[],
  names: readonly string[],
): Fact<UnknownNames> {
  const texts = [...new Set(facts.flatMap((fact) => fact.facts.texts))];
  const [first] = facts;
  if (!first) throw new RangeError("A column without unknown names follows no other list.");
  return { measure: null, cell: first.cell, facts: { texts, names, isOtherList: true } };
}

/** What both rules on unknown names say. */
export function unknownWording(
  { noun }: NameList,
  plan: "framework" | "plan",
): Pick<RuleDefinition<UnknownNames>, "message" | "actual"> {
  const plural = noun.replace(/y$/, "ie") + "s";
  return {
    message: ({ facts: { texts, names, isOtherList } }) =>
      isOtherList
        ? `None of the ${plural} is known, such as ${quote(texts[0] ?? "")}. If the workbook follows another ${plan}, write its names on the sheet HERTS Lists.`
        : `${texts.map((text) => quote(text)).join(" and ")} ${texts.length > 1 ? "are" : "is"} no ${noun}. Write one of the ${plan}: ${alternatives(names)}. A new one goes on the sheet HERTS Lists.`,
    actual: ({ facts }) => facts.texts.join("; "),
  };
}
