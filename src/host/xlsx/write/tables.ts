import { areaAddress } from "../../../core/workbook/addresses";
import type { Area } from "../../../core/workbook/types";
import type { SheetModel, TableModel } from "../../model/workbook";
import { setContentType } from "../container/contentTypes";
import type { PartDocument, XlsxPackage } from "../container/package";
import { addRelationship, relationshipsOf, removeRelationships } from "../container/relationships";
import { decodeCellText, encodeCellText } from "../xml/text";
import {
  element,
  elements,
  firstElement,
  placeElement,
  prefixedAttribute,
  removeElements,
  setAttributes,
  type XmlElement,
} from "../xml/tree";
import { contentTypes, mainNamespace } from "./blankPackage";
import { headerTexts } from "./tableHeaders";
import type { SheetSections } from "./sections";

const tableOrder = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];

/** Where the tables of a sheet are in the file. */
export interface TableFiles {
  readonly files: XlsxPackage;
  /** Path of the sheet's part. */
  readonly path: string;
  /** Path of each table's part by the table's id. */
  readonly tablePaths: ReadonlyMap<string, string>;
}

/** Adds, changes and removes the tables in which the two sheets differ. */
export function writeTables(
  sections: SheetSections,
  before: SheetModel,
  after: SheetModel,
  at: TableFiles,
): void {
  const isNew = (table: TableModel) => !at.tablePaths.has(table.id);
  for (const table of after.tables.filter((table) => !isNew(table))) {
    const was = before.tables.find(({ id }) => id === table.id);
    if (was && tableDiffers(was, table, before, after)) changeTable(table, after, at);
  }
  const removed = before.tables.filter(({ id }) => after.tables.every((table) => table.id !== id));
  const added = after.tables.filter(isNew);
  if (removed.length === 0 && added.length === 0) return;
  const parts = elements(sections.element("tableParts"), "tablePart").filter(
    (part) => !removed.some(({ id }) => isPartOf(part, at.tablePaths.get(id), at)),
  );
  const gone = new Set(removed.map(({ id }) => at.tablePaths.get(id)));
  removeRelationships(at.files, at.path, ({ target }) => gone.has(target));
  for (const path of gone) if (path !== undefined) at.files.remove(path);
  for (const table of added) {
    parts.push(element("tablePart", sections.linkAttributes(addTable(table, after, at))));
  }
  const count = parts.length;
  sections.put("tableParts", count > 0 ? element("tableParts", { count }, parts) : null);
}

function isPartOf(part: XmlElement, path: string | undefined, { files, path: sheet }: TableFiles) {
  const id = prefixedAttribute(part, "id");
  return relationshipsOf(files, sheet).some((link) => link.id === id && link.target === path);
}

function tableDiffers(was: TableModel, is: TableModel, before: SheetModel, after: SheetModel) {
  return (
    JSON.stringify(was) !== JSON.stringify(is) ||
    JSON.stringify(headerTexts(before, was)) !== JSON.stringify(headerTexts(after, is))
  );
}

function changeTable(table: TableModel, sheet: SheetModel, { files, tablePaths }: TableFiles) {
  const path = tablePaths.get(table.id) ?? "";
  const document = files.document(path, `the table "${table.name}"`);
  describeTable(document.root, table, sheet);
  files.setDocument(path, document);
}

/** Adds the table's part and gives the id of the link to it. */
function addTable(table: TableModel, sheet: SheetModel, { files, path }: TableFiles): string {
  const id = Math.max(0, ...tableIds(files)) + 1;
  const document: PartDocument = {
    root: element("table", { xmlns: mainNamespace, id }),
    prefix: "",
  };
  describeTable(document.root, table, sheet);
  const part = files.freePath("xl/tables/table", ".xml");
  files.setDocument(part, document);
  setContentType(files, part, contentTypes.table);
  return addRelationship(files, path, "table", part);
}

function tableIds(files: XlsxPackage): number[] {
  return files
    .listPaths()
    .filter((path) => /(^|\/)tables\/[^/]+\.xml$/i.test(path))
    .map((path) => Number(files.document(path, "a table").root.attributes.id ?? 0));
}

function describeTable(root: XmlElement, table: TableModel, sheet: SheetModel): void {
  setAttributes(root, {
    name: table.name,
    displayName: table.name,
    ref: areaAddress(table.area),
    headerRowCount: table.hasHeaders ? undefined : 0,
    totalsRowCount: table.showTotals ? 1 : undefined,
    totalsRowShown: table.showTotals ? undefined : 0,
  });
  describeFilter(root, table);
  describeColumns(root, headerTexts(sheet, table));
  const style = firstElement(root, "tableStyleInfo") ?? element("tableStyleInfo");
  setAttributes(style, {
    name: table.style || undefined,
    showFirstColumn: style.attributes.showFirstColumn ?? 0,
    showLastColumn: style.attributes.showLastColumn ?? 0,
    showRowStripes: table.showBandedRows ? 1 : 0,
    showColumnStripes: style.attributes.showColumnStripes ?? 0,
  });
  placeElement(root, style, tableOrder);
}

/** The totals row is no part of the filter. */
function describeFilter(root: XmlElement, table: TableModel): void {
  if (!table.showFilterButton || !table.hasHeaders) return removeElements(root, "autoFilter");
  const rowCount = table.area.rowCount - (table.showTotals ? 1 : 0);
  const area: Area = { ...table.area, rowCount };
  const filter = firstElement(root, "autoFilter") ?? element("autoFilter");
  const isMoved = filter.attributes.ref !== areaAddress(area);
  if (isMoved) removeElements(root, "sortState");
  setAttributes(filter, { ref: areaAddress(area) });
  placeElement(root, filter, tableOrder);
}

/** Columns that keep their name keep their formulas and totals too. */
function describeColumns(root: XmlElement, names: readonly string[]): void {
  const known = elements(firstElement(root, "tableColumns"), "tableColumn");
  let lastId = Math.max(0, ...known.map(({ attributes }) => Number(attributes.id ?? 0)));
  const columns = names.map((name) => {
    const stored = encodeCellText(name).replaceAll("\n", "_x000a_");
    const found = known.find(({ attributes }) => decodeCellText(attributes.name ?? "") === name);
    return found ?? element("tableColumn", { id: ++lastId, name: stored });
  });
  const list = element("tableColumns", { count: columns.length }, columns);
  placeElement(root, list, tableOrder);
  if (columns.length !== known.length) {
    const filter = firstElement(root, "autoFilter");
    if (filter) filter.children = [];
  }
}
