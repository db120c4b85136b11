import type { ChartDescription } from "../../../../core/drawingml/chart-description";
import { markerOf } from "../../../../core/drawingml/chart-types";
import { groupAxes } from "./axes";
import { categoriesOf } from "./categories";
import { frameOf, isOfLines, legendSign, type Frame, type LegendEntry, type Size } from "./frame";
import { automaticLine, fillColour, lineSpacing, stroke } from "./looks";
import { plotGroups, plottedSeries, type PlottedSeries } from "./plots";
import { radarOption } from "./radar";
import { roundOption, roundSeries, sliceEntries } from "./round";
import { seriesOptions } from "./series";

/**
 * A chart as the drawing library takes it (ECharts). Everything is in points. Texts of the workbook stay text: they
 * are looked up by numbers, because the library gives names a meaning.
 */
export function chartOption(chart: ChartDescription, size: Size): Record<string, unknown> {
  const series = plottedSeries(chart);
  const round = roundSeries(series);
  const frame = frameOf(chart, entriesOf(chart, series, round), size);
  return {
    animation: false,
    graphic: backgroundOf(chart, size),
    title: titleOption(frame, size),
    legend: legendOptions(frame, series),
    ...plotOption(chart, series, round, frame),
  };
}

function entriesOf(
  chart: ChartDescription,
  series: readonly PlottedSeries[],
  round: readonly PlottedSeries[],
): LegendEntry[] {
  if (round.length > 0) return sliceEntries(chart, round);
  return series.map(({ id, name: text }) => ({ id, text }));
}

function plotOption(
  chart: ChartDescription,
  series: readonly PlottedSeries[],
  round: readonly PlottedSeries[],
  { plot }: Frame,
): object {
  if (round.length > 0) return roundOption(chart, round, plot);
  if (series[0]?.kind.element === "radarChart") return radarOption(chart, series, plot);
  const groups = plotGroups(chart, series).map((group) => {
    const { category } = group.axes;
    const categories = categoriesOf(
      group.series.map((one) => one.series),
      category,
    );
    return { group, categories, axes: groupAxes(chart, group, categories, plot) };
  });
  const { left, top, width, height } = plot;
  return {
    grid: {
      ...{ left, top, width, height },
      outerBoundsMode: "same",
      outerBoundsContain: "all",
      show: Boolean(chart.plotFill),
      backgroundColor: fillColour(chart.plotFill, "transparent"),
      borderWidth: 0,
    },
    xAxis: groups.map(({ axes }) => axes.x),
    yAxis: groups.map(({ axes }) => axes.y),
    series: groups.flatMap(({ group, categories, axes: { labelsAtZero } }, index) => [
      ...seriesOptions(chart, group, categories, index),
      ...(labelsAtZero ? [{ ...labelsAtZero, xAxisIndex: index, yAxisIndex: index }] : []),
    ]),
  };
}

/** Radius of rounded corners in points. */
const rounded = 8;

function backgroundOf({ fill, border, hasRoundedCorners }: ChartDescription, size: Size): object[] {
  const line = stroke(border, automaticLine);
  const inset = (line?.width ?? 0) / 2;
  return [
    {
      type: "rect",
      silent: true,
      z: -10,
      shape: {
        x: inset,
        y: inset,
        width: Math.max(0, size.width - 2 * inset),
        height: Math.max(0, size.height - 2 * inset),
        r: hasRoundedCorners ? rounded : 0,
      },
      style: {
        fill: fillColour(fill, "#FFFFFF"),
        stroke: line?.color ?? "transparent",
        lineWidth: line?.width ?? 0,
        ...(line && line.type !== "solid" && { lineDash: line.type }),
      },
    },
  ];
}

function titleOption({ title }: Frame, { width }: Size): object {
  if (!title) return { show: false };
  const { text, style, top } = title;
  return {
    text,
    left: width / 2,
    top,
    padding: 0,
    textAlign: "center",
    textStyle: { ...style, lineHeight: style.fontSize * lineSpacing },
  };
}

/** A square, which stays one whatever the sign's room is. */
const square = "path://M0,0L10,0L10,10L0,10Z";

/** A line as wide as that of a line chart, which the drawing makes by itself. */
const stroked = "path://M0,0L22,0L22,2L0,2Z";

/** A horizontal legend is one for each of its lines: they stand in the middle, whatever their letters measure. */
function legendOptions({ legend }: Frame, series: readonly PlottedSeries[]): object[] {
  if (!legend) return [];
  const { style, isUpright, lines, room } = legend;
  const signOf = (id: string) => signs(series.find((one) => one.id === id));
  const step = room.height / lines.length;
  const groups = isUpright ? [lines.flat()] : lines;
  return groups.map((entries, index) => {
    const texts = new Map(entries.map(({ id, text }) => [id, text.replace(/\s+/g, " ")]));
    return {
      orient: isUpright ? "vertical" : "horizontal",
      ...(isUpright ? { left: room.left } : { left: "center" }),
      top: room.top + index * step,
      padding: 0,
      selectedMode: false,
      silent: true,
      itemGap: isUpright ? 3 : legendSign.between,
      itemWidth: legend.signWidth,
      itemHeight: style.fontSize * 0.7,
      textStyle: {
        ...style,
        width: Math.max(1, room.width - legend.signWidth - legendSign.gap),
        overflow: "truncate",
      },
      data: entries.map(({ id }) => ({ name: id, ...signOf(id) })),
      formatter: (id: string) => texts.get(id) ?? "",
    };
  });
}

/** The library makes the sign of a line by itself, and gives it a marker where the series has none. */
function signs(plotted: PlottedSeries | undefined): object {
  const element = plotted?.kind.element;
  if (element === "radarChart") return { icon: stroked };
  if (!plotted || !element || !isOfLines(element)) return { icon: square };
  return hasMarkers(plotted) ? {} : { itemStyle: { opacity: 0 } };
}

const hasMarkers = ({ series, kind }: PlottedSeries) =>
  kind.hasMarkers !== false && markerOf(series)?.style !== "None";
