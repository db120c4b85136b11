import { allMatches } from "../../matches";
import type { MarkedSentence, QuotedFigure, QuotedPeriod } from "./marked";
import { type Movement, movementOf, movementWord } from "./movements";

/** Two figures of which a sentence says that the first became the second: "fell to 63.9% from 67.4%". */
export interface QuotedPair {
  readonly previous: QuotedFigure;
  readonly latest: QuotedFigure;
  readonly previousPeriod: QuotedPeriod | null;
  readonly latestPeriod: QuotedPeriod | null;
  /** The word that says what happened, where there is one. */
  readonly movement: { readonly kind: Movement; readonly word: string } | null;
  /** The marked sentence up to the pair and the words right behind it: whom the figures are about. */
  readonly about: string;
}

const lead = "(?:the |a |an |just |only |last year's |the previous |figure |total |of )*";
const previous = "‹(?<previous>\\d+)›";
const latest = "‹(?<latest>\\d+)›";
/** Words behind a figure and the time that they end in: ` of pupils in «0»`, ` («0»)`. */
const behind = (name: string) => `(?:[^‹›«»;:.,]{0,80}?«(?<${name}>\\d+)»\\)?|[^‹›«»;:.,]{0,40}?)`;
/** Words that say that a figure changed, and not which way. */
const changed = "(?:went|gone|goes|changed|shifted|slipped)";
const moved = `\\b(?:${movementWord}|${changed})\\b`;
/** From the word of movement to its figures: adverbs, the period, "by ‹2›". */
const between = "(?: by ‹\\d+›)?[^‹›;:]{0,40}?(?:«\\d+»[^‹›«»;:]{0,20}?)?";

const patterns: readonly RegExp[] = [
  `${moved}${between} \\(?from ${lead}${previous}${behind("previousPeriod")} to ${lead}${latest}${behind("latestPeriod")}(?=[^\\p{L}]|$)`,
  `${moved}${between} to ${lead}${latest}${behind("latestPeriod")},? (?:up |down )?from ${lead}${previous}${behind("previousPeriod")}(?=[^\\p{L}]|$)`,
  `${latest}${behind("latestPeriod")},? \\(?(?:which |this |that )?(?:is |was |represents |being )?(?:an? )?(?:[\\p{L}]+ )?${moved} (?:from|on) ${lead}${previous}${behind("previousPeriod")}(?=[^\\p{L}]|$)`,
  `${latest}${behind("latestPeriod")},? \\(?(?:when )?(?:compared|in comparison) (?:to|with) ${lead}${previous}(?: \\p{L}+){0,4}? \\(?(?:in |for |at |during )?(?:the )?(?:«(?<previousPeriod>\\d+)»|last year|(?:the )?(?:previous|preceding|prior) (?:financial |academic )?year|year before)`,
].map((source) => new RegExp(source, "gu"));

const known = new WeakMap<MarkedSentence, readonly QuotedPair[]>();

/** The pairs of previous and latest figure that a sentence quotes; found once for all rules. */
export function pairsOf(sentence: MarkedSentence): readonly QuotedPair[] {
  let pairs = known.get(sentence);
  if (!pairs) known.set(sentence, (pairs = findPairs(sentence)));
  return pairs;
}

function findPairs(sentence: MarkedSentence): QuotedPair[] {
  if (sentence.figures.length < 2 || !/\b(?:from|on|compar)/u.test(sentence.marked)) return [];
  const pairs = patterns.flatMap((pattern) =>
    allMatches(sentence.marked, pattern).flatMap((match) => pairOf(sentence, match) ?? []),
  );
  return pairs.filter(
    (pair, place) =>
      pairs.findIndex(
        (other) => other.previous === pair.previous && other.latest === pair.latest,
      ) === place,
  );
}

function pairOf(
  { marked, figures, periods }: MarkedSentence,
  match: RegExpMatchArray,
): QuotedPair | null {
  const groups = match.groups ?? {};
  const figure = (name: string) => figures[Number(groups[name])] ?? null;
  const period = (name: string) => periods[Number(groups[name] ?? NaN)] ?? null;
  const before = figure("previous");
  const after = figure("latest");
  if (!before || !after || before.unit !== after.unit || before.unit === "points") return null;
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const previousPeriod = period("previousPeriod");
  const subjectPeriod = lastPeriod(marked.slice(0, marked.indexOf(`‹${groups.latest}›`)), periods);
  return {
    previous: before,
    latest: after,
    previousPeriod,
    latestPeriod:
      period("latestPeriod") ?? (subjectPeriod === previousPeriod ? null : subjectPeriod),
    movement: lastMovement(match[0]),
    about: marked.slice(0, end) + wordsBehind(marked.slice(end)),
  };
}

const periodMark = /«(\d+)»/g;

/** The period that is named last, as in "performance for 2022-23 has fallen". */
function lastPeriod(marked: string, periods: readonly QuotedPeriod[]): QuotedPeriod | null {
  const [, place] = allMatches(marked, periodMark).at(-1) ?? [];
  return place === undefined ? null : (periods[Number(place)] ?? null);
}

const movementWords = new RegExp(`\\b${movementWord}\\b`, "gu");

/** "Cases stepped down went up to …" went up. */
function lastMovement(matched: string): QuotedPair["movement"] {
  const word = allMatches(matched, movementWords).at(-1)?.[0] ?? "";
  const kind = movementOf(word);
  return kind && { kind, word };
}

/** Up to the next comma, bracket or figure, at most some words. */
function wordsBehind(rest: string): string {
  return /^[^,;:()‹›«»]{0,30}/u.exec(rest)?.[0] ?? "";
}
