import type { Polarity } from "../../../trend/types";
import {
  unwelcome,
  unwelcomeTimes,
  describing,
  quantities,
  type FoundChange,
} from "./change-words";
import { closingChange } from "./closing-change";
import { leadingChange } from "./leading-change";
import { furtherAims, joining } from "./split-aims";
import { statementOf, type Statement } from "./statement";

/** One thing that a statement wants to happen to a figure. */
export interface Aim {
  /** Its words on one line, with a capital at the beginning. */
  readonly text: string;
  /** Which way the figure is to go; null where the words do not say it ("Staff survey data"). */
  readonly desired: Exclude<Polarity, "none"> | null;
  /** What it is about, without the words of change: "the levels of staff sickness". */
  readonly subject: string;
}

/**
 * The aims of a statement, in its order, and the direction that its words want: "A reduction in the levels of staff
 * sickness and an increase in retention" has two. A statement without words of change is one aim without direction;
 * what only describes those who are counted ("more than 20 miles", "with improved wellbeing") says no direction.
 */
export function readAims(text: string): readonly Aim[] {
  const statement = statementOf(text);
  const begins = [0, ...furtherAims(statement)];
  if (begins.length === 1) return [aimOf(statement)];
  return begins.map((from, i) => aimOf(statementOf(wordsBetween(statement, from, begins[i + 1]))));
}

/** The words from one place to before the other, without what joins two aims. */
function wordsBetween({ text, words }: Statement, from: number, to = words.length): string {
  let last = to - 1;
  while (to < words.length && last > from && joining.has(words[last]?.key ?? "")) last -= 1;
  const start = from === 0 ? 0 : words[from]?.start;
  return text.slice(start, to < words.length ? words[last]?.end : text.length);
}

function aimOf(statement: Statement): Aim {
  const { text } = statement;
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  const found = leadingChange(statement, 0) ?? closingChange(statement);
  if (!found) return { text: capital, desired: null, subject: text };
  return {
    text: capital,
    desired: desiredOf(statement, found),
    subject: subjectOf(statement, found),
  };
}

function subjectOf({ text, words }: Statement, { subject: { from, to } }: FoundChange): string {
  if (from >= to) return text;
  const end = to === words.length ? text.length : (words[to - 1]?.end ?? 0);
  return text.slice(words[from]?.start, end).trim();
}

function desiredOf(statement: Statement, { change, subject }: FoundChange): "higher" | "lower" {
  if (change === "better") return isUnwelcome(statement, subject) ? "lower" : "higher";
  return change === 1 ? "higher" : "lower";
}

/** Whether less of the subject is better: its last noun before those whom it is about decides. */
function isUnwelcome(statement: Statement, { from, to }: FoundChange["subject"]): boolean {
  const words = statement.words.slice(from, to).map(({ key }) => key);
  const noun = words.findIndex(
    (word) => !quantities.has(word) && !describing.has(word) && !/^(?:the|our|a|an)$/.test(word),
  );
  if (noun < 0) return false;
  const end = words.findIndex((word, i) => i > noun && describing.has(word));
  const last = (end < 0 ? words.length : end) - 1;
  const [head = "", before = ""] = [words[last], words[last - 1]];
  return unwelcome.has(head) || (/^times?$/.test(head) && unwelcomeTimes.has(before));
}
