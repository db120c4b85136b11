import { BarChart, LineChart, PieChart, RadarChart, ScatterChart } from "echarts/charts";
import {
  GraphicComponent,
  GridComponent,
  LegendPlainComponent,
  RadarComponent,
  TitleComponent,
} from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { ChartView } from "../../view/types";
import { chartOption } from "./chart-option";
import type { Size } from "./frame";

use([BarChart, LineChart, PieChart, RadarChart, ScatterChart]);
use([GraphicComponent, GridComponent, LegendPlainComponent, RadarComponent, TitleComponent]);
use([SVGRenderer]);

/**
 * Draws a chart into an element, in place of what is there, and fills it whatever size it has on the screen. What
 * cannot be drawn is a box with the chart's name and the reason.
 *
 * @param size in points, as on paper
 */
export function drawChart(element: HTMLElement, view: ChartView, size: Size): void {
  element.replaceChildren(contentOf(view, size));
}

function contentOf({ name, design, problem }: ChartView, size: Size): Element {
  if (problem !== undefined) return placeholder(name, problem);
  try {
    return drawing(chartOption(design, size), size);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return placeholder(name, `The workbench failed to draw it: ${reason}`);
  }
}

/** The library's picture without what it keeps for a chart that lives on: listeners and the place for them. */
function drawing(option: ReturnType<typeof chartOption>, { width, height }: Size): SVGElement {
  const place = document.createElement("div");
  const chart = init(place, null, { renderer: "svg", width, height });
  try {
    chart.setOption(option);
    chart.getZr().flush();
    const picture = place.querySelector("svg");
    if (!picture) throw new Error("no picture came of it.");
    const copy = picture.cloneNode(true) as SVGElement;
    copy.setAttribute("viewBox", `0 0 ${width} ${height}`);
    copy.setAttribute("preserveAspectRatio", "none");
    for (const side of ["width", "height"]) copy.setAttribute(side, "100%");
    copy.removeAttribute("style");
    return copy;
  } finally {
    chart.dispose();
  }
}

function placeholder(name: string, reason: string): HTMLElement {
  const element = document.createElement("div");
  element.className = "chart-placeholder";
  const title = document.createElement("strong");
  title.textContent = name;
  const text = document.createElement("span");
  text.textContent = reason;
  element.append(title, text);
  return element;
}
