import type { ListKind } from "../../core/vocabulary";
import { counted, listed } from "../../core/workbook/text";

/** One name of each list, in the middle of a sentence. */
const one: Readonly<Record<ListKind, string>> = {
  ambitions: "ambition",
  outcomeBees: "outcome bee",
  corporatePriorities: "corporate priority",
};

/** Several of them. */
const several: Readonly<Record<ListKind, string>> = {
  ambitions: "ambitions",
  outcomeBees: "outcome bees",
  corporatePriorities: "corporate priorities",
};

const unchecked = "so what the table says there is not checked.";

/** Sentences about the names of the plan. */
export const names = {
  title: "Names of the plan",
  introduction:
    "The check compares the table with these names, and the report prints them. Another plan has others: change them here.",
  sources: {
    sheet: (sheet: string) => `From the sheet ${sheet} of this workbook.`,
    joined: "From this workbook’s own lists, together with those that come with the add-in.",
    usual: "As they come with the add-in.",
  },
  unusable:
    "Entries of the sheet that do not count. Saving names here writes the sheet without them:",
  kinds: {
    ambitions: "Ambitions",
    outcomeBees: "Outcome bees",
    corporatePriorities: "Corporate priorities",
  } satisfies Record<ListKind, string>,
  none: {
    ambitions:
      "None. An ambition is known by its number alone, and the report takes its title from the table.",
    outcomeBees: `None, ${unchecked}`,
    corporatePriorities: `None, ${unchecked}`,
  } satisfies Record<ListKind, string>,
  alsoWrittenAs: (texts: readonly string[]) => `Also written: ${texts.join("; ")}`,

  change: (kind: ListKind) => `Change the ${several[kind]}`,
  editing: {
    ambitions:
      "Write an ambition with its number, where the plan numbers them: Ambition 2 – To be well.",
    outcomeBees: "Write each name as the report is to print it.",
    corporatePriorities: "Write each name as the report is to print it.",
  } satisfies Record<ListKind, string>,
  pasting: "A list that you copied may be pasted into a name: each line becomes one.",
  entry: (kind: ListKind, place: number, all: number) =>
    `${sentence(one[kind])} ${place} of ${all}`,
  name: "Name",
  alsoWritten: "Also written as (with ; between several)",
  up: "Up",
  down: "Down",
  remove: "Remove",
  actionOn: (action: string, name: string) => (name.trim() === "" ? action : `${action}: ${name}`),
  add: (kind: ListKind) =>
    `Add ${kind === "ambitions" || kind === "outcomeBees" ? "an" : "a"} ${one[kind]}`,
  removeAll: (kind: ListKind) => `Remove all ${several[kind]}`,
  fromTable: (found: readonly string[]) =>
    `The table also uses ${listed(found.slice(0, 3).map((name) => `“${name}”`))}${found.length > 3 ? ` and ${counted(found.length - 3, "more name")}` : ""}.`,
  addFromTable: (n: number) => (n === 1 ? "Add that name" : `Add these ${n} names`),

  said: {
    added: (n: number) => `${counted(n, "name")} added.`,
    removed: (name: string) => (name.trim() === "" ? "Removed." : `Removed: ${name}.`),
    moved: (place: number, all: number) => `Now ${place} of ${all}.`,
  },

  nameTooLong: (most: number) =>
    `The name is too long for a heading. Write at most ${most} characters.`,
  writingsTooLong: (most: number) => `Write at most ${most} characters here.`,
  tooMany: (most: number) =>
    `A list takes at most ${most} names. Remove this one and those below it.`,

  unsaved: "Changed, not saved yet.",
  save: "Save the names",
  undo: "Undo my changes",
  close: "Close",
  saving: "Saving the names …",
  saved: (sheet: string) =>
    `The names are kept in this workbook, on the sheet ${sheet}. The check follows them.`,
  changedMeanwhile:
    "Somebody changed the names of this workbook after you began. Nothing was saved. Try again writes yours in their place; Undo my changes, in Set up, takes theirs.",
  write: "Write the lists onto a sheet",
  writing: "Writing the lists …",
  written: (sheet: string) =>
    `The names stand on the sheet ${sheet}. Change them there or here: later checks compare with them.`,
  open: (sheet: string) => `Go to the sheet ${sheet}`,
} as const;

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
