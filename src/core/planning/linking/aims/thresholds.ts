import type { Change, FoundChange } from "./change-words";
import type { Statement } from "./statement";

/** "At least 95% of", "no more than 5% of": a statement that begins with a limit wants the figure beyond it. */
export function leadingThreshold(statement: Statement, place: number): FoundChange | null {
  const start = statement.words[place]?.start;
  if (start === undefined) return null;
  const limit = limits.exec(statement.text.slice(start).toLowerCase());
  if (!limit?.groups) return null;
  const change: Change = limit.groups["least"] === undefined ? -1 : 1;
  const from = statement.words.findIndex((word) => word.start >= start + limit[0].length);
  if (from < 0) return null;
  return { change, form: "modifier", subject: { from, to: statement.words.length } };
}

const share = String.raw`\d[\d.,]*\s?(?:%|per ?cent)`;
const amount = String.raw`(?:${share}|\d[\d.,]*(?![\d.,\p{L}-])|half|two thirds|three quarters)`;
const notDistance = String.raw`(?! (?:miles?|km|kilomet|years?|months?|weeks?|days?))`;
/** "Over 16s" and "under 18 conceptions" are ages: a bare "over" needs a percentage. */
const limits = new RegExp(
  String.raw`^(?:(?<least>at least ${amount}|(?:no|not) (?:fewer|less) than ${amount}|(?:a )?minimum of ${amount}|(?:more than|in excess of|upwards of) ${amount}|(?:over|above) ${share})|(?:at most ${amount}|(?:no|not) more than ${amount}|(?:a )?maximum of ${amount}|(?:fewer|less) than ${amount}|(?:under|below) ${share}))${notDistance}`,
  "u",
);

/** The direction that a limit without anything else says, as beside a promise: "At least 60%", "≤ 15%", "10 or fewer". */
export function limitAlone(text: string): "higher" | "lower" | null {
  const words = text.trim().toLowerCase();
  if (atLeast.test(words)) return "higher";
  return atMost.test(words) ? "lower" : null;
}

const figure = String.raw`£?\d[\d.,]*\s?(?:%|per ?cent|days?|weeks?|months?|hours?)?`;
const atLeast = new RegExp(
  String.raw`^(?:(?:≥|>=?|at least|(?:no|not) (?:fewer|less|lower) than|min(?:imum)?\.?(?: of)?|more than|over|above)\s*${figure}|${figure}\s*(?:\+|(?:or|and) (?:more|above|higher|over|better)))$`,
);
const atMost = new RegExp(
  String.raw`^(?:(?:≤|<=?|at most|(?:no|not) (?:more|higher) than|max(?:imum)?\.?(?: of)?|(?:fewer|less|lower) than|under|below)\s*${figure}|${figure}\s*(?:or|and) (?:less|fewer|below|lower|under))$`,
);
