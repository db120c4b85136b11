import { columnWidths } from "./design";
import { idCell, shortened } from "./published-text";
import { SheetBuilder } from "./sheet-builder";
import type { AcceptedNote, DesignedSheet, ReportModel } from "./types";

export const notesRole = "notes";
export const notesTitle = "Notes: symbols, and figures that are not compared";

/** What stands where no measure has a note. */
export const everyMeasureCompared =
  "Every measure of this report is compared with its previous figure.";

/** The last tab: what the symbols mean, and why some measures have no direction of travel. */
export function notesSheet(model: ReportModel): DesignedSheet {
  const sheet = new SheetBuilder(columnWidths.notes);
  sheet.runningText(notesTitle, "title", { spaceAbove: 6 });
  sheet.text("Symbols", "heading", { spaceAbove: 9 });
  sheet.table(
    "Herts_Symbols",
    ["Symbol", "Meaning"],
    model.key.map(({ symbol, meaning }) => [symbol, meaning]),
    ["tableStrong", "tableBody"],
  );
  sheet.gap();
  sheet.text("Not compared", "heading");
  if (model.notes.length === 0) {
    sheet.runningText(everyMeasureCompared, "note");
  } else {
    sheet.table(
      "Herts_Not_Compared",
      ["Measure", "Why there is no direction of travel"],
      model.notes.map(({ measure, text }) => [idCell(measure), text]),
      ["tableStrong", "tableBody"],
    );
  }
  if (model.accepted.length > 0) acceptedTable(sheet, model.accepted);
  return sheet.finish({
    role: notesRole,
    name: "Report - Notes",
    documentTitle: model.title,
    title: notesTitle,
    frozenRows: 0,
    printTitleRows: null,
  });
}

/** What the check found and the analyst left as it is, with the reason; whose decision it was stays in the workbook. */
function acceptedTable(sheet: SheetBuilder, accepted: readonly AcceptedNote[]): void {
  sheet.gap();
  sheet.text("Known and accepted", "heading");
  sheet.table(
    "Herts_Accepted_Notes",
    ["Measure", "What is known, and why it stands"],
    accepted.map((note) => [
      note.measure === null ? "All" : idCell(shortened(note.measure, 40)),
      acceptedText(note),
    ]),
    ["tableStrong", "tableBody"],
  );
}

/** What is known, and why it stands. */
export function acceptedText({ found, reason }: AcceptedNote): string {
  return `${found}: ${shortened(reason, 600)}`;
}
