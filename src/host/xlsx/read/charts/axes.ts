import type { ChartAxes, ChartAxis } from "../../../../core/drawingml/chart-description";
import { type AxisIds, tickLabelPositions, tickMarks } from "../../../../core/drawingml/axis-xml";
import type { XmlElement } from "../../xml/tree";
import {
  children,
  defined,
  descendant,
  isSet,
  localName,
  nameOf,
  numberOf,
  valueOf,
} from "./elements";
import { readOrientation, readShape, readTextLook, readTitle } from "./looks";

/** The two axes of a plot as they are in the file. */
export interface AxisPair {
  readonly category: XmlElement;
  readonly value: XmlElement;
}

/** Axes of each group of a plot area: the first pair that a plot is drawn against, and the second. */
export function axisPairs(area: XmlElement, plots: readonly XmlElement[]): AxisPair[] {
  const pairs = new Map<string, AxisPair>();
  for (const plot of plots) {
    const pair = pairOf(area, plot);
    if (pair) pairs.set(axisId(pair.value), pairs.get(axisId(pair.value)) ?? pair);
  }
  return [...pairs.values()];
}

export function pairOf(area: XmlElement, plot: XmlElement): AxisPair | undefined {
  const ids = children(plot, "axId").map(({ attributes }) => attributes.val);
  const axes = ["catAx", "dateAx", "valAx"]
    .flatMap((name) => children(area, name))
    .filter((axis) => ids.includes(axisId(axis)));
  const isScatter = localName(plot) === "scatterChart";
  const category = isScatter
    ? axes.find((axis) => axisId(axis) === ids[0])
    : axes.find((axis) => localName(axis) !== "valAx");
  const value = axes.find((axis) => axis !== category && localName(axis) === "valAx");
  return category && value && { category, value };
}

const axisId = (axis: XmlElement) => valueOf(axis, "axId") ?? "";

export const idsOf = ({ category, value }: AxisPair): Record<keyof AxisIds, string> => ({
  category: axisId(category),
  value: axisId(value),
});

export const readAxes = ({ category, value }: AxisPair): ChartAxes => ({
  category: readAxis(category),
  value: readAxis(value),
});

function readAxis(axis: XmlElement): ChartAxis {
  const scaling = descendant(axis, "scaling");
  const format = descendant(axis, "numFmt")?.attributes;
  const isLinked = format?.sourceLinked === "1" || format?.sourceLinked === "true";
  return defined<ChartAxis>({
    visible: !isSet(axis, "delete"),
    title: readTitle(axis),
    numberFormat: isLinked ? undefined : format?.formatCode,
    minimum: numberOf(scaling, "min"),
    maximum: numberOf(scaling, "max"),
    majorUnit: numberOf(axis, "majorUnit"),
    minorUnit: numberOf(axis, "minorUnit"),
    majorGridlines: readGridlines(descendant(axis, "majorGridlines")),
    minorGridlines: readGridlines(descendant(axis, "minorGridlines")),
    line: readShape(axis).line,
    font: readTextLook(axis),
    majorTickMark: unless("None", nameOf(tickMarks, valueOf(axis, "majorTickMark") ?? "cross")),
    minorTickMark: unless("None", nameOf(tickMarks, valueOf(axis, "minorTickMark") ?? "cross")),
    tickLabelPosition: unless(
      "NextToAxis",
      nameOf(tickLabelPositions, valueOf(axis, "tickLblPos")),
    ),
    tickLabelSpacing: numberOf(axis, "tickLblSkip"),
    isReversed: valueOf(scaling, "orientation") === "maxMin" || undefined,
    textOrientation: readOrientation(axis),
    isOfDates: localName(axis) === "dateAx" || undefined,
  });
}

/** The value where it is another one than an axis has that says nothing. */
const unless = <T>(standard: T, value: T | undefined): T | undefined =>
  value === standard ? undefined : value;

function readGridlines(node: XmlElement | undefined): ChartAxis["majorGridlines"] {
  return node ? (readShape(node).line ?? {}) : null;
}
