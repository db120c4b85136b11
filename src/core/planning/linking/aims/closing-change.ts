import { changeWords, fillers, quantities, type Change, type FoundChange } from "./change-words";
import type { Statement } from "./statement";

/** The change that a sentence ends with: "The number of exclusions falls", "… indicate improvement in …". */
export function closingChange(statement: Statement): FoundChange | null {
  const { words } = statement;
  for (let place = 1; place < words.length; place += 1) {
    if (relatives.has(statement.key(place))) return null;
    const change =
      verbAt(statement, place) ?? stateAt(statement, place) ?? levelAt(statement, place);
    if (change !== null) return { change, form: "verb", subject: { from: 0, to: place } };
    const reported = reportedAt(statement, place);
    if (reported) return reported;
  }
  return null;
}

/** What follows only tells which of them are counted. */
const relatives: ReadonlySet<string> = new Set("who whom whose which that with where".split(" "));

/** "falls", "to fall", "increasing year on year", "down": at the end, or before how far and since when. */
function verbAt(statement: Statement, place: number): Change | null {
  const change = closingVerbs.get(statement.key(place));
  if (change === undefined) return null;
  return isClosed(statement, place) ? change : null;
}

function isClosed(statement: Statement, place: number): boolean {
  const next = statement.key(place + 1);
  if (next === "to" && statement.key(place) === "up") return false;
  return next === "" || afterVerbs.has(next) || /[.;,–—]/.test(statement.gapBefore(place + 1));
}

const afterVerbs: ReadonlySet<string> = new Set(
  "by from to on over each every year annually steadily further significantly since compared in and".split(
    " ",
  ),
);

const closingVerbs: ReadonlyMap<string, Change> = new Map([
  ...verbs(1, "increases increase increasing rises rise rising grows grow growing up increased"),
  ...verbs(
    -1,
    "reduces reduce reducing decreases decrease decreasing falls fall falling declines decline declining drops drop dropping narrows narrow narrowing shrinks shrink closes down reduced decreased halves",
  ),
  ...verbs("better", "improves improve improving improved"),
]);

function verbs(change: Change, list: string): [string, Change][] {
  return list.split(" ").map((verb) => [verb, change]);
}

/** "is reduced", "are safer", "feel more": a state that was not before. */
function stateAt(statement: Statement, place: number): Change | null {
  if (!statesOf.has(statement.key(place))) return null;
  const word = statement.key(place + 1);
  const change = changeWords.get(word);
  if (change?.form !== "modifier" || word === "less") return null;
  return statement.key(place + 2) === "than" ? null : change.change;
}

const statesOf: ReadonlySet<string> = new Set("is are be been being feel feels become".split(" "));

/** "remains below that of", "keep … low": a level that is not to be left. */
function levelAt(statement: Statement, place: number): Change | null {
  const word = statement.key(place);
  if (stays.has(word)) return levels.get(statement.key(place + 1)) ?? null;
  const isKept = /^keep(?:ing)?$/.test(statement.key(0)) || /^kept$/.test(word);
  const isLast = place === statement.words.length - 1;
  return isKept && isLast ? (levels.get(word) ?? null) : null;
}

const stays: ReadonlySet<string> = new Set("remains remain stays stay kept".split(" "));

const levels: ReadonlyMap<string, Change> = new Map<string, Change>([
  ["above", 1],
  ["high", 1],
  ["higher", 1],
  ["below", -1],
  ["under", -1],
  ["low", -1],
  ["lower", -1],
  ["down", -1],
]);

/** "Survey responses indicate improvement in": what the figure's source is to tell. */
function reportedAt(statement: Statement, place: number): FoundChange | null {
  if (!reporting.has(statement.key(place)) || countsSomething(statement, place)) return null;
  let next = place + 1;
  while (fillers.has(statement.key(next))) next += 1;
  const found = changeWords.get(statement.key(next));
  if (!found || found.form === "verb" || statement.key(next + 1) === "than") return null;
  const from = ["in", "of"].includes(statement.key(next + 1)) ? next + 2 : next + 1;
  return { ...found, subject: { from, to: statement.words.length } };
}

const reporting: ReadonlySet<string> = new Set(
  "indicate indicates show shows demonstrate demonstrates evidence evidences report reports suggest suggests".split(
    " ",
  ),
);

function countsSomething(statement: Statement, before: number): boolean {
  return statement.words.slice(0, before).some(({ key }) => quantities.has(key));
}
