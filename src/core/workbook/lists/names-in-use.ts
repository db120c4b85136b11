import type { ListKind, NameMatch, Vocabulary } from "../../vocabulary";
import { splitNumberedName } from "../../vocabulary/numbered-name";
import { findSheet, viewSheet } from "../grid";
import { oneLine } from "../text";
import type { Field, TableMapping, WorkbookSnapshot } from "../types";

/** Whether the indicator table of a workbook holds any name of a vocabulary's list. */
export type NamesInUse = (kind: ListKind) => boolean;

/**
 * Looks for a vocabulary's names in the column of the list and in that of the indicators; for ambitions by the words of
 * their titles, also in the rows that divide the table.
 * @param mapping undefined where the workbook has no indicator table: nothing is in use then
 */
export function namesInUse(
  vocabulary: Vocabulary,
  snapshot: WorkbookSnapshot,
  mapping: TableMapping | undefined,
): NamesInUse {
  const sheet = mapping && findSheet(snapshot, mapping.sheet);
  if (!sheet) return () => false;
  const { headerRow, lastRow, columns } = mapping;
  const textsOf = (...fields: readonly Field[]): string[] => {
    const view = viewSheet(sheet);
    const texts = new Set<string>();
    for (const { field, column } of columns) {
      if (!fields.includes(field)) continue;
      for (let row = headerRow + 1; row <= lastRow; row++) texts.add(view.text(row, column));
    }
    return [...texts];
  };
  const holds = (field: Field, read: (text: string) => NameMatch | null) =>
    textsOf(field, "indicator")
      .flatMap((text) => vocabulary.splitEntries(text))
      .some(({ text }) => read(text)?.exact);
  return (kind) => {
    if (kind === "ambitions")
      return textsOf(...titlePlaces).some((text) => isTitle(vocabulary, text));
    return kind === "outcomeBees"
      ? holds("outcomeBee", vocabulary.readOutcomeBee)
      : holds("corporatePriority", vocabulary.readCorporatePriority);
  };
}

/** Columns in which an ambition's title may stand, in the rows of measures or in one that divides the table. */
const titlePlaces: readonly Field[] = ["ambition", "number", "indicator", "measure"];

function isTitle(vocabulary: Vocabulary, text: string): boolean {
  const { title } = splitNumberedName(oneLine(text));
  return title !== "" && vocabulary.readAmbition(title) !== null;
}
