import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { columnIndex } from "../../core/workbook/addresses";
import type { SheetPlan, WorkbookPlan } from "./plan";

/** The earliest moment that a zip file can name; the true one would change the file on every run. */
const fixedTime = new Date(1980, 0, 1);

/**
 * The same parts in a fixed order with a fixed time, and with the results of formulas. excelize orders
 * parts at random, stores no results, marks a sheet as filtered when it only has a filter, and leaves
 * prefixes out of the document's properties, without which exceljs does not open the file.
 */
export function repack(file: Uint8Array, plan: WorkbookPlan): Uint8Array {
  const parts = unzipSync(file);
  change(parts, "[Content_Types].xml", sortedTypes);
  change(parts, "docProps/core.xml", prefixedProperties);
  plan.sheets.forEach((sheet, index) => {
    change(parts, `xl/worksheets/sheet${index + 1}.xml`, (xml) => tidied(xml, sheet));
  });
  const names = Object.keys(parts).sort(contentTypesFirst);
  const entries = names.map((name) => [name, parts[name]] as const);
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>, {
    level: 9,
    mtime: fixedTime,
  });
}

function change(
  parts: Record<string, Uint8Array>,
  name: string,
  edit: (xml: string) => string,
): void {
  const part = parts[name];
  if (!part) throw new Error(`The sample has no part ${name}.`);
  parts[name] = strToU8(edit(strFromU8(part)));
}

function sortedTypes(xml: string): string {
  const entry = /<(?:Default|Override) [^>]*>(?:<\/(?:Default|Override)>)?/g;
  const entries = (xml.match(entry) ?? []).sort();
  return xml.replace(entry, "").replace("</Types>", `${entries.join("")}</Types>`);
}

function prefixedProperties(xml: string): string {
  return xml
    .replace("<coreProperties xmlns=", "<cp:coreProperties xmlns:cp=")
    .replace(/<(\/?)(coreProperties|lastModifiedBy)>/g, "<$1cp:$2>");
}

/** Readers that stream a package expect its list of content types first. */
function contentTypesFirst(a: string, b: string): number {
  const rank = (name: string) => (name === "[Content_Types].xml" ? 0 : 1);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

const formulaCell =
  /<c r="([A-Z]+)(\d+)"( s="\d+")?(?: t="\w+")?>(<f>[^<]*<\/f>)(?:<v>[^<]*<\/v>|<v\/>)?<\/c>/g;

function tidied(xml: string, sheet: SheetPlan): string {
  return xml
    .replace(' filterMode="true"', "")
    .replace(formulaCell, (_, letters: string, row: string, style = "", formula: string) => {
      const cell = sheet.rows[Number(row) - 1]?.cells[columnIndex(letters)];
      if (!cell?.formula) throw new Error(`${sheet.name} has no formula in ${letters}${row}.`);
      const type = typeof cell.value === "string" ? ' t="str"' : "";
      return `<c r="${letters}${row}"${style}${type}>${formula}<v>${cell.value}</v></c>`;
    });
}
