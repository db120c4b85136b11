import { isMarkedList } from "../cells/indicator-cell";
import { isRepeatedHeader } from "../header/table-end";
import { oneLine } from "../text";
import type { CellReference, Field } from "../types";
import type { Table } from "./table";

/** What a row of the table is. Blank rows and repeated headers are left out. */
export type TableRow =
  | { readonly kind: "measure"; readonly row: number }
  /** A title across the table: "Ambition 2 – …", "BEING HEALTHY". */
  | {
      readonly kind: "section";
      readonly row: number;
      readonly text: string;
      readonly cell: CellReference;
      readonly ambition: number | null;
      /** It calls itself an ambition, whether or not the plan has it. */
      readonly namesAmbition: boolean;
    }
  /** Only commentary, actions or a list of outcome bees: what the rows above say goes on. */
  | { readonly kind: "continuation"; readonly row: number }
  | {
      readonly kind: "skipped";
      readonly row: number;
      readonly cell: CellReference;
      readonly why: "footnote" | "total" | "commentary" | "other";
      readonly text: string;
    };

/** The rows of the table that hold something, in order. Pauses after each. */
export function* tableRowsInSteps(table: Table): Generator<undefined, TableRow[]> {
  const { view, mapping } = table;
  const place = { row: mapping.headerRow, headerRows: mapping.headerRows };
  const rows: TableRow[] = [];
  for (let row = table.firstRow; row <= mapping.lastRow; row++) {
    const filled = view.filledColumns(row);
    if (filled.length === 0) continue;
    if (filled.length > 1 && isRepeatedHeader(view, place, row, mapping.columns)) continue;
    rows.push(classify(table, row, filled));
    yield;
  }
  return withoutTrailingSections(rows);
}

const valueFields: readonly Field[] = [
  "previous",
  "latest",
  "previousNumerator",
  "previousDenominator",
  "latestNumerator",
  "latestDenominator",
];

/** Some figure, or what stands in its place, is in the row. */
export function hasValues(table: Table, row: number): boolean {
  return valueFields.some((field) => !table.isBlank(row, field));
}

function classify(table: Table, row: number, filled: readonly number[]): TableRow {
  const [first = 0] = filled;
  const text = table.view.text(row, first);
  const cell = table.view.reference(row, first);
  if (filled.length === 1) return classifyLone(table, row, first);
  if (isTotal(table, row)) return { kind: "skipped", row, cell, why: "total", text };
  if (isMeasure(table, row)) return { kind: "measure", row };
  const isText = (["commentary", "actions"] as const).some((field) => !table.isBlank(row, field));
  if (isText) return { kind: "continuation", row };
  return { kind: "skipped", row, cell, why: "other", text };
}

function isMeasure(table: Table, row: number): boolean {
  if (hasValues(table, row)) return true;
  const named = (["number", "indicator", "measure"] as const).some(
    (field) => !isBlankHere(table, row, field),
  );
  return named;
}

/** Blank in its own row, whatever a merged area above holds. */
function isBlankHere(table: Table, row: number, field: Field): boolean {
  const column = table.columnOf(field);
  return column === undefined || table.view.isBlank(row, column);
}

/** A row with one cell is a section title, a footnote, more commentary or an indicator without data yet. */
function classifyLone(table: Table, row: number, column: number): TableRow {
  const { view } = table;
  const cell = view.reference(row, column);
  const typed = view.text(row, column);
  const text = oneLine(typed);
  const field = table.mapping.columns.find((match) => match.column === column)?.field;
  const isMergedAcross = (view.mergeAt(row, column)?.columnCount ?? 1) > 1;
  if (field === "indicator" && isMarkedList(typed)) return { kind: "continuation", row };
  if (isFootnote(text)) return { kind: "skipped", row, cell, why: "footnote", text };
  if (isTotalText(text)) return { kind: "skipped", row, cell, why: "total", text };
  if (!isNarrative(field) && isLabelledCommentary(text)) {
    return { kind: "skipped", row, cell, why: "commentary", text };
  }
  const hasWords = /\p{L}{2,}/u.test(text);
  const isTitlePlace = !field || titlePlaces.has(field);
  if (hasWords && (isMergedAcross || isSectionTitle(table, text, isTitlePlace))) {
    return text.length <= longestTitle + 100
      ? section(table, row, text, cell)
      : { kind: "skipped", row, cell, why: "footnote", text };
  }
  if (isNarrative(field)) return { kind: "continuation", row };
  if (hasValues(table, row)) return { kind: "measure", row };
  if (field === "indicator" || field === "measure") {
    return isSectionHere(table, field, text)
      ? section(table, row, text, cell)
      : { kind: "measure", row };
  }
  if (field === "number" && !hasWords) return { kind: "measure", row };
  if (hasWords && text.length <= longestTitle) return section(table, row, text, cell);
  return { kind: "skipped", row, cell, why: hasWords ? "footnote" : "other", text };
}

const isNarrative = (field: Field | undefined) => field === "commentary" || field === "actions";

/** "Commentary: …" in a row of its own, and not in the column of the commentary. */
function isLabelledCommentary(text: string): boolean {
  return /^(?:performance |supporting )?(?:comment(?:s|ary)?|narrative|analysis|actions?(?: plan)?|next steps)\s*[:–—-]\s*\S/i.test(
    text,
  );
}

const longestTitle = 200;

function section(table: Table, row: number, text: string, cell: CellReference): TableRow {
  const hasWords = /\p{L}{2,}/u.test(text);
  const ambition = hasWords ? (table.vocabulary.readAmbition(text)?.number ?? null) : null;
  const namesAmbition = ambition !== null || /^\s*amb/i.test(text);
  return { kind: "section", row, text, cell, ambition, namesAmbition };
}

/** Columns in which words alone may be a section's title. */
const titlePlaces: ReadonlySet<Field> = new Set<Field>([
  "number",
  "indicator",
  "measure",
  "ambition",
  "outcomeBee",
]);

function isSectionTitle(table: Table, text: string, isTitlePlace: boolean): boolean {
  if (text.length > longestTitle + 100) return false;
  if (table.vocabulary.readAmbition(text) !== null) return true;
  if (!isTitlePlace) return false;
  if (
    /^(?:ambition|theme|section|priority|strategic|outcome|aim|objective|part|chapter)\b/i.test(
      text,
    )
  ) {
    return text.length <= longestTitle;
  }
  return !/\p{Ll}/u.test(text) && !/\d/.test(text) && text.length <= longestTitle;
}

/** Where indicators are numbered, words alone in the indicator's column are a title, unless they read like an indicator. */
function isSectionHere(table: Table, field: Field, text: string): boolean {
  if (field !== "indicator" || !table.has("number")) return false;
  const readsLikeIndicator = text.split(" ").length >= 4 && indicatorWords.test(text);
  return text.length <= 80 && !/\d|:$/.test(text) && !readsLikeIndicator;
}

const indicatorWords =
  /^(?:[•%]|percentage|per ?cent|proportion|number|no\.? of|rate|average|mean|median|total|take[ -]?up|achievement|attainment|reduction|increase|families|children|young people|schools|pupils|care leavers|persistent|overall|under|first[ -]time|feedback|diversity|additional|net |take)/i;

function isFootnote(text: string): boolean {
  return (
    /^(?:[*†‡§¹²³]|\[\w\]|\(\w\))\s*\S/.test(text) ||
    /^(?:source|sources|note|notes|key|nb|n\.b\.|please note|data (?:source|as at|is)|footnotes?|last updated|prepared by|produced by|page)\b/i.test(
      text,
    )
  );
}

function isTotal(table: Table, row: number): boolean {
  if (!isBlankHere(table, row, "number") && !isTotalText(table.text(row, "number"))) return false;
  const fields = ["number", "indicator", "measure"] as const;
  return fields.some((field) => isTotalText(table.text(row, field)));
}

function isTotalText(text: string): boolean {
  return /^\s*(?:grand |sub[ -]?|overall )?totals?(?: (?:indicators?|measures?|number of (?:indicators?|measures?)|improving|declining))?\s*[:=]?\s*\d*\s*$/i.test(
    text,
  );
}

/** A title with no measure below it is a note at the foot of the table. */
function withoutTrailingSections(rows: TableRow[]): TableRow[] {
  let end = rows.length;
  while (end > 0 && rows[end - 1]?.kind !== "measure") end--;
  return rows.map((row, place) => {
    if (place < end || row.kind !== "section") return row;
    return { kind: "skipped", row: row.row, cell: row.cell, why: "footnote", text: row.text };
  });
}
