import { labelOfEntry } from "../cells/entry-label";
import { readIndicatorCell, type IndicatorCell } from "../cells/indicator-cell";
import { labelLines, namedMeasures, titleAndLabels, type TitleAndLabels } from "../cells/labels";
import { linesOf, type Line } from "../cells/lines";
import { cellAddress } from "../addresses";
import { comparable } from "../text";
import type { CellReference, ReadingNote } from "../types";
import { figuresOf, stackedCell, type CellFigures } from "./figures";
import type { Table } from "./table";

/** How a row is set out: its title, a label for each of its measures, and their figures. */
export interface RowLayout {
  readonly indicator: IndicatorCell;
  /** Title of the indicator as the row gives it; "" where it gives none. */
  readonly title: string;
  /** One for each measure of the row; "" where nothing tells it from the others. */
  readonly labels: readonly string[];
  readonly previous: CellFigures;
  readonly latest: CellFigures;
  readonly notes: readonly ReadingNote[];
}

export function layoutRow(table: Table, row: number): RowLayout {
  const fallback = fallbackCell(table, row);
  const cell = table.cell(row, "indicator");
  const indicator = readIndicatorCell(cell?.text ?? "", cell?.cell ?? fallback, table.vocabulary);
  const measureLines = linesOf(table.text(row, "measure"));
  const expected = expectedMeasures(measureLines, indicator.lines);
  const cells = { previous: table.cell(row, "previous"), latest: table.cell(row, "latest") };
  const stacks = {
    previous: stackedCell(cells.previous, expected),
    latest: stackedCell(cells.latest, expected),
  };
  const count = measureCount(
    expected,
    stacks.previous.entries.length,
    stacks.latest.entries.length,
    () =>
      linesOf(table.text(row, "direction")).length === expected &&
      stacks.previous.isMissing() &&
      stacks.latest.isMissing(),
  );
  const figures = (field: "previous" | "latest", labels: readonly string[]) =>
    figuresOf(cells[field], stacks[field], labels, count, fallback);
  const named = labelsOf(measureLines, indicator.lines, count);
  const labels =
    count > 1 && named.labels.length === 0
      ? labelsFromFigures(figures("latest", []), figures("previous", []))
      : Array.from({ length: count }, (_, place) => named.labels[place] ?? "");
  const [previous, latest] = [figures("previous", labels), figures("latest", labels)];
  const notes = [...previous.notes, ...latest.notes, ...unlabelledNote(labels, fallback)];
  return { indicator, title: named.title, labels, previous, latest, notes };
}

/** The cell that stands for a figure where the table has no column for it. */
function fallbackCell(table: Table, row: number): CellReference {
  const field = (["indicator", "number"] as const).find((name) => table.has(name));
  return table.view.reference(row, (field && table.columnOf(field)) ?? table.view.firstColumn);
}

type Lines = readonly Line[];

function expectedMeasures(measureLines: Lines, indicatorLines: Lines): number | null {
  const labels = labelLines(measureLines, null).length;
  return labels >= 2 ? labels : namedMeasures(indicatorLines);
}

/**
 * How many measures the row holds. Labels decide where the figures agree with them; a list in the indicator's
 * cell with one figure beside it is only part of the title.
 */
function measureCount(
  expected: number | null,
  previous: number,
  latest: number,
  isListOfMissing: () => boolean,
): number {
  const most = Math.max(previous, latest, 1);
  if (expected === null) return most;
  if (most > 1) return previous === latest && most !== expected ? most : Math.max(expected, most);
  return isListOfMissing() ? expected : 1;
}

function labelsOf(measureLines: Lines, indicatorLines: Lines, count: number): TitleAndLabels {
  const own = labelLines(measureLines, count);
  if (own.length === count && own.length > 0) {
    return { title: titleAndLabels(indicatorLines, 1).title, labels: own };
  }
  const named = titleAndLabels(indicatorLines, count);
  if (count > 1 || own.length === 0) return named;
  return { title: named.title, labels: [own.join(" ")] };
}

function labelsFromFigures(latest: CellFigures, previous: CellFigures): string[] {
  const [first, second] = [labelsIn(latest), labelsIn(previous)];
  return first.map((label, place) => (label === "" ? (second[place] ?? "") : label));
}

function labelsIn({ alignment, figures }: CellFigures): string[] {
  return figures.map((figure, place) => {
    const entry = alignment?.kind === "aligned" ? alignment.entries[place] : null;
    return entry ? labelOfEntry(entry, figure.value) : "";
  });
}

function unlabelledNote(labels: readonly string[], cell: CellReference): ReadingNote[] {
  const distinct = new Set(labels.map(comparable));
  if (labels.length < 2 || (distinct.size === labels.length && !distinct.has(""))) return [];
  const message = `${cellAddress(cell.row, cell.column)}: the row holds ${labels.length} measures, but not each has a label of its own. Write one line for each measure under the indicator's title.`;
  return [{ cell, message }];
}
