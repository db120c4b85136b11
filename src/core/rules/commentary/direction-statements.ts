import type { Measure } from "../../workbook/types";
import type { MarkedSentence } from "./marked";
import { type Movement, movementOf, movementWord } from "./movements";
import { isClosed, namesTheMeasure } from "./title-subject";

/** What a sentence about the measure says that its figure, or its performance, did. */
export interface DirectionStatement {
  readonly word: string;
  /** `same` where the figure is said to have stayed as it was. */
  readonly movement: Movement | "same";
  /** The subject is the performance, of which "increased" may be said when the figure fell. */
  readonly isPerformance: boolean;
  /** What the sentence says has moved: "an increase in the number of assessments". */
  readonly of: string;
  readonly noun: string;
}

/**
 * The statement of a sentence whose subject is the measure: "performance has fallen", "the latest data shows an
 * increase", "the number of carers approved rose" by the measure's own title, "the figure has stayed the same".
 */
export function statementIn(
  sentence: MarkedSentence,
  measures: readonly Measure[],
): DirectionStatement | null {
  return (
    simpleStatement(sentence) ?? namedStatement(sentence, measures) ?? unmovedStatement(sentence)
  );
}

const hedge =
  /\b(?:not|no|nor|neither|never|expect(?:ed|s|ing)?|will|should|would|could|may|might|aims?|hope[ds]?|targets?|if|whether|initially|previously|historically|since|until|pandemic|month|quarter|quarters|recent years|two years|three years|five years|‹x›|every|each|seen as|means|reflects|rather than|instead)\b/u;

const adverbs =
  "(?: (?:also|now|again|slightly|significantly|marginally|further|therefore|considerably|sharply|steadily|substantially|only|just|been|an?|small|slight|significant|marginal|further))*";
const verb = `(?: (?:has|have|is|was|shows?|showed|saw|seen|sees))?${adverbs} (?<word>${movementWord})\\b`;
const when =
  "(?: \\(?(?:for|in|at|during|as at) (?:the )?(?:«\\d+»|this (?:indicator|measure|year|period)|the year)\\)?)*";
const nouns =
  "(?:figure|result|rate|percentage|proportion|number|total|indicator|measure|value|score|outturn|data)s?";

const stated: readonly RegExp[] = [
  `^(?:overall,? )?(?:(?:the |this )?(?:latest )?data shows? (?:that )?)?(?:the |our )?(?:overall )?(?<performance>performance)${when}${verb}`,
  `^(?:the|this|our) (?:latest |overall )?(?<noun>${nouns})${when}${verb}`,
  `^(?:the|this) (?:latest |«\\d+» )?(?:data|figures?|results?)${when} shows?${adverbs} (?<word>${movementWord})\\b`,
].map((source) => new RegExp(source, "u"));

/** "Performance is slightly lower than in the year before." */
const comparedToLastYear =
  /^(?:the |our )?(?:overall )?(?:(?<performance>performance)|(?:latest |overall )?(?:figure|result|rate|percentage|proportion|number|total))(?: for this indicator)? (?:is|was)(?: slightly| significantly| much| marginally| a little)? (?<word>higher|lower|better|worse) than (?:in )?(?:last year|(?:the )?(?:year before|previous (?:year|period)|period before|prior year))\b/u;

function simpleStatement({ marked }: MarkedSentence): DirectionStatement | null {
  const compared = comparedToLastYear.exec(marked);
  const match = compared ?? stated.map((pattern) => pattern.exec(marked)).find((found) => found);
  const word = match?.groups?.word;
  if (!match || !word) return null;
  const end = match.index + match[0].length;
  if (hedge.test(marked.slice(0, end + 60))) return null;
  const movement = compared ? comparedMovement(word) : movementOf(word);
  if (!movement) return null;
  return {
    word,
    movement,
    isPerformance: match.groups?.performance !== undefined,
    of: /^ (?:slightly )?(?:in|of) (?<of>[^.;:,]*)/u.exec(marked.slice(end))?.groups?.of ?? "",
    noun: match.groups?.noun ?? "",
  };
}

/** A finite verb of movement; "stepped up" and "reduced" may be part of a title. */
const namedVerb = new RegExp(
  `^(?<subject>(?:the |our )?[^‹›«»,;:.()]{5,120}?)(?: (?:has|have)${adverbs} (?<moved>${movementWord})| (?<finite>rose|fell|grew|increased|decreased|dropped|declined))\\b`,
  "u",
);

function namedStatement(
  { marked }: MarkedSentence,
  [measure, ...more]: readonly Measure[],
): DirectionStatement | null {
  const match = namedVerb.exec(marked);
  if (!match?.groups || !measure || more.length > 0) return null;
  const word = match.groups.moved ?? match.groups.finite ?? "";
  const movement = movementOf(word);
  const behind = marked.slice(match[0].length);
  if (!movement || !isClosed(behind) || hedge.test(marked.slice(0, match[0].length + 60))) {
    return null;
  }
  if (!namesTheMeasure(match.groups.subject ?? "", measure)) return null;
  return { word, movement, isPerformance: false, of: "", noun: "" };
}

const unmoved = new RegExp(
  `^(?:overall,? )?(?:the |our |this )?(?:latest |overall )?(?:(?<performance>performance)|${nouns})${when}(?: (?:has|have|largely|broadly|relatively))* (?<word>(?:remained|stayed)(?: (?:largely|broadly|relatively|very|at))* (?:the same|unchanged|stable|steady|static|constant)|not changed)(?<behind>.*)$`,
  "su",
);

/** "Performance has remained stable", and nothing else in the sentence that moved. */
function unmovedStatement({ marked }: MarkedSentence): DirectionStatement | null {
  const groups = unmoved.exec(marked)?.groups;
  if (!groups?.word || !isClosed(groups.behind ?? "")) return null;
  if (anyMovement.test(groups.behind ?? "") || hedge.test(marked.replace(groups.word, ""))) {
    return null;
  }
  const isPerformance = groups.performance !== undefined;
  return { word: groups.word, movement: "same", isPerformance, of: "", noun: "" };
}

const anyMovement = new RegExp(`\\b${movementWord}\\b`, "u");

const comparedMovement = (word: string): Movement =>
  (({ higher: "up", lower: "down", better: "better", worse: "worse" }) as const)[word] ?? "decline";
