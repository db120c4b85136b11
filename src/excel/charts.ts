import type { DesignedChart } from "../core/report/types";
import { jsonBytes, type Step } from "./batches";
import { chartBytes, formatChart, excelType } from "./chart-looks";
import type { TargetSheet } from "./plan";

/** Charts that are on a sheet of ours, by name; those of the user are among them. */
export type PresentCharts = ReadonlyMap<string, readonly string[]>;

/** What every chart of ours is called, so that those of the user are left alone. */
const ownName = /^Herts_Chart_/;

/**
 * Asks for the charts of the sheets that are rewritten; they are there after the next sync.
 * @returns what reads them then, by the sheet's name; null where there are no such sheets, and nothing to wait for
 */
export function askForCharts(
  { workbook }: Excel.RequestContext,
  targets: readonly TargetSheet[],
): (() => PresentCharts) | null {
  const asked = targets.flatMap(({ id, name }) => {
    if (id === null) return [];
    const { charts } = workbook.worksheets.getItem(name);
    charts.load("items/name");
    return [{ name, charts }];
  });
  if (asked.length === 0) return null;
  return () => new Map(asked.map(({ name, charts }) => [name, charts.items.map((c) => c.name)]));
}

/**
 * Writes the charts of a sheet: those of an earlier report are brought up to date, new ones added, those that are no
 * longer wanted deleted. Charts of the user stay. The cells must have been written before, and their heights set.
 *
 * @param sheetNames name of the sheet for each role
 */
export function chartSteps(
  { workbook }: Excel.RequestContext,
  { design, name }: TargetSheet,
  present: PresentCharts,
  sheetNames: ReadonlyMap<string, string>,
): Step[] {
  const wanted = design.charts ?? [];
  const there = (present.get(name) ?? []).filter((chart) => ownName.test(chart));
  const unwanted = there.filter((chart) => !wanted.some((designed) => designed.name === chart));
  const sheet = () => workbook.worksheets.getItem(name);
  return [
    {
      bytes: 200 * unwanted.length,
      apply: () => {
        for (const chart of unwanted) sheet().charts.getItem(chart).delete();
      },
    },
    ...wanted.map((designed) => ({
      bytes: chartBytes(designed.chart),
      apply: () => {
        const dataSheet = workbook.worksheets.getItem(dataSheetOf(designed, sheetNames));
        const { column, columnCount } = designed.area;
        const width = sum(design.columnWidths.slice(column, column + columnCount));
        writeChart(sheet(), dataSheet, designed, { width, isThere: there.includes(designed.name) });
      },
    })),
  ];
}

/** The formats of the figures behind the charts, which every cell of a chart's data has alike. */
export function chartDataSteps(
  { workbook }: Excel.RequestContext,
  targets: readonly TargetSheet[],
  sheetNames: ReadonlyMap<string, string>,
): Step[] {
  const charts = targets.flatMap(({ design }) => design.charts ?? []);
  return charts.map((designed) => {
    const { row, column, rowCount, columnCount } = designed.data.area;
    const [rows, columns] = [rowCount - 1, columnCount - 1];
    const formats = Array.from({ length: rows }, () =>
      Array.from({ length: columns }, () => designed.chart.numberFormat),
    );
    return {
      bytes: 500 + jsonBytes(formats),
      apply: () => {
        const sheet = workbook.worksheets.getItem(dataSheetOf(designed, sheetNames));
        sheet.getRangeByIndexes(row + 1, column + 1, rows, columns).numberFormat = formats;
      },
    };
  });
}

function dataSheetOf({ name, data }: DesignedChart, names: ReadonlyMap<string, string>): string {
  const sheet = names.get(data.role);
  if (sheet === undefined) throw new Error(`${name} has no sheet of the role ${data.role}.`);
  return sheet;
}

function writeChart(
  sheet: Excel.Worksheet,
  dataSheet: Excel.Worksheet,
  { name, chart, area, data }: DesignedChart,
  { width, isThere }: { readonly width: number; readonly isThere: boolean },
): void {
  const source = rangeOf(dataSheet, data.area);
  const written = isThere
    ? sheet.charts.getItem(name)
    : sheet.charts.add(excelType(chart), source, "Columns");
  if (isThere) {
    written.setData(source, "Columns");
    written.chartType = excelType(chart);
  } else {
    written.name = name;
  }
  formatChart(written, chart, width);
  const covered = rangeOf(sheet, area);
  written.setPosition(covered.getCell(0, 0), covered.getLastCell());
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

function rangeOf(sheet: Excel.Worksheet, area: DesignedChart["area"]): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
}
