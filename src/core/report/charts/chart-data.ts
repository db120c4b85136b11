import type { Area } from "../../workbook/types";
import { SheetBuilder } from "../sheet-builder";
import type {
  DesignedCell,
  DesignedChart,
  DesignedSheet,
  ReportChart,
  ReportChoices,
  ReportModel,
} from "../types";
import { remarkHeader } from "./series-names";

/** Where the figures of the report's charts stand. */
export interface ChartData {
  /** The tab of the charts' figures; none where the report has no charts. */
  readonly sheets: readonly DesignedSheet[];
  /** The charts of some measures, by their ids, in their order, each with the place of its figures. */
  of(measures: readonly { readonly id: string }[]): ChartWithData[];
}

export interface ChartWithData {
  readonly chart: ReportChart;
  readonly data: DesignedChart["data"];
}

export const chartDataRole = "chart-data";
const title = "Chart data: the figures behind the charts";

/** Points: the categories, five series, and what is missing. */
const columnWidths = [171, 87, 87, 87, 87, 87, 87] as const;

/**
 * The figures of the charts of all measures that the report prints, on a tab of their own: a heading and a native table
 * for each chart. A chart leaves a gap only where a cell is blank, so a missing figure is a blank cell, and the table's
 * last column then says why.
 */
export function chartData(
  model: ReportModel,
  { charts: areWanted }: Pick<ReportChoices, "charts">,
): ChartData {
  const printed = new Set(model.ambitions.flatMap(({ measures }) => measures.map(({ id }) => id)));
  const charts = areWanted ? model.charts.filter(({ measure }) => printed.has(measure)) : [];
  if (charts.length === 0) return { sheets: [], of: () => [] };
  const sheet = new SheetBuilder(columnWidths);
  sheet.runningText(title, "sheetTitle", { spaceAbove: 6 });
  sheet.runningText(introduction, "note");
  const tableName = tableNames();
  const placed = charts.map((chart): ChartWithData => {
    const area = addTable(sheet, chart, tableName(chart.id));
    return { chart, data: { role: chartDataRole, area } };
  });
  return {
    sheets: [finished(sheet, model.title)],
    of: (measures) => {
      const ids = new Set(measures.map(({ id }) => id));
      return placed.filter(({ chart }) => ids.has(chart.measure));
    },
  };
}

const introduction = `One table for each chart. Where a cell has no figure, the column "${remarkHeader}" says so.`;

function finished(sheet: SheetBuilder, documentTitle: string): DesignedSheet {
  return sheet.finish({
    role: chartDataRole,
    name: "Report - Chart data",
    documentTitle,
    title,
    frozenRows: 0,
    printTitleRows: null,
  });
}

/** The heading and the table of one chart, on one page where one holds it. */
function addTable(sheet: SheetBuilder, chart: ReportChart, name: string): Area {
  const rows = tableRows(chart);
  const header = [chart.categoryTitle, ...chart.series.map((series) => series.name)];
  const hasGaps = chart.series.some(({ values }) => values.includes(null));
  sheet.keepTogether((part) =>
    part
      .gap()
      .runningText(`Chart ${chart.id}: ${chart.title}`, "heading")
      .tableOfCells(name, hasGaps ? [...header, remarkHeader] : header, rows),
  );
  const rowCount = rows.length + 1;
  return { row: sheet.nextRow - rowCount, column: 0, rowCount, columnCount: header.length };
}

function tableRows({ categories, series }: ReportChart): DesignedCell[][] {
  const hasGaps = series.some(({ values }) => values.includes(null));
  return categories.map((category, place) => {
    const figures = series.map(({ values }): DesignedCell => ({
      value: values[place] ?? "",
      style: "tableCentre",
    }));
    const missing = series
      .filter(({ values }) => values[place] === null)
      .map(({ name, texts }) => `${name}: ${texts[place] ?? ""}`);
    const remark: DesignedCell = { value: missing.join("; ") || "–", style: "tableBody" };
    return [{ value: category, style: "tableStrong" }, ...figures, ...(hasGaps ? [remark] : [])];
  });
}

/** Valid names of tables, each once: `Herts_Chart_Data_6a`. */
function tableNames(): (id: string) => string {
  const taken = new Set<string>();
  return (id) => {
    const base = `Herts_Chart_Data_${id.replace(/[^\p{L}\p{N}]+/gu, "_")}`;
    let name = base;
    for (let i = 2; taken.has(name.toLowerCase()); i += 1) name = `${base}_${i}`;
    taken.add(name.toLowerCase());
    return name;
  };
}
