import type { BuiltReport, IndicatorWorkbook } from "../workbook/types";
import { reportFingerprint } from "./report-fingerprint";

/** The report that stands in a workbook. */
export interface ReportStanding {
  /** Date and time of the build: `2023-05-04T10:30`; null where the workbook has lost it. */
  readonly builtAt: string | null;
  /** Whether what it was built from has changed since; null where the workbook has lost what tells it. */
  readonly isOutdated: boolean | null;
  /** Names of its visible tabs, in the order of the workbook. */
  readonly tabs: readonly string[];
  /** The tab that it begins with; null where it is hidden or deleted. */
  readonly front: string | null;
}

/**
 * What is known of the report in a workbook, from what the last build kept there.
 * @param settings all that the report and the check follow (see `reportFingerprint`)
 * @returns null where there is no report
 */
export function reportStanding(
  workbook: IndicatorWorkbook,
  settings: object,
): ReportStanding | null {
  const built = workbook.snapshot.builtReport;
  if (!built || built.tabs.length === 0) return null;
  return {
    builtAt: built.builtAt ?? null,
    isOutdated: isOutdated(built, workbook, settings),
    tabs: built.tabs.map(({ name }) => name),
    front: built.tabs.find(({ role }) => role === "report")?.name ?? null,
  };
}

function isOutdated(
  { fingerprint }: BuiltReport,
  workbook: IndicatorWorkbook,
  settings: object,
): boolean | null {
  if (fingerprint === undefined) return null;
  return fingerprint !== reportFingerprint(workbook, settings);
}
