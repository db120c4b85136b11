import type { ReportChart, ReportChoices, ReportModel } from "../types";
import { textCell } from "./text-cell";
import type { DocumentChart, DocumentTable } from "./types";

/** The charts of each measure, by the measure's id. */
export type ChartsByMeasure = ReadonlyMap<string, readonly DocumentChart[]>;

/** The charts of the report, or none where they are not wanted. */
export function chartsOf({ charts }: ReportModel, choices: ReportChoices): ChartsByMeasure {
  const byMeasure = new Map<string, DocumentChart[]>();
  if (!choices.charts) return byMeasure;
  charts.forEach((chart, i) => {
    const made: DocumentChart = {
      kind: "chart",
      id: `chart-${i + 1}`,
      chart,
      figures: figures(chart),
    };
    const others = byMeasure.get(chart.measure);
    if (others) others.push(made);
    else byMeasure.set(chart.measure, [made]);
  });
  return byMeasure;
}

function figures({ title, categoryTitle, categories, series }: ReportChart): DocumentTable {
  const share = 1 / (series.length + 1);
  return {
    caption: `Figures of the chart: ${title}`,
    columns: [
      { title: categoryTitle || "Category", share, align: "start" },
      ...series.map(({ name }) => ({ title: name, share, align: "centre" as const })),
    ],
    rows: categories.map((category, i) => [
      textCell(category),
      ...series.map(({ texts }) => textCell(texts[i] ?? "N/A")),
    ]),
  };
}
