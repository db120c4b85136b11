import type { CellReference, ReadingNote } from "../workbook/types";
import type { CheckContext } from "./types";

/** Stacked data cells whose figures nothing matches with the measures of the row, by their place. */
export function untoldStacks({ workbook }: CheckContext): ReadonlyMap<string, ReadingNote> {
  return notesByPlace(workbook.notes, "stacked figures");
}

/** Direction cells whose arrows nothing matches with the measures of the row, by their place. */
export function untoldArrows({ workbook }: CheckContext): ReadonlyMap<string, ReadingNote> {
  return notesByPlace(workbook.notes, "stacked arrows");
}

/** The cell as a key; its line does not count. */
export const placeOf = ({ row, column }: CellReference) => `${row},${column}`;

function notesByPlace(notes: readonly ReadingNote[], kind: NonNullable<ReadingNote["kind"]>) {
  return new Map(
    notes.flatMap((note) => (note.kind === kind ? [[placeOf(note.cell), note] as const] : [])),
  );
}
