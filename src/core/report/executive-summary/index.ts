import type { BuiltReport } from "../../workbook/types";
import { draftSummary } from "./draft";
import { keptLines } from "./kept-lines";
import type { SummaryMeasure } from "./measures";
import { readMemory } from "./memory";
import { mergeSummary, type MergedSummary } from "./merge";

export { frontHeadings } from "./headings";
export { continuationMark } from "./kept-lines";
export type { SummaryMeasure } from "./measures";
export type { MergedSummary } from "./merge";

/**
 * The executive summary of the measures: our draft, with what the analyst has made of the one on the front tab.
 *
 * @param tolerance margin of the direction of travel, relative
 * @param otherTexts texts of the front tab beside the summary
 */
export function executiveSummary(
  measures: readonly SummaryMeasure[],
  tolerance: number,
  built: BuiltReport | undefined,
  otherTexts: readonly string[],
): MergedSummary {
  const memory = readMemory(built?.summaryMemory);
  const kept = built?.front ? keptLines(built.front, memory, otherTexts) : null;
  return mergeSummary(draftSummary(measures, tolerance), kept, memory);
}
