import type { ICommandInfo } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { BEFORE_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { SetCellEditVisibleOperation } from "@univerjs/sheets-ui";
import { extrasOf } from "./cell-data";
import type { Component } from "./component";

/** Makes the formula bar and the cell under the cursor show what was typed, not what is displayed. */
export function showTypedText({ get }: Component): void {
  get(SheetInterceptorService).writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: 100,
    handler: (cell, { worksheet, row, col }, next) => {
      const raw = worksheet.getCellRaw(row, col);
      const extras = extrasOf(raw);
      if (!cell || !extras) return next(cell);
      return next({ ...cell, p: null, v: extras.typed });
    },
  });
}

/** Calls when the person begins to type into a cell, and when that has ended. */
export function hearTyping(component: Component, hear: (isTyping: boolean) => void): void {
  let isTyping = false;
  component.commands.onCommandExecuted((command) => {
    const isVisible = editorVisibility(command);
    if (isVisible === null || isVisible === isTyping) return;
    isTyping = isVisible;
    hear(isTyping);
  });
}

/**
 * Keeps formulas as they are typed: the component would write their functions and figures in its own way when the
 * editor closes. While the editor is open it must know their parts, for references that are clicked.
 */
export function keepFormulasAsTyped({ commands, get }: Component): void {
  const lexer = get(LexerTreeBuilder);
  const partsOf = lexer.sequenceNodesBuilder.bind(lexer);
  let isOpen = false;
  lexer.sequenceNodesBuilder = (formula) => (isOpen ? partsOf(formula) : undefined);
  commands.beforeCommandExecuted((command) => {
    isOpen = editorVisibility(command) ?? isOpen;
  });
}

/** Whether the command opens or closes the editor of a cell; null for any other. */
function editorVisibility({ id, params }: Readonly<ICommandInfo>): boolean | null {
  if (id !== SetCellEditVisibleOperation.id) return null;
  return (params as { readonly visible: boolean }).visible;
}
