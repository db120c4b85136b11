import { addresses } from "../../protocol";
import type { PrintChoice, PrintedDocument } from "../../print/types";
import { make } from "../shell/dom";
import { PageList } from "./page-list";
import { createToolbar, type Zoom } from "./toolbar";
import { wording } from "./wording";
import "./print-preview.css";
import "./printed-page.css";

/** The workbook as it is printed, page by page, over everything else. */
export interface PrintPreview {
  readonly isOpen: boolean;
  /** Shows the pages of the active sheet. */
  open(): void;
}

/** @param behind is out of reach while the preview is open. */
export function createPrintPreview(behind: () => HTMLElement): PrintPreview {
  let current: OpenPreview | null = null;
  return {
    get isOpen() {
      return current !== null;
    },
    open: () => {
      current ??= new OpenPreview(behind(), () => (current = null));
      void current.load("active-sheet");
    },
  };
}

/** Pixels of a screen in a point. */
const pixelsPerPoint = 96 / 72;
/** Pixels that are kept free around a page. */
const spare = 48;

class OpenPreview {
  private readonly view = make(
    "div",
    { className: "print-view", tabIndex: 0 },
    { role: "region", "aria-label": wording.pages },
  );
  private readonly note = make("p", { className: "print-note" }, { role: "status" });
  private readonly toolbar = createToolbar({
    choose: (choice) => void this.load(choice),
    show: (page) => this.list?.show(page),
    turn: (pages) => this.turn(pages),
    zoom: (zoom) => this.zoom(zoom),
    print: () => window.print(),
    close: () => this.close(),
  });
  private readonly element = make(
    "section",
    { className: "print-preview" },
    { role: "dialog", "aria-modal": "true", "aria-labelledby": "print-title" },
    [this.toolbar.element, this.note, this.view],
  );
  private readonly cameFrom = document.activeElement;
  private readonly resized = () => this.zoom(this.toolbar.zoom);
  private list: PageList | null = null;
  private loads = 0;

  constructor(
    private readonly behind: HTMLElement,
    private readonly closed: () => void,
  ) {
    behind.inert = true;
    document.body.append(this.element);
    document.documentElement.classList.add("shows-print");
    this.element.addEventListener("keydown", (event) => this.keyPressed(event));
    window.addEventListener("resize", this.resized);
    this.toolbar.showPlace(0, 0);
    this.view.focus();
  }

  /** Shows other pages; what comes late for a choice that is no more is not shown. */
  async load(choice: PrintChoice): Promise<void> {
    const load = ++this.loads;
    this.toolbar.choose(choice);
    this.note.textContent = wording.laying;
    this.view.ariaBusy = "true";
    const answer = await printed(choice);
    if (load !== this.loads) return;
    this.view.ariaBusy = "false";
    this.list?.dispose();
    this.list = null;
    if (typeof answer === "string") this.note.textContent = answer;
    else this.show(answer, choice);
    this.placed();
  }

  private show(document: PrintedDocument, choice: PrintChoice): void {
    const { pages, leftOut } = document;
    this.note.textContent = noteOf(pages.length, leftOut, choice);
    if (pages.length === 0) return;
    this.list = new PageList(document, this.view, () => this.placed());
    this.view.replaceChildren(this.list.element);
    this.zoom(this.toolbar.zoom);
    this.list.show(0);
  }

  private placed(): void {
    this.toolbar.showPlace(this.list?.current ?? 0, this.list?.count ?? 0);
  }

  private turn(pages: number): void {
    this.list?.show(this.list.current + pages);
  }

  private zoom(zoom: Zoom): void {
    const paper = this.list?.paper;
    if (!this.list || !paper) return;
    const width = (this.view.clientWidth - spare) / (paper.width * pixelsPerPoint);
    const height = (this.view.clientHeight - spare) / (paper.height * pixelsPerPoint);
    const fitting = zoom === "page-width" ? width : Math.min(width, height);
    this.list.zoom(typeof zoom === "number" ? zoom : Math.max(smallest, fitting));
  }

  private keyPressed(event: KeyboardEvent): void {
    // Keys here are not those of the grid and the pane behind.
    event.stopPropagation();
    if (event.key === "Escape") return this.close();
    const isField = event.target instanceof HTMLElement && event.target.matches("input, select");
    const turns = this.turns(event.key);
    if (isField || turns === null || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    this.list?.show(turns);
  }

  /** The page to which a key leads. */
  private turns(key: string): number | null {
    const at = this.list?.current ?? 0;
    const pages: Readonly<Record<string, number>> = {
      PageDown: at + 1,
      PageUp: at - 1,
      Home: 0,
      End: (this.list?.count ?? 1) - 1,
    };
    return pages[key] ?? null;
  }

  private close(): void {
    this.loads++;
    this.list?.dispose();
    window.removeEventListener("resize", this.resized);
    document.documentElement.classList.remove("shows-print");
    this.element.remove();
    this.behind.inert = false;
    this.closed();
    if (this.cameFrom instanceof HTMLElement) this.cameFrom.focus();
  }
}

/** The least part of its size at which a page is shown. */
const smallest = 0.1;

function noteOf(shown: number, leftOut: number, choice: PrintChoice): string {
  if (shown === 0) return wording.nothing[choice];
  return leftOut === 0 ? "" : wording.leftOut(shown, leftOut);
}

/** The pages, or why there are none. */
async function printed(choice: PrintChoice): Promise<PrintedDocument | string> {
  try {
    const response = await fetch(`${addresses.print}/${choice}`);
    if (response.ok) return (await response.json()) as PrintedDocument;
    return ((await response.json()) as { message: string }).message;
  } catch {
    return wording.lost;
  }
}
