import { make } from "./dom";
import { wording } from "./wording";

/** Pixels: a task pane of Excel is 320 at least. */
const narrowest = 320;
const usual = 350;
const step = 20;

/** A separator at the left of the pane that changes its width, by mouse or arrow keys. */
export function resizer(pane: HTMLElement): HTMLElement {
  const separator = make(
    "div",
    { className: "separator", tabIndex: 0 },
    {
      role: "separator",
      "aria-orientation": "vertical",
      "aria-label": wording.paneWidth,
      "aria-controls": "pane",
      "aria-valuemin": String(narrowest),
    },
  );
  const resize = (wanted: number) => {
    const widest = Math.max(narrowest, Math.round(window.innerWidth / 2));
    const width = Math.min(widest, Math.max(narrowest, Math.round(wanted)));
    pane.style.width = `${width}px`;
    separator.setAttribute("aria-valuenow", String(width));
    separator.setAttribute("aria-valuemax", String(widest));
  };
  separator.addEventListener("keydown", ({ key }) => {
    const by = { ArrowLeft: step, ArrowRight: -step }[key];
    if (by !== undefined) resize(pane.getBoundingClientRect().width + by);
  });
  separator.addEventListener("pointerdown", ({ pointerId }) =>
    separator.setPointerCapture(pointerId),
  );
  separator.addEventListener("pointermove", ({ pointerId, clientX }) => {
    if (!separator.hasPointerCapture(pointerId)) return;
    resize(pane.getBoundingClientRect().right - clientX);
  });
  resize(usual);
  return separator;
}
