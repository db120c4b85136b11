import type { TypeName } from "../../objects";
import type { HandlerTable } from "../types";
import {
  chartAxes,
  chartAxis,
  chartAxisFormat,
  chartGridlines,
  chartGridlinesFormat,
} from "./axes";
import {
  chart,
  chartAreaFormat,
  chartCollection,
  chartPlotArea,
  chartPlotAreaFormat,
} from "./chart";
import { chartDataLabels } from "./dataLabels";
import { chartBorder, chartFill, chartFont, chartLineFormat } from "./looks";
import { chartSeries, chartSeriesCollection, chartSeriesFormat } from "./series";
import { shape, shapeCollection } from "./shapes";
import {
  chartAxisTitle,
  chartAxisTitleFormat,
  chartDataLabelFormat,
  chartLegend,
  chartLegendFormat,
  chartTitle,
  chartTitleFormat,
} from "./titles";

type ChartTypeName = Extract<TypeName, `Chart${string}` | `Shape${string}`>;

/** Charts, their parts, and the shapes of a sheet. */
export const chartHandlers: Pick<HandlerTable, ChartTypeName> = {
  ChartCollection: chartCollection,
  Chart: chart,
  ChartTitle: chartTitle,
  ChartTitleFormat: chartTitleFormat,
  ChartAxes: chartAxes,
  ChartAxis: chartAxis,
  ChartAxisFormat: chartAxisFormat,
  ChartAxisTitle: chartAxisTitle,
  ChartAxisTitleFormat: chartAxisTitleFormat,
  ChartGridlines: chartGridlines,
  ChartGridlinesFormat: chartGridlinesFormat,
  ChartLegend: chartLegend,
  ChartLegendFormat: chartLegendFormat,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeries: chartSeries,
  ChartSeriesFormat: chartSeriesFormat,
  ChartDataLabels: chartDataLabels,
  ChartDataLabelFormat: chartDataLabelFormat,
  ChartAreaFormat: chartAreaFormat,
  ChartPlotArea: chartPlotArea,
  ChartPlotAreaFormat: chartPlotAreaFormat,
  ChartFont: chartFont,
  ChartFill: chartFill,
  ChartLineFormat: chartLineFormat,
  ChartBorder: chartBorder,
  ShapeCollection: shapeCollection,
  Shape: shape,
};
