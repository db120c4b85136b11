import type { NamedItemModel, SheetModel } from "../../model/workbook";
import type { XlsxPackage } from "../container/package";
import { type PartDocument } from "../container/package";
import { relationshipsOf, type Relationship } from "../container/relationships";
import {
  printArea,
  printTitles,
  readPrintAreas,
  readPrintTitles,
  reservedStart,
} from "../definedNames";
import { fromStoredFormula } from "../formulas/stored";
import {
  elements,
  firstElement,
  flag,
  prefixedAttribute,
  textOf,
  type XmlElement,
} from "../xml/tree";

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly path: string;
  readonly visibility: SheetModel["visibility"];
  /** False for chart sheets and dialogue sheets, which Office.js does not list either. */
  readonly isWorksheet: boolean;
  readonly element: XmlElement;
}

/** The part that lists the sheets, and its links. */
export interface WorkbookPart {
  readonly path: string;
  readonly document: PartDocument;
  readonly relationships: readonly Relationship[];
  /** In the order of the tabs, chart sheets among them: `localSheetId` and `activeTab` count in it. */
  readonly entries: readonly SheetEntry[];
}

export function readWorkbookPart(files: XlsxPackage): WorkbookPart {
  const main = relationshipsOf(files, "").find(({ type }) => type === "officeDocument");
  const path = main?.target ?? "xl/workbook.xml";
  const document = files.document(path, "the list of sheets");
  if (document.root.name !== "workbook") throw files.unusable("it holds no workbook");
  const relationships = relationshipsOf(files, path);
  const entries = elements(firstElement(document.root, "sheets"), "sheet").map((element) =>
    sheetEntry(element, relationships),
  );
  return { path, document, relationships, entries };
}

/** Path of the part of that type that the workbook links to, if it is there. */
export function linkedPart(files: XlsxPackage, part: WorkbookPart, type: string): string | null {
  const link = part.relationships.find((relationship) => relationship.type === type);
  return link && files.has(link.target) ? link.target : null;
}

/** Index among all tabs of the tab that is shown. */
export function activeTab(part: WorkbookPart): number {
  return Number(workbookView(part)?.attributes.activeTab ?? 0);
}

export function usesDates1904({ document }: WorkbookPart): boolean {
  return flag(firstElement(document.root, "workbookPr")?.attributes.date1904);
}

export function isStructureProtected({ document }: WorkbookPart): boolean {
  return flag(firstElement(document.root, "workbookProtection")?.attributes.lockStructure);
}

/** Defined names for the model; print areas and print titles go to their sheets, other reserved names stay in the file. */
export function readNames(
  part: WorkbookPart,
  sheetAt: (tab: number) => SheetModel | undefined,
): NamedItemModel[] {
  const names: NamedItemModel[] = [];
  for (const node of definedNames(part)) {
    const { name = "", comment = "", hidden, localSheetId } = node.attributes;
    const sheet = localSheetId === undefined ? undefined : sheetAt(Number(localSheetId));
    if (name.startsWith(reservedStart)) readReserved(name, textOf(node), sheet);
    else if (localSheetId === undefined || sheet) {
      const formula = fromStoredFormula(textOf(node));
      names.push({ name, formula, comment, visible: !flag(hidden), scope: sheet?.id ?? null });
    }
  }
  return names;
}

export function definedNames({ document }: WorkbookPart): XmlElement[] {
  return elements(firstElement(document.root, "definedNames"), "definedName");
}

function readReserved(name: string, formula: string, sheet: SheetModel | undefined): void {
  if (!sheet) return;
  if (name === printTitles) Object.assign(sheet.pageSetup, readPrintTitles(formula));
  if (name === printArea) Object.assign(sheet.pageSetup, readPrintAreas(formula));
}

function workbookView({ document }: WorkbookPart): XmlElement | undefined {
  return firstElement(firstElement(document.root, "bookViews"), "workbookView");
}

function sheetEntry(element: XmlElement, relationships: readonly Relationship[]): SheetEntry {
  const id = prefixedAttribute(element, "id");
  const link = relationships.find((relationship) => relationship.id === id);
  const { name = "", state } = element.attributes;
  return {
    name,
    path: link?.target ?? "",
    visibility: state === "hidden" ? "Hidden" : state === "veryHidden" ? "VeryHidden" : "Visible",
    isWorksheet: link === undefined || link.type === "worksheet",
    element,
  };
}
