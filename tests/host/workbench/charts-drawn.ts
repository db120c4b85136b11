import { init } from "echarts";
import type { ChartDescription, ChartType } from "../../../src/core/drawingml/chart-description";
import { addChart } from "../../../src/host/model/charts/charts";
import { withFigures } from "../../../src/host/model/charts/chartFigures";
import { emptyWorkbook, ensureCell, type WorkbookModel } from "../../../src/host/model/workbook";
import { chartOption } from "../../../src/host/workbench/page/charts/chart-option";

/** Rows of a sheet from A1 on. */
export type Rows = readonly (readonly (string | number)[])[];

export const shares: Rows = [
  ["Year", "Hertfordshire", "England"],
  ["2020/21", 62.5, 58],
  ["2021/22", 64, 59.5],
  ["2022/23", 67.4, 61],
];

/** A workbook with a sheet of these cells and a chart of all of them. */
export function chartOf(type: ChartType, rows: Rows = shares) {
  const workbook = emptyWorkbook();
  const sheet = workbook.sheets[0]!;
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value !== "") ensureCell(sheet, r, c).value = value;
    }),
  );
  const area = { row: 0, column: 0, rowCount: rows.length, columnCount: rows[0]!.length };
  return { workbook, sheet, chart: addChart(sheet, type, { sheet, area, by: "Columns" }) };
}

/** The chart of a kind with its figures, changed as the test wants it. */
export function designOf(
  type: ChartType,
  change: Partial<ChartDescription> = {},
  rows: Rows = shares,
): ChartDescription {
  const { workbook, chart } = chartOf(type, rows);
  return { ...figured(workbook, chart.design), ...change };
}

const figured = (workbook: WorkbookModel, design: ChartDescription) =>
  withFigures(workbook, design);

/** The chart as the library draws it. */
export function svgOf(design: ChartDescription, size = { width: 360, height: 216 }): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, ...size });
  try {
    chart.setOption(chartOption(design, size));
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}

/** The texts of a drawing, from the XML back to what is read. */
export function textsOf(svg: string): string[] {
  const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"' };
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = ""]) =>
    text.replace(/&(lt|gt|amp|quot);/g, (_, name: string) => entities[name] ?? ""),
  );
}
