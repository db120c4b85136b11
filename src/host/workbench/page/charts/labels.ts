import type {
  ChartDescription,
  ChartLabels,
  LabelPosition,
} from "../../../../core/drawingml/chart-description";
import { displayText } from "../../../model/numberFormat";
import { textStyle } from "./looks";
import { isStacked, type PlottedSeries } from "./plots";

/** What the labels of a series say of a point. */
export interface PointWords {
  /** The category's label, or the x value's. */
  readonly category: string;
  /** Part of the whole, 0 to 1; null where that is no question. */
  readonly part: number | null;
}

/** Text of the label at each point; `""` where there is none. */
export function labelTexts(
  { series, name }: PlottedSeries,
  labels: ChartLabels,
  words: readonly PointWords[],
): string[] {
  const { points, numberFormat } = series.values;
  const format = labels.numberFormat ?? numberFormat ?? "General";
  return points.map((point, place) => {
    if (point === null) return "";
    const { category, part } = words[place] ?? { category: "", part: null };
    const partFormat = labels.value ? "0%" : (labels.numberFormat ?? "0%");
    const parts = [
      labels.seriesName ? name : "",
      labels.categoryName ? category : "",
      labels.value ? displayText(point, format) : "",
      labels.percentage && part !== null ? displayText(part, partFormat) : "",
    ];
    return parts.filter((text) => text !== "").join(labels.separator ?? ", ");
  });
}

/** How labels look and where they stand at the points of a series on axes. */
export function labelOption(
  chart: ChartDescription,
  plotted: PlottedSeries,
  words: readonly PointWords[],
  isSideways: boolean,
) {
  const { labels } = plotted.series;
  if (!labels) return { show: false };
  const texts = labelTexts(plotted, labels, words);
  return {
    show: true,
    ...textStyle([labels.font, chart.font], { size: 9 }),
    position: positionOf(plotted, labels.position, isSideways),
    formatter: ({ dataIndex }: { readonly dataIndex: number }) => texts[dataIndex] ?? "",
  };
}

function positionOf(
  { kind }: PlottedSeries,
  position: LabelPosition | undefined,
  isSideways: boolean,
): string {
  if (kind.element === "barChart") {
    const standard = isStacked(kind) ? "Center" : "OutsideEnd";
    return barPositions(isSideways)[position ?? standard] ?? "inside";
  }
  if (kind.element === "areaChart") return "inside";
  return pointPositions[position ?? "Right"] ?? "right";
}

type Positions = Readonly<Partial<Record<LabelPosition, string>>>;

const barPositions = (isSideways: boolean): Positions => ({
  Center: "inside",
  InsideEnd: isSideways ? "insideRight" : "insideTop",
  InsideBase: isSideways ? "insideLeft" : "insideBottom",
  OutsideEnd: "outside",
});

const pointPositions: Positions = {
  Center: "inside",
  Left: "left",
  Right: "right",
  Top: "top",
  Bottom: "bottom",
};
