import type { SheetModel, WorkbookModel } from "../../model/workbook";
import { chartViewOf } from "./charts";
import type { ChartsUpdate, ChartView } from "./types";

/** What a page has been told of the charts of one sheet. */
export class ToldCharts {
  private texts = new Map<string, string>();
  private order = "[]";

  /** The charts that differ from what was told, from then on they count as told; null where nothing does. */
  takeChanges(workbook: WorkbookModel, { charts }: SheetModel): ChartsUpdate | null {
    const changed: ChartView[] = [];
    const texts = new Map<string, string>();
    for (const chart of charts) {
      const view = chartViewOf(workbook, chart);
      const text = JSON.stringify(view);
      texts.set(chart.id, text);
      if (text !== this.texts.get(chart.id)) changed.push(view);
    }
    this.texts = texts;
    const order = [...texts.keys()];
    const before = this.order;
    this.order = JSON.stringify(order);
    return changed.length === 0 && this.order === before ? null : { order, changed };
  }
}
