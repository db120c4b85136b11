import type { SheetView } from "../../workbook/grid";
import type { RegisterKind } from "../types";
import type { RoleColumns } from "./column-roles";

/** A register that was found: where it is, and which columns hold what. */
export interface RegisterTable<Role extends string = string> {
  readonly kind: Exclude<RegisterKind, "actionPlan">;
  readonly view: SheetView;
  /** First header row, zero-based. */
  readonly headerRow: number;
  readonly headerRows: 1 | 2;
  /** Rows in which the header is repeated. */
  readonly repeatedHeaders: ReadonlySet<number>;
  /** Last row, zero-based, inclusive. */
  readonly lastRow: number;
  readonly columns: RoleColumns<Role>;
  /** Header texts of the columns that have a role. */
  readonly headers: ReadonlyMap<number, string>;
  /** What the finder had to decide, in the analyst's words. */
  readonly decisions: readonly string[];
}

/** The first column of a role; undefined where there is none. */
export function columnOf<Role extends string>(
  { columns }: RegisterTable<Role>,
  role: Role,
): number | undefined {
  return columns.get(role)?.[0];
}
