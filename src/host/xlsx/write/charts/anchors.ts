import { unitsPerPoint } from "../../../../core/drawingml/looks-xml";
import { xmlElement } from "../../../../core/drawingml/xml";
import type { AnchorPoint, ChartAnchor, ChartModel } from "../../../model/charts/chartModel";
import { chartFrame } from "../../read/charts/drawing";
import { localName } from "../../read/charts/elements";
import { element, elements, parseXml, setAttributes, type XmlElement } from "../../xml/tree";

/** Main namespace of the drawings of a sheet. */
export const drawingNamespace =
  "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

const main = "http://schemas.openxmlformats.org/drawingml/2006/main";
const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const relationshipNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The anchor of a new chart. @param id that no other shape of the drawing has. */
export function newAnchor(chart: ChartModel, id: number, linkId: string): XmlElement {
  const link = xmlElement("c:chart", {
    "xmlns:c": chartNamespace,
    "xmlns:r": relationshipNamespace,
    "r:id": linkId,
  });
  const data = xmlElement("a:graphicData", { uri: chartNamespace }, link);
  const extent = '<a:off x="0" y="0"/><a:ext cx="0" cy="0"/>';
  const frame = xmlElement(
    "graphicFrame",
    { macro: "" },
    xmlElement(
      "nvGraphicFramePr",
      {},
      xmlElement("cNvPr", { id, ...namesOf(chart) }),
      "<cNvGraphicFramePr/>",
    ),
    xmlElement("xfrm", {}, extent),
    xmlElement("a:graphic", {}, data),
  );
  const content = parseXml(
    xmlElement("twoCellAnchor", { "xmlns:a": main }, frame, "<clientData/>"),
  );
  placeAnchor(content, chart.anchor);
  return content;
}

function namesOf({ name, altTextDescription, altTextTitle }: ChartModel) {
  return { name, descr: altTextDescription || undefined, title: altTextTitle || undefined };
}

/** Gives the chart in an anchor its name and alternative text. */
export function renameInAnchor(anchor: XmlElement, chart: ChartModel): void {
  const frame = chartFrame(anchor);
  if (frame) setAttributes(frame.properties, namesOf(chart));
}

/** Puts the chart in an anchor into its place. */
export function placeAnchor(anchor: XmlElement, { from, to, placement }: ChartAnchor): void {
  const isPlace = (node: XmlElement) => ["from", "to", "pos", "ext"].includes(localName(node));
  const rest = anchor.children.filter((node) => typeof node === "string" || !isPlace(node));
  anchor.children = [pointElement("from", from), pointElement("to", to), ...rest];
  const editAs = { TwoCell: undefined, OneCell: "oneCell", Absolute: "absolute" }[placement];
  setAttributes(anchor, { editAs });
}

function pointElement(name: "from" | "to", { row, column, down, right }: AnchorPoint): XmlElement {
  const part = (of: string, value: number) => element(of, {}, [String(Math.round(value))]);
  return element(name, {}, [
    part("col", column),
    part("colOff", right * unitsPerPoint),
    part("row", row),
    part("rowOff", down * unitsPerPoint),
  ]);
}

/** An anchor as one between two cells; its frame and what else it holds are the same. */
export function asTwoCellAnchor(anchor: XmlElement): XmlElement {
  return localName(anchor) === "twoCellAnchor"
    ? anchor
    : { ...anchor, name: "twoCellAnchor", attributes: { ...anchor.attributes } };
}

/** Highest id of a shape in the drawing. */
export function highestShapeId(root: XmlElement): number {
  const own = localName(root) === "cNvPr" ? Number(root.attributes.id) || 0 : 0;
  return Math.max(own, ...elements(root).map(highestShapeId));
}
