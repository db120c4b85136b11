import { fieldNames } from "../rules/field-names";
import type { UnusableEntry } from "../rules/types";
import { columnLetters } from "../workbook/addresses";
import { headerWords } from "../workbook/header/meaning";
import { proposalAt } from "../workbook/header/propose";
import type { FittedMapping } from "../workbook/header/refresh";
import { tableColumns } from "../workbook/header/table-columns";
import type { NamedColumn } from "../workbook/header/place-columns";
import type { ColumnMatch, TableMapping, WorkbookSnapshot } from "../workbook/types";
import type { KeptColumn, KeptMapping } from "./read-mapping";
import { inQuotes, unusableAt } from "./unusable";

/** The columns that count, and what became of those that could not be used as they were confirmed. */
export interface RepairedColumns {
  readonly columns: readonly ColumnMatch[];
  /** Confirmed columns whose header is gone, with the column that is read instead; null where none is. */
  readonly lost: readonly { readonly match: ColumnMatch; readonly instead: ColumnMatch | null }[];
  /** Confirmed columns that another field has already, with that field's column. */
  readonly shared: readonly { readonly match: ColumnMatch; readonly owner: ColumnMatch }[];
}

/**
 * Gives each column whose header is gone another one: the column in its old place where that has a header that nobody
 * has seen, and so was renamed; else the one that the add-in proposes; else none. A column holds one field only.
 */
export function repairedColumns(
  snapshot: WorkbookSnapshot,
  { mapping, lost }: FittedMapping,
  kept: KeptMapping,
): RepairedColumns {
  const columns: ColumnMatch[] = [];
  const shared: { match: ColumnMatch; owner: ColumnMatch }[] = [];
  for (const match of mapping.columns) {
    const owner = columns.find(({ column }) => column === match.column);
    if (owner) shared.push({ match, owner });
    else columns.push(match);
  }
  const free = newColumns(snapshot, mapping, kept);
  const proposed = lost.length > 0 ? (proposalAt(snapshot, mapping)?.columns ?? []) : [];
  const repaired = lost.map((match) => {
    const found =
      free.find(({ column }) => column === match.column) ??
      proposed.find(({ field, column }) => field === match.field && isFree(column));
    const isTaken = columns.some(({ column }) => column === found?.column);
    const instead = found && !isTaken ? { ...match, ...found, field: match.field } : null;
    if (instead) columns.push(instead);
    return { match, instead };
  });
  return { columns, lost: repaired, shared };

  function isFree(column: number): boolean {
    return free.some((each) => each.column === column);
  }
}

/** What the analyst should know of the columns that count. */
export function columnProblems(
  snapshot: WorkbookSnapshot,
  mapping: TableMapping,
  repaired: RepairedColumns,
  kept: KeptMapping,
): UnusableEntry[] {
  const entryOf = ({ field }: ColumnMatch) =>
    kept.columns.find((column) => column.field === field)!.entry;
  return [
    ...repaired.shared.map(({ match, owner }) =>
      unusableAt(
        entryOf(match),
        `Column ${inWords(owner)} holds the ${fieldNames[owner.field]} already, so it is not read as the ${fieldNames[match.field]}. ${remedy}`,
      ),
    ),
    ...repaired.lost.map(({ match, instead }) =>
      unusableAt(entryOf(match), lostInWords(match, instead)),
    ),
    ...laterColumns(snapshot, mapping, repaired, kept),
  ];
}

const remedy = "Confirm the columns in the pane under Set up, or correct this row.";

function lostInWords(match: ColumnMatch, instead: ColumnMatch | null): string {
  const gone = match.header
    ? `No column is headed ${inQuotes(match.header)} any more`
    : `Column ${columnLetters(match.column)} has a header now`;
  const counts = instead
    ? `so column ${inWords(instead)} is read as the ${fieldNames[match.field]}`
    : `so no ${fieldNames[match.field]} is read`;
  return `${gone}, ${counts}. ${remedy}`;
}

function inWords({ column, header }: NamedColumn): string {
  return header ? `${columnLetters(column)} ${inQuotes(header)}` : columnLetters(column);
}

/** Columns that came after the columns were confirmed, and that the add-in would use. */
function laterColumns(
  snapshot: WorkbookSnapshot,
  mapping: TableMapping,
  { columns }: RepairedColumns,
  kept: KeptMapping,
): UnusableEntry[] {
  const later = newColumns(snapshot, mapping, kept).filter(
    ({ column }) => !columns.some((used) => used.column === column),
  );
  if (later.length === 0) return [];
  const proposed = proposalAt(snapshot, mapping)?.columns ?? [];
  return proposed
    .filter(({ column }) => later.some((each) => each.column === column))
    .map((match) => unusableAt(entryFor(match, kept), laterInWords(match, columns)));
}

function entryFor({ field }: ColumnMatch, kept: KeptMapping): KeptColumn["entry"] {
  const own = kept.columns.find((column) => column.field === field);
  return own?.entry ?? kept.sheet ?? kept.columns[0]!.entry;
}

function laterInWords(match: ColumnMatch, columns: readonly ColumnMatch[]): string {
  const counting = columns.find(({ field }) => field === match.field);
  const counts = counting ? `column ${inWords(counting)} counts` : "it is not read";
  return `Column ${inWords(match)} came after the columns were confirmed and looks like the ${fieldNames[match.field]}, but ${counts}. Confirm the columns in the pane under Set up.`;
}

/** Columns under headers that were not there when the columns were confirmed. */
function newColumns(
  snapshot: WorkbookSnapshot,
  mapping: TableMapping,
  { columns, unused }: KeptMapping,
): NamedColumn[] {
  const seen = new Set([...columns, ...unused].map(({ header }) => headerWords(header)));
  return tableColumns(snapshot, mapping).filter(
    ({ header }) => header !== "" && !seen.has(headerWords(header)),
  );
}
