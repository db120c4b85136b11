import { webPayloadLimit } from "../../../badDays";
import type { ClientMessage, WorkbenchPort, WorkbenchStatus } from "../../protocol";
import { make } from "./dom";
import { createMenu } from "./menu";
import { wording } from "./wording";

/** The menu of what can go wrong with a real Excel; it shows what is on now. */
export interface BadDaysMenu {
  readonly element: HTMLElement;
  show(status: WorkbenchStatus): void;
}

/** One thing that can go wrong: its control, and how it stands. */
interface Day {
  readonly element: HTMLElement;
  /** @returns Whether it is on. */
  show(status: WorkbenchStatus): boolean;
}

/** Milliseconds of a slow host before each request. */
const slowDelay = 500;
/** The oldest set that the add-in asks for in its manifest is 1.9; with 1.7 Excel would not offer it. */
const requirementSets = ["1.15", "1.13", "1.12", "1.11", "1.10", "1.9", "1.7"];

export function createBadDaysMenu(port: WorkbenchPort): BadDaysMenu {
  const words = wording.days;
  const setDays = (badDays: Extract<ClientMessage, { type: "set bad days" }>["badDays"]) =>
    port.send({ type: "set bad days", badDays });
  const days: readonly Day[] = [
    toggle(
      words.cellEditMode,
      ({ badDays }) => badDays.cellEditMode,
      (cellEditMode) => setDays({ cellEditMode }),
    ),
    toggle(
      words.activeSheetProtected,
      (status) => status.isActiveSheetProtected,
      (isProtected) => port.send({ type: "protect", what: "active sheet", isProtected }),
    ),
    toggle(
      words.structureProtected,
      (status) => status.isStructureProtected,
      (isProtected) => port.send({ type: "protect", what: "workbook structure", isProtected }),
    ),
    toggle(
      words.slow,
      ({ badDays }) => badDays.delayMs > 0,
      (isSlow) => setDays({ delayMs: isSlow ? slowDelay : 0 }),
    ),
    toggle(
      words.payloadLimit,
      ({ badDays }) => badDays.payloadLimitBytes !== null,
      (isLimited) => setDays({ payloadLimitBytes: isLimited ? webPayloadLimit : null }),
    ),
    failure((failAtSync) => setDays({ failAtSync })),
    toggle(
      words.failAfterApplying,
      ({ badDays }) => badDays.failAfterApplying,
      (failAfterApplying) => setDays({ failAfterApplying }),
    ),
    requirementSet((set) => port.send({ type: "set requirement set", requirementSet: set })),
  ];
  const { element, button } = createMenu("bad-days-menu", wording.badDays, [
    make("p", {}, {}, [wording.badDaysHint]),
    ...days.map((day) => day.element),
  ]);
  const state = make("span", { className: "menu-state" });
  button.append(" ", state);
  return {
    element,
    show: (status) => {
      const active = days.filter((day) => day.show(status)).length;
      state.textContent = active === 0 ? "" : words.active(active);
    },
  };
}

function toggle(
  text: string,
  isOn: (status: WorkbenchStatus) => boolean,
  set: (isOn: boolean) => void,
): Day {
  const box = make("input", { type: "checkbox", onchange: () => set(box.checked) });
  return {
    element: make("label", { className: "menu-choice" }, {}, [box, text]),
    show: (status) => (box.checked = isOn(status)),
  };
}

/** The sync to come that fails: a number, or blank for none. Excel's own count runs down to it. */
function failure(set: (failAtSync: number | null) => void): Day {
  const field = make("input", { type: "number", min: "1", placeholder: wording.days.none });
  let isBeingTyped = false;
  field.addEventListener("input", () => (isBeingTyped = true));
  field.addEventListener("change", () => {
    isBeingTyped = false;
    const count = Math.trunc(field.valueAsNumber);
    set(count >= 1 ? count : null);
  });
  return {
    element: make("label", { className: "menu-choice" }, {}, [wording.days.failAtSync, field]),
    show: ({ badDays: { failAtSync } }) => {
      if (!isBeingTyped) field.value = failAtSync === null ? "" : String(failAtSync);
      return failAtSync !== null;
    },
  };
}

function requirementSet(set: (requirementSet: string) => void): Day {
  const [newest] = requirementSets;
  const options = requirementSets.map((each) => make("option", { value: each }, {}, [each]));
  const choice = make("select", { onchange: () => set(choice.value) }, {}, options);
  return {
    element: make("label", { className: "menu-choice" }, {}, [wording.days.requirementSet, choice]),
    show: (status) => {
      choice.value = status.requirementSet;
      return status.requirementSet !== newest;
    },
  };
}
