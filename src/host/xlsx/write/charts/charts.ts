import type { ChartDescription } from "../../../../core/drawingml/chart-description";
import { withFigures } from "../../../model/charts/chartFigures";
import type { ChartModel } from "../../../model/charts/chartModel";
import { withReferences } from "../../../model/charts/charts";
import type { SheetModel, WorkbookModel } from "../../../model/workbook";
import type { XlsxPackage } from "../../container/package";
import { renameSheets, type SheetRenames } from "../../formulas/renameSheets";
import type { SheetSections } from "../sections";
import { changeChartPart } from "./chartPart";
import { Drawings } from "./drawings";

/** The workbooks and files around the charts of a sheet. */
export interface ChartFiles {
  readonly files: XlsxPackage;
  /** Path of the sheet's part. */
  readonly path: string;
  /** The workbook as it is in the file, and as it is to be: charts hold what stands in their cells. */
  readonly before: WorkbookModel;
  readonly after: WorkbookModel;
  /** Parts of charts mention renamed sheets by their new names already. */
  readonly renames: SheetRenames;
}

/** Adds, changes and removes the charts in which the two sheets differ; all others stay letter by letter. */
export function writeCharts(
  sections: SheetSections,
  before: SheetModel,
  after: SheetModel,
  at: ChartFiles,
): void {
  const olds = new Map(before.charts.map((chart) => [chart.origin, chart]));
  const origins = new Set(after.charts.map(({ origin }) => origin));
  const drawings = new Drawings(sections, at.files, at.path);
  drawings.remove(before.charts.filter(({ origin }) => !origins.has(origin)));
  for (const chart of after.charts) {
    const old = chart.origin === null ? undefined : olds.get(chart.origin);
    if (!old) continue;
    if (old.isKnown) changePart(old, chart, at);
    drawings.change(old, chart);
  }
  const isNew = ({ origin }: ChartModel) => origin === null || !olds.has(origin);
  drawings.add(
    after.charts.filter(isNew).map((chart) => ({
      chart,
      design: withFigures(at.after, chart.design),
    })),
  );
  drawings.save();
}

/** A chart that nobody has touched keeps the figures that the file holds: programs that show it look into the cells. */
function changePart(old: ChartModel, chart: ChartModel, at: ChartFiles): void {
  const renamed = (design: ChartDescription) =>
    withReferences(design, (reference) => renameSheets(reference, at.renames));
  const path = chart.origin;
  const isSame = JSON.stringify(renamed(old.design)) === JSON.stringify(chart.design);
  if (path === null || (isSame && !chart.isTouched)) return;
  const was = renamed(withFigures(at.before, old.design));
  const is = withFigures(at.after, chart.design);
  if (JSON.stringify(was) === JSON.stringify(is)) return;
  const document = at.files.document(path, `the chart "${old.name}"`);
  changeChartPart(document, was, is);
  at.files.setDocument(path, document);
}
