import { absoluteAddress, lastColumn, lastRow } from "../model/areas";
import type { PageSetup, SheetModel } from "../model/workbook";
import { columnLetters, quotedSheetName } from "../../core/workbook/addresses";
import { areaOf } from "./addressText";

/** Names that spreadsheets keep for themselves begin so. */
export const reservedStart = "_xlnm.";
export const printArea = "_xlnm.Print_Area";
export const filterArea = "_xlnm._FilterDatabase";
export const printTitles = "_xlnm.Print_Titles";

export type PrintTitles = Pick<PageSetup, "printTitleRows" | "printTitleColumns">;

/** Rows and columns that repeat on every page, of `Data!$A:$B,Data!$1:$2`. */
export function readPrintTitles(formula: string): PrintTitles {
  const titles: PrintTitles = { printTitleRows: null };
  for (const part of splitUnion(formula)) {
    const address = addressPart(part);
    const area = areaOf(address);
    if (!area) continue;
    if (/^\$?\d+:/.test(address)) titles.printTitleRows = { first: area.row, last: lastRow(area) };
    else titles.printTitleColumns = { first: area.column, last: lastColumn(area) };
  }
  return titles;
}

/** The area of `Data!$A$1:$F$20`, or all of them where there are several. */
export function readPrintAreas(formula: string): Pick<PageSetup, "printArea" | "printAreas"> {
  const areas = splitUnion(formula).flatMap((part) => areaOf(addressPart(part)) ?? []);
  const [printArea = null, ...others] = areas;
  return others.length > 0 ? { printArea: null, printAreas: areas } : { printArea };
}

export function printTitlesFormula({ name, pageSetup }: SheetModel): string | null {
  const { printTitleRows: rows, printTitleColumns: columns } = pageSetup;
  const letters = (column: number) => `$${columnLetters(column)}`;
  const parts = [
    ...(columns ? [`${letters(columns.first)}:${letters(columns.last)}`] : []),
    ...(rows ? [`$${rows.first + 1}:$${rows.last + 1}`] : []),
  ];
  return parts.map((part) => `${quotedSheetName(name)}!${part}`).join(",") || null;
}

export function printAreaFormula({ name, pageSetup }: SheetModel): string | null {
  const { printArea, printAreas } = pageSetup;
  const areas = printAreas ?? (printArea ? [printArea] : []);
  return areas.map((area) => absoluteAddress(name, area)).join(",") || null;
}

/** Splits at commas that stand outside of quoted sheet names. */
function splitUnion(formula: string): string[] {
  return formula.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
}

const addressPart = (reference: string) => reference.slice(reference.lastIndexOf("!") + 1);
