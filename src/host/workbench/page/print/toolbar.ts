import type { PrintChoice } from "../../print/types";
import { button, make } from "../shell/dom";
import { wording } from "./wording";

/** How large the pages are shown: a part of their own size, or as large as the window allows. */
export type Zoom = number | "page-width" | "whole-page";

/** What the bar above the pages asks for. */
export interface ToolbarDoes {
  choose(choice: PrintChoice): void;
  /** Counted from 0. */
  show(page: number): void;
  /** By that many pages. */
  turn(pages: number): void;
  zoom(zoom: Zoom): void;
  print(): void;
  close(): void;
}

export interface Toolbar {
  readonly element: HTMLElement;
  readonly choice: PrintChoice;
  readonly zoom: Zoom;
  choose(choice: PrintChoice): void;
  /** Shows the page that is in view, counted from 0, out of so many. */
  showPlace(page: number, count: number): void;
}

const zooms: readonly Zoom[] = ["page-width", "whole-page", 0.25, 0.5, 0.75, 1, 1.5, 2, 4];

export function createToolbar(does: ToolbarDoes): Toolbar {
  const choice = select(
    Object.entries(wording.choices).map(([value, text]) => ({ value, text })),
    (value) => does.choose(value as PrintChoice),
  );
  const zoom = select(
    zooms.map((each) => ({ value: String(each), text: zoomText(each) })),
    () => does.zoom(chosenZoom()),
  );
  const chosenZoom = () => zooms.find((each) => String(each) === zoom.value) ?? 1;
  const page = make("input", { type: "number", min: "1", step: "1" });
  page.addEventListener("change", () => {
    if (Number.isFinite(page.valueAsNumber)) does.show(Math.trunc(page.valueAsNumber) - 1);
  });
  const count = make("span");
  const previous = button(wording.previous, () => does.turn(-1));
  const next = button(wording.next, () => does.turn(1));
  const print = button(wording.print, () => does.print(), "is-primary");
  const element = make("header", { className: "print-bar" }, {}, [
    make("h2", { id: "print-title" }, {}, [wording.title]),
    labelled(wording.what, "print-choice", choice),
    make("div", { className: "print-turn" }, {}, [
      previous,
      labelled(wording.page, "print-page", page),
      count,
      next,
    ]),
    labelled(wording.zoom, "print-zoom", zoom),
    print,
    button(wording.close, () => does.close()),
  ]);
  return {
    element,
    get choice() {
      return choice.value as PrintChoice;
    },
    get zoom() {
      return chosenZoom();
    },
    choose: (value) => (choice.value = value),
    showPlace: (at, total) => {
      if (document.activeElement !== page) page.value = total === 0 ? "" : String(at + 1);
      page.max = String(total);
      page.disabled = total === 0;
      count.textContent = wording.of(total);
      previous.disabled = total === 0 || at === 0;
      next.disabled = at >= total - 1;
      print.disabled = total === 0;
    },
  };
}

const zoomText = (zoom: Zoom) =>
  zoom === "page-width"
    ? wording.pageWidth
    : zoom === "whole-page"
      ? wording.wholePage
      : wording.percent(zoom);

function select(
  options: readonly { readonly value: string; readonly text: string }[],
  chosen: (value: string) => void,
): HTMLSelectElement {
  const element = make(
    "select",
    {},
    {},
    options.map(({ value, text }) => make("option", { value }, {}, [text])),
  );
  element.addEventListener("change", () => chosen(element.value));
  return element;
}

function labelled(text: string, id: string, field: HTMLElement): HTMLElement {
  field.id = id;
  return make("div", { className: "print-field" }, {}, [
    make("label", { htmlFor: id }, {}, [text]),
    field,
  ]);
}
