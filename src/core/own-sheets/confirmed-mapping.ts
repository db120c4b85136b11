import type { UnusableEntry } from "../rules/types";
import { fitMapping, withColumns } from "../workbook/header/refresh";
import { oneLine } from "../workbook/text";
import type { SheetGrid, TableMapping, WorkbookSnapshot } from "../workbook/types";
import { columnProblems, repairedColumns } from "./lost-columns";
import { readMapping, type KeptMapping } from "./read-mapping";
import type { OwnCell } from "./own-table";
import { inQuotes, unusableAt } from "./unusable";

/** The columns that the analyst confirmed, fitted to the workbook as it is now. */
export interface ConfirmedMapping {
  /** Null where none are kept, or what is kept does not fit any more: then the add-in's own proposal counts. */
  readonly mapping: TableMapping | null;
  /** What does not fit, and what counts instead. */
  readonly unusable: readonly UnusableEntry[];
}

/**
 * The mapping that the workbook keeps on the add-in's sheet of columns. A column that moved is found by its header;
 * one whose header is gone is told, and read from where it was, or as the add-in would propose, or not at all.
 */
export function confirmedMapping(snapshot: WorkbookSnapshot): ConfirmedMapping {
  const kept = readMapping(snapshot.ownSheets?.columns);
  if (!kept) return { mapping: null, unusable: [] };
  const { mapping, problems } = fitted(snapshot, kept);
  return { mapping, unusable: [...kept.unusable, ...problems] };
}

interface Outcome {
  readonly mapping: TableMapping | null;
  readonly problems: readonly UnusableEntry[];
}

function fitted(snapshot: WorkbookSnapshot, kept: KeptMapping): Outcome {
  if (kept.columns.length === 0) return { mapping: null, problems: [] };
  const place = findPlace(snapshot, kept);
  if (place.sheet === null) return { mapping: null, problems: place.problems };
  const found = fitMapping(snapshot, storedMapping(kept, place.sheet.name), kept.unused);
  if (!found) {
    const problems = [...place.problems, headerGone(kept, place.sheet.name)];
    return { mapping: null, problems };
  }
  const columns = repairedColumns(snapshot, found, kept);
  const problems = [...place.problems, ...columnProblems(snapshot, found.mapping, columns, kept)];
  if (!hasEssentials(columns.columns.map(({ field }) => field))) {
    return { mapping: null, problems: [...problems, ...essentialsGone(kept)] };
  }
  return { mapping: withColumns(snapshot, found.mapping, columns.columns), problems };
}

/** Without titles, or without any figures, there is nothing to read. */
function hasEssentials(fields: readonly string[]): boolean {
  return fields.includes("indicator") && ["previous", "latest"].some((f) => fields.includes(f));
}

function storedMapping(
  { headerRow, headerRows, columns }: KeptMapping,
  sheet: string,
): TableMapping {
  return {
    ...{ sheet, headerRow, headerRows, lastRow: headerRow },
    columns: columns.map(({ field, header, column }) => ({
      ...{ field, header, column },
      confidence: 1,
      reason: "You confirmed this column.",
    })),
    confidence: 1,
    reason: "You confirmed these columns.",
  };
}

interface FoundSheet {
  readonly sheet: SheetGrid | null;
  readonly problems: readonly UnusableEntry[];
}

/** The sheet of that name; else the only one that holds all the headers, as where the sheet was renamed. */
function findPlace(snapshot: WorkbookSnapshot, kept: KeptMapping): FoundSheet {
  const named = kept.sheet && sheetOfEntry(snapshot, kept.sheet);
  if (named) return { sheet: named, problems: [] };
  const alike = snapshot.sheets.filter(
    ({ name }) => fitMapping(snapshot, storedMapping(kept, name), kept.unused)?.lost.length === 0,
  );
  const [sheet] = alike;
  const entry = kept.sheet ?? kept.columns[0]!.entry;
  const isFound = sheet !== undefined && alike.length === 1;
  const wanted = kept.sheet
    ? `The workbook has no sheet ${inQuotes(kept.sheet.text)} any more`
    : "No row says the sheet with the indicator table";
  const counts = isFound
    ? `All of its headers stand on the sheet ${inQuotes(sheet.name)}, which counts. ${remedy}`
    : `So the table that the add-in recognises counts. ${remedy}`;
  return { sheet: isFound ? sheet : null, problems: [unusableAt(entry, `${wanted}. ${counts}`)] };
}

function sheetOfEntry({ sheets }: WorkbookSnapshot, { value, text }: OwnCell) {
  const name = String(value).toLowerCase();
  const isNamed = (sheet: SheetGrid) => sheet.name.toLowerCase() === name;
  const isAlike = (sheet: SheetGrid) => oneLine(sheet.name).toLowerCase() === text.toLowerCase();
  return sheets.find(isNamed) ?? sheets.find(isAlike);
}

const remedy = "Confirm the columns in the pane under Set up, or correct this row.";

function headerGone({ columns, sheet }: KeptMapping, name: string): UnusableEntry {
  const headers = columns.slice(0, 3).map(({ header }) => inQuotes(header));
  return unusableAt(
    sheet ?? columns[0]!.entry,
    `No row of the sheet ${inQuotes(name)} holds these headers any more (${headers.join(", ")} …), so the table that the add-in recognises counts. Confirm the columns in the pane under Set up, or correct the headers in this table.`,
  );
}

function essentialsGone({ columns }: KeptMapping): UnusableEntry[] {
  return [
    unusableAt(
      columns[0]!.entry,
      "A column for the indicator and one for the previous or the latest data are needed, so the table that the add-in recognises counts. Confirm the columns in the pane under Set up, or write the headers of these columns.",
    ),
  ];
}
