import { levelsByDepth } from "../levels-by-depth";
import { levelOfRank, rankOf } from "../plan-row";
import type { ReadRows } from "../text/read-pasted-plan";
import { cellEntries } from "./cell-entries";
import { NumberColumn } from "./number-column";
import { PlanBuilder } from "./plan-builder";
import type { PlanTable } from "./plan-table";
import { type PlanTableRow, RowReader } from "./row-pieces";
import { type TitleColumns, titleColumns } from "./title-columns";

/** Reads a plan that stands in rows and columns. */
export function readPlanTable(table: PlanTable): ReadRows {
  const titles = titleColumns(table);
  const numbers = numberColumns(table, titles);
  const rows = tableRows(table, new RowReader(table, titles, numbers));
  const used = rows.flatMap(numbersOf);
  const isMixed = titles.byLevel.length === 0 && table.columns.column("title") === undefined;
  const levels = levelsByDepth(used, isMixed ? table.columns.levels.at(-1) : undefined);
  const ranks = used.flatMap(({ number }) => levels(number) ?? []).map(rankOf);
  const highest = titles.byLevel[0]?.level ?? levelOfRank(Math.min(rankOf("action"), ...ranks));
  const builder = new PlanBuilder(table, titles, levels, highest);
  titlesAbove(table).forEach((entry) => builder.heading(entry));
  rows.forEach((row) => builder.row(row));
  const { rows: read, notes } = builder.finish();
  return { rows: read, notes: [...[...numbers.values()].flatMap((each) => each.notes), ...notes] };
}

function numberColumns({ view }: PlanTable, { numbers, number }: TitleColumns) {
  const columns = [
    ...numbers.map(({ column }) => column),
    ...(number === undefined ? [] : [number]),
  ];
  return new Map(columns.map((column) => [column, new NumberColumn(view, column)] as const));
}

function tableRows(
  { view, firstRow, lastRow, repeatedHeaders }: PlanTable,
  reader: RowReader,
): PlanTableRow[] {
  const rows: PlanTableRow[] = [];
  for (let row = firstRow; row <= lastRow; row++) {
    const isBlank = view.filledColumns(row).length === 0;
    if (!isBlank && !repeatedHeaders.has(row)) rows.push(reader.read(row));
  }
  return rows;
}

function numbersOf({ pieces }: PlanTableRow) {
  return pieces.flatMap(({ level, entries }) =>
    entries.map(({ number, label }) => ({ number, level: label ?? level })),
  );
}

/** Titles above the header that are headings of the plan: "STRATEGIC AREA 5 – …". */
function titlesAbove({ view, titleRows }: PlanTable) {
  return titleRows.flatMap((row) =>
    view.filledColumns(row).flatMap((column) => {
      const cell = { sheet: view.sheet.name, row, column };
      return cellEntries(view.text(row, column), cell, null).filter(({ label }) => label !== null);
    }),
  );
}
