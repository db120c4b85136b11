import type { ChartView } from "../../view/types";
import type { Box } from "../grid/places";
import type { Sight } from "./chart-sights";
import { drawChart } from "./draw-chart";
import type { Size } from "./frame";

/** A chart over the cells: one element that can be reached, and a copy for each further part that is seen of it. */
export class ChartFrame {
  readonly element = document.createElement("div");
  private copies: HTMLElement[] = [];
  private drawn = "";

  constructor(private view: ChartView) {
    this.element.className = "chart";
    this.element.tabIndex = 0;
    this.element.setAttribute("role", "img");
    this.name();
  }

  get id(): string {
    return this.view.id;
  }

  get place(): Pick<ChartView, "from" | "to"> {
    return this.view;
  }

  /** The chart is another one now; it is drawn anew when it is to be seen. */
  change(view: ChartView): void {
    this.view = view;
    this.drawn = "";
    this.name();
  }

  /** @param origin of the layer that the charts stand in, and how far back the chart lies there */
  move(sights: readonly Sight[], origin: Pick<Box, "left" | "top">, depth: number): void {
    const [home, ...others] = sights.filter((sight, index) => index === 0 || sight.isNear);
    if (home) settle(this.element, home, origin, depth);
    while (this.copies.length < others.length) this.addCopy();
    for (const copy of this.copies.splice(others.length)) copy.remove();
    others.forEach((sight, index) => settle(this.copies[index]!, sight, origin, depth));
  }

  /** What is drawn is of this size. */
  isDrawn(size: Size): boolean {
    return this.drawn === sizeKey(size);
  }

  /** @param size in points */
  draw(size: Size): void {
    drawChart(this.element, this.view, size);
    this.drawn = sizeKey(size);
    for (const copy of this.copies) this.fill(copy);
  }

  clear(): void {
    if (this.drawn === "") return;
    this.drawn = "";
    this.element.replaceChildren();
    for (const copy of this.copies) copy.replaceChildren();
  }

  remove(): void {
    this.element.remove();
    for (const copy of this.copies) copy.remove();
  }

  private name(): void {
    const { accessibleName, problem } = this.view;
    this.element.setAttribute("aria-label", [accessibleName, problem].filter(Boolean).join(". "));
  }

  private addCopy(): void {
    const copy = document.createElement("div");
    copy.className = "chart";
    copy.setAttribute("aria-hidden", "true");
    this.copies.push(copy);
    this.element.after(copy);
    this.fill(copy);
  }

  private fill(copy: HTMLElement): void {
    copy.replaceChildren(...[...this.element.childNodes].map((child) => child.cloneNode(true)));
  }
}

const sizeKey = ({ width, height }: Size) => `${width} ${height}`;

function settle(
  { style }: HTMLElement,
  { left, top, width, height, hidden }: Sight,
  origin: Pick<Box, "left" | "top">,
  depth: number,
): void {
  const edges = [hidden.top, hidden.right, hidden.bottom, hidden.left];
  const isWhole = edges.every((edge) => edge === 0);
  style.transform = `translate(${left - origin.left}px, ${top - origin.top}px)`;
  style.width = `${width}px`;
  style.height = `${height}px`;
  style.zIndex = String(depth);
  style.clipPath = isWhole ? "" : `inset(${edges.map((edge) => `${edge}px`).join(" ")})`;
}
