import type {
  ChartAxis,
  ChartDescription,
  Line,
} from "../../../../core/drawingml/chart-description";
import { textWidth } from "../../../../core/report/text-metrics";
import { displayText } from "../../../model/numberFormat";
import type { Categories } from "./categories";
import { categoryLabels } from "./category-labels";
import { typefaceOf, type Room } from "./frame";
import { automaticLine, lineSpacing, stroke, textStyle, type TextStyle } from "./looks";
import { axisValues, type PlotGroup } from "./plots";
import { valueScale, type ValueScale } from "./value-scale";

/** The axes of a group as the drawing takes them. */
export interface GroupAxes {
  readonly x: object;
  readonly y: object;
  /** A series that is nothing but the labels of the category axis, where they stand along zero; null: none. */
  readonly labelsAtZero: object | null;
}

/** Steps of a scale that is set upright have at least so many lines of text between them. */
const linesBetween = 2;

/** Most steps that are chosen for an axis, however much room it has. */
const mostSteps = 10;

/** Points between the labels of a level scale. */
const betweenLabels = 12;

/** Points that turned or sideways labels may take, of the room. */
const labelShare = 0.35;

/** @param room of the plot with its axes */
export function groupAxes(
  chart: ChartDescription,
  group: PlotGroup,
  categories: Categories,
  room: Room,
): GroupAxes {
  const { isSideways, isScatter, axes } = group;
  const value = scaleAxis(chart, group, axes.value, axisValues(group), room, !isSideways);
  const named = isScatter ? null : categoryAxis(chart, group, categories, room);
  const across = named ?? scaleAxis(chart, group, axes.category, xValues(group), room, false);
  const isFlipped = (axis: ChartAxis) => axis.isReversed === true;
  const ofValue = { ...value, position: side(!isSideways, group, isFlipped(axes.category)) };
  const position = categorySide(group, isFlipped(axes.value));
  const labels = named && areLabelsAtZero(axes.category, value.scale) ? named.axisLabel : null;
  const ofCategory = {
    ...across,
    position,
    axisLine: { ...across.axisLine, onZero: true, onZeroAxisIndex: group.isSecondary ? 1 : 0 },
    axisLabel: labels ? { show: false } : across.axisLabel,
  };
  const labelsAtZero = labels && labelSeries(labels, categories, isSideways);
  return isSideways
    ? { x: ofValue, y: ofCategory, labelsAtZero }
    : { x: ofCategory, y: ofValue, labelsAtZero };
}

/** Labels next to the axis stand where it crosses the other one, low and high ones at the rim of the plot. */
function areLabelsAtZero({ tickLabelPosition, visible }: ChartAxis, { minimum }: ValueScale) {
  return visible && tickLabelPosition === undefined && minimum < 0;
}

/** The drawing keeps the labels of an axis at the rim; at zero they are labels of points that are not seen. */
function labelSeries(
  { rotate, interval, formatter, ...look }: AxisLabel,
  { labels }: Categories,
  isSideways: boolean,
): object {
  const places = labels.map((_, index) => index).filter((index) => index % (interval + 1) === 0);
  return {
    type: "scatter",
    ...{ silent: true, animation: false, symbolSize: 0.01, z: 5 },
    data: places.map((place) => (isSideways ? [0, place] : [place, 0])),
    label: {
      ...look,
      rotate,
      position: isSideways ? "left" : "bottom",
      ...(rotate > 0 && !isSideways && { align: "right", verticalAlign: "top" }),
      formatter: ({ dataIndex }: { readonly dataIndex: number }) =>
        formatter(String(places[dataIndex] ?? "")),
    },
  };
}

/** The side of the plot where an axis stands. */
function side(isUpright: boolean, { isSecondary }: PlotGroup, isFlipped: boolean): string {
  const isFar = isSecondary !== isFlipped;
  if (isUpright) return isFar ? "right" : "left";
  return isFar ? "top" : "bottom";
}

function categorySide({ isSideways, axes }: PlotGroup, isFlipped: boolean): string {
  const isFar = (axes.category.tickLabelPosition === "High") !== isFlipped;
  if (isSideways) return isFar ? "right" : "left";
  return isFar ? "top" : "bottom";
}

/** The x values of a scatter chart; without them its points are numbered. */
export function xValuesOf({ series }: PlotGroup["series"][number]): number[] {
  const points = series.categories?.points ?? [];
  const areNumbers = points.length > 0 && points.every((point) => typeof point !== "string");
  return series.values.points.map((_, place) => {
    const point = areNumbers ? points[place] : null;
    return typeof point === "number" ? point : place + 1;
  });
}

const xValues = (group: PlotGroup) => group.series.flatMap(xValuesOf);

function scaleAxis(
  chart: ChartDescription,
  group: PlotGroup,
  axis: ChartAxis,
  values: readonly number[],
  room: Room,
  isUpright: boolean,
) {
  const { isPercent } = group;
  const style = textStyle([axis.font, chart.font], { size: 9 });
  const isOfX = axis === group.axes.category;
  const first = group.series[0]?.series;
  const dataFormat = isOfX ? first?.categories?.numberFormat : first?.values.numberFormat;
  const format = axis.numberFormat ?? (isPercent ? "0%" : dataFormat) ?? "General";
  const label = (value: number) => displayText(value, format);
  const most = isUpright
    ? room.height / (style.fontSize * lineSpacing * linesBetween)
    : room.width / widestLabel(values, label, style);
  const scale = valueScale(values, isPercent ? percentEnds(axis, values) : axis, steps(most));
  return {
    ...common(chart, axis, style, isUpright),
    type: "value",
    min: scale.minimum,
    max: scale.maximum,
    interval: scale.majorUnit,
    ...minorLines(axis, scale),
    axisLabel: { ...labelLook(axis, style), rotate: axis.textOrientation ?? 0, formatter: label },
    scale,
  };
}

const steps = (most: number) => Math.min(mostSteps, Math.max(1, Math.floor(most)));

function widestLabel(
  values: readonly number[],
  label: (value: number) => string,
  style: TextStyle,
): number {
  const { minimum, maximum } = valueScale(values, {}, 1);
  const widths = [minimum, maximum].map((end) => textWidth(label(end), typefaceOf(style)));
  return Math.max(...widths) + betweenLabels;
}

const percentEnds = (axis: ChartAxis, values: readonly number[]) => ({
  majorUnit: axis.majorUnit,
  minimum: axis.minimum ?? (values.some((value) => value < 0) ? undefined : 0),
  maximum: axis.maximum ?? 1,
});

function categoryAxis(
  chart: ChartDescription,
  group: PlotGroup,
  categories: Categories,
  room: Room,
) {
  const { isSideways, series } = group;
  const axis = group.axes.category;
  const style = textStyle([axis.font, chart.font], { size: 9 });
  const [along, across] = isSideways ? [room.height, room.width] : [room.width, room.height];
  const labels = categoryLabels(categories, axis, style, {
    length: along * (isSideways ? 0.85 : 0.9),
    depth: across * labelShare,
    isSideways,
  });
  return {
    ...common(chart, axis, style, isSideways),
    type: "category",
    data: labels.texts.map((_, index) => String(index)),
    boundaryGap: !series.every(({ kind }) => kind.element === "areaChart"),
    axisLabel: {
      ...labelLook(axis, style),
      rotate: labels.rotate,
      interval: labels.interval,
      formatter: (index: string) => labels.texts[Number(index)] ?? "",
    },
  };
}

interface AxisLabel {
  readonly rotate: number;
  readonly interval: number;
  readonly formatter: (index: string) => string;
}

const labelLook = ({ tickLabelPosition }: ChartAxis, style: TextStyle) => ({
  ...style,
  show: tickLabelPosition !== "None",
  lineHeight: style.fontSize * lineSpacing,
  margin: 4,
  hideOverlap: false,
});

/** What axes of categories and of values have in common. */
function common(chart: ChartDescription, axis: ChartAxis, style: TextStyle, isUpright: boolean) {
  const { visible, isReversed, majorTickMark = "None", title } = axis;
  const line = stroke(axis.line, automaticLine);
  const titleText = title && (title.text ?? "Axis Title");
  return {
    show: visible,
    gridIndex: 0,
    inverse: isReversed ?? false,
    axisLine: { show: line !== null, lineStyle: line ?? {} },
    axisTick: {
      show: majorTickMark !== "None",
      inside: majorTickMark === "Inside",
      length: 3,
      lineStyle: line ?? {},
    },
    splitLine: lines(axis.majorGridlines),
    ...(titleText && {
      name: titleText,
      nameLocation: "middle",
      nameGap: 6 + style.fontSize,
      nameRotate: isUpright ? 90 : 0,
      nameTextStyle: textStyle([title?.font, chart.font], { size: 10 }),
    }),
  };
}

function lines(line: Line) {
  const look = stroke(line, automaticLine);
  return { show: look !== null, lineStyle: look ?? {} };
}

function minorLines({ minorGridlines, minorUnit }: ChartAxis, { majorUnit }: ValueScale) {
  if (minorGridlines === null) return {};
  const parts = minorUnit === undefined || minorUnit <= 0 ? 5 : Math.round(majorUnit / minorUnit);
  return {
    minorTick: { show: false, splitNumber: Math.min(20, Math.max(1, parts)) },
    minorSplitLine: lines(minorGridlines),
  };
}
