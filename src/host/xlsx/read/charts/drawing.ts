import { unitsPerPoint } from "../../../../core/drawingml/looks-xml";
import {
  type AnchorPoint,
  type ChartAnchor,
  type ChartModel,
  emptyDesign,
} from "../../../model/charts/chartModel";
import { anchorAt, anchorFrom } from "../../../model/charts/chartPlaces";
import type { SheetModel } from "../../../model/workbook";
import type { XlsxPackage } from "../../container/package";
import { type Relationship, relationshipsOf } from "../../container/relationships";
import { elements, prefixedAttribute, textOf, type XmlElement } from "../../xml/tree";
import { readChartPart } from "./chartPart";
import { descendant, localName } from "./elements";

/** Reads the charts of a sheet, whose rows and columns have been read. */
export function readCharts(
  files: XlsxPackage,
  sheet: SheetModel,
  links: readonly Relationship[],
): void {
  for (const { target } of links.filter(({ type }) => type === "drawing")) {
    const meaning = `the drawings of the sheet "${sheet.name}"`;
    const { root } = files.document(target, meaning);
    const charts = relationshipsOf(files, target);
    for (const anchor of elements(root)) {
      const frame = chartFrame(anchor);
      const part = frame && charts.find(({ id }) => id === frame.linkId)?.target;
      if (!frame || part === undefined || !files.has(part)) continue;
      sheet.charts.push(readChart(files, sheet, anchor, frame, part));
    }
  }
}

/** The frame of a drawing that shows a chart. */
export interface ChartFrame {
  /** Id of the link to the chart's part. */
  readonly linkId: string;
  /** Holds its name and alternative text. */
  readonly properties: XmlElement;
}

/** The chart in an anchor of a drawing; undefined where it shows something else. */
export function chartFrame(anchor: XmlElement): ChartFrame | undefined {
  const frame = frameIn(anchor);
  const properties = descendant(frame, "nvGraphicFramePr", "cNvPr");
  const chart = descendant(frame, "graphic", "graphicData", "chart");
  const linkId = chart && prefixedAttribute(chart, "id");
  return properties && linkId !== undefined ? { linkId, properties } : undefined;
}

/** Newer kinds of chart stand in a choice between them and a picture for older programs. */
function frameIn(anchor: XmlElement): XmlElement | undefined {
  return (
    descendant(anchor, "graphicFrame") ??
    descendant(anchor, "AlternateContent", "Choice", "graphicFrame")
  );
}

function readChart(
  files: XlsxPackage,
  sheet: SheetModel,
  anchor: XmlElement,
  { properties }: ChartFrame,
  part: string,
): ChartModel {
  const { name = "", descr = "", title = "", id = "" } = properties.attributes;
  const design = readChartPart(files.document(part, `the chart "${name}"`).root);
  return {
    id: `{chart-${sheet.id}-file-${id}-${sheet.charts.length}}`,
    name,
    anchor: readAnchor(sheet, anchor),
    altTextTitle: title,
    altTextDescription: descr,
    design: design ?? emptyDesign,
    isKnown: design !== null,
    origin: part,
  };
}

function readAnchor(sheet: SheetModel, anchor: XmlElement): ChartAnchor {
  const size = extentOf(anchor);
  switch (localName(anchor)) {
    case "absoluteAnchor": {
      const { x = "0", y = "0" } = descendant(anchor, "pos")?.attributes ?? {};
      return anchorAt(sheet, { left: points(x), top: points(y), ...size }, "Absolute");
    }
    case "oneCellAnchor":
      return anchorFrom(sheet, readPoint(anchor, "from"), size, "OneCell");
    default:
      return {
        from: readPoint(anchor, "from"),
        to: readPoint(anchor, "to"),
        placement: placements[anchor.attributes.editAs ?? ""] ?? "TwoCell",
      };
  }
}

const placements: Readonly<Record<string, ChartAnchor["placement"]>> = {
  twoCell: "TwoCell",
  oneCell: "OneCell",
  absolute: "Absolute",
};

const points = (units: string) => (Number(units) || 0) / unitsPerPoint;

function extentOf(anchor: XmlElement) {
  const { cx = "0", cy = "0" } = descendant(anchor, "ext")?.attributes ?? {};
  return { width: points(cx), height: points(cy) };
}

function readPoint(anchor: XmlElement, name: "from" | "to"): AnchorPoint {
  const number = (part: string) => Number(textOf(descendant(anchor, name, part))) || 0;
  return {
    row: number("row"),
    column: number("col"),
    down: number("rowOff") / unitsPerPoint,
    right: number("colOff") / unitsPerPoint,
  };
}
