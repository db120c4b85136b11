import { actionPlanSheet } from "./action-plan-sheet";
import { contextSheet } from "./context-sheet";
import { prioritiesSheet, scorecardSheet, successSheet } from "./promise-sheets";
import type { InputSheet } from "./types";

export type { InputChoices, InputColumn, InputSheet } from "./types";

/** The sheets of a new workbook into which the registers of the planning family are typed, in their order. */
export const inputSheets: readonly InputSheet[] = [
  prioritiesSheet,
  successSheet,
  contextSheet,
  scorecardSheet,
  actionPlanSheet,
];
