import { ensureCell, type SheetModel } from "../../model/workbook";
import { areaOf } from "../addressText";
import type { Relationship } from "../container/relationships";
import { elements, prefixedAttribute, type XmlElement } from "../xml/tree";

/** A link over more cells than this is put on its first cell only. */
const mostCells = 1000;

/** Puts the sheet's links on their cells. */
export function readHyperlinks(
  sheet: SheetModel,
  links: XmlElement | undefined,
  relationships: readonly Relationship[],
): void {
  for (const link of elements(links, "hyperlink")) {
    const area = areaOf(link.attributes.ref ?? "");
    if (!area) continue;
    const target = linkTarget(link, relationships);
    const isLarge = area.rowCount * area.columnCount > mostCells;
    for (let r = 0; r < (isLarge ? 1 : area.rowCount); r++) {
      for (let c = 0; c < (isLarge ? 1 : area.columnCount); c++) {
        ensureCell(sheet, area.row + r, area.column + c).hyperlink = { ...target };
      }
    }
  }
}

function linkTarget(link: XmlElement, relationships: readonly Relationship[]) {
  const { location, tooltip } = link.attributes;
  const id = prefixedAttribute(link, "id");
  const address = relationships.find((r) => r.id === id)?.target;
  const tip = tooltip === undefined ? {} : { screenTip: tooltip };
  if (address !== undefined) {
    return { address: location ? `${address}#${location}` : address, ...tip };
  }
  return { documentReference: location ?? "", ...tip };
}
