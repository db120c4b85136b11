import type { ListKind } from "../vocabulary";

/** Columns of the table on the sheet of lists. */
export const listColumns = ["List", "Name", "Also written as"] as const;

/** The lists as the sheet calls them. */
export const listNames: Readonly<Record<ListKind, string>> = {
  ambitions: "Ambition",
  outcomeBees: "Outcome bee",
  corporatePriorities: "Corporate priority",
};

/** What stands in the place of a name where a list has none. */
export const noNames = "None";
