import type { Finding, FixPlan, RuleFamily, Severity } from "../../core/rules";
import { count } from "./counts";

/** What the groups and the switches of the severities are called. */
const severities: Readonly<Record<Severity, string>> = {
  error: "Errors",
  warning: "Warnings",
  info: "For information",
};

const families: Readonly<Record<RuleFamily, string>> = {
  structure: "Numbers and layout",
  figures: "Figures",
  direction: "Directions and targets",
  periods: "Periods and cohorts",
  names: "Ambitions, bees, priorities",
  commentary: "Commentary and actions",
  series: "Series and summary",
  planning: "Plans and promises",
  report: "The written report",
  settings: "Settings and lists",
};

/** Sentences of the check. */
export const check = {
  check: "Check the workbook",
  introduction: "Finds what is wrong in the indicator table. Nothing in the workbook is changed.",
  reading: "Reading the workbook …",
  checking: (done: number, total: number) => `Checking: ${done} of ${total} rules …`,
  findings: "Findings",
  noFindings: "Nothing found. The table is ready to publish.",
  headline: (measures: number, counts: Record<Severity, number>) =>
    `${count(counts.error, "error")}, ${count(counts.warning, "warning")} in ${count(measures, "measure")}: ` +
    (counts.error > 0 ? "not ready to publish" : "ready to publish"),
  furtherInfo: (n: number, accepted: number) =>
    [
      ...(n > 0 ? [`${n} for information`] : []),
      ...(accepted > 0 ? [`${accepted} accepted`] : []),
    ].join(", "),
  severity: { error: "Error", warning: "Warning", info: "For information" } satisfies Record<
    Severity,
    string
  >,
  severities,
  families,

  /** Since the check before. */
  changes: (added: number, gone: number, unchanged: number) =>
    added + gone === 0
      ? `Since the last check nothing changed: ${count(unchanged, "finding")}.`
      : `Since the last check: ${added} new, ${gone} gone, ${unchanged} as before.`,
  onlyNew: "Only new",
  gone: (n: number) => `Gone since the last check (${n})`,
  goneFinding: (measure: string | null, message: string) =>
    measure === null ? message : `${measure}: ${message}`,
  goneMore: (n: number) => `and ${n} more.`,
  new: "New",

  /** Choosing what is shown. */
  choose: "Which findings are shown",
  search: "Search message, measure, title or cell",
  groupBy: "Group by",
  groupings: { severity: "By severity", indicator: "By indicator" },
  family: "Topic",
  allFamilies: "All topics",
  severityCount: (severity: Severity, n: number) => `${severities[severity]} (${n})`,
  shown: (shown: number, all: number) =>
    shown === all ? count(all, "finding") : `${shown} of ${count(all, "finding")}`,
  nothingShown: "No finding fits the search and the choices above.",
  showAll: "Show all findings",
  wholeWorkbook: "Workbook and report as a whole",
  onSheet: (sheet: string) => `Plan: sheet ${sheet}`,
  showMore: (more: number, left: number) => `Show ${more} more (${left} left)`,
  showMoreGroups: (more: number, left: number) => `Show ${more} more groups (${left} left)`,

  /** Moving between findings. */
  previous: "Previous",
  next: "Next",
  position: (place: number, all: number) => `${place} of ${all}`,
  groupTitle: (title: string, n: number) => `${title} (${n})`,

  /** One finding. */
  goToCell: (cell: string) => `Go to ${cell}`,
  place: "Where",
  placeOn: (cell: string, sheet: string) => `${cell} on ${sheet}`,
  line: (line: number) => `, line ${line}`,
  indicator: "Indicator",
  asItStands: "As it stands",
  expected: "Expected",
  blank: "(blank)",
  why: "Why this is checked",

  /** Fixing. */
  fix: "Fix …",
  fixAll: (n: number) => `Fix all ${n} of this kind …`,
  fixPreview: (cells: number) =>
    cells === 0 ? "Nothing can be changed here." : `Changes ${count(cells, "cell")}:`,
  before: "Before",
  after: "After",
  moreChanges: (n: number) => `and ${count(n, "more cell")}.`,
  apply: "Apply",
  cancel: "Cancel",
  fixing: (n: number) => (n === 1 ? "Fixing …" : `Fixing ${n} findings …`),
  fixed: ({ changes, applied, refused }: FixPlan<Finding>) =>
    [
      ...(applied.length > 0
        ? [
            `${count(applied.length, "finding")} fixed in ${count(changes.length, "cell")}. Undo in Excel takes it back.`,
          ]
        : []),
      ...refusals(refused),
    ].join(" "),
  refusals,

  /** Deciding which indicator measures a promise. */
  toPlan: "Decide in Plan",

  /** Accepting. */
  accept: "Accept …",
  acceptIntroduction:
    "The finding stays in the list of accepted ones as long as the cells are as they are now. The report's notes name it with the reason.",
  reason: "Reason",
  reasonMissing: "Write why this stays as it is.",
  reasonTooLong: (most: number) => `Write at most ${most} characters.`,
  initials: "Your initials",
  initialsMissing: "Write your initials.",
  initialsTooLong: (most: number) => `Write initials of at most ${most} characters.`,
  acceptNow: "Accept",
  accepting: "Keeping the finding as accepted …",
  accepted: "Accepted. It stands at the end of the findings, where you can take it back.",
  acceptedTitle: "Accepted",
  acceptedBy: (initials: string, date: string) => [initials, date].filter(Boolean).join(", "),
  takeBack: "Take back",
  takeBackOf: (message: string) => `Take back: ${message}`,
  takingBack: "Taking back …",
  takenBack: (n: number) => `${count(n, "acceptance")} taken back.`,
  lapsed: (n: number) =>
    `${count(n, "acceptance")} no longer ${n === 1 ? "counts" : "count"}: the cells were changed or the mistake is gone.`,
  clearLapsed: "Remove them",

  /** Results. */
  toSheet: "Results to a sheet",
  toClipboard: "Copy results",
  writingResults: "Writing the results …",
  resultsWritten: (sheet: string) => `The results are on the sheet ${sheet}.`,
  copied: (n: number) => `${count(n, "finding")} copied.`,

  /** Following the edits in Excel. */
  live: "Refresh while I edit",
  refreshed: (added: number, gone: number, headline: string) =>
    [
      ...(gone > 0 ? [`${count(gone, "finding")} gone`] : []),
      ...(added > 0 ? [`${added} new`] : []),
    ].join(", ") + `. ${headline}`,
  notFollowing: (problem: string) => `Your edits do not refresh the findings. ${problem}`,
  stale: (problem: string) => `The findings are not up to date. ${problem}`,

  /** For the help. */
  keys: [
    { keys: "Enter", does: "on a finding: opens it and goes to its cell, or closes it" },
    { keys: "Ctrl+Enter", does: "in a finding: goes to its cell" },
    { keys: "Ctrl+J, Ctrl+Shift+J", does: "next finding, finding before" },
    { keys: "Arrow down, arrow up, Home, End", does: "on a finding: moves between findings" },
    { keys: "Esc", does: "in a preview or form: leaves it" },
  ],
} as const;

function refusals(refused: FixPlan<Finding>["refused"]): string[] {
  const reasons = new Map<string, number>();
  for (const { reason } of refused) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  return [...reasons].map(([reason, n]) => `${count(n, "finding")} not fixed: ${reason}.`);
}
