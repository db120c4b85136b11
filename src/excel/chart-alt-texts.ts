import type { DesignedChart } from "../core/report/types";
import type { Step } from "./batches";
import { explained } from "./errors";
import type { TargetSheet } from "./plan";

/** A chart and the shapes of its sheet. */
interface ChartAmongShapes {
  readonly designed: DesignedChart;
  readonly shapes: Excel.ShapeCollection;
}

/**
 * The alternative texts of the report's charts. Office.js has none on a chart, but on a shape (ExcelApi 1.9); whether
 * Excel lists charts among the shapes is not documented. So the texts are set where a shape has the chart's name, and
 * in any case the sentences in the cells below the chart say what it shows.
 */
export class AltTexts {
  private asked: ChartAmongShapes[] = [];

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly targets: readonly TargetSheet[],
  ) {}

  /** Asks for the shapes; goes with the last batch, when all charts are there. */
  readonly step: Step = {
    bytes: 2_000,
    apply: () => {
      this.asked = this.targets.flatMap((target) => this.ask(target));
    },
  };

  /** Names of all charts of the report. */
  get chartNames(): string[] {
    return namesOf(this.asked);
  }

  /**
   * Sets the texts that differ from what they should be, in one sync, or in none where all are right.
   * @returns names of the charts that Excel does not list, or whose text it refuses
   */
  async write(): Promise<string[]> {
    const unlisted = this.asked.filter((chart) => !shapeOf(chart));
    const changed = this.asked.filter((chart) => {
      const shape = shapeOf(chart);
      return shape && shape.altTextDescription !== chart.designed.chart.altText;
    });
    if (changed.length === 0 || (await this.set(changed))) return namesOf(unlisted);
    return namesOf([...unlisted, ...changed]);
  }

  private ask({ design: { charts = [] }, name }: TargetSheet): ChartAmongShapes[] {
    if (charts.length === 0) return [];
    const { shapes } = this.context.workbook.worksheets.getItem(name);
    shapes.load("items/name,items/altTextDescription");
    return charts.map((designed) => ({ designed, shapes }));
  }

  /** False where Excel refuses: the report is complete all the same, and the next build tries again. */
  private async set(charts: readonly ChartAmongShapes[]): Promise<boolean> {
    for (const chart of charts) {
      const shape = shapeOf(chart);
      if (shape) shape.altTextDescription = chart.designed.chart.altText;
    }
    try {
      await this.context.sync();
      return true;
    } catch (error) {
      if (explained(error) === error) throw error;
      return false;
    }
  }
}

const namesOf = (charts: readonly ChartAmongShapes[]) =>
  charts.map(({ designed }) => designed.name);

const shapeOf = ({ designed, shapes }: ChartAmongShapes) =>
  shapes.items.find(({ name }) => name === designed.name);
