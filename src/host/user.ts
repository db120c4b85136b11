import type { Area, CellValue } from "../core/workbook/types";
import { parseArea } from "./model/areas";
import { findSheet, type SheetModel } from "./model/workbook";
import { affectsCalculation, affectsFile } from "./richapi/changes";
import type { HandlerContext } from "./richapi/context";
import type { Calculate } from "./richapi/decoder";
import { select } from "./richapi/handlers/rangeEditing";
import { writeContents } from "./richapi/writing";
import type { Transport } from "./transport";

/** A person at the keyboard. What they do comes between two requests of the add-in, never into one. */
export interface User {
  /** Types into cells: a value for all cells or a grid of the area's shape; null leaves a cell. */
  userEdit(
    sheet: string,
    area: Area | string,
    values: CellValue | readonly (readonly (CellValue | null)[])[],
  ): Promise<void>;
  /** Selects cells; their sheet becomes the active one. */
  userSelect(sheet: string, area: Area | string): Promise<void>;
  /**
   * Anything else, with everything that follows from it: calculation and events.
   *
   * @throws HostError where the workbook does not allow it, such as on a protected sheet.
   */
  userAct(does: (context: HandlerContext) => void): Promise<void>;
}

export interface UserParts {
  readonly context: HandlerContext;
  readonly calculate: Calculate;
  readonly transport: Pick<Transport, "tell" | "inTurn">;
}

/** What a person does at the keyboard, with everything that follows from it. */
export function createUser({ context, calculate, transport }: UserParts): User {
  const act = (does: () => void) =>
    transport.inTurn(async () => {
      try {
        does();
      } finally {
        await settle();
      }
    });

  async function settle(): Promise<void> {
    const changes = [...context.changes];
    context.endRequest();
    if (changes.some(affectsFile)) context.workbook.isDirty = true;
    const isAutomatic = context.workbook.calculationMode !== "Manual";
    if (isAutomatic && changes.some(affectsCalculation)) await calculate(changes);
    transport.tell(changes, "user");
  }

  const at = (
    name: string,
    area: Area | string,
    does: (sheet: SheetModel, area: Area) => void,
  ): Promise<void> =>
    act(() => {
      const sheet = findSheet(context.workbook, name);
      if (!sheet) throw new Error(`There is no sheet ${name}.`);
      const where = typeof area === "string" ? parseArea(area) : area;
      if (!where) throw new Error(`${String(area)} is no address.`);
      does(sheet, where);
    });

  return {
    userEdit: (name, area, values) =>
      at(name, area, (sheet, where) =>
        writeContents(context.rangeTarget(sheet, where), values, context),
      ),
    userSelect: (name, area) => at(name, area, (sheet, where) => select(sheet, where, context)),
    userAct: (does) => act(() => does(context)),
  };
}
