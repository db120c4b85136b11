import { splitHeaderPeriod } from "../../workbook/header/period-in-header";
import type { PlacedText } from "../types";
import { columnOf, type RegisterTable } from "./register-table";

/** The header of a role's column, where it names a period: `England (2020)`. */
export function periodInHeader<Role extends string>(
  table: RegisterTable<Role>,
  role: Role,
): PlacedText | null {
  const column = columnOf(table, role);
  const header = column === undefined ? undefined : table.headers.get(column);
  if (column === undefined || header === undefined) return null;
  const { period } = splitHeaderPeriod(header.toLowerCase().replace(/[–—]/g, "-"));
  return period ? { text: header, cell: table.view.reference(table.headerRow, column) } : null;
}
