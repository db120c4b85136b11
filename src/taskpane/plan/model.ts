import { readPlanningInSteps } from "../../core/planning";
import { coverageInSteps, type Coverage } from "../../core/planning/coverage";
import {
  commitmentsOf,
  indicatorNames,
  linkCommitmentsInSteps,
  linkDecisions,
  type IndicatorNames,
} from "../../core/planning/linking";
import type { Planning } from "../../core/planning/types";
import type { Measure } from "../../core/workbook/types";
import type { CheckOutcome } from "../../excel/indicators";
import { promiseItem, type PromiseItem } from "./promise-item";

/** Everything that the part Plan shows of a workbook. */
export interface PlanModel {
  readonly planning: Planning;
  /** Gaps first, then what is to be confirmed. */
  readonly promises: readonly PromiseItem[];
  readonly counts: Coverage["counts"];
  /** Measures that answer no promise, in the order of the workbook. */
  readonly unused: readonly Measure[];
  readonly names: IndicatorNames;
  /** Names of the workbook's sheets. */
  readonly sheets: readonly string[];
}

/** Works out which indicators answer which promises, by what a check read. */
export function* planInSteps({
  workbook,
  settings,
}: Pick<CheckOutcome, "workbook" | "settings">): Generator<undefined, PlanModel> {
  const { measures } = workbook;
  const planning = yield* readPlanningInSteps(workbook);
  const linked = yield* linkCommitmentsInSteps(planning, workbook);
  const { rows, counts, unused } = yield* coverageInSteps(linked, workbook, settings.tolerance);
  const names = indicatorNames(measures);
  const sources = {
    names,
    decisions: linkDecisions(workbook, commitmentsOf(planning)),
    measures: new Map(measures.map((measure) => [measure.id, measure])),
    tolerance: settings.tolerance,
  };
  yield;
  const promises = rows.map((row) => promiseItem(row, sources));
  const sheets = workbook.snapshot.sheets.map(({ name }) => name);
  return { planning, promises, counts, unused, names, sheets };
}
