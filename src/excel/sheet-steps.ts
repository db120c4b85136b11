import { palette } from "../core/report/design";
import { columnLetters } from "../core/workbook/addresses";
import type { Area } from "../core/workbook/types";
import { jsonBytes, type Step } from "./batches";
import { valueBlocks, writtenValue } from "./cell-values";
import { markFormula, markName } from "./marks";
import { linkSteps } from "./links";
import { layOutPage } from "./page-layout";
import type { TargetSheet } from "./plan";
import { fitTables, tableChanges, writeTable, type TableChanges } from "./report-tables";
import { looksSteps } from "./sheet-looks";
import type { IsSupported } from "./support";

/** What a sheet must know of the rest of the workbook. */
export interface Surroundings {
  /** Name of the sheet for each role, for the links. */
  readonly sheetNames: ReadonlyMap<string, string>;
  /** Where the tables of the report are now. */
  readonly tableAreas: ReadonlyMap<string, Area>;
  readonly isSupported: IsSupported;
}

/** The writing of one sheet, in the order in which the whole report takes it. */
export interface SheetSteps {
  readonly prepare: readonly Step[];
  readonly values: readonly Step[];
  readonly looks: readonly Step[];
  readonly finish: readonly Step[];
}

/** What A1 of the front tab says until everything is written. */
const unfinished = "The report is not complete: writing it was broken off. Build the report again.";

/** Everything that is written on one sheet. Nothing is sent before the steps are applied and synced. */
export function sheetSteps(
  { workbook }: Excel.RequestContext,
  target: TargetSheet,
  surroundings: Surroundings,
): SheetSteps {
  const { design, name } = target;
  const sheet = () => workbook.worksheets.getItem(name);
  const changes = tableChanges(target, surroundings.tableAreas, surroundings.isSupported);
  const isFront = design.role === "report";
  const a1 = [[writtenValue(design.rows[0]?.[0] ?? null)]];
  return {
    prepare: [
      {
        bytes: 3_000,
        apply: () => {
          if (target.id === null) addSheet(workbook, target);
          else prepareSheet(workbook, sheet(), target, changes);
          if (isFront) sheet().getRange("A1").values = [[unfinished]];
        },
      },
    ],
    values: valueBlocks(design).map(({ firstRow, values, bytes }) => ({
      bytes,
      apply: () => writeValues(sheet(), firstRow, isFront ? withoutA1(values, firstRow) : values),
    })),
    looks: [
      {
        bytes: 2_000 * changes.wanted.length,
        apply: () => {
          for (const table of changes.wanted) writeTable(sheet(), table);
        },
      },
      ...linkSteps(sheet, design, surroundings.sheetNames),
      ...looksSteps(sheet, design),
      {
        bytes: 5_000,
        apply: () => {
          layOutPage(sheet(), design);
          freeze(sheet(), target);
        },
      },
    ],
    finish: isFront
      ? [
          {
            bytes: jsonBytes(a1),
            apply: () => {
              sheet().getRange("A1").values = a1;
            },
          },
        ]
      : [],
  };
}

type Values = readonly (readonly (string | number | null)[])[];

/** `null` leaves a cell as it is. */
function withoutA1(values: Values, firstRow: number): Values {
  if (firstRow > 0) return values;
  return values.map((row, r) => row.map((value, c) => (r === 0 && c === 0 ? null : value)));
}

function writeValues(sheet: Excel.Worksheet, firstRow: number, values: Values): void {
  const columnCount = values[0]?.length ?? 0;
  sheet.getRangeByIndexes(firstRow, 0, values.length, columnCount).values = values as unknown[][];
}

/** Adds the sheet and its mark together, so that no sheet of ours is ever without one. */
function addSheet(workbook: Excel.Workbook, { name, design }: TargetSheet): void {
  const sheet = workbook.worksheets.add(name);
  sheet.tabColor = palette.green;
  const mark = workbook.names.add(markName(design.role), sheet.getRange("A1"));
  mark.visible = false;
}

/** Clears what the earlier report or the user left on our sheet. The area that is written anew keeps its values. */
function prepareSheet(
  workbook: Excel.Workbook,
  sheet: Excel.Worksheet,
  { design, mark, name, isRetired, changesVisibility }: TargetSheet,
  tables: TableChanges,
): void {
  if (changesVisibility && !isRetired) sheet.visibility = "Visible";
  if (mark && !mark.isExact) workbook.names.getItem(mark.name).formula = markFormula(name);
  fitTables(sheet, tables);
  const rowCount = design.rows.length;
  const columnCount = design.columnWidths.length;
  const all = sheet.getRange();
  all.rowHidden = false;
  all.columnHidden = false;
  all.unmerge();
  all.clear("Formats");
  sheet.getRangeByIndexes(0, 0, rowCount, columnCount).clear("Hyperlinks");
  const below = sheet.getRange(`${rowCount + 1}:1048576`);
  below.clear();
  below.format.useStandardHeight = true;
  const beside = sheet.getRange(`${columnLetters(columnCount)}:XFD`);
  beside.clear();
  beside.format.useStandardWidth = true;
}

function freeze(sheet: Excel.Worksheet, { design, id }: TargetSheet): void {
  if (id !== null) sheet.freezePanes.unfreeze();
  if (design.frozenRows > 0) sheet.freezePanes.freezeRows(design.frozenRows);
}
