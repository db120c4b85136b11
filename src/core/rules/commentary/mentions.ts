import { allMatches } from "../../matches";
import type { MarkedSentence, QuotedFigure, QuotedPeriod } from "./marked";
import { movementWord } from "./movements";
import { isAboutOthers } from "./subject";

/** One figure that a sentence says was the previous one, and the figure before it, with which it is compared. */
export interface PreviousMention {
  readonly previous: QuotedFigure;
  readonly latest: QuotedFigure;
  readonly period: QuotedPeriod | null;
  /** The marked words around the figure. */
  readonly about: string;
}

const figure = "‹(?<figure>\\d+)›";
const lastYear =
  "(?:last year|(?:the )?(?:previous|preceding|prior) (?:financial |academic )?(?:year|period)|(?:the )?year before)(?! last| but| that)";
const nouns = "(?:figure|total|result|value|outturn|performance|rate|percentage|number)";

const patterns: readonly RegExp[] = [
  `\\b${movementWord} (?:from|on) (?:the |a )*${figure}(?! to\\b)`,
  `(?:last year's|the (?:previous|preceding|prior) (?:year's |period's )?)(?: ?${nouns})?(?: (?:of|was|at))? ${figure}`,
  `${lastYear}(?: ?\\(|,? when (?:there were |it was |we had )?)${figure}(?=\\)| (?:were|was|had)|[.,;]|$)`,
  `(?<!\\b(?:by|of) )${figure}(?: (?!on\\b|from\\b|than\\b|over\\b|since\\b|compared\\b)[\\p{L}'-]+){0,3}?,? (?:in |for |of |during )?${lastYear}`,
  `\\b(?:compared (?:to|with)|(?:more|fewer|less|higher|lower) than(?: in)?|against) (?:\\p{L}+ ){0,2}«(?<period>\\d+)» \\(${figure}\\)`,
].map((source) => new RegExp(source, "gu"));

/** No sentence is of interest without one of these. */
const comparing = /(?:from|on|the|a) ‹|year|period|«\d+» \(‹|previous|prior|preceding/u;

/**
 * The figures that a sentence gives as the previous ones: "improving on last year's figure of 75", "a drop from
 * 368 the preceding year". Only where the figure that stands before it, here or at the end of the sentence
 * before ("This was a drop from …"), is of the same unit, for that is what it is compared with.
 */
export function previousMentions(
  sentence: MarkedSentence,
  before: () => MarkedSentence | null,
): PreviousMention[] {
  const found = new Map<QuotedFigure, PreviousMention>();
  if (!comparing.test(sentence.marked)) return [];
  for (const pattern of patterns) {
    for (const match of allMatches(sentence.marked, pattern)) {
      const mention = mentionOf(sentence, before, match);
      if (mention && !found.has(mention.previous)) found.set(mention.previous, mention);
    }
  }
  return [...found.values()];
}

function mentionOf(
  sentence: MarkedSentence,
  before: () => MarkedSentence | null,
  match: RegExpMatchArray,
): PreviousMention | null {
  const place = Number(match.groups?.figure);
  const previous = sentence.figures[place];
  if (!previous || previous.unit === "points") return null;
  const latest = figureBefore(sentence, place, before);
  if (!latest) return null;
  const end = (match.index ?? 0) + match[0].length;
  const behind = /^[^,;:‹›«»]{0,40}/u.exec(sentence.marked.slice(end))?.[0] ?? "";
  const period =
    sentence.periods[Number(match.groups?.period ?? NaN)] ?? periodBehind(sentence, behind, end);
  return { previous, latest, period, about: sentence.marked.slice(0, end) + behind };
}

/** " in «1»" right behind the figure. */
function periodBehind({ marked, periods }: MarkedSentence, behind: string, end: number) {
  const next = /^«(\d+)»/u.exec(marked.slice(end + behind.length));
  return next ? (periods[Number(next[1])] ?? null) : null;
}

const anaphora = /^(?:this|that|it|these|which|both)\b/u;

function figureBefore(
  sentence: MarkedSentence,
  place: number,
  before: () => MarkedSentence | null,
): QuotedFigure | null {
  const unit = sentence.figures[place]?.unit;
  const same = (figure: QuotedFigure) => figure.unit === unit;
  const here = sentence.figures.slice(0, place).filter(same).at(-1);
  if (here) return here;
  if (!anaphora.test(sentence.marked)) return null;
  const earlier = before();
  if (!earlier || isAboutOthers(earlier.marked)) return null;
  const figures = earlier.figures.filter(same);
  return figures.length === 1 ? (figures[0] ?? null) : null;
}

const latestPattern = new RegExp(
  `(?: (?:has|have|had|also|now|again|slightly|significantly|since|therefore|currently|been))*(?: (?:is|was|are|were|stands at|stood at|stands|remains at|remained at)| ${movementWord}(?: slightly| further| significantly)? to)(?: (?:now|at|currently|again|the|just|only))* ${figure}(?=[.,;)]|$| (?:in|for|as at|on|at|by) «| which| and| but| this| with)`,
  "u",
);

/** The figure that a sentence about the measure itself gives as the latest: "The figure for 2022-23 is 63.9%". */
export function latestMention(sentence: MarkedSentence): QuotedFigure | null {
  const match = latestPattern.exec(sentence.marked);
  if (!match || sentence.marked.slice(0, match.index).includes("‹")) return null;
  if (
    /\b(?:last year|previous|preceding|prior|year before|earlier|between)\b/u.test(sentence.marked)
  ) {
    return null;
  }
  const said = sentence.figures[Number(match.groups?.figure)];
  return said && said.unit !== "points" ? said : null;
}
