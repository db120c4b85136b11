import { finished, mappedInSteps } from "../steps";
import { ambitionSheet } from "./ambition-sheet";
import { chartData } from "./charts";
import { defaultReportChoices } from "./choices";
import { frontSheet } from "./front-sheet";
import { notesSheet } from "./notes-sheet";
import { oneTab } from "./one-tab";
import { planningSheet } from "./planning/planning-sheet";
import type { DesignedSheet, ReportChoices, ReportModel } from "./types";

/**
 * The report as sheets, in order: the front tab, one tab per ambition that has measures, one for measures outside any
 * ambition, one per register of the planning family, and the notes; or the indicators' part of it on one tab. Every cell, height and print setting is decided; texts are cut
 * into what a cell and a row of Excel can hold.
 */
export function designReport(
  model: ReportModel,
  choices: ReportChoices = defaultReportChoices,
): DesignedSheet[] {
  return finished(designReportInSteps(model, choices));
}

/** As `designReport`, but pauses after each ambition. */
export function* designReportInSteps(
  model: ReportModel,
  choices: ReportChoices,
): Generator<undefined, DesignedSheet[]> {
  const charts = chartData(model, choices);
  const planning = model.planning.map((part) => planningSheet(part, model));
  if (choices.layout === "one tab") {
    return [oneTab(model, choices, charts), ...planning, ...charts.sheets];
  }
  return [
    frontSheet(model),
    ...(yield* mappedInSteps(model.ambitions, (ambition) =>
      ambitionSheet(ambition, model, choices, charts.of(ambition.measures)),
    )),
    ...planning,
    notesSheet(model),
    ...charts.sheets,
  ];
}
