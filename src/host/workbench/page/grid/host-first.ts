import { CanceledError, type ICommandInfo, type ICommandService } from "@univerjs/core";
import type { GridRequest } from "../../view/types";
import { requestsOf, type ChangeContext } from "./change-requests";

/** Lets what the host has said pass. */
export interface HostFirst {
  /** Carries out changes that the host has told. */
  apply(change: () => void): void;
  readonly isApplying: boolean;
}

/** Changes of the workbook; what the component does with its own documents and menus is its own affair. */
const changesWorkbook = (id: string) => id.startsWith("sheet.mutation.");

/**
 * Keeps the component from changing the workbook by itself. What the person does becomes a request; the component
 * changes when the host tells what has come of it, so that it never shows anything else than the workbook.
 */
export function hostFirst(
  commands: ICommandService,
  context: ChangeContext,
  send: (request: GridRequest) => void,
): HostFirst {
  let depth = 0;
  commands.beforeCommandExecuted((change: Readonly<ICommandInfo>) => {
    if (depth > 0) return;
    const requests = requestsOf(change, context);
    if (requests === null && !changesWorkbook(change.id)) return;
    for (const request of requests ?? []) send(request);
    throw new CanceledError();
  });
  return {
    apply: (change) => {
      depth++;
      try {
        change();
      } finally {
        depth--;
      }
    },
    get isApplying() {
      return depth > 0;
    },
  };
}
