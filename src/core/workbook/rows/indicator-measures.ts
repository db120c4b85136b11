import { continued, sourced, splitNarrative, type Narrative } from "../cells/commentary";
import { listEntries, readIndicatorCell } from "../cells/indicator-cell";
import { withoutBullet } from "../cells/lines";
import { oneLine } from "../text";
import type { CellReference, Field, Measure, ReadingNote, Sourced } from "../types";
import type { IndicatorRows } from "./groups";
import type { Naming } from "./identify";
import { polarityOfLine, polarityOfRow } from "./polarity";
import { splitNumberedTitle } from "./reference-text";
import { readRow, type RowMeasure, type RowMeasures } from "./row-measures";
import type { Table } from "./table";

/** A measure that has no id yet, and what names it. */
export interface UnnamedMeasure {
  readonly measure: Omit<Measure, "id">;
  readonly naming: Naming;
}

/** The measures of one indicator. What its first row says of the indicator holds for all its rows. */
export function measuresOf(
  table: Table,
  indicator: IndicatorRows,
): { measures: readonly UnnamedMeasure[]; notes: readonly ReadingNote[] } {
  const rows = indicator.rows.map((row) => ({ row, read: readRow(table, row) }));
  const first = indicator.titleRow ?? indicator.rows[0] ?? table.firstRow;
  const titleRow = indicator.titleRow === null ? rows[0]?.read : readRow(table, indicator.titleRow);
  const shared = sharedParts(table, first, titleRow, indicator);
  const count = rows.reduce((sum, { read }) => sum + read.measures.length, 0);
  let place = 0;
  const measures = rows.flatMap(({ row, read }) => {
    const own = rowParts(table, row, read, shared);
    const polarity = polarityOfRow(table, row, first, own);
    return read.measures.map((measure): UnnamedMeasure => {
      const { title, label } = titleOf(table, shared.title, read, measure, indicator);
      const naming = {
        indicator: indicator.reference,
        own: ownNaming(table, measure, read.measures.length),
        place: place++,
        count,
        row,
      };
      return {
        naming,
        measure: {
          number: indicator.reference.number,
          indicator: title,
          label,
          ...own,
          polarity: polarityOfLine(polarity, measure.polarityLine),
          previous: measure.previous,
          latest: measure.latest,
          direction: measure.direction,
          cells: cellsOf(table, measure),
          row,
          hidden: table.view.sheet.hiddenRows.has(row),
        },
      };
    });
  });
  return { measures, notes: rows.flatMap(({ read }) => read.notes) };
}

interface SharedParts extends Narrative {
  readonly title: string;
  readonly ambition: Sourced<number | null> | null;
  readonly outcomeBees: readonly Sourced<string>[];
  readonly corporatePriorities: readonly Sourced<string>[];
}

function sharedParts(
  table: Table,
  row: number,
  read: RowMeasures | undefined,
  indicator: IndicatorRows,
): SharedParts {
  const narrative = [...indicator.continuations].reduce<Narrative>(
    (text, below) => joinNarratives(text, narrativeAt(table, below)),
    narrativeAt(table, row),
  );
  const below = indicator.continuations.map((continuation) => {
    const cell = table.cell(continuation, "indicator");
    return cell && readIndicatorCell(cell.text, cell.cell, table.vocabulary);
  });
  const said = (list: "outcomeBees" | "corporatePriorities") =>
    [read, ...below].flatMap((part) => part?.[list] ?? []);
  return {
    ...narrative,
    title: read?.title ?? "",
    ambition: ambitionAt(table, row) ?? indicator.section,
    outcomeBees: listAt(table, row, "outcomeBee", said("outcomeBees")),
    corporatePriorities: listAt(table, row, "corporatePriority", said("corporatePriorities")),
  };
}

/** What the measure's own row says goes before what its indicator says. */
function rowParts(table: Table, row: number, read: RowMeasures, shared: SharedParts) {
  const own = narrativeAt(table, row);
  const bees = listAt(table, row, "outcomeBee", read.outcomeBees);
  const priorities = listAt(table, row, "corporatePriority", read.corporatePriorities);
  const isFirst = own.commentary?.cell.row === shared.commentary?.cell.row;
  return {
    ambition: ambitionAt(table, row) ?? shared.ambition,
    outcomeBees: bees.length > 0 ? bees : shared.outcomeBees,
    corporatePriorities: priorities.length > 0 ? priorities : shared.corporatePriorities,
    commentary: isFirst ? shared.commentary : (own.commentary ?? shared.commentary),
    actions: isFirst ? shared.actions : (own.actions ?? shared.actions),
  };
}

function narrativeAt(table: Table, row: number): Narrative {
  const commentary = table.cell(row, "commentary");
  const actions = table.cell(row, "actions");
  const split = commentary
    ? splitNarrative(commentary.text, commentary.cell)
    : { commentary: null, actions: null };
  const own = actions ? sourced(actions.text, actions.cell) : null;
  return { commentary: split.commentary, actions: continued(own, split.actions) };
}

/** Text that goes on under actions belongs to the actions. */
function joinNarratives(first: Narrative, more: Narrative): Narrative {
  const goesOnWithActions =
    first.actions !== null &&
    more.actions === null &&
    first.actions.cell.column === more.commentary?.cell.column;
  if (goesOnWithActions) {
    return { commentary: first.commentary, actions: continued(first.actions, more.commentary) };
  }
  return {
    commentary: continued(first.commentary, more.commentary),
    actions: continued(first.actions, more.actions),
  };
}

function ambitionAt(table: Table, row: number): Sourced<number | null> | null {
  const cell = table.cell(row, "ambition");
  const text = cell ? oneLine(cell.text) : "";
  return cell && text !== ""
    ? { value: table.vocabulary.readAmbition(text)?.number ?? null, text, cell: cell.cell }
    : null;
}

function listAt(
  table: Table,
  row: number,
  field: "outcomeBee" | "corporatePriority",
  inIndicator: readonly Sourced<string>[],
): readonly Sourced<string>[] {
  const cell = table.cell(row, field);
  return cell && oneLine(cell.text) !== ""
    ? listEntries(cell.text, cell.cell, table.vocabulary)
    : inIndicator;
}

/** A row with another title under the same number names a measure; under letters it is a title of its own. */
function titleOf(
  table: Table,
  indicatorTitle: string,
  { title }: RowMeasures,
  { label, row }: RowMeasure,
  indicator: IndicatorRows,
): { title: string; label: string } {
  const isOther = title !== "" && title !== indicatorTitle;
  if (!isOther) return { title: indicatorTitle, label };
  const hasOwnReference = ownReference(table, row) !== "" && indicator.titleRow === null;
  if (hasOwnReference || indicatorTitle === "") return { title, label };
  const stripped = withoutBullet(title);
  return { title: indicatorTitle, label: label === "" ? stripped : `${stripped}: ${label}` };
}

/** What the number column says of this measure alone, not of all the measures of its row. */
function ownNaming(table: Table, { row, reference }: RowMeasure, count: number): Naming["own"] {
  const text = reference || (count === 1 ? ownReference(table, row) : "");
  return text === "" ? null : table.readReference(text);
}

/** The number column in the row itself, not what a merged cell above says; without one, the number before the title. */
function ownReference(table: Table, row: number): string {
  const column = table.columnOf("number");
  if (column !== undefined) return oneLine(table.view.text(row, column));
  const titles = table.columnOf("indicator");
  return titles === undefined ? "" : splitNumberedTitle(table.view.text(row, titles)).reference;
}

function cellsOf(table: Table, measure: RowMeasure): Partial<Record<Field, CellReference>> {
  const cells: Partial<Record<Field, CellReference>> = {};
  for (const { field, column } of table.mapping.columns) {
    cells[field] = table.view.reference(measure.row, column);
  }
  const lined = [
    ["previous", measure.previous.cell],
    ["latest", measure.latest.cell],
    ["direction", measure.direction?.cell],
  ] as const;
  for (const [field, cell] of lined) if (cells[field] && cell) cells[field] = cell;
  return cells;
}
