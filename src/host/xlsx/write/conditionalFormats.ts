import { ruleFormulas } from "../../model/conditional-formats/formulas";
import type { ConditionalFormat } from "../../model/conditional-formats/types";
import type { SheetModel } from "../../model/workbook";
import { areaList } from "../areaLists";
import { rulePlaces, type RulePlace } from "../conditionalFormatPlaces";
import type { SheetRenames } from "../formulas/renameSheets";
import { localElement, localElements } from "../xml/localNames";
import { elements, setAttributes, type XmlElement } from "../xml/tree";
import { changeFormulas, formulaChanges } from "./markFormulas";
import type { SheetSections } from "./sections";

/** Brings areas and formulas of the rules up to date, and takes away those whose cells have gone. */
export function writeConditionalFormats(
  sections: SheetSections,
  { conditionalFormats: before = [] }: SheetModel,
  { conditionalFormats: after = [] }: SheetModel,
  renames: SheetRenames,
): void {
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  const groups = sections.elements("conditionalFormatting");
  const extensions = sections.element("extLst");
  const touched = new Set<XmlElement>();
  for (const place of rulePlaces(groups, extensions)) {
    const was = before.find(({ key }) => key === place.key);
    const is = after.find(({ key }) => key === place.key);
    if (was && changePlace(place, was, is, renames)) touched.add(place.group);
  }
  const isEmpty = (group: XmlElement) => localElements(group, "cfRule").length === 0;
  sections.putAll(
    "conditionalFormatting",
    groups.map((group) => (touched.has(group) ? (isEmpty(group) ? null : group) : undefined)),
  );
  if (!extensions || touched.size === 0) return;
  removeEmptyGroups(extensions);
  sections.put("extLst", extensions);
}

/** @returns Whether anything was changed. */
function changePlace(
  place: RulePlace,
  was: ConditionalFormat,
  is: ConditionalFormat | undefined,
  renames: SheetRenames,
): boolean {
  if (JSON.stringify(was) === JSON.stringify(is)) return false;
  const parts = place.extension ? [place, place.extension] : [place];
  for (const { group, node } of parts) {
    if (is) {
      putAreas(group, areaList(is.areas));
      const changes = formulaChanges(ruleFormulas(was.rule), ruleFormulas(is.rule), renames);
      changeFormulas(node, changes);
    } else {
      group.children = group.children.filter((child) => child !== node);
    }
  }
  return true;
}

/** Rules of extensions have their areas in an element of its own. */
export function putAreas(node: XmlElement, areas: string): void {
  const own = localElement(node, "sqref");
  if (own) own.children = [areas];
  else setAttributes(node, { sqref: areas });
}

/** Excel repairs a file in which a list of an extension is empty. */
function removeEmptyGroups(extensions: XmlElement): void {
  for (const extension of elements(extensions)) {
    for (const list of localElements(extension, "conditionalFormattings")) {
      const gone = localElements(list, "conditionalFormatting").filter(
        (group) => localElements(group, "cfRule").length === 0,
      );
      list.children = list.children.filter((child) => !gone.includes(child as XmlElement));
      if (elements(list).length > 0) continue;
      extensions.children = extensions.children.filter((child) => child !== extension);
    }
  }
}
