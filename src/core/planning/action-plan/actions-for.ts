import type { Measure } from "../../workbook/types";
import { indicatorNames } from "../linking/indicator-names";
import type { ActionPlan, ActionPlanEntry } from "../types";
import { walkPlan } from "./walk";

/** The entries of a plan that name a measure, or its indicator, in the order of the plan. */
export type ActionsFor = (measure: Measure) => readonly ActionPlanEntry[];

/** Finds the actions that address a measure: those that name it, as `24b`, or its whole indicator, as `24`. */
export function actionsFor(plan: ActionPlan, measures: readonly Measure[]): ActionsFor {
  const names = indicatorNames(measures);
  const byMeasure = new Map<string, ActionPlanEntry[]>();
  for (const { entry } of walkPlan(plan)) {
    const ids = entry.namedIndicators.flatMap(({ value }) => names.find(value) ?? []);
    for (const id of new Set(ids)) {
      const known = byMeasure.get(id);
      if (known) known.push(entry);
      else byMeasure.set(id, [entry]);
    }
  }
  return ({ id }) => byMeasure.get(id) ?? [];
}
