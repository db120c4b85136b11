import { oneLine } from "../../workbook/text";
import type { PlacedText, SuccessStatement } from "../types";
import { plainHeader } from "../../workbook/header/registers/plain-header";
import { commitmentMaker } from "./commitments";
import { isRemark, looksLikeHeading, sectionsOf, type Section } from "./headings";
import { cellLines, columnLines } from "./lines";
import { type MeasureColumns, nothingBeside, statedBeside } from "./measure-lines";
import { isStatement, paragraphs, startsSmall, type Wrapping } from "./paragraphs";
import { registerRows, type RegisterRow } from "./register-rows";
import { columnOf, type RegisterTable } from "./register-table";
import {
  saysSuccessFollows,
  type SuccessRole,
} from "../../workbook/header/registers/success-shape";
import type { Vocabulary } from "../../vocabulary";

/** The plan's statements of success, in the order of the tables. */
export function readSuccessMeasures(
  tables: readonly RegisterTable<SuccessRole>[],
  vocabulary: Vocabulary,
): SuccessStatement[] {
  const make = commitmentMaker("successMeasures");
  return tables.flatMap((table) => {
    const columns = measureColumns(table);
    return sections(table, vocabulary).flatMap((section) => {
      const statements = statementsIn(table, section.rows);
      const rows = section.rows.map(({ row }) => row);
      const beside = statedBeside(table.view, rows, columns, statements);
      return statements.map((text) => ({
        text,
        aims: make(text, beside.get(text) ?? nothingBeside),
      }));
    });
  });
}

function measureColumns(table: RegisterTable<SuccessRole>): MeasureColumns {
  return {
    measures: table.columns.get("statement") ?? [],
    desired: columnOf(table, "desired"),
    indicators: table.columns.get("indicators") ?? [],
  };
}

/** Rows of one text are headings only where the register has further columns to fill. */
function sections(table: RegisterTable<SuccessRole>, vocabulary: Vocabulary): Section[] {
  const isOneColumn = table.headers.size === 1;
  const all = registerRows(table);
  const rows = (isOneColumn ? firstList(table, all) : all).filter((row) => !isRemark(row));
  return sectionsOf(
    rows,
    (row) => looksLikeHeading(row, vocabulary) && (!isOneColumn || !row.isWide),
  );
}

/** So many blank rows end a list that stands alone in its column. */
const longGap = 2;

/** The list below a heading, as pasted from a document: its bullets, or what stands together. */
function firstList({ view }: RegisterTable, rows: readonly RegisterRow[]): readonly RegisterRow[] {
  const hasBullet = ({ row, alone }: RegisterRow) =>
    alone !== null && cellLines(view, row, alone.cell.column)[0]?.hasBullet === true;
  const isOfBullets = rows[0] !== undefined && hasBullet(rows[0]);
  const end = rows.findIndex((row, place) =>
    isOfBullets ? row.gap > 0 && !hasBullet(row) : place > 0 && row.gap >= longGap,
  );
  return end < 0 ? rows : rows.slice(0, end);
}

function statementsIn(
  { view, columns }: RegisterTable<SuccessRole>,
  rows: readonly RegisterRow[],
): PlacedText[] {
  const [column = 0] = columns.get("statement") ?? [];
  const lines = columnLines(
    view,
    rows.map(({ row }) => row),
    column,
  );
  return paragraphs(lines, wrappingOf(lines.map(({ text }) => text)))
    .filter(({ text }) => !isLeadIn(text))
    .map(({ text, cell }) => ({
      text: oneLine(text).replace(/^\(?\d{1,2}[.)]\s+/, ""),
      cell,
    }));
}

/** Leads to the statements below it, and is none: "We will know we have succeeded when:". */
const isLeadIn = (text: string) =>
  /[:…]\s*$/.test(text) && saysSuccessFollows(plainHeader(text.replace(/[:…\s]+$/, "")));

/** Statements begin with capitals; where some rows do not, and do not begin as statements do, they go on from the row above. */
function wrappingOf(texts: readonly string[]): Wrapping {
  const goingOn = texts.filter((text) => startsSmall(text) && !isStatement(text)).length;
  return goingOn > 0 && goingOn * 2 <= texts.length ? "over rows" : "within cells";
}
