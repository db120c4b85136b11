import type { HeaderCell } from "../../workbook/header/cells";
import { datedHeader } from "./header-year";
import { plainHeader } from "../../workbook/header/registers/plain-header";
import type { RegisterShape } from "../../workbook/header/registers/shape";

/** The columns of a register by role, from left to right. */
export type RoleColumns<Role extends string> = ReadonlyMap<Role, readonly number[]>;

/** The columns that headers name in a register of some shape. */
export interface NamedColumns<Role extends string> {
  readonly columns: RoleColumns<Role>;
  /** Sum of the confidences of the columns that have a role. */
  readonly score: number;
  /** Roles of columns whose headers hardly mean anything else. */
  readonly sure: ReadonlySet<Role>;
  /** Headers without a meaning in the register. */
  readonly unknown: readonly HeaderCell[];
}

interface Candidate<Role extends string> {
  readonly role: Role;
  readonly column: number;
  readonly confidence: number;
  /** Of columns that are named alike, `England 2021` and `England 2022`, that of the latest period goes first. */
  readonly order: number;
}

const sureHeader = 0.6;

/** Gives each column the role that its header names best; a role has one column, unless the shape lets it have several. */
export function nameColumns<Role extends string>(
  { names, many, standIns }: Pick<RegisterShape<Role>, "names" | "many" | "standIns">,
  cells: readonly HeaderCell[],
): NamedColumns<Role> {
  const columns = new Map<Role, number[]>();
  const taken = new Set<number>();
  const sure = new Set<Role>();
  let score = 0;
  for (const { role, column, confidence } of candidates(names, cells)) {
    if (taken.has(column) || (columns.has(role) && !many.has(role))) continue;
    columns.set(
      role,
      [...(columns.get(role) ?? []), column].sort((a, b) => a - b),
    );
    taken.add(column);
    if (confidence >= sureHeader) sure.add(role);
    score += confidence;
  }
  for (const [role, other] of standIns) {
    const stand = columns.get(other);
    if (columns.has(role) || !stand) continue;
    columns.set(role, stand);
    columns.delete(other);
  }
  return { columns, score, sure, unknown: cells.filter(({ column }) => !taken.has(column)) };
}

function candidates<Role extends string>(
  names: RegisterShape<Role>["names"],
  cells: readonly HeaderCell[],
): Candidate<Role>[] {
  return cells
    .flatMap(({ text, column }) => {
      const words = plainHeader(text);
      const order = datedHeader(text).order ?? 0;
      return names.flatMap(({ role, confidence, pattern }) =>
        pattern.test(words) ? [{ role, column, confidence, order }] : [],
      );
    })
    .sort((a, b) => b.confidence - a.confidence || b.order - a.order || a.column - b.column);
}
