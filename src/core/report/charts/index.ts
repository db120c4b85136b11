export { columnGap, figuresFit, labelsFit, labelSize } from "./label-fit";
export { reportCharts } from "./report-charts";
export { chartData, type ChartData, type ChartWithData } from "./chart-data";
export { seriesLook, type SeriesLook } from "./series-looks";
