import type { Coverage } from "../../planning/coverage";
import type { Commitment, IndicatorLink, LinkedCommitment, Planning } from "../../planning/types";
import type { IndicatorWorkbook, Measure } from "../../workbook/types";
import type { ReportMeasure } from "../types";

/** What the parts are made of: the registers, joined with the measures as the report prints them. */
export interface PlanningMaterial {
  readonly workbook: IndicatorWorkbook;
  readonly planning: Planning;
  readonly coverage: Coverage;
  /** By the key of the commitment, best first. */
  readonly links: ReadonlyMap<string, readonly IndicatorLink[]>;
  /** Every measure of the workbook, by its id, in the order of the workbook. */
  readonly measures: ReadonlyMap<string, Measure>;
  readonly printed: ReadonlyMap<string, ReportMeasure>;
  /** Margin of the direction of travel, relative. */
  readonly tolerance: number;
  /** ISO date: work that was due before it and is not done is overdue; not judged where it is absent. */
  readonly asAt?: string | undefined;
}

/** The indicators that answer a commitment, best first. */
export function linksOf(
  { links }: PlanningMaterial,
  { key }: Commitment,
): readonly IndicatorLink[] {
  return links.get(key) ?? [];
}

export function linksByKey(linked: readonly LinkedCommitment[]): PlanningMaterial["links"] {
  return new Map(linked.map(({ commitment, links }) => [commitment.key, links]));
}

/** How many of the commitments an indicator answers. */
export function coveredCount(
  material: PlanningMaterial,
  commitments: readonly Commitment[],
): number {
  return commitments.filter((commitment) => linksOf(material, commitment).length > 0).length;
}
