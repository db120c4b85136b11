import type { ReadingNote } from "../../../workbook/types";
import { comparable, quoted } from "../../../workbook/text";
import { numberKey } from "../numbering";
import type { TextEntry } from "./text-entries";

/** The entries without the list of priorities that stands ahead of their actions. */
export interface WithoutList {
  readonly entries: readonly TextEntry[];
  readonly notes: readonly ReadingNote[];
}

/**
 * A priority that is listed first and has its actions further down is one priority. One that is only listed stays, before
 * the next of its list that has a place of its own.
 */
export function withoutListedTwice(entries: readonly TextEntry[]): WithoutList {
  const headings = new Map(
    entries.filter(({ isListed }) => !isListed).map((entry) => [numberKey(entry.number), entry]),
  );
  const before = new Map<TextEntry, TextEntry[]>();
  const kept: TextEntry[] = [];
  const notes: ReadingNote[] = [];
  let waiting: TextEntry[] = [];
  const settle = () => {
    kept.push(...waiting);
    waiting = [];
  };
  for (const entry of entries) {
    if (entry.level === "area") settle();
    if (!entry.isListed) {
      kept.push(entry);
      continue;
    }
    const heading = headings.get(numberKey(entry.number));
    if (!heading) {
      waiting.push(entry);
      continue;
    }
    if (waiting.length > 0) before.set(heading, waiting);
    waiting = [];
    notes.push(...differenceOf(entry, heading));
  }
  settle();
  return { entries: kept.flatMap((entry) => [...(before.get(entry) ?? []), entry]), notes };
}

function differenceOf(listed: TextEntry, heading: TextEntry): ReadingNote[] {
  const [one, other] = [comparable(listed.title), comparable(heading.title)];
  if (one === other || one.startsWith(other) || other.startsWith(one)) return [];
  const message = `${listed.number} is ${quoted(listed.title)} in the list of priorities and ${quoted(heading.title)} above its actions. The words above the actions count; make both alike.`;
  return [{ cell: listed.cell, message }];
}
