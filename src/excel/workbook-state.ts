import type { Area } from "../core/workbook/types";
import { readKeptTexts, readMarks, type Mark } from "./marks";

/** A sheet as far as the report needs to know it. */
export interface SheetState {
  readonly id: string;
  readonly name: string;
  readonly isVisible: boolean;
  readonly isProtected: boolean;
}

export interface TableState {
  readonly name: string;
  readonly sheetId: string;
}

/** What of a workbook decides how the report is written into it. */
export interface WorkbookState {
  /** In the order of the tabs. */
  readonly sheets: readonly SheetState[];
  readonly activeSheetId: string;
  readonly isStructureProtected: boolean;
  readonly marks: readonly Mark[];
  /** Short texts that the add-in keeps in hidden names, by name. */
  readonly keptTexts: ReadonlyMap<string, string>;
  /** Defined names of the workbook; tables may not have the same. */
  readonly definedNames: readonly string[];
  readonly tables: readonly TableState[];
  /** Title property of the document. */
  readonly title: string;
  readonly subject: string;
}

/** Reads the state in one sync. */
export async function readState(context: Excel.RequestContext): Promise<WorkbookState> {
  const { worksheets, names, tables, protection, properties } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  active.load("id");
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  names.load("items/name,items/formula,items/scope");
  tables.load("items/name,items/worksheet/id");
  protection.load("protected");
  properties.load("title,subject");
  await context.sync();
  return {
    sheets: worksheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      isVisible: sheet.visibility === "Visible",
      isProtected: sheet.protection.protected,
    })),
    activeSheetId: active.id,
    isStructureProtected: protection.protected,
    marks: readMarks(names.items),
    keptTexts: readKeptTexts(names.items),
    definedNames: names.items.map((item) => item.name),
    tables: tables.items.map((table) => ({ name: table.name, sheetId: table.worksheet.id })),
    title: properties.title,
    subject: properties.subject,
  };
}

/** Where the tables of some sheets are, by name; one sync, none where there are no such tables. */
export async function readTableAreas(
  context: Excel.RequestContext,
  tableNames: readonly string[],
): Promise<Map<string, Area>> {
  const ranges = tableNames.map((name) => {
    const range = context.workbook.tables.getItem(name).getRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return range;
  });
  if (ranges.length > 0) await context.sync();
  return new Map(
    ranges.map(({ rowIndex, columnIndex, rowCount, columnCount }, i) => [
      tableNames[i]!,
      { row: rowIndex, column: columnIndex, rowCount, columnCount },
    ]),
  );
}
