import type { PrintedDocument, PrintedPage } from "../../print/types";
import { make } from "../shell/dom";
import { PageDrawing } from "./page-drawing";
import { pageFinder, pageId } from "./page-places";
import { paperStyles } from "./paper-styles";
import { points } from "./safe-css";
import { wording } from "./wording";

/** The pages under each other. Only those near the view are drawn; for the printer all of them are. */
export class PageList {
  readonly element: HTMLElement;
  private readonly sheets: readonly HTMLElement[];
  private readonly drawing: PageDrawing;
  private readonly near = new Set<HTMLElement>();
  private readonly pageOf = new Map<HTMLElement, PrintedPage>();
  private readonly watch: IntersectionObserver;
  /** Page that was asked for last, and where the view stood then. */
  private asked: { readonly index: number; readonly scrollTop: number } | null = null;

  /**
   * @param view that scrolls.
   * @param moved hears of another page that is in view.
   */
  constructor(
    private readonly printed: PrintedDocument,
    private readonly view: HTMLElement,
    private readonly moved: () => void,
  ) {
    const find = pageFinder(printed.pages);
    this.drawing = new PageDrawing(printed, (place, sheet) => {
      const page = find(place, sheet);
      return page === null ? null : pageId(page);
    });
    const papers = paperStyles(printed.pages);
    this.sheets = printed.pages.map((page, index) =>
      this.blankSheet(page, index, papers.classOf(page.paper)),
    );
    this.element = make("div", { className: "printed-pages" }, {}, [
      papers.element,
      ...this.sheets,
    ]);
    this.watch = new IntersectionObserver((entries) => this.seen(entries), {
      root: view,
      rootMargin: "200% 0px",
    });
    for (const sheet of this.sheets) this.watch.observe(sheet);
    view.addEventListener("scroll", this.moved, { passive: true });
    window.addEventListener("beforeprint", this.drawAll);
    window.addEventListener("afterprint", this.drawNear);
  }

  get count(): number {
    return this.sheets.length;
  }

  /**
   * Page that is in view, counted from 0: the one that was asked for last, or after scrolling the one at the upper
   * third. The last pages need not reach that line.
   */
  get current(): number {
    const { asked, view } = this;
    if (asked && Math.abs(view.scrollTop - asked.scrollTop) < 1) return asked.index;
    return this.pageAt(view.scrollTop + view.clientHeight / 3);
  }

  /** Brings a page to the upper edge of the view; numbers beyond the run lead to its ends. */
  show(index: number): void {
    const page = Math.min(this.sheets.length - 1, Math.max(0, index));
    this.view.scrollTop = this.topOf(page) - margin;
    this.asked = { index: page, scrollTop: this.view.scrollTop };
    this.moved();
  }

  /** Sizes the pages; the one in view stays there. */
  zoom(part: number): void {
    const { current } = this;
    this.element.style.setProperty("--zoom", String(part));
    this.show(current);
  }

  /** Paper of the page in view, in points. */
  get paper(): PrintedPage["paper"] | null {
    return this.printed.pages[this.current]?.paper ?? null;
  }

  dispose(): void {
    this.watch.disconnect();
    this.view.removeEventListener("scroll", this.moved);
    window.removeEventListener("beforeprint", this.drawAll);
    window.removeEventListener("afterprint", this.drawNear);
    this.element.remove();
  }

  private pageAt(line: number): number {
    let [low, high] = [0, this.sheets.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.topOf(middle) <= line) low = middle;
      else high = middle - 1;
    }
    return Math.max(0, low);
  }

  private topOf(index: number): number {
    return this.sheets[index]?.offsetTop ?? 0;
  }

  private blankSheet(page: PrintedPage, index: number, className: string): HTMLElement {
    const { paper, sheet } = page;
    const name = wording.pageName(index + 1, this.printed.pages.length, sheet);
    const element = make(
      "article",
      { className: `printed-sheet ${className}`, id: pageId(index) },
      { "aria-label": name },
      [make("div", { className: "printed-paper" })],
    );
    this.pageOf.set(element, page);
    element.style.setProperty("--width", points(paper.width));
    element.style.setProperty("--height", points(paper.height));
    return element;
  }

  private seen(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const sheet = target as HTMLElement;
      if (isIntersecting) this.near.add(sheet);
      else this.near.delete(sheet);
      this.fill(sheet, isIntersecting);
    }
  }

  private readonly drawAll = () => {
    for (const sheet of this.sheets) this.fill(sheet, true);
  };

  private readonly drawNear = () => {
    for (const sheet of this.sheets) this.fill(sheet, this.near.has(sheet));
  };

  private fill(sheet: HTMLElement, isDrawn: boolean): void {
    const paper = sheet.firstElementChild;
    const page = this.pageOf.get(sheet);
    if (!paper || !page || paper.hasChildNodes() === isDrawn) return;
    paper.replaceChildren(...(isDrawn ? this.drawing.draw(page) : []));
  }
}

/** Pixels between pages. */
const margin = 16;
