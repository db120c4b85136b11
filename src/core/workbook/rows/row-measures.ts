import type { Direction } from "../../trend/types";
import type { Reading } from "../../values/types";
import { linesOf, type Line } from "../cells/lines";
import { completeReading, type PartCell, type ValueParts } from "../cells/value-parts";
import { oneLine } from "../text";
import type { Field, ReadingNote, Sourced } from "../types";
import { directionsOf } from "./directions";
import { splitNumberedTitle } from "./reference-text";
import { layoutRow } from "./row-layout";
import type { Table } from "./table";

/** What one row says about one measure. */
export interface RowMeasure {
  readonly row: number;
  /** Line of the number column, where each measure of the row has one. */
  readonly reference: string;
  readonly label: string;
  readonly previous: Sourced<Reading>;
  readonly latest: Sourced<Reading>;
  readonly direction: Sourced<Direction | null> | null;
  /** Line of the polarity column, where each measure of the row has one; null for the whole cell. */
  readonly polarityLine: number | null;
}

/** The measures of one row, several where they are stacked with line breaks. */
export interface RowMeasures {
  /** Title of the indicator as this row gives it; "" where the row gives none. */
  readonly title: string;
  readonly outcomeBees: readonly Sourced<string>[];
  readonly corporatePriorities: readonly Sourced<string>[];
  readonly measures: readonly RowMeasure[];
  readonly notes: readonly ReadingNote[];
}

export function readRow(table: Table, row: number): RowMeasures {
  const layout = layoutRow(table, row);
  const { labels, previous, latest } = layout;
  const count = labels.length;
  const completed = labels.map((_, place) => ({
    previous: complete(table, row, "previous", previous.figures[place], place, count),
    latest: complete(table, row, "latest", latest.figures[place], place, count),
  }));
  const directions = directionsOf(
    table.cell(row, "direction"),
    completed.map((measure) => isValue(measure.previous.figure) && isValue(measure.latest.figure)),
  );
  const references = stackedLines(table.text(row, "number"), count);
  const polarities = stackedLines(table.text(row, "polarity"), count);
  return {
    title: splitNumberedTitle(layout.title).title,
    outcomeBees: layout.indicator.outcomeBees,
    corporatePriorities: layout.indicator.corporatePriorities,
    measures: completed.map((measure, place) => ({
      row,
      reference: references[place]?.text ?? "",
      label: labels[place] ?? "",
      previous: measure.previous.figure,
      latest: measure.latest.figure,
      direction: directions.directions[place] ?? null,
      polarityLine: polarities[place]?.index ?? null,
    })),
    notes: [
      ...layout.notes,
      ...directions.notes,
      ...completed.flatMap((measure) => [...measure.previous.notes, ...measure.latest.notes]),
    ],
  };
}

/** The lines of a cell where it has exactly one for each measure; empty otherwise. */
function stackedLines(text: string, count: number): readonly Line[] {
  if (count < 2) return [];
  const lines = linesOf(text);
  return lines.length === count ? lines : [];
}

const isValue = (figure: Sourced<Reading>) => figure.value.kind === "value";

const partFields = {
  previous: {
    numerator: "previousNumerator",
    denominator: "previousDenominator",
    period: "previousPeriod",
    target: "previousTarget",
  },
  latest: {
    numerator: "latestNumerator",
    denominator: "latestDenominator",
    period: "latestPeriod",
    target: "target",
  },
} as const;

function complete(
  table: Table,
  row: number,
  field: "previous" | "latest",
  figure: Sourced<Reading> | undefined,
  place: number,
  count: number,
): { figure: Sourced<Reading>; notes: readonly ReadingNote[] } {
  if (!figure) throw new Error(`Row ${row + 1} has no figure ${place + 1} of ${count}.`);
  const fields = partFields[field];
  const part = (name: Field) => partCell(table, row, name, place, count);
  const parts: ValueParts = {
    ...optional("numerator", part(fields.numerator)),
    ...optional("denominator", part(fields.denominator)),
    ...optional("period", part(fields.period)),
    ...optional("target", part(fields.target)),
    ...optional("unit", part("unit")),
    isPercent: isPercentHeader(table, field),
  };
  const { reading, notes } = completeReading(figure.value, parts, figure.cell);
  return { figure: { ...figure, value: reading }, notes };
}

function optional<K extends string>(key: K, part: PartCell | undefined) {
  return part === undefined ? {} : { [key]: part };
}

/** The part for one measure of the row: its line of a stacked cell, or the whole cell where that is for all. */
function partCell(
  table: Table,
  row: number,
  field: Field,
  place: number,
  count: number,
): PartCell | undefined {
  const cell = table.cell(row, field);
  if (!cell || oneLine(cell.text) === "") return undefined;
  const line = stackedLines(cell.text, count)[place];
  if (line) return { content: line.text };
  if (count > 1 && !field.endsWith("Period") && field !== "unit") return undefined;
  return { content: cell.value, numberFormat: cell.numberFormat };
}

function isPercentHeader(table: Table, field: Field): boolean {
  const header = table.mapping.columns.find((column) => column.field === field)?.header ?? "";
  return /%|\bper ?cent/i.test(header) && !/\b(?:no|number|or|count|£)\b/i.test(header);
}
