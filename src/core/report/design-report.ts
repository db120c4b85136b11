import { ambitionSheet } from "./ambition-sheet";
import { frontSheet } from "./front-sheet";
import { notesSheet } from "./notes-sheet";
import type { DesignedSheet, ReportModel } from "./types";

/**
 * The report as sheets, in order: the front tab, one tab per ambition that has measures, one for measures outside any
 * ambition, and the notes. Every cell, height and print setting is decided; texts are cut into what a cell and a row
 * of Excel can hold.
 */
export function designReport(model: ReportModel): DesignedSheet[] {
  return [
    frontSheet(model),
    ...model.ambitions.map((ambition) => ambitionSheet(ambition, model)),
    notesSheet(model),
  ];
}
