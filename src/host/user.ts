import type { Area, CellValue } from "../core/workbook/types";
import { type SheetModel, findSheet } from "./model/workbook";
import { parseArea } from "./model/areas";
import type { TransportParts } from "./transport";
import type { HandlerContext } from "./richapi/context";
import type { Calculate } from "./richapi/decoder";
import { select } from "./richapi/handlers/rangeEditing";
import { writeContents } from "./richapi/writing";

/** A person at the keyboard. */
export interface User {
  /** Types into cells: a value for all cells or a grid of the area's shape; null leaves a cell. */
  userEdit(
    sheet: string,
    area: Area | string,
    values: CellValue | readonly (readonly (CellValue | null)[])[],
  ): Promise<void>;
  /** Selects cells; their sheet becomes the active one. */
  userSelect(sheet: string, area: Area | string): Promise<void>;
}

export interface UserParts {
  readonly context: HandlerContext;
  readonly calculate: Calculate;
  readonly tell: TransportParts["tell"];
}

/** What a person does at the keyboard, with everything that follows from it. */
export function createUser({ context, calculate, tell }: UserParts): User {
  async function act(
    name: string,
    area: Area | string,
    does: (sheet: SheetModel, area: Area) => void,
  ) {
    const sheet = findSheet(context.workbook, name);
    if (!sheet) throw new Error(`There is no sheet ${name}.`);
    const where = typeof area === "string" ? parseArea(area) : area;
    if (!where) throw new Error(`${String(area)} is no address.`);
    does(sheet, where);
    const changes = [...context.changes];
    context.endRequest();
    if (context.workbook.calculationMode !== "Manual") await calculate(changes);
    tell(changes, "user");
  }

  return {
    userEdit: (name, area, values) =>
      act(name, area, (sheet, where) =>
        writeContents(context.rangeTarget(sheet, where), values, context),
      ),
    userSelect: (name, area) => act(name, area, (sheet, where) => select(sheet, where, context)),
  };
}
