import { comparable } from "../text";
import type { ReadingNote, Sourced } from "../types";
import { hasValues, type TableRow } from "./classify";
import { ambitionAbove } from "./heading-above";
import { splitNumberedTitle, type IndicatorReference } from "./reference-text";
import type { Table } from "./table";

/** The rows of one indicator. */
export interface IndicatorRows {
  readonly reference: IndicatorReference;
  /** Rows with a figure of the indicator, from top to bottom. */
  readonly rows: readonly number[];
  /** A row above them with the title only. */
  readonly titleRow: number | null;
  /** Rows below that go on with the commentary, by the row that they go on from. */
  readonly continuations: readonly number[];
  /** The ambition that a section row above says; null where there is none. */
  readonly section: Sourced<number | null> | null;
}

/** The indicators of the table, in order, and notes about what had to be decided. */
export interface GroupedRows {
  readonly indicators: readonly IndicatorRows[];
  readonly notes: readonly ReadingNote[];
}

interface OpenGroup {
  reference: IndicatorReference;
  title: string;
  rows: number[];
  /** Labels of its rows so far. */
  labels: Set<string>;
  continuations: number[];
  section: Sourced<number | null> | null;
}

/** Puts the rows of the table together by indicator, under their sections. */
export function groupRows(table: Table, rows: readonly TableRow[]): GroupedRows {
  const groups: OpenGroup[] = [];
  const notes: ReadingNote[] = [];
  let section: OpenGroup["section"] = ambitionAbove(table);
  const onlyAmbitions =
    section !== null || rows.some((row) => row.kind === "section" && row.namesAmbition);
  let current: OpenGroup | null = null;
  for (const row of rows) {
    if (row.kind === "skipped") notes.push(skippedNote(row));
    else if (row.kind === "section") {
      if (row.namesAmbition || !onlyAmbitions) {
        section = { value: row.ambition, text: row.text, cell: row.cell };
      } else notes.push(headingNote(row));
      current = null;
    } else if (row.kind === "continuation") {
      const last = current ?? groups.at(-1);
      if (last) last.continuations.push(row.row);
      notes.push(continuationNote(table, row.row, last));
    } else {
      const joins = current ? joinsGroup(table, row.row, current) : false;
      if (current && joins) {
        if (joins === "guessed") notes.push(guessedNote(table, row.row, current));
        current.rows.push(row.row);
        current.labels.add(comparable(table.text(row.row, "measure")));
      } else groups.push((current = openGroup(table, row.row, section)));
    }
  }
  return { indicators: groups.map((group) => closeGroup(table, group)), notes };
}

function referenceAt(table: Table, row: number): IndicatorReference {
  const typed = table.text(row, "number");
  if (table.has("number")) return table.readReference(firstLine(typed));
  return table.readReference(splitNumberedTitle(table.text(row, "indicator")).reference);
}

/** `6a`, `6b` and `6c` stacked in one cell are references of measures; the first stands for the indicator. */
function firstLine(typed: string): string {
  return typed.trim().split(/[\r\n]/)[0] ?? "";
}

function titleAt(table: Table, row: number): string {
  return comparable(splitNumberedTitle(table.text(row, "indicator")).title);
}

function openGroup(table: Table, row: number, section: OpenGroup["section"]): OpenGroup {
  return {
    reference: referenceAt(table, row),
    title: titleAt(table, row),
    rows: [row],
    labels: new Set([comparable(table.text(row, "measure"))]),
    continuations: [],
    section,
  };
}

/** Whether a row is a further measure of the indicator above it; "guessed" where only its blank number says so. */
function joinsGroup(table: Table, row: number, group: OpenGroup): boolean | "guessed" {
  const reference = referenceAt(table, row);
  const title = titleAt(table, row);
  const isSameTitle = title === "" || title === group.title;
  const hasContent = hasValues(table, row) || !table.isBlank(row, "measure");
  if (reference.text !== "") {
    if (reference.number === null) return reference.text === group.reference.text && isSameTitle;
    if (reference.number !== group.reference.number) return false;
    if (isMergedBelow(table, row)) return true;
    if (reference.letter !== "")
      return group.reference.letter !== "" || isSameTitle || isTitleOnly(table, group);
    return isSameTitle && differsFromAbove(table, row, group);
  }
  if (!hasContent) return false;
  if (isSameTitle) return true;
  if (!table.has("number")) return isListed(table, row) && isTitleOnly(table, group);
  if (group.reference.text === "") return false;
  if (isTitleOnly(table, group) || isListed(table, row)) return true;
  return "guessed";
}

function isMergedBelow(table: Table, row: number): boolean {
  const column = table.columnOf("number");
  const merge = column === undefined ? undefined : table.view.mergeAt(row, column);
  return merge !== undefined && merge.row < row;
}

/** Two rows of one number and title are two measures only where something tells them apart. */
function differsFromAbove(table: Table, row: number, group: OpenGroup): boolean {
  return !group.labels.has(comparable(table.text(row, "measure")));
}

function isTitleOnly(table: Table, group: OpenGroup): boolean {
  const [first] = group.rows;
  return first !== undefined && !hasValues(table, first) && table.isBlank(first, "measure");
}

/** The title is an item of a list: it begins with a bullet, a letter in brackets or a small letter. */
function isListed(table: Table, row: number): boolean {
  return /^\s*(?:[•●▪◦·*–-]\s*\S|\(?[a-z]\)|\p{Ll})/u.test(table.text(row, "indicator"));
}

function closeGroup(table: Table, group: OpenGroup): IndicatorRows {
  const { reference, rows, continuations, section } = group;
  const hasTitleRow = rows.length > 1 && isTitleOnly(table, group);
  return {
    reference,
    rows: hasTitleRow ? rows.slice(1) : rows,
    titleRow: hasTitleRow ? (rows[0] ?? null) : null,
    continuations,
    section,
  };
}

function skippedNote({ row, cell, why }: TableRow & { kind: "skipped" }): ReadingNote {
  const reasons = {
    footnote: "looks like a note and not like a measure. If it is a measure, give it a number",
    total: "looks like a total and not like a measure. If it is a measure, give it a number",
    commentary:
      "looks like commentary, which belongs in a Commentary column, in the row of its measure",
    other: "has no number, no indicator and no figures",
  };
  return { cell, message: `Row ${row + 1} was left out: it ${reasons[why]}.` };
}

function headingNote({ row, cell }: TableRow & { kind: "section" }): ReadingNote {
  const message = `Row ${row + 1} was taken for a heading inside the ambition, not for a measure.`;
  return { cell, message };
}

function guessedNote(table: Table, row: number, group: OpenGroup): ReadingNote {
  return {
    kind: "no number",
    cell: table.view.reference(row, table.columnOf("number") ?? 0),
    message: `Row ${row + 1} has no number; it was taken for a further measure of indicator ${group.reference.text}. Give it a number if it is an indicator of its own.`,
  };
}

function continuationNote(table: Table, row: number, group: OpenGroup | undefined): ReadingNote {
  const [column = 0] = table.view.filledColumns(row);
  const message = group
    ? `Row ${row + 1} holds text only; it was added to the text of row ${(group.rows.at(-1) ?? row) + 1}.`
    : `Row ${row + 1} was left out: it holds text only, and no measure stands above it.`;
  return { cell: table.view.reference(row, column), message };
}
