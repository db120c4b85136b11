import type { WorkbenchPort, WorkbenchStatus } from "../../protocol";
import { button, make } from "./dom";
import { wording } from "./wording";

/** Undo and Redo, for what was done at the grid. */
export interface UndoButtons {
  readonly element: HTMLElement;
  show(status: WorkbenchStatus): void;
  undo(): void;
  redo(): void;
}

export function createUndoButtons(port: WorkbenchPort): UndoButtons {
  const asking = (type: "undo" | "redo") => () => port.send({ type: "grid", request: { type } });
  const [takeBack, doAgain] = [asking("undo"), asking("redo")];
  const undo = button(wording.undo, takeBack);
  const redo = button(wording.redo, doAgain);
  undo.title = wording.undoKeys;
  redo.title = wording.redoKeys;
  return {
    element: make("div", { className: "undo-buttons" }, {}, [undo, redo]),
    // A button that is disabled while it has the focus would lose it.
    show: ({ canUndo, canRedo }) => {
      undo.setAttribute("aria-disabled", String(!canUndo));
      redo.setAttribute("aria-disabled", String(!canRedo));
    },
    undo: takeBack,
    redo: doAgain,
  };
}
