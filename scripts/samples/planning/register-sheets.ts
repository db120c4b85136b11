import { inputSheets } from "../../../src/core/planning/input-sheets";
import { inputTemplateSheet } from "../../../src/core/planning/input-sheets/template-sheet";
import type { RegisterKind } from "../../../src/core/planning/types";
import { hertfordshire } from "../../../src/core/vocabulary";
import type { SheetPlan } from "../../../src/host/planned-workbook/plan";
import { templateSheetPlan } from "../../../src/host/planned-workbook/template";
import { actionPlan } from "./data/action-plan";
import { context } from "./data/context";
import { priorities, type PrioritySample } from "./data/priorities";
import { scorecard } from "./data/scorecard";
import { successMeasures } from "./data/success-measures";

/** The sister documents as registers, on the input sheets of a new workbook. */
export function registerSheets(): SheetPlan[] {
  return inputSheets.map((sheet) =>
    templateSheetPlan(inputTemplateSheet(sheet, entries[sheet.kind]())),
  );
}

/** The rows of each register; the texts in the order of its sheet's columns. */
const entries: Readonly<Record<RegisterKind, () => string[][]>> = {
  priorities: () => priorities.flatMap(priorityRows),
  successMeasures: () => successMeasures.map((statement) => [statement, "", ""]),
  context: () =>
    context.map(({ theme, title, local, national = "", period = "", source }) => [
      theme,
      title,
      local,
      national,
      "",
      period,
      source,
    ]),
  scorecard: () =>
    scorecard.map(({ bee, pledge, measures, meansOfDelivery }) => [
      bee,
      pledge,
      measures.join("\n"),
      "",
      "",
      meansOfDelivery.join("\n"),
    ]),
  actionPlan: () =>
    actionPlan.map(({ ref, title, owner = "", due = "", status = "", indicators = "" }) => [
      ref,
      title,
      owner,
      due,
      status,
      indicators,
    ]),
};

function priorityRows(priority: PrioritySample): string[][] {
  const { ambition, title, objectives, measures, indicators = "", corporatePriorities } = priority;
  const name = hertfordshire.ambitions.find(({ number }) => number === ambition)?.name ?? "";
  return measures.map((measure, i) =>
    i === 0
      ? [
          name,
          title,
          objectives.join("\n"),
          measure,
          indicators,
          corporatePriorities.join("\n"),
          priority.outcomeBee,
        ]
      : ["", "", "", measure, "", "", ""],
  );
}
