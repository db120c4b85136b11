import type { Vocabulary } from "../../vocabulary";
import { comparable, oneLine } from "../../workbook/text";
import type { SheetView } from "../../workbook/grid";
import { ambitionAbove } from "../../workbook/rows/heading-above";
import type { Sourced } from "../../workbook/types";
import type { PlacedText, StrategicPriority } from "../types";
import { blocksOf, wrappingOf, type Block } from "./blocks";
import { commitmentMaker, type CommitmentMaker } from "./commitments";
import { contributionsOf } from "./contributions";
import { isRemark, looksLikeHeading, sectionsOf, standsOverHeader, type Section } from "./headings";
import { statedCommitments, type MeasureColumns, statementsOf } from "./measure-lines";
import { indicatorsOfRow } from "./named-indicators";
import type { Wrapping } from "./paragraphs";
import { withoutSpills, type DraftPriority } from "./priority-drafts";
import { measureColumns } from "./priority-measures";
import type { PrioritiesRole } from "../../workbook/header/registers/priorities-shape";
import { titleAndObjectives } from "./priority-title";
import { coveredText, registerRows, type RegisterRow } from "./register-rows";
import { columnOf, type RegisterTable } from "./register-table";

type Ambition = StrategicPriority["ambition"];

/** A table of priorities, and how it is to be read. */
interface PrioritiesTable {
  readonly table: RegisterTable<PrioritiesRole>;
  readonly columns: MeasureColumns;
  readonly wrapping: Wrapping;
  readonly vocabulary: Vocabulary;
}

/** The strategic priorities of the tables, in their order. */
export function readPriorities(
  tables: readonly RegisterTable<PrioritiesRole>[],
  vocabulary: Vocabulary,
): StrategicPriority[] {
  const make = commitmentMaker("priorities");
  return tables.flatMap((table) => readTable(table, vocabulary, make));
}

function readTable(
  table: RegisterTable<PrioritiesRole>,
  vocabulary: Vocabulary,
  make: CommitmentMaker,
): StrategicPriority[] {
  const rows = registerRows(table).filter((row) => !isRemark(row));
  const sections = sectionsOf(rows, headingTest(table, rows, vocabulary));
  const below = sections.flatMap((section) => section.rows);
  const reading: PrioritiesTable = {
    table,
    columns: measureColumns(table),
    wrapping: wrappingOf(table, below),
    vocabulary,
  };
  const above =
    ambitionAbove({ view: table.view, mapping: table, vocabulary }) ?? namedBySheet(reading);
  const drafts = sections.flatMap((section) => {
    const { heading } = section;
    const said = heading?.alone ? saidAmbition(heading.alone, vocabulary) : above;
    return draftsOf(reading, section, said);
  });
  return withoutSpills(drafts).map((draft) => priorityOf(reading, draft, make));
}

/** Rows of one text are headings where the first row of the table is one, unless words run on over rows. */
function headingTest(
  table: RegisterTable<PrioritiesRole>,
  rows: readonly RegisterRow[],
  vocabulary: Vocabulary,
): (row: RegisterRow) => boolean {
  const isSetOut = (rows[0]?.alone ?? null) !== null && wrappingOf(table, rows) === "within cells";
  return (row) =>
    row.alone !== null &&
    (isSetOut || looksLikeHeading(row, vocabulary) || standsOverHeader(table, row));
}

function saidAmbition({ text, cell }: PlacedText, vocabulary: Vocabulary): Sourced<number | null> {
  return { value: vocabulary.readAmbition(text)?.number ?? null, text, cell };
}

/** Where each ambition has a sheet of its own. */
function namedBySheet({ table: { view, headerRow }, vocabulary }: PrioritiesTable): Ambition {
  const { name } = view.sheet;
  const ambition = /\p{L}{3}/u.test(name) ? vocabulary.readAmbition(name) : null;
  if (!ambition) return null;
  const cell = { sheet: name, row: headerRow, column: view.firstColumn };
  return { value: ambition.number, text: name, cell };
}

function draftsOf(
  reading: PrioritiesTable,
  section: Section,
  ofSection: Ambition,
): DraftPriority[] {
  const { table, wrapping, vocabulary } = reading;
  let inColumn: Ambition = null;
  return blocksOf(table, section.rows, wrapping, vocabulary).map((block) => {
    inColumn = ambitionInColumn(reading, block) ?? inColumn;
    return draftOf(reading, block, inColumn ?? ofSection);
  });
}

function ambitionInColumn({ table, vocabulary }: PrioritiesTable, { rows }: Block): Ambition {
  const column = columnOf(table, "ambition");
  if (column === undefined) return null;
  for (const { row } of rows) {
    const { text, cell } = coveredText(table.view, row, column);
    const line = oneLine(text);
    if (line !== "") return saidAmbition({ text: line, cell }, vocabulary);
  }
  return null;
}

function draftOf(
  { table, columns, wrapping, vocabulary }: PrioritiesTable,
  block: Block,
  ambition: Ambition,
): DraftPriority {
  const { view } = table;
  const rows = block.rows.map(({ row }) => row);
  const lists = {
    corporatePriorities: table.columns.get("corporatePriorities") ?? [],
    outcomeBees: table.columns.get("outcomeBees") ?? [],
  };
  return {
    ambition,
    rows,
    ...titleAndObjectives(table, rows, wrapping),
    statements: statementsOf(view, rows, columns, wrapping),
    contributions: contributionsOf(view, rows, lists, vocabulary),
  };
}

function priorityOf(
  { table: { view, columns: all }, columns }: PrioritiesTable,
  { ambition, rows, title, objectives, statements, contributions }: DraftPriority,
  make: CommitmentMaker,
): StrategicPriority {
  const [first = 0] = rows;
  const { corporatePriorities, outcomeBees } = contributions;
  const isNamed = statements.length === 0 && namesIndicators(view, rows, columns);
  return {
    ambition,
    title,
    objectives: objectives.filter(({ text }) => comparable(text) !== comparable(title.text)),
    measures: statedCommitments(view, rows, columns, isNamed ? [title] : statements, make),
    corporatePriorities,
    outcomeBees,
    measuresCell: view.reference(first, all.get("measures")?.[0] ?? title.cell.column),
  };
}

/** Where a priority names indicators and no measure, the priority itself is what they measure. */
function namesIndicators(
  view: SheetView,
  rows: readonly number[],
  { indicators }: MeasureColumns,
): boolean {
  return rows.some((row) => indicatorsOfRow(view, row, indicators).length > 0);
}
