import type { Ribbon, RibbonButton, RibbonGroup } from "../../ribbon";
import { make } from "./dom";
import { rove } from "./roving";

/** What the ribbon's buttons do. */
export interface RibbonDoes {
  /** Runs a command until it is completed. */
  run(button: RibbonButton, functionName: string): Promise<void>;
  togglePane(): void;
}

/** The add-in's tabs as the manifest has them, with their groups of buttons. */
export interface RibbonStrip {
  readonly element: HTMLElement;
  /** Buttons that open the pane say whether it is open. */
  showPaneState(isShown: boolean): void;
}

export function createRibbonStrip({ tabs }: Ribbon, does: RibbonDoes): RibbonStrip {
  const paneButtons: HTMLButtonElement[] = [];
  const strips = tabs.map(({ id, label, groups }) => {
    const groupElements = groups.map((group) => groupOf(group, does, paneButtons));
    const strip = make(
      "div",
      { className: "ribbon-groups" },
      { role: "toolbar", "aria-label": label },
      groupElements,
    );
    rove(strip);
    return make("section", { className: "ribbon-tab" }, { "aria-labelledby": `tab-${id}` }, [
      make("h2", { id: `tab-${id}` }, {}, [label]),
      strip,
    ]);
  });
  return {
    element: make("div", { className: "ribbon" }, {}, strips),
    showPaneState: (isShown) => {
      for (const each of paneButtons) each.setAttribute("aria-expanded", String(isShown));
    },
  };
}

function groupOf(
  { id, label, buttons }: RibbonGroup,
  does: RibbonDoes,
  paneButtons: HTMLButtonElement[],
): HTMLElement {
  return make(
    "div",
    { className: "ribbon-group" },
    { role: "group", "aria-labelledby": `group-${id}` },
    [
      make(
        "div",
        { className: "ribbon-buttons" },
        {},
        buttons.map((each) => buttonOf(each, does, paneButtons)),
      ),
      make("div", { className: "ribbon-group-label", id: `group-${id}` }, {}, [label]),
    ],
  );
}

function buttonOf(
  ribbonButton: RibbonButton,
  does: RibbonDoes,
  paneButtons: HTMLButtonElement[],
): HTMLElement {
  const { id, label, icon, action, tip } = ribbonButton;
  const picture = icon === null ? [] : [make("img", { src: `/addin/${icon}`, alt: "" })];
  const element = make("button", { type: "button" }, { "aria-describedby": `tip-${id}` }, [
    ...picture,
    make("span", {}, {}, [label]),
  ]);
  if (action.type === "show pane") {
    element.setAttribute("aria-controls", "pane");
    element.addEventListener("click", () => does.togglePane());
    paneButtons.push(element);
  } else {
    const { functionName } = action;
    element.addEventListener("click", () =>
      whileBusy(element, () => does.run(ribbonButton, functionName)),
    );
  }
  const tipElement = make("div", { className: "tip", id: `tip-${id}` }, { role: "tooltip" }, [
    make("strong", {}, {}, [tip.title]),
    make("span", {}, {}, [tip.text]),
  ]);
  hideTip(element);
  return make("div", { className: "ribbon-button" }, {}, [element, tipElement]);
}

/** The button shows that its command runs, and takes no second press meanwhile. */
async function whileBusy(element: HTMLButtonElement, work: () => Promise<void>): Promise<void> {
  if (element.getAttribute("aria-busy") === "true") return;
  element.setAttribute("aria-busy", "true");
  element.setAttribute("aria-disabled", "true");
  try {
    await work();
  } finally {
    element.removeAttribute("aria-busy");
    element.removeAttribute("aria-disabled");
  }
}

/** Escape, or a press of the button, takes the tip away until the button is left. */
function hideTip(element: HTMLButtonElement): void {
  const quiet = (isQuiet: boolean) => element.classList.toggle("is-quiet", isQuiet);
  element.addEventListener("keydown", ({ key }) => key === "Escape" && quiet(true));
  element.addEventListener("click", () => quiet(true));
  element.addEventListener("blur", () => quiet(false));
  element.addEventListener("pointerleave", () => quiet(false));
}
