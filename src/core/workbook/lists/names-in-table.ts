import type { ListKind, Vocabulary } from "../../vocabulary";
import { namesNothing } from "../../vocabulary/no-name";
import { keyOf } from "../../vocabulary/words";
import { findSheet, viewSheet } from "../grid";
import { oneLine } from "../text";
import type { IndicatorWorkbook } from "../types";

/** Names as the indicator table writes them, each once, in the order of its rows. */
export type NamesInTable = Readonly<Record<ListKind, readonly string[]>>;

/** What stands in the table's columns of ambitions, outcome bees and corporate priorities. */
export function namesInTable(workbook: IndicatorWorkbook): NamesInTable {
  const { measures } = workbook;
  return {
    ambitions: distinct(ambitionCells(workbook)),
    outcomeBees: distinct(measures.flatMap((measure) => measure.outcomeBees.map(said))),
    corporatePriorities: distinct(
      measures.flatMap((measure) => measure.corporatePriorities.map(said)),
    ),
  };
}

/** Those of a table's names that a vocabulary does not know. */
export function unlistedNames(names: NamesInTable, vocabulary: Vocabulary): NamesInTable {
  const { readAmbition, readOutcomeBee, readCorporatePriority } = vocabulary;
  return {
    ambitions: names.ambitions.filter((name) => isUnknownAmbition(name, readAmbition(name))),
    outcomeBees: names.outcomeBees.filter((name) => readOutcomeBee(name) === null),
    corporatePriorities: names.corporatePriorities.filter(
      (name) => readCorporatePriority(name) === null,
    ),
  };
}

const said = ({ value }: { readonly value: string }) => value;

/** Where no ambitions are listed a number alone names one, and its title is not known. */
function isUnknownAmbition(name: string, known: { readonly title: string } | null): boolean {
  return known === null || (known.title === "" && hasWords(name.replace(/^ambition\b/i, "")));
}

/** A number alone is no name to be listed. */
const hasWords = (text: string) => /\p{L}{3}/u.test(text);

function ambitionCells({ snapshot, mapping }: IndicatorWorkbook): string[] {
  const sheet = findSheet(snapshot, mapping.sheet);
  const column = mapping.columns.find(({ field }) => field === "ambition")?.column;
  if (!sheet || column === undefined) return [];
  const view = viewSheet(sheet);
  const first = mapping.headerRow + mapping.headerRows;
  const rows = Array.from(
    { length: Math.max(0, mapping.lastRow + 1 - first) },
    (_, i) => first + i,
  );
  return rows.map((row) => view.text(row, column)).filter(hasWords);
}

function distinct(names: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const name of names) {
    const key = keyOf(name);
    if (key !== "" && !namesNothing(name) && !found.has(key)) found.set(key, oneLine(name));
  }
  return [...found.values()];
}
