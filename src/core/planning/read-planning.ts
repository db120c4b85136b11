import { finished } from "../steps";
import type { IndicatorWorkbook, ReadingNote } from "../workbook/types";
import { readActionPlan } from "./action-plan/read-action-plan";
import { readContext } from "./registers/context-figures";
import { findRegisters, type FoundRegisters } from "./registers/find-registers";
import { readPriorities } from "./registers/priorities";
import type { RegisterTable } from "./registers/register-table";
import { readScorecard } from "./registers/scorecard";
import { readSuccessMeasures } from "./registers/success-measures";
import type { Planning, RegisterPlace } from "./types";

/**
 * Reads the registers of the planning family, wherever they stand in the workbook: strategic priorities, success
 * measures, the context table, the scorecard of outcome bees and the action plan. Registers that there are not are
 * empty. Never throws: what cannot be read is in the readings, what was decided is in the notes of each place. What was
 * read is remembered as long as the workbook is: the check, the report, its fingerprint and the pane all ask for it.
 */
export function readPlanning(workbook: IndicatorWorkbook): Planning {
  return finished(readPlanningInSteps(workbook));
}

/** As `readPlanning`, but pauses between its parts. */
export function* readPlanningInSteps(workbook: IndicatorWorkbook): Generator<undefined, Planning> {
  const known = remembered.get(workbook);
  if (known) return known;
  const { vocabulary, snapshot, mapping } = workbook;
  const found = findRegisters(workbook);
  yield;
  const actionPlan = readActionPlan(snapshot, mapping, takenBy(found));
  yield;
  const planning: Planning = {
    priorities: readPriorities(found.priorities, vocabulary),
    successMeasures: readSuccessMeasures(found.successMeasures, vocabulary),
    context: readContext(found.context),
    scorecard: readScorecard(found.scorecard, vocabulary),
    actionPlan: actionPlan.plan,
    places: [...placesOf(found), ...actionPlan.places],
  };
  remembered.set(workbook, planning);
  return planning;
}

const remembered = new WeakMap<IndicatorWorkbook, Planning>();

/** Each table is one register. */
function takenBy(found: FoundRegisters): (sheet: string, firstRow: number) => boolean {
  const taken = new Set(
    tablesOf(found).map(({ view, headerRow, headerRows }) =>
      JSON.stringify([view.sheet.name, headerRow + headerRows]),
    ),
  );
  return (sheet, firstRow) => taken.has(JSON.stringify([sheet, firstRow]));
}

function tablesOf(found: FoundRegisters): RegisterTable[] {
  return Object.values(found).flatMap((tables: readonly RegisterTable[]) => tables);
}

function placesOf(found: FoundRegisters): RegisterPlace[] {
  return tablesOf(found).map(placeOf);
}

function placeOf({ kind, view, headerRow, headers, decisions }: RegisterTable): RegisterPlace {
  const [column = 0] = headers.keys();
  const cell = { sheet: view.sheet.name, row: headerRow, column };
  const notes = decisions.map((message): ReadingNote => ({ cell, message }));
  return { kind, sheet: view.sheet.name, notes };
}
