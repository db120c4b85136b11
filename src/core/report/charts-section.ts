import type { ChartWithData } from "./charts/chart-data";
import { labelsFit } from "./charts/label-fit";
import { cellPadding, runOnAllowance, styles } from "./design";
import type { SheetBuilder } from "./sheet-builder";
import { textWidth } from "./text-metrics";
import type { DesignedChart, ReportChart, ReportMeasure, TextBlock } from "./types";

/**
 * Adds the charts of an ambition below its table: for each a heading, an empty row that the chart covers, and what it
 * shows in sentences. Two small charts stand beside each other. A chart never breaks over two pages, and stays with its
 * heading and its sentences where a page holds them.
 */
export function addCharts(sheet: SheetBuilder, charts: readonly ChartWithData[]): DesignedChart[] {
  return sideBySide(charts, sheet.columnWidths).flatMap((block, i) =>
    sheet.keepTogether((part) => addBlock(part, block, i === 0)),
  );
}

/** The measures with a last line in their commentary (or actions) that leads to their charts. */
export function withChartPointers(
  measures: readonly ReportMeasure[],
  charts: readonly ChartWithData[],
): ReportMeasure[] {
  return measures.map((measure) => {
    const ids = charts.filter(({ chart }) => chart.measure === measure.id).map((c) => c.chart.id);
    if (ids.length === 0) return measure;
    const pointer: TextBlock = { kind: "paragraph", text: pointerText(ids) };
    return measure.actions.length > 0
      ? { ...measure, actions: [...measure.actions, pointer] }
      : { ...measure, commentary: [...measure.commentary, pointer] };
  });
}

/** `Chart 6a: see below the table.` */
function pointerText(ids: readonly string[]): string {
  return `${ids.length === 1 ? "Chart" : "Charts"} ${ids.join(", ")}: see below the table.`;
}

/** Points; the chart of a whole width is as high as leaves room for its sentences and a second one on the page. */
const heights = { whole: 210, half: 195 } as const;

/** Points that a chart needs at least to be read. */
const narrowest = 270;

/** One chart over the whole width, or two small ones beside each other. */
type Block = readonly [ChartWithData] | readonly [ChartWithData, ChartWithData];

function sideBySide(charts: readonly ChartWithData[], widths: readonly number[]): Block[] {
  const half = halfOf(widths);
  const blocks: Block[] = [];
  for (let i = 0; i < charts.length; i += 1) {
    const [one, other] = [charts[i], charts[i + 1]];
    if (
      one &&
      other &&
      half &&
      isSmall(one.chart, half.width) &&
      isSmall(other.chart, half.width)
    ) {
      blocks.push([one, other]);
      i += 1;
    } else if (one) {
      blocks.push([one]);
    }
  }
  return blocks;
}

/** Where the sheet's columns can be cut into two halves, and the width of the narrower; null where neither would do. */
function halfOf(
  widths: readonly number[],
): { readonly column: number; readonly width: number } | null {
  const total = sum(widths);
  const halves = widths.slice(1).map((_, i) => {
    const left = sum(widths.slice(0, i + 1));
    return { column: i + 1, width: Math.min(left, total - left) };
  });
  const widest = halves.reduce<(typeof halves)[number] | null>(
    (best, half) => (best && best.width >= half.width ? best : half),
    null,
  );
  return widest && widest.width >= narrowest ? widest : null;
}

/** The chart can be read at that width: its heading is one line, and its labels stand level under the axis. */
function isSmall(chart: ReportChart, width: number): boolean {
  if (textWidth(headingOf(chart), styles.heading) > (width - cellPadding) / runOnAllowance) {
    return false;
  }
  return labelsFit(chart, width);
}

const headingOf = ({ id, title }: ReportChart) => `Chart ${id}: ${title}`;

function addBlock(sheet: SheetBuilder, block: Block, isFirst: boolean): DesignedChart[] {
  if (isFirst) sheet.gap().text("Charts", "heading");
  const areas = block.length === 1 ? addWhole(sheet, block[0]) : addHalves(sheet, block);
  for (const { chart } of block) {
    const lead = block.length === 1 ? "" : `Chart ${chart.id}: `;
    sheet.runningText(lead + chart.textAlternative, "note", { spaceAbove: 3 });
  }
  return areas;
}

function addWhole(sheet: SheetBuilder, placed: ChartWithData): DesignedChart[] {
  sheet.runningText(headingOf(placed.chart), "heading", { spaceAbove: 9 });
  const row = addSpace(sheet, heights.whole);
  return [designed(placed, row, 0, sheet.columnWidths.length)];
}

function addHalves(sheet: SheetBuilder, charts: readonly ChartWithData[]): DesignedChart[] {
  const column = halfOf(sheet.columnWidths)?.column ?? 0;
  const starts = [0, column];
  const heading = sheet.columnWidths.map((_, place) => {
    const placed = charts[starts.indexOf(place)];
    return placed ? { value: headingOf(placed.chart), style: "heading" as const } : null;
  });
  sheet.row(heading, 9);
  const row = addSpace(sheet, heights.half);
  const ends = [column, sheet.columnWidths.length];
  return charts.map((placed, i) => designed(placed, row, starts[i] ?? 0, ends[i] ?? column));
}

/** An empty row of that height; its index. A single row, because Excel prints no row in two parts. */
function addSpace(sheet: SheetBuilder, height: number): number {
  const row = sheet.nextRow;
  sheet.row([], height);
  return row;
}

function designed(
  { chart, data }: ChartWithData,
  row: number,
  column: number,
  end: number,
): DesignedChart {
  const area = { row, column, rowCount: 1, columnCount: end - column };
  return { name: `Herts_Chart_${chart.id}`, chart, area, data };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
