import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { areaAddress } from "../../../src/core/workbook/addresses";
import type { SheetModel, WorkbookModel } from "../../../src/host/model/workbook";
import { inheritedStyle } from "../../../src/host/model/cells";
import { openWorkbook } from "../../../src/host/xlsx";
import { styleKey } from "../../../src/host/xlsx/read/styles";

/** Parts of a file as text by path. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]),
  );
}

export function fileOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const content = Object.entries(parts).map(([path, part]) => {
    return [path, typeof part === "string" ? strToU8(part) : part] as const;
  });
  return zipSync(Object.fromEntries(content));
}

export const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const officeRelationships =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The least that a workbook file can be, around the XML of one sheet named Data. */
export function minimalParts(sheetXml: string): Record<string, string> {
  return {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${packageRelationships}"><Relationship Id="rId1" Type="${officeRelationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${mainNamespace}" xmlns:r="${officeRelationships}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(["rId1", "worksheet", "worksheets/sheet1.xml"]),
    "xl/worksheets/sheet1.xml": sheetXml,
  };
}

export function relationships(...links: readonly (readonly [string, string, string])[]): string {
  const items = links.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${officeRelationships}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packageRelationships}">${items.join("")}</Relationships>`;
}

/** A sheet's XML around the rows. */
export function sheetXml(rows: string, after = "", before = ""): string {
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${mainNamespace}" xmlns:r="${officeRelationships}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** All that a model says, without ids and without cells that say nothing, for comparison. */
export function described(model: WorkbookModel) {
  const nameOf = (id: string | null) => model.sheets.find((sheet) => sheet.id === id)?.name ?? null;
  return {
    sheets: model.sheets.map(describedSheet),
    names: model.names
      .map((name) => ({ ...name, scope: nameOf(name.scope) }))
      .sort((a, b) => (a.name + a.scope < b.name + b.scope ? -1 : 1)),
    properties: model.properties,
    active: nameOf(model.activeSheetId),
    selection: areaAddress(model.selection),
    isStructureProtected: model.isStructureProtected,
  };
}

function describedSheet(sheet: SheetModel) {
  const bands = (map: SheetModel["rows"]) =>
    [...map]
      .filter(([, band]) => band.size !== undefined || band.hidden || band.style)
      .sort(([a], [b]) => a - b)
      .map(([index, { size, hidden, style }]) => {
        return { index, size, hidden: hidden ?? false, style: style && styleKey(style) };
      });
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    isProtected: sheet.isProtected,
    cells: describedCells(sheet),
    rows: bands(sheet.rows),
    columns: bands(sheet.columns),
    merges: sheet.merges.map(areaAddress),
    tables: sheet.tables.map((table) => ({ ...table, id: "" })),
    frozen: [sheet.frozenRows, sheet.frozenColumns],
    showHeadings: sheet.showHeadings ?? true,
    breaks: [sheet.rowBreaks ?? [], sheet.columnBreaks ?? []],
    style: sheet.style && styleKey(sheet.style),
    pageSetup: describedPage(sheet.pageSetup),
  };
}

/** What is left out is off, and a header without text is none; a page that is fitted has no scale. */
function describedPage(page: SheetModel["pageSetup"]) {
  const isFitted = page.fitToWidth !== null || page.fitToHeight !== null;
  return {
    ...page,
    headersFooters: Object.fromEntries(
      Object.entries(page.headersFooters).filter(([, text]) => text !== ""),
    ),
    scale: isFitted ? undefined : page.scale,
    centerVertically: page.centerVertically ?? false,
    blackAndWhite: page.blackAndWhite ?? false,
    draftMode: page.draftMode ?? false,
    printGridlines: page.printGridlines ?? false,
    printHeadings: page.printHeadings ?? false,
    printOrder: page.printOrder ?? "DownThenOver",
  };
}

function describedCells(sheet: SheetModel) {
  return [...sheet.cells]
    .flatMap(([row, cells]) => [...cells].map(([column, cell]) => ({ row, column, ...cell })))
    .map(({ style, isError, ...cell }) => {
      return { ...cell, isError: isError ?? false, style: styleKey(style) };
    })
    .filter(({ row, column, value, formula, hyperlink, style }) => {
      const inherited = styleKey(inheritedStyle(sheet, row, column));
      return value !== "" || formula || hyperlink || style !== inherited;
    })
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

/** The one sheet of a file with these parts changed or added. */
export async function readSheet(
  xml: string,
  more: Readonly<Record<string, string>> = {},
): Promise<SheetModel> {
  const model = await openWorkbook(fileOf({ ...minimalParts(xml), ...more }), "book.xlsx");
  return model.sheets[0]!;
}

/** The links of the workbook part: that to the sheet, and these. */
export const workbookLinks = (...links: [string, string, string][]) => ({
  "xl/_rels/workbook.xml.rels": relationships(
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ...links,
  ),
});
