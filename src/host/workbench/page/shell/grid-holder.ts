import { createGrid, type Grid } from "../grid";
import type { ServerMessage, WorkbenchPort } from "../../protocol";
import type { GridPort, WorkbookView } from "../../view/types";
import { make } from "./dom";
import { wording } from "./wording";

/** The place of the grid; each workbook gets a grid of its own. */
export interface GridHolder {
  readonly element: HTMLElement;
  show(view: WorkbookView): void;
}

export function createGridHolder(port: WorkbenchPort): GridHolder {
  const element = make("main", { className: "grid" }, { "aria-label": wording.grid });
  let grid: Grid | null = null;
  let receive: (message: ServerMessage) => void = () => undefined;
  port.listen((message) => receive(message));
  return {
    element,
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
    receive: (message) => {
      if (message.type === "update") onUpdate(message.update);
    },
  };
}
