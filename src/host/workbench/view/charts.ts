import type { ChartDescription } from "../../../core/drawingml/chart-description";
import { withFigures } from "../../model/charts/chartFigures";
import type { ChartModel } from "../../model/charts/chartModel";
import type { WorkbookModel } from "../../model/workbook";
import { accessibleName } from "./chart-names";
import type { ChartView } from "./types";

/** Most points of all series together that a page draws. */
export const pointLimit = 20_000;

/** What a page shows of a chart: where it stands, and either the chart with its figures or why it is not drawn. */
export function chartViewOf(workbook: WorkbookModel, chart: ChartModel): ChartView {
  const { id, name, anchor, isKnown } = chart;
  const { from, to } = anchor;
  const design = withFigures(workbook, chart.design);
  const place = { id, name, accessibleName: accessibleName(chart, design), from, to };
  const problem = isKnown ? problemOf(design) : problems.unknownKind;
  return problem === null ? { ...place, design } : { ...place, problem };
}

const problems = {
  unknownKind:
    "The workbench cannot draw this kind of chart (3-D, stock, bubble, surface, map and the like). It is kept in the file.",
  noFigures: "There are no figures in the cells that it is made from.",
  tooLarge: (count: number) =>
    `It has ${count.toLocaleString("en-GB")} points. The workbench draws up to ${pointLimit.toLocaleString("en-GB")}. It is kept in the file.`,
};

function problemOf({ series }: ChartDescription): string | null {
  const count = series.reduce((sum, { values }) => sum + values.points.length, 0);
  if (count > pointLimit) return problems.tooLarge(count);
  const hasFigures = series.some(({ values }) => values.points.some((point) => point !== null));
  return hasFigures ? null : problems.noFigures;
}
