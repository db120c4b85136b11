import type { Vocabulary } from "../vocabulary";
import { finished, mappedInSteps } from "../steps";
import { findSheet, viewSheet, type SheetView } from "./grid";
import { workbookVocabulary } from "./lists/workbook-vocabulary";
import { periodsNote, rowsPerPeriodNote } from "./periods-compared";
import { tableRowsInSteps } from "./rows/classify";
import { groupRows } from "./rows/groups";
import { identify } from "./rows/identify";
import { measuresOf, type UnnamedMeasure } from "./rows/indicator-measures";
import { openTable, type Table } from "./rows/table";
import type {
  IndicatorWorkbook,
  Measure,
  ReadingNote,
  TableMapping,
  WorkbookSnapshot,
} from "./types";

/**
 * Reads the measures of the mapped table, in the order of its rows. Never throws: what cannot be read is in
 * the readings, what was decided or left out is in the notes. A mapped sheet that is not there gives none.
 */
export function readMeasures(snapshot: WorkbookSnapshot, mapping: TableMapping): IndicatorWorkbook {
  return finished(readMeasuresInSteps(snapshot, mapping));
}

/** As `readMeasures`, but pauses after each indicator. */
export function* readMeasuresInSteps(
  snapshot: WorkbookSnapshot,
  mapping: TableMapping,
): Generator<undefined, IndicatorWorkbook> {
  const vocabulary = workbookVocabulary(snapshot, mapping);
  const sheet = findSheet(snapshot, mapping.sheet);
  const read = sheet
    ? yield* readTableInSteps(viewSheet(sheet), mapping, vocabulary)
    : { measures: [], notes: [] };
  return { name: snapshot.name, mapping, vocabulary, snapshot, ...read };
}

function* readTableInSteps(
  view: SheetView,
  mapping: TableMapping,
  vocabulary: Vocabulary,
): Generator<undefined, Pick<IndicatorWorkbook, "measures" | "notes">> {
  const bounded = { ...mapping, lastRow: Math.min(mapping.lastRow, view.lastRow) };
  const table = openTable(view, bounded, vocabulary);
  const { indicators, notes } = groupRows(table, yield* tableRowsInSteps(table));
  yield;
  const read = yield* mappedInSteps(indicators, (indicator) => measuresOf(table, indicator));
  const unnamed = carryAmbitions(
    table,
    read.flatMap(({ measures }) => measures),
  );
  const ids = identify(unnamed.map(({ naming }) => naming));
  return {
    measures: unnamed.map(({ measure }, place) => ({ id: ids[place] ?? "", ...measure })),
    notes: [
      ...cutNote(view),
      ...periodsNote(mapping),
      ...rowsPerPeriodNote(
        mapping,
        unnamed.map(({ measure }) => measure),
      ),
      ...notes,
      ...read.flatMap((indicator) => indicator.notes),
    ],
  };
}

/** A sheet that goes on beyond what was read must not look complete. */
function cutNote({ sheet, firstRow, firstColumn, lastRow }: SheetView): ReadingNote[] {
  if (!sheet.isCut) return [];
  const cell = { sheet: sheet.name, row: Math.max(firstRow, lastRow), column: firstColumn };
  const message = `The sheet '${sheet.name}' is larger than the add-in reads: nothing below row ${cell.row + 1} was looked at.`;
  return [{ cell, message }];
}

/**
 * An ambition column that is filled once for a block of rows holds for the rows below. It is taken for such a
 * column where fewer than half of its cells are filled and no section row says the ambition.
 */
function carryAmbitions(
  table: Table,
  measures: readonly UnnamedMeasure[],
): readonly UnnamedMeasure[] {
  if (!table.has("ambition")) return measures;
  const filled = measures.filter(({ measure }) => measure.ambition !== null).length;
  if (filled * 2 >= measures.length) return measures;
  let above: Measure["ambition"] = null;
  return measures.map((unnamed) => {
    above = unnamed.measure.ambition ?? above;
    return { ...unnamed, measure: { ...unnamed.measure, ambition: above } };
  });
}
