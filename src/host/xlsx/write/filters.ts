import { areaAddress } from "../../../core/workbook/addresses";
import type { SheetModel } from "../../model/workbook";
import { removeElements, setAttributes } from "../xml/tree";
import type { SheetSections } from "./sections";

/** The sheet's own filter where its cells have moved. What it lets through stays, unless its columns changed. */
export function writeFilter(
  sections: SheetSections,
  { filter: before }: SheetModel,
  { filter: after }: SheetModel,
): void {
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  if (!after) return sections.put("autoFilter", null);
  sections.edit("autoFilter", (node) => {
    setAttributes(node, { ref: areaAddress(after.area) });
    removeElements(node, "sortState");
    if (before?.area.columnCount !== after.area.columnCount) node.children = [];
  });
}
