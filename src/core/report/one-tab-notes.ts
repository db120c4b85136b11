import { shortened } from "./published-text";
import type { SheetBuilder } from "./sheet-builder";
import { acceptedText, everyMeasureCompared } from "./notes-sheet";
import type { ReportModel } from "./types";

/** The notes at the end of the one tab, as lines over its full width; the symbols stand in the key above. */
export function oneTabNotes(sheet: SheetBuilder, model: ReportModel): void {
  sheet.text("Not compared", "heading", { spaceAbove: 6 });
  if (model.notes.length === 0) sheet.runningText(everyMeasureCompared, "note");
  for (const { measure, text } of model.notes) {
    sheet.runningText(`${shortened(measure, 40)}: ${text}`, "note");
  }
  if (model.accepted.length === 0) return;
  sheet.text("Known and accepted", "heading", { spaceAbove: 9 });
  for (const note of model.accepted) {
    sheet.runningText(`${shortened(note.measure ?? "All", 40)}: ${acceptedText(note)}`, "note");
  }
}
