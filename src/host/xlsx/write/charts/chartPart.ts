import type { ChartDescription } from "../../../../core/drawingml/chart-description";
import { chartXml } from "../../../../core/drawingml/chart-xml";
import type { PartDocument } from "../../container/package";
import { localName } from "../../read/charts/elements";
import { axisIdsIn } from "../../read/charts/chartPart";
import { elements, parseXml, type XmlElement } from "../../xml/tree";
import { mergeChanges } from "./mergeXml";

const drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/main";

/** Brings what differs between two designs into the part of a chart; what no design knows of stays. */
export function changeChartPart(
  { root }: PartDocument,
  before: ChartDescription,
  after: ChartDescription,
): void {
  const ids = axisIdsIn(root);
  root.attributes["xmlns:a"] ??= drawingNamespace;
  mergeChanges(root, treeOf(before, ids), treeOf(after, ids));
}

/** The design as XML, with the ids that the axes have in the file. */
function treeOf(design: ChartDescription, ids: ReadonlyMap<string, string>): XmlElement {
  const root = parseXml(chartXml(design), "c:");
  renumberAxes(root, ids);
  return root;
}

function renumberAxes(node: XmlElement, ids: ReadonlyMap<string, string>): void {
  if (["axId", "crossAx"].includes(localName(node))) {
    const own = node.attributes.val ?? "";
    node.attributes.val = ids.get(own) ?? own;
  }
  for (const child of elements(node)) renumberAxes(child, ids);
}
