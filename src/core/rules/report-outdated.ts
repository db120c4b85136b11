import { clockTimeInWords } from "../fingerprint/clock-time";
import { reportStanding } from "../fingerprint/report-standing";
import { counted } from "../workbook/text";
import { defineRule } from "./define";
import type { CheckContext, Fact } from "./types";

interface Facts {
  /** `2023-05-04T10:30` */
  readonly builtAt: string;
  readonly tabs: number;
}

/** Speaks only where the written report was read: a build is about to replace it. */
function factsOf({ workbook, settings }: CheckContext): Fact<Facts>[] {
  if (!workbook.snapshot.builtReport?.written) return [];
  const standing = reportStanding(workbook, settings);
  const sheet = standing?.front ?? standing?.tabs[0];
  if (!standing?.isOutdated || sheet === undefined) return [];
  const facts = { builtAt: standing.builtAt ?? "", tabs: standing.tabs.length };
  return [{ measure: null, cell: { sheet, row: 0, column: 0 }, facts }];
}

export const reportOutdated = defineRule<Facts>({
  slug: "report-outdated",
  title: "The report is older than the workbook",
  severity: "warning",
  rationale:
    "The report tabs do not follow the indicator table by themselves. A figure, a name, a setting or an accepted finding that was changed after the build is missing from them, and the old one would be published.",
  reads: [],
  check: factsOf,
  message: ({ facts: { builtAt, tabs } }) =>
    `The report (${counted(tabs, "tab")}) was built on ${clockTimeInWords(builtAt)}, and what it is built from has changed since. Build the report again before you publish it.`,
  passes: [
    { title: "A report of these figures", rows: [{}], report: {} },
    { title: "No report was built", rows: [{}] },
  ],
  fails: [
    { title: "A figure was corrected after the build", rows: [{}], report: { isOutdated: true } },
  ],
});
