import type {
  ChartCategories,
  ChartLabels,
  ChartMarker,
  ChartName,
  ChartNumbers,
  ChartSeries,
  LabelPosition,
  Line,
} from "./chart-description";
import { labelPositions, markerOf, plotKind } from "./chart-types";
import { shapeXml, textCache, textLookXml } from "./looks-xml";
import { xmlElement, xmlText, xmlValue } from "./xml";

/** A series in the plot that draws it. @param index its place among all series of the chart. */
export function seriesXml(series: ChartSeries, index: number): string {
  const { element } = plotKind(series.type);
  const isScatter = element === "scatterChart";
  const isLine = element === "lineChart" || isScatter;
  return xmlElement(
    "c:ser",
    {},
    xmlValue("c:idx", index),
    xmlValue("c:order", index),
    nameXml(series.name),
    shapeXml(series.fill, lineOf(series)),
    element === "barChart" ? xmlValue("c:invertIfNegative", false) : "",
    markerXml(markerOf(series)),
    series.labels ? labelsXml(series.labels, series) : "",
    categoriesXml(series.categories, isScatter ? "c:xVal" : "c:cat"),
    xmlElement(isScatter ? "c:yVal" : "c:val", {}, numbersXml(series.values)),
    isLine ? xmlValue("c:smooth", series.isSmooth ?? plotKind(series.type).isSmooth ?? false) : "",
  );
}

/** A scatter chart without lines says so at each series. */
function lineOf({ type, line }: ChartSeries): Line | undefined {
  return plotKind(type).hasLines === false && line === undefined ? null : line;
}

function nameXml(name: ChartName | null): string {
  if (!name) return "";
  const content =
    name.reference === undefined
      ? xmlText("c:v", name.text)
      : xmlElement("c:strRef", {}, xmlText("c:f", name.reference), textCache([name.text]));
  return xmlElement("c:tx", {}, content);
}

/** Shapes of markers by their names in Excel. */
export const symbols: Readonly<Record<NonNullable<ChartMarker["style"]>, string>> = {
  None: "none",
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
  X: "x",
  Star: "star",
  Dot: "dot",
  Dash: "dash",
  Circle: "circle",
  Plus: "plus",
  Picture: "picture",
};

function markerXml(marker: ChartMarker | undefined): string {
  if (!marker) return "";
  const { style, size, fill, line } = marker;
  return xmlElement(
    "c:marker",
    {},
    xmlValue("c:symbol", style && symbols[style]),
    style === "None" ? "" : xmlValue("c:size", size) + shapeXml(fill, line),
  );
}

/** Positions of labels by their names in Excel. */
export const positionNames: Readonly<Record<LabelPosition, string>> = {
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  Left: "l",
  Right: "r",
  Top: "t",
  Bottom: "b",
  BestFit: "bestFit",
};

function labelsXml(labels: ChartLabels, { type }: ChartSeries): string {
  const { position, numberFormat, separator } = labels;
  const isKnown = position !== undefined && labelPositions(type).includes(position);
  return xmlElement(
    "c:dLbls",
    {},
    numberFormat === undefined
      ? ""
      : xmlElement("c:numFmt", { formatCode: numberFormat, sourceLinked: 0 }),
    textLookXml(labels.font),
    isKnown ? xmlValue("c:dLblPos", positionNames[position]) : "",
    xmlValue("c:showLegendKey", labels.legendKey ?? false),
    xmlValue("c:showVal", labels.value),
    xmlValue("c:showCatName", labels.categoryName ?? false),
    xmlValue("c:showSerName", labels.seriesName ?? false),
    xmlValue("c:showPercent", labels.percentage ?? false),
    xmlValue("c:showBubbleSize", false),
    separator === undefined ? "" : xmlText("c:separator", separator),
  );
}

function categoriesXml(categories: ChartCategories | null, name: string): string {
  if (!categories) return "";
  const { points, reference, groups, numberFormat } = categories;
  if (groups && reference !== undefined) {
    return xmlElement(name, {}, groupedXml(points, groups, reference));
  }
  if (points.length > 0 && points.every((point) => typeof point !== "string")) {
    const numbers = points.filter((point) => typeof point !== "string");
    return xmlElement(name, {}, numbersXml({ points: numbers, reference, numberFormat }));
  }
  const texts = points.map((point) => (point === null ? null : String(point)));
  const content =
    reference === undefined
      ? textCache(texts, "c:strLit")
      : xmlElement("c:strRef", {}, xmlText("c:f", reference), textCache(texts));
  return xmlElement(name, {}, content);
}

/** Labels of several levels, the inner ones first. */
function groupedXml(
  points: ChartCategories["points"],
  groups: NonNullable<ChartCategories["groups"]>,
  reference: string,
): string {
  const levels = [points, ...groups].map((level) =>
    xmlElement(
      "c:lvl",
      {},
      ...level.map((label, index) =>
        label === null ? "" : xmlElement("c:pt", { idx: index }, xmlText("c:v", String(label))),
      ),
    ),
  );
  const count = xmlValue("c:ptCount", points.length);
  const cache = xmlElement("c:multiLvlStrCache", {}, count, ...levels);
  return xmlElement("c:multiLvlStrRef", {}, xmlText("c:f", reference), cache);
}

function numbersXml({ points, reference, numberFormat }: ChartNumbers): string {
  const content = [
    xmlText("c:formatCode", numberFormat ?? "General"),
    xmlValue("c:ptCount", points.length),
    ...points.map((point, index) =>
      point === null ? "" : xmlElement("c:pt", { idx: index }, xmlText("c:v", String(point))),
    ),
  ];
  if (reference === undefined) return xmlElement("c:numLit", {}, ...content);
  const cache = xmlElement("c:numCache", {}, ...content);
  return xmlElement("c:numRef", {}, xmlText("c:f", reference), cache);
}
