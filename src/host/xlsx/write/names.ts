import type { NamedItemModel, PageSetup, SheetModel, WorkbookModel } from "../../model/workbook";
import { absoluteAddress, sameArea } from "../../model/areas";
import {
  filterArea,
  printArea,
  printAreaFormula,
  printTitles,
  printTitlesFormula,
  reservedStart,
} from "../definedNames";
import { renameSheets, type SheetRenames } from "../formulas/renameSheets";
import { toStoredFormula } from "../formulas/stored";
import type { ReadPackage } from "../read/readPackage";
import { definedNames } from "../read/workbookPart";
import { copyOf, element, setAttributes, textOf, type XmlElement } from "../xml/tree";

/** A tab of the file as it will be: a sheet of the model, or a chart sheet that is only kept. */
export interface Tab {
  readonly element: XmlElement;
  readonly sheet: SheetModel | null;
}

/** The file's defined names as the model has them now. Names that did not change keep their element. */
export function wantedNames(
  before: ReadPackage,
  after: WorkbookModel,
  tabs: readonly Tab[],
  renames: SheetRenames,
): XmlElement[] {
  const names = [
    ...keptNames(before, tabs).map((node) => withRenamedSheets(node, renames)),
    ...after.sheets.flatMap((sheet) => pageNames(before, sheet, tabs)),
    ...after.names.map((name) => nameElement(before, name, tabs)),
  ];
  return inFormerOrder(
    names.filter((node) => node !== null),
    before,
  );
}

/** Excel sorts the names of a file, its own among the user's; a name that is new comes last. */
function inFormerOrder(names: XmlElement[], before: ReadPackage): XmlElement[] {
  const nameOf = ({ attributes }: XmlElement) => attributes.name ?? "";
  const scopedName = (node: XmlElement) => `${node.attributes.localSheetId ?? ""}!${nameOf(node)}`;
  const former = definedNames(before.workbook);
  const scoped = former.map(scopedName);
  const plain = former.map(nameOf);
  const place = (node: XmlElement) => {
    const same = scoped.indexOf(scopedName(node));
    const index = same < 0 ? plain.indexOf(nameOf(node)) : same;
    return index < 0 ? former.length : index;
  };
  return names
    .map((node) => ({ node, at: place(node) }))
    .sort((a, b) => a.at - b.at)
    .map(({ node }) => node);
}

/** Reserved names that are not modelled, such as the range of a filter; they go with their sheet. */
function keptNames(before: ReadPackage, tabs: readonly Tab[]): XmlElement[] {
  return definedNames(before.workbook).flatMap((node) => {
    const { name = "", localSheetId } = node.attributes;
    if (!name.startsWith(reservedStart)) return [];
    if (localSheetId === undefined) return [node];
    if (name === printArea || name === printTitles) return [];
    const entry = before.workbook.entries[Number(localSheetId)];
    const tab = tabs.findIndex(({ element }) => element === entry?.element);
    const sheet = tabs[tab]?.sheet;
    const isFilter = name === filterArea && sheet;
    return localised(isFilter ? movedFilterName(before, sheet, node) : node, tab);
  });
}

/** Excel keeps the cells of a sheet's filter as a name, too. */
function movedFilterName(before: ReadPackage, sheet: SheetModel, node: XmlElement): XmlElement {
  const was = before.sheets.find(({ entry }) => entry.name === sheet.origin)?.model.filter;
  const { filter } = sheet;
  if (!filter || !was || sameArea(filter.area, was.area)) return node;
  return { ...node, children: [absoluteAddress(sheet.name, filter.area)] };
}

function localised(node: XmlElement, tab: number): XmlElement[] {
  return tab < 0
    ? []
    : [{ ...copyOf(node), attributes: { ...node.attributes, localSheetId: String(tab) } }];
}

function withRenamedSheets(node: XmlElement, renames: SheetRenames): XmlElement {
  return renames.size === 0 ? node : { ...node, children: [renameSheets(textOf(node), renames)] };
}

/** Print area and print titles of the sheet, as stored where they are as before. */
function pageNames(before: ReadPackage, sheet: SheetModel, tabs: readonly Tab[]) {
  const tab = tabs.findIndex((t) => t.sheet === sheet);
  const source = before.sheets.find(({ entry }) => entry.element === tabs[tab]?.element);
  const stored = (name: string) => {
    const index = source ? before.workbook.entries.indexOf(source.entry) : -1;
    return definedNames(before.workbook).find(
      ({ attributes }) => attributes.name === name && attributes.localSheetId === String(index),
    );
  };
  const isAsBefore = (keys: readonly (keyof PageSetup)[]) =>
    source !== undefined &&
    source.model.name === sheet.name &&
    keys.every(
      (key) => JSON.stringify(source.model.pageSetup[key]) === JSON.stringify(sheet.pageSetup[key]),
    );
  const named = (name: string, keys: readonly (keyof PageSetup)[], formula: string | null) => {
    const was = stored(name);
    const text = was && isAsBefore(keys) ? textOf(was) : formula;
    return text === null ? [] : [element("definedName", { name, localSheetId: tab }, [text])];
  };
  return [
    ...named(printArea, ["printArea", "printAreas"], printAreaFormula(sheet)),
    ...named(printTitles, ["printTitleRows", "printTitleColumns"], printTitlesFormula(sheet)),
  ];
}

/** Null for a name whose sheet is gone. */
function nameElement(
  before: ReadPackage,
  item: NamedItemModel,
  tabs: readonly Tab[],
): XmlElement | null {
  const tab = item.scope === null ? -1 : tabs.findIndex(({ sheet }) => sheet?.id === item.scope);
  if (item.scope !== null && tab < 0) return null;
  const node = copyOf(storedName(before, item) ?? element("definedName"));
  setAttributes(node, {
    name: item.name,
    comment: item.comment || undefined,
    localSheetId: item.scope === null ? undefined : tab,
    hidden: item.visible ? undefined : 1,
  });
  const formula = toStoredFormula(item.formula);
  if (textOf(node) !== formula) node.children = [formula];
  return node;
}

function storedName(before: ReadPackage, { name, scope }: NamedItemModel): XmlElement | undefined {
  const sheet = before.sheets.find(({ model }) => model.id === scope);
  if (scope !== null && !sheet) return undefined;
  const index = sheet && String(before.workbook.entries.indexOf(sheet.entry));
  return definedNames(before.workbook).find(
    ({ attributes }) => attributes.name === name && attributes.localSheetId === index,
  );
}
