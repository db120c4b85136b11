import type { ChartAxes, ChartAxis, Line, TickMark } from "./chart-description";
import { shapeXml, textLookXml, titleXml } from "./looks-xml";
import { xmlElement, xmlValue } from "./xml";

/** Ids under which a plot and its two axes know each other. */
export interface AxisIds {
  readonly category: number;
  readonly value: number;
}

/** How the axes of a plot stand. */
export interface AxesPlace {
  readonly ids: AxisIds;
  /** Of a bar chart, whose categories go upwards. */
  readonly isSideways: boolean;
  /** Of a scatter chart, both of whose axes are scales. */
  readonly isScatter: boolean;
  readonly isSecondary: boolean;
  /** Number formats of the data, for axes that have none of their own. */
  readonly dataFormats: Readonly<Partial<Record<keyof ChartAxes, string>>>;
  /** Values stand at their category, not between two, as in an area chart. */
  readonly isOnCategory: boolean;
}

/** Both axes of a plot, as they follow it. */
export function axesXml(axes: ChartAxes, place: AxesPlace): string {
  return categoryAxisXml(axes.category, place) + valueAxisXml(axes.value, place);
}

function categoryAxisXml(axis: ChartAxis, place: AxesPlace): string {
  const { ids, isScatter } = place;
  const position = place.isSideways ? "l" : "b";
  const common = axisXml(axis, { id: ids.category, crosses: ids.value, position, place });
  if (isScatter) return xmlElement("c:valAx", {}, common, scaleEnd(axis, place));
  if (axis.isOfDates) {
    const content = [xmlValue("c:auto", true), xmlValue("c:lblOffset", 100), unitsXml(axis)];
    return xmlElement("c:dateAx", {}, common, ...content);
  }
  return xmlElement(
    "c:catAx",
    {},
    common,
    xmlValue("c:auto", true),
    xmlValue("c:lblAlgn", "ctr"),
    xmlValue("c:lblOffset", 100),
    xmlValue("c:tickLblSkip", axis.tickLabelSpacing),
    xmlValue("c:noMultiLvlLbl", false),
  );
}

function valueAxisXml(axis: ChartAxis, place: AxesPlace): string {
  const { ids, isSideways, isSecondary } = place;
  const position = isSideways ? (isSecondary ? "t" : "b") : isSecondary ? "r" : "l";
  const common = axisXml(axis, { id: ids.value, crosses: ids.category, position, place });
  return xmlElement("c:valAx", {}, common, scaleEnd(axis, place));
}

function scaleEnd(axis: ChartAxis, { isScatter, isOnCategory }: AxesPlace): string {
  const isMiddle = isScatter || isOnCategory;
  return xmlValue("c:crossBetween", isMiddle ? "midCat" : "between") + unitsXml(axis);
}

const unitsXml = ({ majorUnit, minorUnit }: ChartAxis) =>
  xmlValue("c:majorUnit", majorUnit) + xmlValue("c:minorUnit", minorUnit);

/** Tick marks by their names in Excel. */
export const tickMarks: Readonly<Record<TickMark, string>> = {
  None: "none",
  Cross: "cross",
  Inside: "in",
  Outside: "out",
};

/** Places of an axis's labels by their names in Excel. */
export const tickLabelPositions = {
  NextToAxis: "nextTo",
  High: "high",
  Low: "low",
  None: "none",
} as const;

interface AxisEnds {
  readonly id: number;
  readonly crosses: number;
  readonly position: string;
  readonly place: AxesPlace;
}

/** What all kinds of axes have in common (EG_AxShared). */
function axisXml(axis: ChartAxis, { id, crosses, position, place }: AxisEnds): string {
  const isUpright = position === "l" || position === "r";
  const isSecondValue = place.isSecondary && id === place.ids.value;
  const { numberFormat } = axis;
  const dataFormat = place.dataFormats[id === place.ids.value ? "value" : "category"];
  return [
    xmlValue("c:axId", id),
    scalingXml(axis),
    xmlValue("c:delete", !axis.visible),
    xmlValue("c:axPos", position),
    gridlinesXml("c:majorGridlines", axis.majorGridlines),
    gridlinesXml("c:minorGridlines", axis.minorGridlines),
    axis.title ? titleXml(axis.title, isUpright ? 90 : undefined) : "",
    xmlElement("c:numFmt", {
      formatCode: numberFormat ?? dataFormat ?? "General",
      sourceLinked: numberFormat === undefined ? 1 : 0,
    }),
    xmlValue("c:majorTickMark", tickMarks[axis.majorTickMark ?? "None"]),
    xmlValue("c:minorTickMark", tickMarks[axis.minorTickMark ?? "None"]),
    xmlValue("c:tickLblPos", tickLabelPositions[axis.tickLabelPosition ?? "NextToAxis"]),
    shapeXml(undefined, axis.line),
    textLookXml(axis.font, axis.textOrientation),
    xmlValue("c:crossAx", crosses),
    xmlValue("c:crosses", isSecondValue ? "max" : "autoZero"),
  ].join("");
}

function scalingXml({ isReversed, minimum, maximum }: ChartAxis): string {
  const orientation = xmlValue("c:orientation", isReversed ? "maxMin" : "minMax");
  return xmlElement(
    "c:scaling",
    {},
    orientation,
    xmlValue("c:max", maximum),
    xmlValue("c:min", minimum),
  );
}

function gridlinesXml(name: string, line: Line): string {
  return line === null ? "" : xmlElement(name, {}, shapeXml(undefined, line));
}
