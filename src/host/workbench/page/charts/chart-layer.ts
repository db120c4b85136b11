import { SetScrollRelativeCommand } from "@univerjs/sheets-ui";
import type { ChartsUpdate, ChartView, SheetSummary } from "../../view/types";
import type { Component } from "../grid/component";
import type { Places } from "../grid/places";
import { ChartFrame } from "./chart-frame";
import { sightsOf } from "./chart-sights";
import "./charts.css";
import { SheetWindow } from "./sheet-window";

/** What the charts are laid over. */
export interface ChartGround {
  readonly component: Component;
  /** The grid's element. */
  readonly element: HTMLElement;
  readonly places: Places;
  /** Gives the keys back to the cells. */
  focusCells(): void;
}

/** Milliseconds of a frame that may go into drawing: scrolling stays smooth. */
const drawingTime = 10;

/** Pixels of the grid's scroll bars, which lie over its cells. */
const scrollBar = 10;

/** The charts of the sheet in front, over its cells. Those that are in sight, or nearly, are drawn. */
export class ChartLayer {
  private readonly element = document.createElement("div");
  private readonly bySheet = new Map<string, Map<string, ChartView>>();
  /** Those of the sheet in front, from back to front. */
  private frames: ChartFrame[] = [];
  private shown: string | null = null;
  private following: { dispose(): void } | null = null;
  private frame: number | null = null;

  constructor(private readonly ground: ChartGround) {
    this.element.className = "charts";
    this.element.setAttribute("role", "group");
    this.element.addEventListener("keydown", (event) => this.keyPressed(event));
    this.element.addEventListener("focusin", ({ target }) => this.reveal(target));
    ground.element.addEventListener("keydown", (event) => this.enter(event), { capture: true });
  }

  /** The host tells of the charts of a sheet. */
  receive(sheet: string, { order, changed }: ChartsUpdate): void {
    const before = this.bySheet.get(sheet);
    const news = new Map(changed.map((chart) => [chart.id, chart]));
    const charts = order.flatMap((id) => news.get(id) ?? before?.get(id) ?? []);
    this.bySheet.set(sheet, new Map(charts.map((chart) => [chart.id, chart])));
    if (sheet === this.shown) this.renew(charts, news);
    this.refresh();
  }

  /** Forgets the charts of sheets that are gone. */
  keep(sheets: readonly SheetSummary[]): void {
    const known = new Set(sheets.map(({ id }) => id));
    for (const id of [...this.bySheet.keys()]) if (!known.has(id)) this.bySheet.delete(id);
  }

  dispose(): void {
    this.following?.dispose();
    if (this.frame !== null) cancelAnimationFrame(this.frame);
    this.element.remove();
  }

  private refresh(): void {
    // The component empties its element when it draws itself for the first time.
    if (!this.element.isConnected) this.ground.element.append(this.element);
    this.following ??= this.ground.places.onMoved(() => this.show());
    this.frame ??= requestAnimationFrame(() => {
      this.frame = null;
      this.show();
    });
  }

  private show(): void {
    const { component, places } = this.ground;
    if (component.isDisposed) return;
    const sheet = component.workbook.getActiveSheet();
    if (sheet.getSheetId() !== this.shown) {
      this.shown = sheet.getSheetId();
      this.renew([...(this.bySheet.get(this.shown)?.values() ?? [])], new Map());
    }
    this.element.setAttribute("aria-label", `Charts of ${sheet.getName()}`);
    this.element.hidden = this.frames.length === 0;
    if (this.frames.length > 0) this.lay(new SheetWindow(component, places));
  }

  /** Reads where everything is before anything is moved: the browser measures once. */
  private lay(window: SheetWindow): void {
    const laid = this.frames.map((frame) => {
      const box = window.boxOf(frame.place);
      const sights = sightsOf(box, window);
      const size = { width: inPoints(box.width, window), height: inPoints(box.height, window) };
      return { frame, sights, size };
    });
    const { left, top, width, height } = window.cells;
    const room = { left, top, width: width - scrollBar, height: height - scrollBar };
    Object.assign(this.element.style, pixels(room));
    const end = performance.now() + drawingTime;
    laid.forEach(({ frame, sights, size }, depth) => {
      frame.move(sights, window.cells, depth);
      if (!sights.some(({ isNear }) => isNear)) frame.clear();
      else if (!frame.isDrawn(size)) {
        if (performance.now() < end) frame.draw(size);
        else this.refresh();
      }
    });
  }

  private renew(charts: readonly ChartView[], news: ReadonlyMap<string, ChartView>): void {
    const before = new Map(this.frames.map((frame) => [frame.id, frame]));
    this.frames = charts.map((chart) => {
      const frame = before.get(chart.id);
      before.delete(chart.id);
      const changed = news.get(chart.id);
      if (frame && changed) frame.change(changed);
      return frame ?? new ChartFrame(chart);
    });
    for (const frame of before.values()) frame.remove();
    const inSheetOrder = [...this.frames].sort((a, b) => byPlace(a.place, b.place));
    inSheetOrder.forEach(({ element }, index) => {
      if (this.stops()[index] !== element)
        this.element.insertBefore(element, this.stops()[index] ?? null);
    });
  }

  private stops(): HTMLElement[] {
    return [...this.element.querySelectorAll<HTMLElement>(".chart[role]")];
  }

  /** Excel's key for the objects of a sheet. */
  private enter(event: KeyboardEvent): void {
    const isKey = event.ctrlKey && event.altKey && event.code === "Digit5";
    const [first] = this.stops();
    if (!isKey || !first) return;
    event.preventDefault();
    event.stopPropagation();
    first.focus();
  }

  /** Keys that are pressed on a chart are none for the cells. */
  private keyPressed(event: KeyboardEvent): void {
    if (event.key !== "Escape") return;
    event.preventDefault();
    this.ground.focusCells();
  }

  /** A chart that gets the focus is brought into sight by its upper left cell. */
  private reveal(target: EventTarget | null): void {
    const frame = this.frames.find(({ element }) => element === target);
    if (!frame) return;
    const { row, column } = frame.place.from;
    const offset = this.ground.places.outOfSight(row, column);
    if (offset.offsetX === 0 && offset.offsetY === 0) return;
    void this.ground.component.commands.executeCommand(SetScrollRelativeCommand.id, offset);
  }
}

const byPlace = ({ from: a }: Pick<ChartView, "from">, { from: b }: Pick<ChartView, "from">) =>
  a.row - b.row || a.column - b.column || a.down - b.down || a.right - b.right;

/** Rounded: the zoom must not draw a chart anew for the sake of half a pixel. */
const inPoints = (pixelCount: number, { scale }: SheetWindow) => Math.round(pixelCount / scale);

const pixels = (lengths: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(lengths).map(([name, length]) => [name, `${length}px`]));
