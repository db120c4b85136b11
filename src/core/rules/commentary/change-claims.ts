import { allMatches } from "../../matches";
import type { MarkedSentence, QuotedFigure, QuotedPeriod } from "./marked";
import { isClosed } from "./title-subject";
import { type Movement, movementOf, movementWord } from "./movements";

/** A change that a sentence quotes: "a 22.3% increase on the 94", "exceeded the target by 31". */
export interface QuotedChange {
  readonly change: QuotedFigure;
  /** What the change is counted from: last year's figure, or the target. */
  readonly from: "previous" | "target";
  /** The figure that the change is said to be on; null where none is named. */
  readonly base: QuotedFigure | null;
  readonly basePeriod: QuotedPeriod | null;
  readonly movement: Movement | null;
  /** The latest figure that the change is said to lead to: "fell by 32 days to 389 days". */
  readonly result: QuotedFigure | null;
  /** The marked sentence up to the change and the words behind it. */
  readonly about: string;
  /** The words that say what changed, where nothing behind the change narrows it down; or else "". */
  readonly subject: string;
  /** Place of the change among the figures of the sentence. */
  readonly place: number;
}

const change = "‹(?<change>\\d+)›";
const target = "(?:the |our |its |this )?(?:annual |yearly |local )?target";
const nouns =
  "(?:increase|rise|growth|improvement|decrease|reduction|fall|drop|decline|deterioration)";
const base =
  "(?: (?:on|from|over|(?:when )?compared (?:to|with|against))(?: the| last year's| a| figure| total| of)* ?(?:‹(?<base>\\d+)›|[^‹›«»;:.,]{0,30}«(?<period>\\d+)»(?: \\(‹(?<bracketed>\\d+)›\\))?))?";

const fromTarget: readonly RegExp[] = [
  `\\bexceed(?:ed|ing|s)? (?:it|this|${target}) by ${change}`,
  `\\b(?:surpass|beat|miss)(?:ed|ing|es|s)? (?:it|this|${target}) by ${change}`,
  `\\btarget\\b[^‹›]{0,90}(?:‹\\d+›[^‹›]{0,90})?\\b(?:exceeded|missed|surpassed|beaten) by ${change}`,
  `${change} (?:above|over|below|under|short of|more than|less than|higher than|lower than|in excess of) ${target}`,
].map((source) => new RegExp(source, "gu"));

const fromPrevious: readonly RegExp[] = [
  `\\ba[n]? ${change} (?:\\p{L}+ )?(?<word>${nouns})${base}`,
  `\\b(?:an? )?(?<word>${nouns}) of ${change}${base}`,
  `\\b(?<word>${movementWord}) by ${change}${base}`,
  `${change}(?: days?| weeks?| months?)? (?<word>more|fewer|less|higher|lower)(?= than (?:in )?(?:«|last year|(?:the )?(?:previous|preceding|prior) year|(?:the )?year before)|[.,;)]|$)(?: than(?: in)? «(?<period>\\d+)»(?: \\(‹(?<bracketed>\\d+)›\\))?)?`,
  `${change} (?<word>more|fewer|less|higher|lower) than (?:the |last year's )(?:figure of |total of )?‹(?<base>\\d+)›`,
  `${change} (?<word>more|fewer) (?<counted>[^‹›«»;:.,]{3,60}?) than (?:in )?(?:«(?<period>\\d+)»|last year|(?:the )?(?:previous|preceding|prior) year|(?:the )?year before)`,
  `(?<!\\b(?:made|make|makes|making|take|takes|taken|taking|took|picked|set|broken|broke|fill|filled|signed) )\\b(?<word>${movementWord}) ${change}${base}`,
].map((source) => new RegExp(source, "gu"));

/** "Rose 12%" is a change; "up 12" may be anything. */
const needsBy = ({ unit }: QuotedFigure) => unit === "number" || unit === "pounds";

/** The changes that a sentence quotes. */
export function changesIn(sentence: MarkedSentence): QuotedChange[] {
  const read = (patterns: readonly RegExp[], from: QuotedChange["from"]) =>
    patterns.flatMap((pattern) =>
      allMatches(sentence.marked, pattern).flatMap(
        (match) => changeOf(sentence, match, from) ?? [],
      ),
    );
  const targets = read(fromTarget, "target");
  const rest = read(fromPrevious, "previous");
  const changes = [...targets, ...rest];
  return changes.filter(
    (one, index) => changes.findIndex(({ change: other }) => other === one.change) === index,
  );
}

function changeOf(
  { marked, figures, periods }: MarkedSentence,
  match: RegExpMatchArray,
  from: QuotedChange["from"],
): QuotedChange | null {
  const groups = match.groups ?? {};
  const place = Number(groups.change);
  const quoted = figures[place];
  if (!quoted) return null;
  const isBare = groups.word !== undefined && match[0].startsWith(`${groups.word} ‹`);
  if (isBare && needsBy(quoted)) return null;
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const behind = /^[^,;:‹›«»]{0,40}/u.exec(marked.slice(end))?.[0] ?? "";
  const [, result] = /^(?: \p{L}+)? to (?:just |only )?‹(\d+)›/u.exec(marked.slice(end)) ?? [];
  return {
    change: quoted,
    from,
    base: figures[Number(groups.base ?? groups.bracketed ?? NaN)] ?? null,
    basePeriod: periods[Number(groups.period ?? NaN)] ?? null,
    movement: comparedMovement(groups.word ?? ""),
    result: figures[Number(result ?? NaN)] ?? null,
    about: marked.slice(0, end) + behind,
    subject: groups.counted ?? subjectOf(marked, start, end),
    place,
  };
}

const nounBehind = /^ in (?:the )?(?<counted>[^‹›«»;:.,()]{3,80})/u;
const verbBefore = /(?: (?:has|have|had|is|was|were|also|now|then|\p{L}+ly))*$/u;

/** "The number of carers" went up by 12; there was an increase of 12 "in the number of carers". */
function subjectOf(marked: string, start: number, end: number): string {
  const behind = marked.slice(end);
  const noun = nounBehind.exec(behind)?.groups?.counted;
  if (noun !== undefined) return noun;
  return isClosed(behind) ? marked.slice(0, start).trimEnd().replace(verbBefore, "") : "";
}

function comparedMovement(word: string): Movement | null {
  if (word === "more" || word === "higher") return "up";
  if (word === "fewer" || word === "less" || word === "lower") return "down";
  return movementOf(word);
}
