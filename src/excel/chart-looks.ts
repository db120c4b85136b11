import { columnGap, figuresFit, labelsFit, labelSize, seriesLook } from "../core/report/charts";
import { fontName, palette } from "../core/report/design";
import type { ReportChart } from "../core/report/types";

/** Excel's name for the kind of a chart. */
export function excelType({ kind }: ReportChart): "LineMarkers" | "ColumnClustered" {
  return kind === "line" ? "LineMarkers" : "ColumnClustered";
}

/** Bytes that a chart adds to a request, roughly. */
export const chartBytes = ({ series }: ReportChart) => 8_000 + series.length * 4_000;

/**
 * Titles, axes, legend and series of a chart; all of it is set each time, so that an earlier look leaves nothing.
 * @param width of the chart, in points
 */
export function formatChart(written: Excel.Chart, chart: ReportChart, width: number): void {
  written.displayBlanksAs = "NotPlotted";
  written.plotVisibleOnly = false;
  written.format.fill.setSolidColor(palette.white);
  written.format.border.color = palette.border;
  written.title.visible = true;
  written.title.text = chart.title;
  setFont(written.title.format.font, fontSizes.title, true);
  written.legend.visible = chart.series.length > 1;
  if (chart.series.length > 1) {
    written.legend.position = "Bottom";
    setFont(written.legend.format.font, fontSizes.text);
  }
  formatAxes(written.axes, chart);
  written.axes.categoryAxis.textOrientation = areLevel(chart, width) ? 0 : slanting;
  const areFiguresShown = figuresFit(chart, width);
  chart.series.forEach((_, place) => {
    const series = written.series.getItemAt(place);
    formatSeries(series, chart, place);
    labelPoints(series, chart, areFiguresShown);
  });
}

/** Points. */
const fontSizes = { title: 11, text: labelSize } as const;

interface Font {
  name: string;
  size: number;
  bold: boolean;
  color: string;
}

function setFont(font: Font, size: number, bold = false): void {
  font.name = fontName;
  font.size = size;
  font.bold = bold;
  font.color = palette.text;
}

function formatAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, chart: ReportChart): void {
  for (const [axis, title] of [
    [categoryAxis, chart.categoryTitle],
    [valueAxis, chart.valueTitle],
  ] as const) {
    axis.visible = true;
    axis.title.visible = true;
    axis.title.text = title;
    setFont(axis.title.format.font, fontSizes.text);
    setFont(axis.format.font, fontSizes.text);
  }
  categoryAxis.categoryType = "TextAxis";
  categoryAxis.majorGridlines.visible = false;
  categoryAxis.tickLabelPosition = "Low";
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = palette.border;
  valueAxis.linkNumberFormat = false;
  valueAxis.numberFormat = chart.numberFormat;
  valueAxis.minimum = startsAtZero(chart) ? 0 : "";
}

/** Degrees. */
const slanting = 45;

/** The months under a line are thinned out by Excel, but names are all needed: they slant where they do not fit. */
function areLevel(chart: ReportChart, width: number): boolean {
  return chart.kind === "line" || labelsFit(chart, width);
}

/** Columns are compared by their length, so they begin at zero. */
function startsAtZero({ kind, series }: ReportChart): boolean {
  return (
    kind !== "line" && series.every(({ values }) => values.every((value) => (value ?? 0) >= 0))
  );
}

function formatSeries(series: Excel.ChartSeries, chart: ReportChart, place: number): void {
  const look = seriesLook(place);
  if (chart.kind === "line") {
    series.format.line.color = look.color;
    series.format.line.weight = 2.25;
    series.format.line.lineStyle = look.dash;
    series.markerStyle = look.marker;
    series.markerSize = 7;
    series.markerBackgroundColor = look.color;
    series.markerForegroundColor = look.color;
    series.smooth = false;
  } else {
    series.format.fill.setSolidColor(look.color);
    series.gapWidth = columnGap * 100;
    series.overlap = 0;
  }
}

/** Figures at the points say directly what colours and axes only show. */
function labelPoints(series: Excel.ChartSeries, chart: ReportChart, areWanted: boolean): void {
  series.hasDataLabels = areWanted;
  if (!areWanted) return;
  const { dataLabels } = series;
  dataLabels.showValue = true;
  dataLabels.position = chart.kind === "line" ? "Top" : "OutsideEnd";
  dataLabels.numberFormat = chart.numberFormat;
  setFont(dataLabels.format.font, fontSizes.text);
}
