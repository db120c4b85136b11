import { validationFormulas } from "../../model/validations/formulas";
import type { Validation } from "../../model/validations/types";
import type { SheetModel } from "../../model/workbook";
import { areaList } from "../areaLists";
import type { SheetRenames } from "../formulas/renameSheets";
import { validationPlaces } from "../validationPlaces";
import { localElements } from "../xml/localNames";
import { elements, setAttributes, type XmlElement } from "../xml/tree";
import { putAreas } from "./conditionalFormats";
import { changeFormulas, formulaChanges } from "./markFormulas";
import type { SheetSections } from "./sections";

/** Brings areas and formulas of the validations up to date, and takes away those whose cells have gone. */
export function writeValidations(
  sections: SheetSections,
  { validations: before = [] }: SheetModel,
  { validations: after = [] }: SheetModel,
  renames: SheetRenames,
): void {
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  const list = sections.element("dataValidations");
  const extensions = sections.element("extLst");
  const gone = new Set<XmlElement>();
  const touched = { main: false, extension: false };
  for (const { key, node } of validationPlaces(list, extensions)) {
    const was = before.find((validation) => validation.key === key);
    const is = after.find((validation) => validation.key === key);
    if (!was || JSON.stringify(was) === JSON.stringify(is)) continue;
    if (is) changeNode(node, was, is, renames);
    else gone.add(node);
    touched[key.startsWith("main") ? "main" : "extension"] = true;
  }
  if (list && touched.main) sections.put("dataValidations", without(list, gone));
  if (!extensions || !touched.extension) return;
  for (const extension of elements(extensions)) removeFrom(extensions, extension, gone);
  sections.put("extLst", elements(extensions).length > 0 ? extensions : null);
}

function changeNode(
  node: XmlElement,
  was: Validation,
  is: Validation,
  renames: SheetRenames,
): void {
  putAreas(node, areaList(is.areas));
  const [before, after] = [validationFormulas(was.rule), validationFormulas(is.rule)];
  changeFormulas(node, formulaChanges(before, after, renames));
}

/** The list without what has gone, or null where nothing is left. */
function without(list: XmlElement, gone: ReadonlySet<XmlElement>): XmlElement | null {
  list.children = list.children.filter((child) => typeof child === "string" || !gone.has(child));
  const count = elements(list).length;
  setAttributes(list, { count });
  return count > 0 ? list : null;
}

function removeFrom(extensions: XmlElement, extension: XmlElement, gone: ReadonlySet<XmlElement>) {
  for (const list of localElements(extension, "dataValidations")) {
    if (without(list, gone)) continue;
    extensions.children = extensions.children.filter((child) => child !== extension);
  }
}
