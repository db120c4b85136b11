import { listed } from "../../workbook/text";
import type { ActionPlanEntry, ProgressStatus } from "../types";
import { type PlanLevel, planLevels } from "./plan-row";

/** How far the work under an entry has come. Each piece of work counts once; one that is overdue only as that. */
export interface Progress {
  /** All pieces of work: the tasks; actions and priorities where they alone have a status. */
  readonly total: number;
  readonly completed: number;
  readonly onTrack: number;
  readonly delayed: number;
  readonly notStarted: number;
  readonly cancelled: number;
  readonly overdue: number;
  readonly noStatus: number;
  /** "3 of 5 tasks completed, 1 overdue"; "Completed" for a piece of work without others below it. */
  readonly sentence: string;
}

/**
 * The progress of an entry with all that stands under it.
 * @param asAt ISO date; work that was due before it and is not done is overdue. Without it nothing is.
 */
export function progressOf(entry: ActionPlanEntry, asAt?: string): Progress {
  return sumOf(workOf(entry), asAt);
}

/** The progress of several entries, as of a whole plan. */
export function progressOfAll(entries: readonly ActionPlanEntry[], asAt?: string): Progress {
  return sumOf(
    entries.flatMap((entry) => workOf(entry)),
    asAt,
  );
}

/** Whether an entry is completed or cancelled: it says so, or says nothing while all its work is. */
export function isDone(entry: ActionPlanEntry): boolean {
  const status = entry.status?.value ?? null;
  if (status !== null) return status === "completed" || status === "cancelled";
  return entry.children.length > 0 && entry.children.every(isDone);
}

/** Whether an entry with a due date of its own should have been done before that day. */
export function isOverdue(entry: ActionPlanEntry, asAt: string): boolean {
  const due = entry.due?.value ?? null;
  return due !== null && due < asAt && !isDone(entry);
}

/** A piece of work, and the date that counts for it: its own, or that of what it stands under. */
interface Work {
  readonly entry: ActionPlanEntry;
  readonly due: string | null;
}

/** The lowest entries; one that has a status while nothing below it has one is a piece of work itself. */
function workOf(entry: ActionPlanEntry, dueAbove: string | null = null): Work[] {
  const due = entry.due?.value ?? dueAbove;
  const isWhole = entry.status !== null && !entry.children.some(hasStatus);
  if (entry.children.length === 0 || isWhole) return [{ entry, due }];
  return entry.children.flatMap((child) => workOf(child, due));
}

function hasStatus({ status, children }: ActionPlanEntry): boolean {
  return status !== null || children.some(hasStatus);
}

type Standing = ProgressStatus | "overdue" | "no status";

function standingOf({ entry, due }: Work, asAt: string | undefined): Standing {
  const status = entry.status?.value ?? null;
  if (status === "completed" || status === "cancelled") return status;
  if (asAt !== undefined && due !== null && due < asAt) return "overdue";
  return status ?? "no status";
}

function sumOf(work: readonly Work[], asAt: string | undefined): Progress {
  const counts = new Map<Standing, number>();
  for (const piece of work) {
    const standing = standingOf(piece, asAt);
    counts.set(standing, (counts.get(standing) ?? 0) + 1);
  }
  const of = (standing: Standing) => counts.get(standing) ?? 0;
  return {
    total: work.length,
    completed: of("completed"),
    onTrack: of("on track"),
    delayed: of("delayed"),
    notStarted: of("not started"),
    cancelled: of("cancelled"),
    overdue: of("overdue"),
    noStatus: of("no status"),
    sentence: sentenceOf(work, of),
  };
}

/** After the completed, what calls for attention comes first. */
const others: readonly Standing[] = [
  "overdue",
  "delayed",
  "on track",
  "not started",
  "cancelled",
  "no status",
];

function sentenceOf(work: readonly Work[], of: (standing: Standing) => number): string {
  const [only] = work;
  if (!only) return "No work set out";
  const rest = others.filter((standing) => of(standing) > 0);
  if (work.length === 1) return capital(wordsFor(rest[0] ?? "completed"));
  const noun = nounOf(work);
  if (of("no status") === work.length) return `No status given for ${work.length} ${noun}`;
  const all = `${of("completed")} of ${work.length} ${noun} completed`;
  return [all, ...rest.map((standing) => `${of(standing)} ${wordsFor(standing)}`)].join(", ");
}

const wordsFor = (standing: Standing) => (standing === "no status" ? "without a status" : standing);

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const nouns: Readonly<Record<PlanLevel, string>> = {
  area: "strategic areas",
  priority: "priorities",
  action: "actions",
  task: "tasks",
};

function nounOf(work: readonly Work[]): string {
  const levels = new Set(work.map(({ entry }) => entry.level));
  return listed(planLevels.filter((level) => levels.has(level)).map((level) => nouns[level]));
}
