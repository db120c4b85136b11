import type { UnusableEntry } from "../rules/types";
import type { ListKind, VocabularyLists } from "../vocabulary";
import type { SheetGrid } from "../workbook/types";
import { listColumns, listNames } from "./list-names";
import { ListsReader } from "./lists-reader";
import { formCell, ownRows, type OwnCell } from "./own-table";
import { unusableAt } from "./unusable";

/** The lists that a workbook keeps on the add-in's sheet, and the entries of it that do not count. */
export interface KeptLists {
  /** Null where the workbook has no such sheet, or none that can be read. */
  readonly lists: VocabularyLists | null;
  readonly unusable: readonly UnusableEntry[];
}

/**
 * The lists on the workbook's own sheet. A list without rows has no names. Of two entries that are written the same
 * the first counts, and a name goes before what is also written.
 * @param sheet the sheet of lists; undefined where the workbook has none
 */
export function readLists(sheet: SheetGrid | undefined): KeptLists {
  if (!sheet) return { lists: null, unusable: [] };
  const rows = ownRows(sheet, listColumns) ?? ownRows(sheet, ["List", "Name"]);
  if (!rows) return { lists: null, unusable: [withoutHeader(sheet)] };
  const reader = new ListsReader();
  for (const row of rows) reader.row(row);
  const lists = reader.lists();
  return { lists, unusable: reader.refused.map(({ cell, problem }) => unusableAt(cell, problem)) };
}

/** A name of a list as a form holds it. */
export interface ListEntry {
  readonly kind: ListKind;
  readonly name: string;
  /** Other ways to write it, with semicolons between them. */
  readonly alsoWritten: string;
}

/** Which part of which entry cannot be used, and why. */
export interface ListEntryProblem {
  /** Of the entry, from 0. */
  readonly place: number;
  readonly part: "name" | "alsoWritten";
  readonly problem: string;
}

/**
 * The lists that the entries of a form make, by the same rules as those on the sheet. Entries that are blank are left
 * out.
 */
export function readListEntries(entries: readonly ListEntry[]): {
  readonly lists: VocabularyLists;
  readonly problems: readonly ListEntryProblem[];
} {
  const reader = new ListsReader();
  entries.forEach(({ kind, name, alsoWritten }, row) => {
    if (`${name}${alsoWritten}`.trim() === "") return;
    const [list, named, others] = [listNames[kind], name, alsoWritten].map((text, column) =>
      formCell(text, { sheet: "", row, column }),
    ) as [OwnCell, OwnCell, OwnCell];
    reader.row({ List: list, Name: named, "Also written as": others });
  });
  const lists = reader.lists();
  const problems = reader.refused.map(({ cell: { cell }, problem }) => ({
    place: cell.row,
    part: listColumns[cell.column] === "Name" ? ("name" as const) : ("alsoWritten" as const),
    problem,
  }));
  return { lists, problems };
}

function withoutHeader({ name, firstRow, firstColumn }: SheetGrid): UnusableEntry {
  return {
    cell: { sheet: name, row: firstRow, column: firstColumn },
    problem: `No row of the sheet “${name}” holds the headers ${listColumns.join(", ")}, so the names that come with the add-in count. Put the header back, or have the add-in write the sheet anew.`,
  };
}
