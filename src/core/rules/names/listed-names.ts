import type { ListedName, NameMatch, Vocabulary } from "../../vocabulary";
import type { CellReference, Measure, Sourced } from "../../workbook/types";
import type { CheckContext } from "../types";

/** One of the two lists of names that every indicator quotes from. */
export interface NameList {
  /** As the analyst calls one of its names. */
  readonly noun: "outcome bee" | "corporate priority";
  readonly field: "outcomeBee" | "corporatePriority";
  entriesOf(measure: Measure): readonly Sourced<string>[];
  /** Its names in a workbook; a list without names is not checked. */
  namesIn(vocabulary: Vocabulary): readonly ListedName[];
  read(vocabulary: Vocabulary, text: string): NameMatch | null;
}

export const outcomeBeeNames: NameList = {
  noun: "outcome bee",
  field: "outcomeBee",
  entriesOf: ({ outcomeBees }) => outcomeBees,
  namesIn: (vocabulary) => vocabulary.outcomeBees,
  read: (vocabulary, text) => vocabulary.readOutcomeBee(text),
};

export const corporatePriorityNames: NameList = {
  noun: "corporate priority",
  field: "corporatePriority",
  entriesOf: ({ corporatePriorities }) => corporatePriorities,
  namesIn: (vocabulary) => vocabulary.corporatePriorities,
  read: (vocabulary, text) => vocabulary.readCorporatePriority(text),
};

/** An entry of a list as typed, and the name that it was read as; null for none. */
export interface NamedEntry {
  readonly text: string;
  readonly match: NameMatch | null;
}

/** The entries that an indicator gives, the first measure that gives them, and the cells they stand in. */
export interface GivenEntries {
  readonly measure: Measure;
  /** The same entries may stand beside each measure of the indicator. */
  readonly cells: readonly CellReference[];
  readonly entries: readonly NamedEntry[];
}

/**
 * The entries of the workbook, once for each indicator: its measures share a cell or repeat each other. None where the
 * list has no names.
 */
export function givenEntries(context: CheckContext, list: NameList): GivenEntries[] {
  const { vocabulary } = context.workbook;
  if (list.namesIn(vocabulary).length === 0) return [];
  const read = readOnce((text) => list.read(vocabulary, text));
  const given = new Map<
    string,
    { measure: Measure; cells: CellReference[]; entries: NamedEntry[] }
  >();
  const indicators = new Map<Measure, number>();
  for (const measure of context.workbook.measures) {
    const typed = list.entriesOf(measure);
    const cell = typed[0]?.cell;
    if (!cell) continue;
    const key = `${indicatorOf(context, measure, indicators)}\n${typed.map(({ text }) => text).join("\n")}`;
    const known = given.get(key);
    if (!known) {
      const entries = typed.map(({ text }) => ({ text, match: read(text) }));
      given.set(key, { measure, cells: [cell], entries });
    } else if (!known.cells.some((other) => isSameCell(other, cell))) known.cells.push(cell);
  }
  return [...given.values()];
}

/** A number that the measures of an indicator share. */
function indicatorOf(context: CheckContext, measure: Measure, known: Map<Measure, number>): number {
  const first = context.siblings(measure)[0] ?? measure;
  const number = known.get(first) ?? known.size;
  known.set(first, number);
  return number;
}

const isSameCell = (one: CellReference, other: CellReference) =>
  one.row === other.row && one.column === other.column && one.line === other.line;

/** Looking for misspellings takes time, and the same few texts come again and again. */
function readOnce(read: (text: string) => NameMatch | null): (text: string) => NameMatch | null {
  const known = new Map<string, NameMatch | null>();
  return (text) => {
    let match = known.get(text);
    if (match === undefined) known.set(text, (match = read(text)));
    return match;
  };
}
