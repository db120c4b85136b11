import type { WorkbookModel } from "../../model/workbook";
import { setContentType } from "../container/contentTypes";
import type { PartDocument, XlsxPackage } from "../container/package";
import { addRelationship, relationshipsOf } from "../container/relationships";
import { propertyElement, propertyElements, type PropertyName } from "../read/properties";
import { element } from "../xml/tree";
import { contentTypes } from "./blankPackage";

const namespaces = {
  xmlns: "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
};

/** Writes the document properties that changed. */
export function writeProperties(
  files: XlsxPackage,
  before: WorkbookModel,
  after: WorkbookModel,
): void {
  const changed = (Object.keys(propertyElements) as PropertyName[]).filter(
    (property) => before.properties[property] !== after.properties[property],
  );
  if (changed.length === 0) return;
  const { path, document } = coreProperties(files);
  for (const property of changed) {
    const known = propertyElement(document.root, property);
    const node = known ?? element(propertyElements[property]);
    node.children = after.properties[property] === "" ? [] : [after.properties[property]];
    if (!known) document.root.children.push(withNamespace(node, document));
  }
  files.setDocument(path, document);
}

function coreProperties(files: XlsxPackage): { path: string; document: PartDocument } {
  const link = relationshipsOf(files, "").find(({ type }) => type === "core-properties");
  if (link && files.has(link.target)) {
    return { path: link.target, document: files.document(link.target, "the document properties") };
  }
  const path = "docProps/core.xml";
  setContentType(files, path, contentTypes.coreProperties);
  if (!link) addRelationship(files, "", "core-properties", path);
  return { path, document: { root: element("coreProperties", namespaces), prefix: "" } };
}

/** Declares Dublin Core on the element where the part does not. */
function withNamespace(node: ReturnType<typeof element>, { root }: PartDocument) {
  if (node.name.startsWith("dc:") && root.attributes["xmlns:dc"] === undefined) {
    node.attributes["xmlns:dc"] = namespaces["xmlns:dc"];
  }
  return node;
}
