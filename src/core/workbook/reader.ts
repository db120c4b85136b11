import { confirmedMapping } from "../own-sheets/confirmed-mapping";
import { readMapping } from "../own-sheets/read-mapping";
import { finished } from "../steps";
import { findSheet, viewSheet } from "./grid";
import { otherTablesOnSheet, proposalsInSteps, proposeMappings } from "./header/propose";
import { refreshMapping } from "./header/refresh";
import { readMeasuresInSteps } from "./measures";
import { listed, quoted } from "./text";
import type { IndicatorWorkbook, ReadingNote, TableMapping, WorkbookSnapshot } from "./types";

/** The read workbook, or why there is nothing to read. */
export type WorkbookReading =
  | { readonly kind: "workbook"; readonly workbook: IndicatorWorkbook }
  | {
      readonly kind: "nothing";
      /** In the analyst's words: what was looked at and for, and what to do. */
      readonly message: string;
      /** Names of the sheets that were looked at. */
      readonly lookedAt: readonly string[];
    };

/**
 * Reads the indicator table of a workbook.
 * @param mapping Where the table is; without it, the columns that the analyst confirmed and the workbook keeps, or else
 *   the likeliest proposal. It is fitted to the workbook as it is now: rows that were added below belong to the table,
 *   and a header that moved is found.
 */
export function readIndicatorWorkbook(
  snapshot: WorkbookSnapshot,
  mapping?: TableMapping,
): WorkbookReading {
  return finished(readIndicatorWorkbookInSteps(snapshot, mapping));
}

/** As `readIndicatorWorkbook`, but with pauses. */
export function* readIndicatorWorkbookInSteps(
  snapshot: WorkbookSnapshot,
  mapping?: TableMapping,
): Generator<undefined, WorkbookReading> {
  const lookedAt = snapshot.sheets.map(({ name }) => name);
  const nothing = (message: string): WorkbookReading => ({ kind: "nothing", message, lookedAt });
  if (mapping) {
    const fitted = refreshMapping(snapshot, mapping);
    if (!fitted) return nothing(lostMapping(snapshot, mapping));
    return yield* readInSteps(snapshot, fitted, [], nothing);
  }
  yield* proposalsOfInSteps(snapshot);
  const { mapping: confirmed } = confirmedMapping(snapshot);
  if (confirmed) {
    const notes = otherTables(snapshot, confirmed, []);
    return yield* readInSteps(snapshot, confirmed, notes, nothing);
  }
  const [best, ...others] = proposeMappings(snapshot);
  if (!best) return nothing(noTable(snapshot));
  return yield* readInSteps(snapshot, best, otherTables(snapshot, best, others), nothing);
}

/** Where the indicator table is: as the analyst confirmed it, or else as it is proposed; undefined for nowhere. */
export function indicatorMapping(snapshot: WorkbookSnapshot): TableMapping | undefined {
  return confirmedMapping(snapshot).mapping ?? proposeMappings(snapshot)[0];
}

/** Looks for tables where they are asked for below: on the sheet that the analyst confirmed, or else on all. */
function* proposalsOfInSteps(snapshot: WorkbookSnapshot): Generator<undefined, void> {
  const kept = readMapping(snapshot.ownSheets?.columns)?.sheet?.text;
  const confirmed = kept === undefined ? undefined : findSheet(snapshot, kept);
  for (const sheet of confirmed ? [confirmed] : snapshot.sheets) yield* proposalsInSteps(sheet);
}

function* readInSteps(
  snapshot: WorkbookSnapshot,
  mapping: TableMapping,
  notes: readonly ReadingNote[],
  nothing: (message: string) => WorkbookReading,
): Generator<undefined, WorkbookReading> {
  const workbook = yield* readMeasuresInSteps(snapshot, mapping);
  if (workbook.measures.length === 0) return nothing(noRows(mapping));
  return { kind: "workbook", workbook: { ...workbook, notes: [...notes, ...workbook.notes] } };
}

const remedy =
  "Add such a header, name the columns yourself in the pane under Set up, or start from the add-in's template.";

function noTable(snapshot: WorkbookSnapshot): string {
  const sheets = snapshot.sheets.map(({ name }) => name);
  const isEmpty = snapshot.sheets.every((sheet) => {
    const view = viewSheet(sheet);
    return view.lastRow < view.firstRow;
  });
  if (sheets.length === 0 || isEmpty) {
    return `The workbook ${quoted(snapshot.name)} is empty: no sheet has anything in it. Open the workbook with the indicators, or start from the add-in's template.`;
  }
  const shown = sheets.slice(0, 8).map((name) => `'${name}'`);
  const more = sheets.length > 8 ? [`${sheets.length - 8} more`] : [];
  const where = sheets.length === 1 ? "the sheet" : "the sheets";
  return `No indicator table was found. Looked at ${where} ${listed([...shown, ...more])} for a header row with at least a name for the indicators (such as Indicator or Performance measure) and for their figures (such as Previous data and Latest data, or two years). ${remedy}`;
}

function noRows({ sheet, headerRow, headerRows }: TableMapping): string {
  const rows =
    headerRows === 1 ? `row ${headerRow + 1}` : `rows ${headerRow + 1} and ${headerRow + 2}`;
  return `The table on sheet '${sheet}' has a header in ${rows} but no rows with indicators below it. Add the indicators below the header, or choose another table in the pane under Set up.`;
}

function lostMapping(snapshot: WorkbookSnapshot, { sheet, headerRow }: TableMapping): string {
  if (!findSheet(snapshot, sheet)) {
    return `The columns were named for the sheet '${sheet}', but the workbook has no such sheet any more. Check the mapping, or rename the sheet back.`;
  }
  return `The header that the columns were named for (sheet '${sheet}', row ${headerRow + 1}) is not there any more. Check the mapping.`;
}

/** Tables that look as good as the one that is read: the analyst should know that they are not. */
function otherTables(
  snapshot: WorkbookSnapshot,
  best: TableMapping,
  others: readonly TableMapping[],
): ReadingNote[] {
  const isAsGood = ({ confidence }: TableMapping) => confidence >= best.confidence - 0.15;
  return [
    ...otherTablesOnSheet(snapshot, best).map((other) =>
      tableNote(
        other,
        `Rows ${other.headerRow + 1} to ${other.lastRow + 1} hold another indicator table, which was not read: its columns are not those of the table in row ${best.headerRow + 1}. Put its rows into that table, under the same columns.`,
      ),
    ),
    ...others
      .filter(isAsGood)
      .map((other) =>
        tableNote(
          other,
          `The sheet '${other.sheet}' holds an indicator table as well. Only the sheet '${best.sheet}' was read. Put all indicators on one sheet, or choose the other sheet in the pane under Set up.`,
        ),
      ),
  ];
}

function tableNote({ sheet, headerRow, columns }: TableMapping, message: string): ReadingNote {
  return { cell: { sheet, row: headerRow, column: columns[0]?.column ?? 0 }, message };
}
