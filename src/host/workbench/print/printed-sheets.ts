import { reportFamily } from "../../../excel/families";
import { readMarks } from "../../../excel/marks";
import { findSheet, type SheetModel, type WorkbookModel } from "../../model/workbook";
import type { PrintChoice } from "./types";

/** The sheets that are printed, in the order of their tabs; hidden ones are not. */
export function printedSheets(workbook: WorkbookModel, choice: PrintChoice): SheetModel[] {
  const chosen = chosenSheets(workbook, choice);
  return workbook.sheets.filter(
    (sheet) => sheet.visibility === "Visible" && (chosen?.has(sheet.id) ?? true),
  );
}

/** Ids of the sheets; null for all of them. */
function chosenSheets(workbook: WorkbookModel, choice: PrintChoice): ReadonlySet<string> | null {
  switch (choice) {
    case "active-sheet":
      return new Set([workbook.activeSheetId]);
    case "report":
      return reportSheets(workbook);
    case "workbook":
      return null;
  }
}

/** The add-in knows the sheets of its report by hidden names. */
function reportSheets(workbook: WorkbookModel): ReadonlySet<string> {
  const names = workbook.names.map(({ name, formula, scope }) => ({
    ...{ name, formula },
    scope: scope === null ? "Workbook" : "Worksheet",
  }));
  const marks = readMarks(names).filter(({ name }) => reportFamily.owns(name));
  return new Set(
    marks.flatMap(({ sheet }) => (sheet === null ? [] : (findSheet(workbook, sheet)?.id ?? []))),
  );
}
