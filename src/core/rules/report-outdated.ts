import { reportFingerprint } from "../fingerprint/report-fingerprint";
import type { BuiltReport } from "../workbook/types";
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
  const built = workbook.snapshot.builtReport;
  if (!built?.written || built.fingerprint === undefined) return [];
  if (built.fingerprint === reportFingerprint(workbook, settings)) return [];
  const facts = { builtAt: built.builtAt ?? "", tabs: built.tabs.length };
  return frontTab(built).map((sheet) => ({
    measure: null,
    cell: { sheet, row: 0, column: 0 },
    facts,
  }));
}

/** The front tab, or the first one where the analyst has deleted it. */
function frontTab({ tabs }: BuiltReport): string[] {
  const front = tabs.find(({ role }) => role === "report") ?? tabs[0];
  return front ? [front.name] : [];
}

const months = [
  ...["January", "February", "March", "April", "May", "June", "July"],
  ...["August", "September", "October", "November", "December"],
];

/** `4 May 2023 at 10:30` */
function dateInWords(clockTime: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2})/.exec(clockTime);
  if (!match) return clockTime;
  const [, year, month, day, time] = match;
  return `${Number(day)} ${months[Number(month) - 1]} ${year} at ${time}`;
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
    `The report (${counted(tabs, "tab")}) was built on ${dateInWords(builtAt)}, and what it is built from has changed since. Build the report again before you publish it.`,
  passes: [
    { title: "A report of these figures", rows: [{}], report: {} },
    { title: "No report was built", rows: [{}] },
  ],
  fails: [
    { title: "A figure was corrected after the build", rows: [{}], report: { isOutdated: true } },
  ],
});
