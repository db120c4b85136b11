import { createGrid, type Grid } from "../grid";
import { addresses, type ServerMessage, type WorkbenchPort } from "../../protocol";
import type { Choice } from "../../view/choices";
import type { GridPort, WorkbookView } from "../../view/types";
import { make } from "./dom";
import { asked } from "./files";
import { wording } from "./wording";

/** The place of the grid; each workbook gets a grid of its own. */
export interface GridHolder {
  readonly element: HTMLElement;
  show(view: WorkbookView): void;
  /** Keys go to the cells from now on. */
  focus(): void;
}

export function createGridHolder(port: WorkbenchPort): GridHolder {
  const element = make("main", { className: "grid" }, { "aria-label": wording.grid });
  let grid: Grid | null = null;
  let receive: (message: ServerMessage) => void = () => undefined;
  port.listen((message) => receive(message));
  return {
    element,
    focus: () => grid?.focus(),
    show: (view) => {
      grid?.dispose();
      const place = make("div", { className: "grid-place" });
      element.replaceChildren(place);
      const gridPort = gridPortOf(port);
      receive = gridPort.receive;
      grid = createGrid(place, view, gridPort);
    },
  };
}

/** The part of the messages that concerns the grid. */
function gridPortOf(port: WorkbenchPort): GridPort & { receive(message: ServerMessage): void } {
  let onUpdate: Parameters<GridPort["onUpdate"]>[0] = () => undefined;
  return {
    send: (request) => port.send({ type: "grid", request }),
    onUpdate: (listener) => void (onUpdate = listener),
    typing: (isTyping) => port.send({ type: "typing", isTyping }),
    choices: async (sheet, row, column) => {
      const place = new URLSearchParams({ sheet, row: `${row}`, column: `${column}` });
      return (await (await asked(`${addresses.choices}?${place}`)).json()) as readonly Choice[];
    },
    receive: (message) => {
      if (message.type === "update") onUpdate(message.update);
    },
  };
}
