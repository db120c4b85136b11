import type { ChartDescription } from "../../../../core/drawingml/chart-description";
import { categoriesOf } from "./categories";
import type { LegendEntry, Room } from "./frame";
import { labelTexts, type PointWords } from "./labels";
import { accent, fillColour, stroke, textStyle } from "./looks";
import type { PlottedSeries } from "./plots";

/** Hole of a doughnut, of its radius. */
const hole = 0.5;

/** Room of a pie that its labels outside take, of its radius. */
const labelShare = 0.25;

/** The series that a pie or doughnut draws: a pie is of the first one. */
export function roundSeries(plotted: readonly PlottedSeries[]): PlottedSeries[] {
  const first = plotted[0];
  if (first?.kind.element === "pieChart") return [first];
  return plotted.filter(({ kind }) => kind.element === "doughnutChart");
}

/** The slices of a pie or doughnut as its legend names them. */
export function sliceEntries(chart: ChartDescription, series: readonly PlottedSeries[]) {
  const { labels } = slicesOf(chart, series);
  return labels.map((text, index): LegendEntry => ({ id: sliceId(index), text }));
}

const sliceId = (index: number) => `slice-${index}`;

const slicesOf = (chart: ChartDescription, series: readonly PlottedSeries[]) =>
  categoriesOf(
    series.map((one) => one.series),
    chart.axes.category,
  );

/** A pie, or the rings of a doughnut from the inside to the outside. */
export function roundOption(
  chart: ChartDescription,
  series: readonly PlottedSeries[],
  room: Room,
): object {
  const { labels } = slicesOf(chart, series);
  const hasLabelsOutside = series.some((one) => isOutside(one));
  const whole = Math.min(room.width, room.height) / 2;
  const radius = whole * (hasLabelsOutside ? 1 - labelShare : 0.95);
  const start = series[0]?.kind.element === "pieChart" ? 0 : radius * hole;
  const ring = (radius - start) / Math.max(1, series.length);
  return {
    series: series.map((one, index) => ({
      type: "pie",
      name: one.id,
      center: [room.left + room.width / 2, room.top + room.height / 2],
      radius: [start + ring * index, start + ring * (index + 1)],
      silent: true,
      animation: false,
      emphasis: { disabled: true },
      itemStyle: rimOf(one),
      data: one.points.map((point, place) => ({
        name: sliceId(place),
        value: Math.abs(point ?? 0),
        itemStyle: { color: fillColour(one.series.fill, accent(place)) },
      })),
      ...labelsOf(chart, one, labels),
    })),
  };
}

/** Slices have a white rim unless the file says otherwise. */
function rimOf({ series }: PlottedSeries) {
  const rim = stroke(series.line, "#FFFFFF", 1);
  return { borderColor: rim?.color ?? "transparent", borderWidth: rim?.width ?? 0 };
}

function isOutside({ series, kind }: PlottedSeries): boolean {
  const { labels } = series;
  if (!labels || kind.element !== "pieChart") return false;
  return labels.position === undefined || ["OutsideEnd", "BestFit"].includes(labels.position);
}

function labelsOf(chart: ChartDescription, one: PlottedSeries, names: readonly string[]) {
  const { labels } = one.series;
  if (!labels) return { label: { show: false }, labelLine: { show: false } };
  const whole = one.points.reduce<number>((sum, point) => sum + Math.abs(point ?? 0), 0);
  const words = one.points.map((point, place): PointWords => ({
    category: names[place] ?? "",
    part: whole === 0 ? 0 : Math.abs(point ?? 0) / whole,
  }));
  const texts = labelTexts(one, labels, words);
  return {
    label: {
      show: true,
      ...textStyle([labels.font, chart.font], { size: 9 }),
      position: isOutside(one) ? "outer" : "inside",
      formatter: ({ dataIndex }: { readonly dataIndex: number }) => texts[dataIndex] ?? "",
    },
    labelLine: { show: isOutside(one), length: 4, length2: 4 },
  };
}
