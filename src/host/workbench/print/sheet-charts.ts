import type { AnchorPoint, ChartAnchor } from "../../model/charts/chartModel";
import type { SheetModel, WorkbookModel } from "../../model/workbook";
import { chartViewOf } from "../view/charts";
import type { ChartView } from "../view/types";
import type { Axis } from "./axis";
import type { PageWindows, SheetFlow } from "./sheet-flow";
import type { Box } from "./types";

/** Finds the charts of a sheet on its pages. */
export class SheetCharts {
  private readonly placed: readonly (readonly [chart: number, box: Box])[];

  /** @param charts takes the charts of the sheet; pages name them by their place in it. */
  constructor(workbook: WorkbookModel, sheet: SheetModel, flow: SheetFlow, charts: ChartView[]) {
    const shown = sheet.pageSetup.draftMode ? [] : sheet.charts;
    this.placed = shown.map((chart) => {
      charts.push(chartViewOf(workbook, chart));
      return [charts.length - 1, boxOf(flow, chart.anchor)];
    });
  }

  /** Those that are seen in these rows and columns, from there. */
  placesAt({ rows, columns }: PageWindows): (readonly [chart: number, place: Box])[] {
    return this.placed.flatMap(([chart, { left, top, width, height }]) => {
      const isSeen =
        left < columns.to &&
        left + width > columns.from &&
        top < rows.to &&
        top + height > rows.from;
      const place = { left: left - columns.from, top: top - rows.from, width, height };
      return isSeen && width > 0 && height > 0 ? [[chart, place] as const] : [];
    });
  }
}

function boxOf({ rows, columns }: SheetFlow, { from, to }: ChartAnchor): Box {
  const left = pointOn(columns, from.column, from.right);
  const top = pointOn(rows, from.row, from.down);
  return {
    left,
    top,
    width: pointOn(columns, to.column, to.right) - left,
    height: pointOn(rows, to.row, to.down) - top,
  };
}

const pointOn = (axis: Axis, index: number, within: AnchorPoint["down"]) =>
  axis.startOf(index) + Math.min(within * axis.stretch, axis.sizeOf(index));
