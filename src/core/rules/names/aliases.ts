import type { Vocabulary } from "../../vocabulary";
import { oneLine } from "../../workbook";
import type { CellReference } from "../../workbook/types";
import { quote } from "../quote";
import type { CellEdit, CheckContext, Fact, RuleDefinition } from "../types";
import { type GivenEntries, givenEntries, type NameList } from "./listed-names";

/** A name as typed, and as the list has it. */
export interface Alias {
  readonly text: string;
  readonly name: string;
}

/** The aliases that an indicator uses, and how to write their names into its cells. */
export interface AliasFacts {
  readonly aliases: readonly Alias[];
  readonly edits: readonly CellEdit[];
}

/** What both rules on aliases say, and how they mend them. */
export const aliasWording = {
  message: ({ facts: { aliases } }: Fact<AliasFacts>) =>
    `${aliases.map(({ text, name }) => `${quote(text)} is ${name}`).join(", and ")}. Write the name in full.`,
  expected: ({ facts }: Fact<AliasFacts>) => facts.aliases.map(({ name }) => name).join("; "),
  actual: ({ facts }: Fact<AliasFacts>) => facts.aliases.map(({ text }) => text).join("; "),
  fix: ({ facts: { aliases, edits } }: Fact<AliasFacts>) =>
    edits.length > 0
      ? { description: `Write ${aliases.map(({ name }) => name).join(" and ")}.`, edits }
      : null,
} satisfies Pick<RuleDefinition<AliasFacts>, "message" | "expected" | "actual" | "fix">;

/** One fact for each indicator that writes names otherwise than the list. */
export function aliasesOf(context: CheckContext, list: NameList): Fact<AliasFacts>[] {
  return givenEntries(context, list).flatMap((given) => {
    const aliases = aliasesIn(given);
    const [cell] = given.cells;
    if (!cell || aliases.length === 0) return [];
    const edits = given.cells.flatMap((place) => editsOf(context, place, aliases));
    return [{ measure: given.measure, cell, facts: { aliases, edits } }];
  });
}

function aliasesIn({ entries }: GivenEntries): Alias[] {
  return entries.flatMap(({ text, match }) => (match?.alias ? [{ text, name: match.name }] : []));
}

/**
 * The cell with each alias replaced and all else as it was. Nothing is edited where a formula gives the text,
 * or where an alias cannot be found in it.
 */
function editsOf(
  context: CheckContext,
  cell: CellReference,
  aliases: readonly Alias[],
): CellEdit[] {
  const { sheet, row, column } = cell;
  const whole = { sheet, row, column };
  const { value, formula } = context.content(whole);
  if (typeof value !== "string" || formula !== "") return [];
  const after = withNames(context.workbook.vocabulary, value, aliases);
  return after === value ? [] : [{ cell: whole, before: value, after }];
}

/** The text with each alias, where it stands as an entry of its own, replaced by its name. */
export function withNames(vocabulary: Vocabulary, text: string, aliases: readonly Alias[]): string {
  const names = new Map(aliases.map((alias) => [alias.text, alias.name]));
  return vocabulary.splitEntries(text).reduceRight((written, entry) => {
    const name = names.get(oneLine(entry.text));
    return name === undefined
      ? written
      : written.slice(0, entry.start) + name + written.slice(entry.end);
  }, text);
}
