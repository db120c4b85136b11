import { cellAddress } from "../../../core/workbook/addresses";
import type { Cell, SheetModel } from "../../model/workbook";
import { areaOf } from "../addressText";
import type { XlsxPackage } from "../container/package";
import { addRelationship, removeRelationships } from "../container/relationships";
import { element, elements, prefixedAttribute, type XmlElement } from "../xml/tree";
import type { SheetSections } from "./sections";

type Hyperlink = NonNullable<Cell["hyperlink"]>;

/** Writes the links in which the two sheets differ. @param path of the sheet's part. */
export function writeHyperlinks(
  sections: SheetSections,
  before: SheetModel,
  after: SheetModel,
  files: XlsxPackage,
  path: string,
): void {
  const was = linksOf(before);
  const is = linksOf(after);
  const changed = [...new Set([...was.keys(), ...is.keys()])].filter(
    (address) => JSON.stringify(was.get(address)) !== JSON.stringify(is.get(address)),
  );
  if (changed.length === 0) return;
  const kept = elements(sections.element("hyperlinks"), "hyperlink").flatMap((link) =>
    withoutCells(link, new Set(changed)),
  );
  const added = changed.flatMap((address) => {
    const link = is.get(address);
    return link ? [linkElement(address, link, sections, files, path)] : [];
  });
  const links = [...kept, ...added];
  const used = new Set(links.map((link) => prefixedAttribute(link, "id")));
  removeRelationships(files, path, ({ type, id }) => type === "hyperlink" && !used.has(id));
  sections.put("hyperlinks", links.length > 0 ? element("hyperlinks", {}, links) : null);
}

function linksOf(sheet: SheetModel): Map<string, Hyperlink> {
  const links = new Map<string, Hyperlink>();
  for (const [row, cells] of sheet.cells) {
    for (const [column, { hyperlink }] of cells) {
      if (hyperlink) links.set(cellAddress(row, column), hyperlink);
    }
  }
  return links;
}

/** A link over several cells is cut into links of one cell where one of them changes. */
function withoutCells(link: XmlElement, changed: ReadonlySet<string>): XmlElement[] {
  const area = areaOf(link.attributes.ref ?? "");
  if (!area) return [link];
  const addresses: string[] = [];
  for (let r = 0; r < area.rowCount; r++) {
    for (let c = 0; c < area.columnCount; c++) {
      addresses.push(cellAddress(area.row + r, area.column + c));
    }
  }
  if (!addresses.some((address) => changed.has(address))) return [link];
  return addresses
    .filter((address) => !changed.has(address))
    .map((ref) => element("hyperlink", { ...link.attributes, ref }));
}

function linkElement(
  ref: string,
  { address, documentReference, screenTip }: Hyperlink,
  sections: SheetSections,
  files: XlsxPackage,
  path: string,
): XmlElement {
  if (!address)
    return element("hyperlink", { ref, location: documentReference, tooltip: screenTip });
  const hash = address.indexOf("#");
  const target = hash < 0 ? address : address.slice(0, hash);
  const location = hash < 0 ? documentReference || undefined : address.slice(hash + 1);
  if (target === "") return element("hyperlink", { ref, location, tooltip: screenTip });
  const id = addRelationship(files, path, "hyperlink", target, true);
  const attributes = { ref, ...sections.linkAttributes(id), location, tooltip: screenTip };
  return element("hyperlink", attributes);
}
