import { Paragraph, type FileChild } from "docx";
import {
  ChartRun,
  type ChartLineDash,
  type ChartMarkerShape,
  type ChartSeries,
  type ColumnChartOptions,
  type LineChartOptions,
} from "docx/charts";
import { fontName, palette } from "../../design";
import { printable } from "../../published-text";
import type { ReportChart } from "../../types";
import { seriesLook, type SeriesLook } from "../../charts/series-looks";
import type { DocumentChart } from "../types";
import { styleIds, wordColor } from "./styles";
import { dataTable } from "./table";
import { heading, paragraph } from "./text";

/** A chart that Word draws, below its heading; then what it shows in words, and its figures. */
export function chartParagraphs({ id, chart, figures }: DocumentChart): FileChild[] {
  return [
    heading(chart.title, 3, { bookmark: id }),
    ...(chart.series.length === 0 || chart.categories.length === 0 ? [] : [drawing(chart, id)]),
    paragraph([chart.textAlternative]),
    ...dataTable(figures),
  ];
}

function drawing(chart: ReportChart, id: string): Paragraph {
  return new Paragraph({ style: styleIds.chart, children: [new ChartRun(options(chart, id))] });
}

/** Pixels of 96 to the inch: 19 by 8.5 centimetres. */
const size = { width: 718, height: 321 } as const;

function options(chart: ReportChart, id: string): LineChartOptions | ColumnChartOptions {
  const { title, altText, categories, series, categoryTitle, valueTitle, numberFormat } = chart;
  const font = { name: fontName, color: wordColor(palette.text) };
  const axis = (text: string) => (text === "" ? {} : { title: { text: printable(text), font } });
  const shared = {
    font,
    transformation: size,
    categories: categories.map(printable),
    categoryAxis: axis(categoryTitle),
    valueAxis: { ...axis(valueTitle), numberFormat },
    legend: series.length > 1 ? { position: "top" as const } : (false as const),
    altText: {
      id: id.replace(/\D/g, ""),
      name: id,
      title: printable(title),
      description: printable(altText),
    },
    emptyValues: "gap" as const,
  };
  return chart.kind === "line"
    ? { ...shared, type: "line", series: series.map(lineSeries) }
    : {
        ...shared,
        type: "column",
        categoryAxis: { ...shared.categoryAxis, labelRotation: 0 },
        valueAxis: { ...shared.valueAxis, ...fromZero(chart) },
        series: series.map(columnSeries),
      };
}

/** Columns stand on zero; only where a figure is below it does Word choose the axis' end. */
function fromZero({ series }: ReportChart): { minimum?: number } {
  const isNegative = series.some(({ values }) => values.some((value) => (value ?? 0) < 0));
  return isNegative ? {} : { minimum: 0 };
}

function columnSeries({ name, values }: ReportChart["series"][number], i: number): ChartSeries {
  return { name: printable(name), values, color: wordColor(seriesLook(i).color) };
}

function lineSeries(series: ReportChart["series"][number], i: number): ChartSeries {
  const { dash, marker } = seriesLook(i);
  return {
    ...columnSeries(series, i),
    line: { width: 2, dash: dashes[dash] },
    markers: { shape: markers[marker], size: 6 },
  };
}

const dashes = {
  Continuous: "solid",
  Dash: "dash",
  RoundDot: "shortDot",
  DashDot: "dashDot",
  DashDotDot: "shortDashDotDot",
} as const satisfies Record<SeriesLook["dash"], ChartLineDash>;

const markers = {
  Circle: "circle",
  Square: "square",
  Triangle: "triangle",
  Diamond: "diamond",
  X: "x",
} as const satisfies Record<SeriesLook["marker"], ChartMarkerShape>;
