import { ambitionSheet } from "./ambition-sheet";
import { chartData } from "./charts";
import { defaultReportChoices } from "./choices";
import { frontSheet } from "./front-sheet";
import { notesSheet } from "./notes-sheet";
import { oneTab } from "./one-tab";
import type { DesignedSheet, ReportChoices, ReportModel } from "./types";

/**
 * The report as sheets, in order: the front tab, one tab per ambition that has measures, one for measures outside any
 * ambition, and the notes; or all of it on one tab. Every cell, height and print setting is decided; texts are cut
 * into what a cell and a row of Excel can hold.
 */
export function designReport(
  model: ReportModel,
  choices: ReportChoices = defaultReportChoices,
): DesignedSheet[] {
  const charts = chartData(model, choices);
  if (choices.layout === "one tab") return [oneTab(model, choices, charts), ...charts.sheets];
  return [
    frontSheet(model),
    ...model.ambitions.map((ambition) =>
      ambitionSheet(ambition, model, choices, charts.of(ambition.measures)),
    ),
    notesSheet(model),
    ...charts.sheets,
  ];
}
