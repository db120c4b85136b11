import type { RegisterKind } from "./types";

/** What the words of a header may mean in a register, and how sure they make it (0 to 1). */
export interface ColumnName<Role extends string> {
  readonly role: Role;
  readonly confidence: number;
  /** Fits the header in plain words: lower case, single spaces, no punctuation. */
  readonly pattern: RegExp;
}

/** What is known of a table before its rows are read. */
export interface FoundColumns<Role extends string> {
  has(role: Role): boolean;
  /** Whether the role's column has a header that hardly means anything else. */
  isSure(role: Role): boolean;
  /** Words of the sheet's name and of the titles above the header, in plain words. */
  readonly titles: string;
  /** The table sets out who does what by when. */
  readonly isActionPlan: boolean;
  /** Whether the column of the role stands left of the other's. */
  isBefore(role: Role, other: Role): boolean;
  /** Whether some of the first cells of the role's column name an outcome bee; in full: BE HEALTHY, and not Health. */
  namesBees(role: Role, how?: "in full"): boolean;
}

/** How a register that is a table looks. */
export interface RegisterShape<Role extends string> {
  readonly kind: Exclude<RegisterKind, "actionPlan">;
  readonly names: readonly ColumnName<Role>[];
  /** Roles that several columns may have, as `Measure 1` and `Measure 2`. */
  readonly many: ReadonlySet<Role>;
  /** Where the first role has no column, the column of the second takes its place. */
  readonly standIns: readonly (readonly [Role, Role])[];
  /** A role for the one column of figures whose header is not known, such as a county's name; absent for none. */
  readonly unnamedFigures?: Role;
  /** A role for the column of words left of the figures whose header is blank or not known; absent for none. */
  readonly unnamedTitles?: Role;
  isRegister(found: FoundColumns<Role>): boolean;
}

/**
 * Column names of a role, the surer first.
 * @param phrases regular expressions for whole headers, by confidence
 */
export function named<Role extends string>(
  role: Role,
  ...phrases: readonly (readonly [confidence: number, ...patterns: string[]])[]
): ColumnName<Role>[] {
  return phrases.map(([confidence, ...patterns]) => ({
    role,
    confidence,
    pattern: new RegExp(`^(?:${patterns.join("|")})$`),
  }));
}
