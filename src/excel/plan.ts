import type { DesignedSheet } from "../core/report/types";
import { ExcelProblem } from "./errors";
import { reportFamily, type SheetFamily } from "./families";
import { markName, type Mark } from "./marks";
import { movesToStandTogether, type Move } from "./positions";
import { retiredSheet } from "./retired-sheet";
import { freeSheetName, freeTableName } from "./free-names";
import { refuseProtectedStructure } from "./protection";
import type { WorkbookState } from "./workbook-state";

/** A sheet of the report and where it goes. */
export interface TargetSheet {
  readonly design: DesignedSheet;
  /** Id of the sheet that is rewritten; null for a sheet to be added. */
  readonly id: string | null;
  readonly name: string;
  /** The mark that the sheet has; null where it must be made. */
  readonly mark: Mark | null;
  /** Names of the design's tables in this workbook, in the design's order. */
  readonly tableNames: readonly string[];
  /** Names of the tables that the sheet has now. */
  readonly presentTables: readonly string[];
  /** Whether the sheet must be shown or hidden to be as it should. */
  readonly changesVisibility: boolean;
  /** A sheet of an earlier report that this one has no use for: it is emptied and hidden. */
  readonly isRetired: boolean;
}

/** Everything that is decided before the first write. */
export interface ReportPlan {
  /** In the order of the tabs; sheets out of use come last. */
  readonly targets: readonly TargetSheet[];
  readonly moves: readonly Move[];
  /** Marks whose sheet is gone. */
  readonly brokenMarks: readonly string[];
}

/**
 * Decides which sheet holds which part of the report. A sheet is ours if its mark says so, whatever its name; a sheet
 * that somebody else named "Report" stays, and ours takes another name.
 *
 * @param family what the designs are; sheets of the family that have no design any more go out of use
 * @throws ExcelProblem where a protection stands in the way
 */
export function planReport(
  designs: readonly DesignedSheet[],
  state: WorkbookState,
  family: SheetFamily = reportFamily,
): ReportPlan {
  const owned = ownedSheets(state.marks, state);
  const current = designs.map((design) => ({ design, isRetired: false }));
  const retired = [...owned.keys()]
    .filter(family.owns)
    .filter((name) => !designs.some(({ role }) => markName(role) === name))
    .map((name) => ({ design: retiredSheet(name), isRetired: true }));
  const takenSheets = state.sheets.map((sheet) => sheet.name);
  const foreign = foreignTables(owned, state, family);
  const targets = [...current, ...retired].map(({ design, isRetired }): TargetSheet => {
    const mark = owned.get(markName(design.role)) ?? null;
    const sheet = state.sheets.find(({ name }) => name === mark?.sheet);
    const name = sheet?.name ?? freeSheetName(design.name, takenSheets);
    if (!sheet) takenSheets.push(name);
    const id = sheet?.id ?? null;
    const changesVisibility = sheet?.isVisible === isRetired;
    const tables = tableNames(design, id, state, foreign);
    return { design, isRetired, changesVisibility, id, name, mark, ...tables };
  });
  const moves = movesToStandTogether(targets, state.sheets);
  refuseProtection(targets, moves, state, family);
  const kept = new Set([...owned.values()].map((mark) => mark.name));
  const broken = state.marks.filter((mark) => !kept.has(mark.name)).map((mark) => mark.name);
  return { targets, moves, brokenMarks: broken };
}

/** Marks with a sheet, by name; of two marks of one sheet the first counts. */
function ownedSheets(marks: readonly Mark[], state: WorkbookState): Map<string, Mark> {
  const present = new Set(state.sheets.map(({ name }) => name));
  const owned = new Map<string, Mark>();
  for (const mark of marks) {
    if (mark.sheet !== null && present.delete(mark.sheet)) owned.set(mark.name, mark);
  }
  return owned;
}

/** Names of the tables that stand on none of the family's sheets: those of the family make room for one another. */
function foreignTables(
  owned: ReadonlyMap<string, Mark>,
  { sheets, tables }: WorkbookState,
  family: SheetFamily,
): string[] {
  const ours = [...owned.values()].filter(({ name }) => family.owns(name));
  const names = new Set(ours.map(({ sheet }) => sheet));
  const ids = new Set(sheets.filter(({ name }) => names.has(name)).map(({ id }) => id));
  return tables.filter(({ sheetId }) => !ids.has(sheetId)).map(({ name }) => name);
}

function tableNames(
  design: DesignedSheet,
  id: string | null,
  { tables, definedNames }: WorkbookState,
  foreign: readonly string[],
): Pick<TargetSheet, "tableNames" | "presentTables"> {
  const taken = [...foreign, ...definedNames];
  return {
    presentTables: tables.filter(({ sheetId }) => sheetId === id).map(({ name }) => name),
    tableNames: design.tables.map(({ name }) => freeTableName(name, taken)),
  };
}

function refuseProtection(
  targets: readonly TargetSheet[],
  moves: readonly Move[],
  state: WorkbookState,
  { name, again }: SheetFamily,
): void {
  const protectedSheet = state.sheets.find(
    (sheet) => sheet.isProtected && targets.some(({ id }) => id === sheet.id),
  );
  if (protectedSheet) {
    throw new ExcelProblem(
      "sheet protected",
      `Sheet "${protectedSheet.name}" is protected, so ${name} cannot be written there. Choose Review > Unprotect Sheet on it, then ${again}. Nothing was changed.`,
    );
  }
  const changesStructure =
    moves.length > 0 ||
    targets.some(({ id, changesVisibility }) => id === null || changesVisibility);
  refuseProtectedStructure(state.isStructureProtected && changesStructure, name, again);
}
