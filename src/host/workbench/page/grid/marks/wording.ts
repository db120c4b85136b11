import { cellAddress } from "../../../../../core/workbook/addresses";
import type { CellNote } from "../../../../model/notes/types";

type Note = Omit<CellNote, "key">;

/** What the page says about what lies over the cells. */
export const wording = {
  note: ({ row, column, kind, remarks }: Note) =>
    `${kind === "note" ? "Note" : "Comment"} on ${cellAddress(row, column)}. ${remarks
      .map(({ author, text }) => (author === "" ? text : `${author}: ${text}`))
      .join(". ")}`,
  prompt: (title: string, message: string) => [title, message].filter(Boolean).join(": "),
  resolved: "Resolved",
  time: (time: string) => {
    const day = new Date(time.endsWith("Z") ? time : `${time}Z`);
    return Number.isNaN(day.getTime())
      ? time
      : day.toLocaleDateString("en-GB", { day: "numeric", month: "short", year: "numeric" });
  },
  openList: "Choose from the list (Alt + Down arrow)",
  listOf: (row: number, column: number) => `Entries for ${cellAddress(row, column)}`,
  emptyList: "The list has no entries.",
  hasList: "An entry can be chosen from a list: Alt + Down arrow.",
  filter: (isFiltering: boolean) =>
    isFiltering
      ? "This column's filter leaves rows out. The filter is kept in the file; it cannot be changed here."
      : "The filter is kept in the file; it cannot be changed here.",
} as const;
