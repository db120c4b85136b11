import path from "node:path";
import { readSettings } from "../../src/core/own-sheets";
import { readPlanning, type LinkedCommitment, type Planning } from "../../src/core/planning";
import { coverageOf, type Coverage } from "../../src/core/planning/coverage";
import { linkCommitments } from "../../src/core/planning/linking";
import type { Finding, RuleSettings } from "../../src/core/rules";
import type { IndicatorWorkbook } from "../../src/core/workbook/types";
import { checkIndicators } from "../../src/excel/indicators";
import { openInHost } from "../../src/host/cli/open";

export const planningSampleFile = "samples/planning-2023-24.xlsx";

/** The planning sample as the add-in reads and checks it. */
export interface PlanningSample {
  readonly workbook: IndicatorWorkbook;
  readonly settings: RuleSettings;
  readonly planning: Planning;
  readonly linked: readonly LinkedCommitment[];
  readonly coverage: Coverage;
  readonly findings: readonly Finding[];
}

export async function planningSample(): Promise<PlanningSample> {
  const { host, run } = await openInHost(path.resolve(__dirname, "../..", planningSampleFile));
  try {
    const { workbook, findings } = await run((context) => checkIndicators(context));
    const { rules: settings } = readSettings(workbook.snapshot.ownSheets?.settings);
    const planning = readPlanning(workbook);
    const linked = linkCommitments(planning, workbook);
    const coverage = coverageOf(linked, workbook, settings.tolerance);
    return { workbook, settings, planning, linked, coverage, findings };
  } finally {
    host.close();
  }
}
