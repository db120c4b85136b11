import type { ChartDescription, ChartLegend } from "./chart-description";
import { shapeXml, textLookXml, titleXml } from "./looks-xml";
import { plotAreaXml } from "./plot-xml";
import { xmlElement, xmlValue } from "./xml";

export type * from "./chart-description";

/** Content type of a part that holds a chart. */
export const chartContentType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

const namespaces = {
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

/**
 * The part of a document that holds the chart (`chart1.xml`), the same in Excel, Word and PowerPoint. Elements stand
 * in the order of the schema (ECMA-376 part 1, 21.2): Excel calls a file damaged where they do not. Name and
 * alternative text of a chart belong to the drawing around it.
 */
export function chartXml(chart: ChartDescription): string {
  const space = xmlElement(
    "c:chartSpace",
    namespaces,
    xmlValue("c:roundedCorners", chart.hasRoundedCorners ?? false),
    xmlElement(
      "c:chart",
      {},
      chart.title ? titleXml(chart.title) : "",
      xmlValue("c:autoTitleDeleted", chart.title === null),
      plotAreaXml(chart),
      chart.legend ? legendXml(chart.legend) : "",
      xmlValue("c:plotVisOnly", chart.plotsVisibleOnly),
      xmlValue("c:dispBlanksAs", chart.blanks.toLowerCase()),
    ),
    shapeXml(chart.fill, chart.border),
    textLookXml(chart.font),
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${space}`;
}

/** Places of a legend by their names in Excel. */
export const legendPositions = {
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
  Corner: "tr",
} as const;

function legendXml({ position, overlay, font }: ChartLegend): string {
  return xmlElement(
    "c:legend",
    {},
    xmlValue("c:legendPos", legendPositions[position]),
    xmlValue("c:overlay", overlay ?? false),
    textLookXml(font),
  );
}
