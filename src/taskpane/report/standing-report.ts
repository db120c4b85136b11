import { clockTime } from "../../core/fingerprint/clock-time";
import { reportStanding, type ReportStanding } from "../../core/fingerprint/report-standing";
import type { BuildOutcome, CheckOutcome } from "../../excel/indicators";

/**
 * What is known of the report in the workbook: from the build, as long as nothing was checked since, else from what the
 * check read.
 * @returns null where there is no report
 */
export function standingReport(
  checked: CheckOutcome | null,
  built: BuildOutcome | null,
): ReportStanding | null {
  if (built && (checked === null || checked === built)) return justBuilt(built);
  return checked && reportStanding(checked.workbook, checked.settings);
}

/** A build of the same content keeps the time of the earlier one, as the workbook does. */
function justBuilt({ workbook, record, report }: BuildOutcome): ReportStanding {
  const earlier = workbook.snapshot.builtReport;
  const isSame = earlier?.fingerprint === record.fingerprint;
  return {
    builtAt: (isSame && earlier?.builtAt) || clockTime(record.builtAt),
    isOutdated: false,
    tabs: report.sheets,
    front: report.sheets[0] ?? null,
  };
}
