import type { Size } from "../../print/types";
import type { ChartView } from "../../view/types";
import { drawChart } from "../charts/draw-chart";
import { make } from "../shell/dom";

/** A chart as an element that fills its place. */
export function chartOf(chart: ChartView, { width, height }: Size): HTMLElement {
  const element = make(
    "div",
    { className: "printed-chart" },
    { role: "img", "aria-label": chart.accessibleName },
  );
  drawChart(element, chart, { width, height });
  return element;
}
