import {
  betweenChanges,
  changeWords,
  describing,
  fillers,
  keepingVerbs,
  quantities,
  turningVerbs,
  type Change,
  type FoundChange,
} from "./change-words";
import type { Statement } from "./statement";
import { leadingThreshold } from "./thresholds";

/**
 * The change that the words from this place on begin with: "A reduction in", "We will reduce", "10% fewer". Null where
 * they begin with none.
 */
export function leadingChange(statement: Statement, from: number): FoundChange | null {
  const place = afterFillers(statement, from);
  return (
    leadingThreshold(statement, place) ??
    changeAt(statement, place) ??
    governedChange(statement, place) ??
    noneOf(statement, place) ??
    changeOfSubject(statement, place)
  );
}

function afterFillers(statement: Statement, from: number): number {
  let place = from;
  while (
    fillers.has(statement.key(place)) ||
    isShareOfChange(statement, place) ||
    isNumberOfChange(statement, place)
  ) {
    place += 1;
  }
  return place;
}

/** "Percentage reduction in": the share is that of the change. */
function isShareOfChange(statement: Statement, place: number): boolean {
  return (
    statement.key(place) === "percentage" &&
    changeWords.get(statement.key(place + 1))?.form === "noun"
  );
}

/** "10% fewer", "20 more", "5 percentage points", "1. Reduction": a number, unless it counts what follows. */
function isNumberOfChange(statement: Statement, place: number): boolean {
  if (!/^\d+$/.test(statement.key(place))) return false;
  const next = statement.key(place + 1);
  return changeWords.has(next) || fillers.has(next);
}

/** A word of change at this place, with those that it governs: "reduction in the rate of increase in". */
function changeAt(statement: Statement, place: number): FoundChange | null {
  const word = changeWords.get(statement.key(place));
  if (!word || isComparison(statement, place) || isKind(statement, place)) return null;
  const form =
    word.form === "noun" && !isPreposition(statement.key(place + 1)) ? "verb" : word.form;
  const governed = form === "modifier" ? null : nextChange(statement, place + 1);
  if (governed && word.change !== "better") {
    return { ...governed, form, change: turned(governed.change, word.change) };
  }
  return { change: word.change, form, subject: subjectFrom(statement, place + 1) };
}

/** "Halt the rise in", "maintain low rates", "close the gap": verbs that need what they govern. */
function governedChange(statement: Statement, place: number): FoundChange | null {
  const verb = statement.key(place);
  if (isClosing(verb) && hasGap(statement, place + 1)) {
    return { change: -1, form: "verb", subject: subjectFrom(statement, place + 1) };
  }
  const particle = particles.get(statement.key(place + 1));
  if (movingVerbs.has(verb) && particle !== undefined) {
    return { change: particle, form: "verb", subject: subjectFrom(statement, place + 2) };
  }
  if (!turningVerbs.has(verb) && !keepingVerbs.has(verb)) return null;
  const sign = turningVerbs.has(verb) ? -1 : 1;
  const joined = ["and", "or"].includes(statement.key(place + 1)) ? place + 2 : place + 1;
  const governed = nextChange(statement, joined) ?? levelAt(statement, place + 1);
  return governed && { ...governed, change: turned(governed.change, sign), form: "verb" };
}

const movingVerbs: ReadonlySet<string> = new Set(
  "drive driving bring bringing push keep".split(" "),
);

const particles: ReadonlyMap<string, Change> = new Map<string, Change>([
  ["up", 1],
  ["down", -1],
]);

/** The change that stands next, after articles and the like only. */
function nextChange(statement: Statement, from: number): FoundChange | null {
  let place = from;
  while (betweenChanges.has(statement.key(place))) place += 1;
  const word = changeWords.get(statement.key(place));
  if (!word || word.form === "modifier" || isComparison(statement, place)) return null;
  return { ...word, subject: subjectFrom(statement, place + 1) };
}

/** "(Maintain) the high percentage of": the level that is to stay. */
function levelAt(statement: Statement, from: number): FoundChange | null {
  const place = statement.key(from) === "the" || statement.key(from) === "our" ? from + 1 : from;
  const change = new Map<string, Change>([
    ["high", 1],
    ["low", -1],
  ]).get(statement.key(place));
  if (change === undefined) return null;
  return { change, form: "verb", subject: subjectFrom(statement, place + 1) };
}

/** "No increase in", "no children placed in": nothing of it is wanted. "No. of" and "No of" count. */
function noneOf(statement: Statement, place: number): FoundChange | null {
  const word = statement.key(place);
  if (word !== "no" && word !== "zero") return null;
  const next = statement.key(place + 1);
  if (next === "" || next === "of" || next === "change") return null;
  if (statement.gapBefore(place + 1).includes(".")) return null;
  const governed = nextChange(statement, place + 1);
  if (governed) return { ...governed, change: turned(governed.change, -1), form: "modifier" };
  return { change: -1, form: "modifier", subject: subjectFrom(statement, place + 1) };
}

/** "Recruit more foster carers", "Families feel more resilient": a comparative a few words on. */
function changeOfSubject(statement: Statement, from: number): FoundChange | null {
  for (let place = from; place < from + 4; place += 1) {
    const word = statement.key(place);
    if (quantities.has(word) || describing.has(word) || word === "") return null;
    if (statement.gapBefore(place).trim() !== "" && place > from) return null;
    if (place > from && comparatives.has(word)) {
      const found = changeAt(statement, place);
      return found && { ...found, subject: { from, to: statement.words.length } };
    }
  }
  return null;
}

const comparatives: ReadonlySet<string> = new Set(["more", "fewer", "better"]);

/** "more than", "fewer than", "two or more": a limit, not a change. */
function isComparison(statement: Statement, place: number): boolean {
  const isOrMore =
    statement.key(place - 1) === "or" && /^(?:more|fewer|less)$/.test(statement.key(place));
  return statement.key(place + 1) === "than" || isOrMore;
}

/** "Higher education", "lower-cost": a kind of thing. */
function isKind(statement: Statement, place: number): boolean {
  if (!comparativeKinds.has(statement.key(place))) return false;
  if (statement.gapBefore(place + 1) === "-") return true;
  return kinds.has(`${statement.key(place)} ${statement.key(place + 1)}`);
}

const comparativeKinds: ReadonlySet<string> = new Set(["higher", "lower", "more", "greater"]);

const kinds: ReadonlySet<string> = new Set([
  "higher education",
  "higher needs",
  "higher apprenticeships",
  "higher apprenticeship",
  "lower income",
  "lower secondary",
  "lower school",
  "more able",
]);

function isClosing(word: string): boolean {
  return word === "close" || word === "closing";
}

function hasGap(statement: Statement, from: number): boolean {
  return Array.from({ length: 7 }, (_, i) => statement.key(from + i)).some((word) =>
    /^gaps?$/.test(word),
  );
}

function subjectFrom(statement: Statement, place: number): FoundChange["subject"] {
  const from = isPreposition(statement.key(place)) ? place + 1 : place;
  return { from, to: statement.words.length };
}

function isPreposition(word: string): boolean {
  return word === "in" || word === "of" || word === "to";
}

function turned(change: Change, sign: 1 | -1): Change {
  if (sign === 1) return change;
  return change === 1 || change === "better" ? -1 : 1;
}
