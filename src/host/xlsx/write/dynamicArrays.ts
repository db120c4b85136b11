import { setContentType } from "../container/contentTypes";
import type { PartDocument, XlsxPackage } from "../container/package";
import { addRelationship } from "../container/relationships";
import { linkedPart, type WorkbookPart } from "../read/workbookPart";
import {
  element,
  elements,
  ensureElement,
  firstElement,
  setAttributes,
  type XmlElement,
} from "../xml/tree";
import { contentTypes, mainNamespace } from "./blankPackage";

const order =
  "metadataTypes metadataStrings mdxMetadata futureMetadata cellMetadata valueMetadata extLst".split(
    " ",
  );
const dynamicType = "XLDAPR";
const dynamicNamespace = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
/** Identifies the dynamic array property ([MS-XLSX] 2.3.11). */
const dynamicUri = "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}";

/**
 * Index (from 1) of the cell metadata that marks a formula as a dynamic array, so that Excel spills it
 * instead of showing it in braces. The metadata is added to the file where it is missing.
 */
export function dynamicArrayMetadata(files: XlsxPackage, workbook: WorkbookPart): number {
  const existing = linkedPart(files, workbook, "sheetMetadata");
  const path = existing ?? "xl/metadata.xml";
  const document: PartDocument =
    existing === null
      ? { root: element("metadata", { xmlns: mainNamespace }), prefix: "" }
      : files.document(existing, "the cell metadata");
  const known = findDynamic(document.root);
  if (known !== null) return known;
  const index = addDynamic(document.root);
  files.setDocument(path, document);
  if (existing === null) {
    setContentType(files, path, contentTypes.metadata);
    addRelationship(files, workbook.path, "sheetMetadata", path);
  }
  return index;
}

function findDynamic(root: XmlElement): number | null {
  const types = elements(firstElement(root, "metadataTypes"), "metadataType");
  const type = types.findIndex(({ attributes }) => attributes.name === dynamicType) + 1;
  if (type === 0) return null;
  const cells = elements(firstElement(root, "cellMetadata"), "bk");
  const index = cells.findIndex((cell) => firstElement(cell, "rc")?.attributes.t === String(type));
  return index < 0 ? null : index + 1;
}

function addDynamic(root: XmlElement): number {
  const type = append(root, "metadataTypes", [
    element("metadataType", {
      name: dynamicType,
      minSupportedVersion: 120000,
      ...Object.fromEntries(typeFlags.map((name) => [name, 1])),
    }),
  ]);
  const properties = element("xda:dynamicArrayProperties", {
    "xmlns:xda": dynamicNamespace,
    fDynamic: 1,
    fCollapsed: 0,
  });
  const extension = element("ext", { uri: dynamicUri }, [properties]);
  root.children = elements(root);
  const future = element("futureMetadata", { name: dynamicType, count: 1 }, [
    element("bk", {}, [element("extLst", {}, [extension])]),
  ]);
  const at = root.children.findIndex(
    (child) => typeof child !== "string" && order.indexOf(child.name) > order.indexOf(future.name),
  );
  root.children.splice(at < 0 ? root.children.length : at, 0, future);
  return append(root, "cellMetadata", [element("bk", {}, [element("rc", { t: type, v: 0 })])]);
}

const typeFlags =
  "copy pasteAll pasteValues merge splitFirst rowColShift clearFormats clearComments assign coerce cellMeta".split(
    " ",
  );

/** Adds to a counted list and gives the new length. */
function append(root: XmlElement, name: string, added: readonly XmlElement[]): number {
  const list = ensureElement(root, name, order);
  list.children.push(...added);
  const count = elements(list).length;
  setAttributes(list, { count });
  return count;
}
