import { make } from "./dom";

/** A button with a panel under it, which closes by Escape, by a click elsewhere, or when the focus leaves it. */
export interface Menu {
  readonly element: HTMLElement;
  readonly button: HTMLButtonElement;
  close(): void;
}

export function createMenu(id: string, label: string, content: readonly Node[]): Menu {
  const panel = make("div", { className: "menu-panel", id, hidden: true }, {}, content);
  const button = make("button", { type: "button" }, { "aria-controls": id }, [label]);
  const element = make("div", { className: "menu" }, {}, [button, panel]);
  const show = (isShown: boolean) => {
    panel.hidden = !isShown;
    button.setAttribute("aria-expanded", String(isShown));
  };
  show(false);
  button.addEventListener("click", () => show(panel.hidden !== false));
  element.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || panel.hidden) return;
    show(false);
    button.focus();
  });
  element.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !element.contains(relatedTarget)) show(false);
  });
  document.addEventListener("pointerdown", ({ target }) => {
    if (target instanceof Node && !element.contains(target)) show(false);
  });
  // A click into a frame tells this document nothing but that it has lost the focus.
  window.addEventListener("blur", () => show(false));
  return { element, button, close: () => show(false) };
}
