import type { Area } from "../../core/workbook/types";
import type { SheetModel } from "../model/workbook";
import { areaAddress, quotedSheetName } from "../../core/workbook/addresses";
import { areaOf } from "./addressText";

/** Names that spreadsheets keep for themselves begin so. */
export const reservedStart = "_xlnm.";
export const printArea = "_xlnm.Print_Area";
export const printTitles = "_xlnm.Print_Titles";

export interface PrintTitles {
  readonly rows: { first: number; last: number } | null;
  /** The columns' part as stored (`Data!$A:$B`), which is not modelled. */
  readonly columns: string | null;
}

/** Rows and columns that repeat on every page, of `Data!$A:$B,Data!$1:$2`. */
export function readPrintTitles(formula: string): PrintTitles {
  let rows: PrintTitles["rows"] = null;
  let columns: string | null = null;
  for (const part of splitUnion(formula)) {
    const address = addressPart(part);
    const area = areaOf(address);
    if (!area) continue;
    if (/^\$?\d+:/.test(address)) {
      rows = { first: area.row, last: area.row + area.rowCount - 1 };
    } else columns = part;
  }
  return { rows, columns };
}

/** The area of `Data!$A$1:$F$20`, or null where there are several or none. */
export function readPrintArea(formula: string): Area | null {
  const parts = splitUnion(formula);
  return parts.length === 1 ? areaOf(addressPart(parts[0] ?? "")) : null;
}

export function printTitlesFormula(sheet: SheetModel, columns: string | null): string | null {
  const rows = sheet.pageSetup.printTitleRows;
  const rowsPart = rows && `${quotedSheetName(sheet.name)}!$${rows.first + 1}:$${rows.last + 1}`;
  return [columns, rowsPart].filter((part) => part !== null).join(",") || null;
}

export function printAreaFormula(sheet: SheetModel): string | null {
  const area = sheet.pageSetup.printArea;
  if (!area) return null;
  const address = areaAddress(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `${quotedSheetName(sheet.name)}!${address}`;
}

/** Splits at commas that stand outside of quoted sheet names. */
function splitUnion(formula: string): string[] {
  return formula.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
}

const addressPart = (reference: string) => reference.slice(reference.lastIndexOf("!") + 1);
