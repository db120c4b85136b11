import type { ChartDescription } from "../../../../core/drawingml/chart-description";
import { markerOf } from "../../../../core/drawingml/chart-types";
import { displayText } from "../../../model/numberFormat";
import { categoriesOf } from "./categories";
import type { Room } from "./frame";
import {
  accent,
  automaticLine,
  colour,
  fillColour,
  lineSpacing,
  stroke,
  symbolOf,
  textStyle,
} from "./looks";
import type { PlottedSeries } from "./plots";
import { valueScale } from "./value-scale";

/** Points that the names of the corners take around a radar. */
const namesRoom = 2.5;

/** A radar: each category has a corner, from the top clockwise. */
export function radarOption(
  chart: ChartDescription,
  plotted: readonly PlottedSeries[],
  room: Room,
): object {
  const series = plotted.filter(({ kind }) => kind.element === "radarChart");
  const { category, value } = chart.axes;
  const names = textStyle([category.font, chart.font], { size: 9 });
  const radius = Math.max(
    1,
    Math.min(room.width / 2, room.height / 2) - names.fontSize * namesRoom,
  );
  return {
    radar: {
      clockwise: true,
      shape: "polygon",
      center: [room.left + room.width / 2, room.top + room.height / 2],
      radius,
      axisName: names,
      splitArea: { show: false },
      splitLine: lineOption(value.majorGridlines),
      axisLine: lineOption(value.line),
      ...corners(chart, series, radius),
    },
    series: series.map((one) => ({ ...shapeOf(one), name: one.id })),
  };
}

function lineOption(line: Parameters<typeof stroke>[0]) {
  const look = stroke(line, automaticLine);
  return { show: look !== null, lineStyle: look ?? {} };
}

function corners(chart: ChartDescription, series: readonly PlottedSeries[], radius: number) {
  const { category, value } = chart.axes;
  const style = textStyle([value.font, chart.font], { size: 9 });
  const figures = series.flatMap(({ points }) => points.filter((point) => point !== null));
  const steps = Math.max(2, Math.floor(radius / (style.fontSize * lineSpacing)));
  const scale = valueScale(figures, value, steps);
  const format = value.numberFormat ?? series[0]?.series.values.numberFormat ?? "General";
  const axisLabel = {
    ...style,
    show: value.visible && value.tickLabelPosition !== "None",
    formatter: (figure: number) => displayText(figure, format),
  };
  const { labels } = categoriesOf(
    series.map((one) => one.series),
    category,
  );
  return {
    splitNumber: Math.max(1, Math.round((scale.maximum - scale.minimum) / scale.majorUnit)),
    indicator: labels.map((name, index) => ({
      name: name === "" ? " " : name,
      min: scale.minimum,
      max: scale.maximum,
      ...(index === 0 ? { axisLabel } : {}),
    })),
  };
}

function shapeOf({ series, kind, index, points }: PlottedSeries): object {
  const isFilled = kind.radarStyle === "filled";
  const automatic = colour(series.line?.color, accent(index));
  const line = stroke(series.line, automatic, isFilled ? 0.75 : 2.25);
  const symbol = kind.hasMarkers ? symbolOf(markerOf(series), index, automatic) : null;
  return {
    type: "radar",
    silent: true,
    animation: false,
    emphasis: { disabled: true },
    ...(symbol ?? { symbol: "none", itemStyle: { color: automatic } }),
    lineStyle: line ?? { width: 0 },
    ...(isFilled && {
      areaStyle: { color: fillColour(series.fill, accent(index)), opacity: 1 },
    }),
    data: [{ value: points.map((point) => point ?? "-") }],
  };
}
