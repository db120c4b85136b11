import type { MarkedSentence, QuotedFigure, QuotedPeriod } from "./marked";
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
  /** The marked sentence up to the change and the words behind it. */
  readonly about: string;
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
  `${change} (?<word>more|fewer|higher|lower)(?= than (?:in )?(?:«|last year|(?:the )?(?:previous|preceding|prior) year|(?:the )?year before)|[.,;)]|$)(?: than(?: in)? «(?<period>\\d+)»(?: \\(‹(?<bracketed>\\d+)›\\))?)?`,
].map((source) => new RegExp(source, "gu"));

/** The changes that a sentence quotes. */
export function changesIn(sentence: MarkedSentence): QuotedChange[] {
  const read = (patterns: readonly RegExp[], from: QuotedChange["from"]) =>
    patterns.flatMap((pattern) =>
      [...sentence.marked.matchAll(pattern)].flatMap(
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
  const end = (match.index ?? 0) + match[0].length;
  const behind = /^[^,;:‹›«»]{0,40}/u.exec(marked.slice(end))?.[0] ?? "";
  return {
    change: quoted,
    from,
    base: figures[Number(groups.base ?? groups.bracketed ?? NaN)] ?? null,
    basePeriod: periods[Number(groups.period ?? NaN)] ?? null,
    movement: comparedMovement(groups.word ?? ""),
    about: marked.slice(0, end) + behind,
    place,
  };
}

function comparedMovement(word: string): Movement | null {
  if (word === "more" || word === "higher") return "up";
  if (word === "fewer" || word === "lower") return "down";
  return movementOf(word);
}
