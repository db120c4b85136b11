import type { LookName } from "../../src/host/planned-workbook/looks";
import type { CellPlan } from "../../src/host/planned-workbook/plan";

/** A cell with text; blank text makes an empty cell that still has the look. */
export function text(value: string, look: LookName): CellPlan {
  return { value, look };
}

/** A cell that Excel must leave as typed: `2/2` would become 2 February. */
export function asTyped(value: string, look: LookName): CellPlan {
  return { value, look, format: "@" };
}

/** A cell with a real number, shown by a number format. */
export function figure(value: number, format: string, look: LookName): CellPlan {
  return { value, look, format };
}

/** A cell with a real date. */
export function date(iso: string, format: string, look: LookName): CellPlan {
  return { value: excelDate(iso), look, format };
}

/** Excel's serial number of an ISO date (`2023-05-12` is 45058) or month (its first day). */
export function excelDate(iso: string): number {
  const day = iso.length === 7 ? `${iso}-01` : iso;
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;
}
