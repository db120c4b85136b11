import type { SheetModel, WorkbookModel } from "../../model/workbook";
import { setContentType } from "../container/contentTypes";
import type { XlsxPackage } from "../container/package";
import { addRelationship } from "../container/relationships";
import type { SheetRenames } from "../formulas/renameSheets";
import type { ReadPackage, ReadSheet } from "../read/readPackage";
import type { SheetEntry } from "../read/workbookPart";
import {
  element,
  elements,
  ensureElement,
  removeElements,
  serialise,
  setAttributes,
  type XmlElement,
} from "../xml/tree";
import { contentTypes } from "./blankPackage";
import { wantedNames, type Tab } from "./names";

const order = (
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups " +
  "externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr " +
  "smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst"
).split(" ");

/** The sheet of the file that a sheet of the model was opened from. */
export type SourceOf = (sheet: SheetModel) => ReadSheet | undefined;

/** A new sheet's entry in the list of sheets, with the path of its part. */
export interface NewSheet {
  readonly sheet: SheetModel;
  readonly path: string;
}

/** What becomes of the sheets. */
export interface SheetChanges {
  readonly sourceOf: SourceOf;
  readonly newSheets: readonly NewSheet[];
  readonly renames: SheetRenames;
}

/** Writes the list of sheets, the shown tab, protection and defined names. */
export function writeWorkbookPart(
  files: XlsxPackage,
  before: ReadPackage,
  after: WorkbookModel,
  { sourceOf, newSheets, renames }: SheetChanges,
): void {
  const { document, path } = before.workbook;
  const unchanged = serialise(document.root);
  const tabs = orderedTabs(files, before, after, sourceOf, newSheets);
  const active = tabs.findIndex(({ sheet }) => sheet?.id === after.activeSheetId);
  writeActiveTab(before, active);
  const names = wantedNames(before, after, tabs, renames);
  if (names.length === 0) removeElements(document.root, "definedNames");
  else ensureElement(document.root, "definedNames", order).children = names;
  ensureElement(document.root, "sheets", order).children = tabs.map((tab) => tab.element);
  writeProtection(before, after);
  if (serialise(document.root) !== unchanged) files.setDocument(path, document);
}

function orderedTabs(
  files: XlsxPackage,
  before: ReadPackage,
  after: WorkbookModel,
  sourceOf: SourceOf,
  newSheets: readonly NewSheet[],
): Tab[] {
  const ids = before.workbook.entries.map((entry) => Number(entry.element.attributes.sheetId));
  let lastId = Math.max(0, ...ids);
  const tabs = after.sheets.map((sheet): Tab => {
    const known = sourceOf(sheet)?.entry.element;
    const node = known ?? newEntry(files, before, newSheets, sheet, ++lastId);
    setAttributes(node, { name: sheet.name, state: stateOf(sheet, node) });
    return { element: node, sheet };
  });
  return withChartSheets(tabs, before.workbook.entries);
}

/** A visible sheet need not say so; one that does keeps its word. */
function stateOf({ visibility }: SheetModel, { attributes }: XmlElement): string | undefined {
  if (visibility === "Visible") return attributes.state === "visible" ? "visible" : undefined;
  return visibility === "Hidden" ? "hidden" : "veryHidden";
}

function newEntry(
  files: XlsxPackage,
  before: ReadPackage,
  newSheets: readonly NewSheet[],
  sheet: SheetModel,
  sheetId: number,
) {
  const part = newSheets.find((added) => added.sheet === sheet)?.path ?? "";
  setContentType(files, part, contentTypes.sheet);
  const id = addRelationship(files, before.workbook.path, "worksheet", part);
  const link = linkAttribute(before);
  return element("sheet", { name: sheet.name, sheetId, ...link(id) });
}

/** The attribute that names a link, with the prefix that the file gives to its namespace. */
function linkAttribute({ workbook }: ReadPackage): (id: string) => Record<string, string> {
  const declared = Object.entries(workbook.document.root.attributes).find(
    ([name, value]) => name.startsWith("xmlns:") && /officeDocument.*relationships$/.test(value),
  );
  if (declared) return (id) => ({ [`${declared[0].slice("xmlns:".length)}:id`]: id });
  return (id) => ({
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "r:id": id,
  });
}

/** Chart sheets stay behind the tab that they stood behind, or come first where that is gone. */
function withChartSheets(tabs: Tab[], entries: readonly SheetEntry[]): Tab[] {
  const result = [...tabs];
  entries.forEach((entry, index) => {
    if (entry.isWorksheet) return;
    const previous = entries[index - 1]?.element;
    const at = result.findIndex((tab) => tab.element === previous);
    result.splice(at + 1, 0, { element: entry.element, sheet: null });
  });
  return result;
}

function writeActiveTab({ workbook }: ReadPackage, active: number): void {
  const { root } = workbook.document;
  const views = ensureElement(root, "bookViews", order);
  if (elements(views, "workbookView").length === 0) views.children.push(element("workbookView"));
  const view = elements(views, "workbookView")[0]!;
  const isSame = Number(view.attributes.activeTab ?? 0) === active || active < 0;
  if (!isSame) setAttributes(view, { activeTab: active, firstSheet: undefined });
}

function writeProtection({ workbook, model }: ReadPackage, after: WorkbookModel): void {
  if (model.isStructureProtected === after.isStructureProtected) return;
  const { root } = workbook.document;
  if (!after.isStructureProtected) removeElements(root, "workbookProtection");
  else setAttributes(ensureElement(root, "workbookProtection", order), { lockStructure: 1 });
}
