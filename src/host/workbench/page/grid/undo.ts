import { CanceledError, RedoCommand, UndoCommand } from "@univerjs/core";
import type { GridRequest } from "../../view/types";
import type { Component } from "./component";

/** Lets the host take back what was done. Inside the editor of a cell the component takes back what was typed there. */
export function undoAtHost(
  { commands }: Component,
  isTyping: () => boolean,
  send: (request: GridRequest) => void,
): void {
  commands.beforeCommandExecuted(({ id }) => {
    const isUndo = id === UndoCommand.id;
    if ((!isUndo && id !== RedoCommand.id) || isTyping()) return;
    send({ type: isUndo ? "undo" : "redo" });
    throw new CanceledError();
  });
}
