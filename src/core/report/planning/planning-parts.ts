import { coverageOf } from "../../planning/coverage";
import { linkCommitments } from "../../planning/linking";
import { readPlanning } from "../../planning";
import type { IndicatorWorkbook } from "../../workbook/types";
import type { ReportMeasure } from "../types";
import { actionPlanPart } from "./action-plan";
import { contextPart } from "./context";
import { coveragePart } from "./coverage";
import { linksByKey, type PlanningMaterial } from "./material";
import { prioritiesPart } from "./priorities";
import { scorecardPart } from "./scorecard";
import { successPart } from "./success";
import type { PlanningPart } from "./types";

/** What decides how the parts judge. */
export type PlanningSettings = Pick<PlanningMaterial, "tolerance" | "asAt">;

/**
 * The registers of the planning family as the report prints them, in order: coverage with its gaps first, priorities,
 * success measures, scorecard, action plan, context. None where the workbook holds no register.
 * @param print gives every measure of the workbook as the report prints it, in its order; asked once, or never
 */
export function planningParts(
  workbook: IndicatorWorkbook,
  print: () => readonly ReportMeasure[],
  { tolerance, asAt = workbook.snapshot.readOn }: PlanningSettings,
): PlanningPart[] {
  const planning = readPlanning(workbook);
  if (planning.places.length === 0) return [];
  const printed = print();
  const linked = linkCommitments(planning, workbook);
  const material: PlanningMaterial = {
    tolerance,
    asAt,
    workbook,
    planning,
    coverage: coverageOf(linked, workbook, tolerance),
    links: linksByKey(linked),
    measures: new Map(workbook.measures.map((measure) => [measure.id, measure])),
    printed: new Map(workbook.measures.map(({ id }, place) => [id, printed[place]!])),
  };
  const parts = [
    coveragePart,
    prioritiesPart,
    successPart,
    scorecardPart,
    actionPlanPart,
    contextPart,
  ];
  return parts.flatMap((part) => part(material) ?? []);
}
