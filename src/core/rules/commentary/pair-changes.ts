import { allMatches } from "../../matches";
import type { QuotedFigure } from "./marked";
import type { QuotingSentence } from "./narratives";
import { pairsOf, type QuotedPair } from "./pairs";
import { expectedChange, fitsChange } from "./row-changes";
import { type Aspect, aspectsOf, quotes } from "./row-figures";

/** A change and the two figures beside it in one sentence, of which it is not the change. */
export interface PairChangeMismatch {
  readonly quoted: QuotedFigure;
  readonly aspect: Aspect;
}

const nouns =
  "(?:increase|rise|growth|improvement|decrease|reduction|fall|drop|decline|deterioration)";
const from =
  ",? \\(?(?:up |down )?from (?:the |a |last year's |figure |total |of )*‹(?<previous>\\d+)›";
const to = "‹(?<latest>\\d+)›(?: \\p{L}+){0,3}?,? \\(?(?:which is |this is |or )?";

/** "Fell by 8% from 1,030 to 978", "a 9-point increase, from 72% to 81%", "from 300 to 400, a rise of 33%". */
const beside: readonly RegExp[] = [
  `\\bby ‹(?<change>\\d+)›(?: \\(‹\\d+›\\))?(?: \\p{L}+)?${from}`,
  `\\ban? ‹(?<change>\\d+)› (?:\\p{L}+ )?${nouns}(?: \\p{L}+){0,3}?${from}`,
  `\\b${nouns} of ‹(?<change>\\d+)›(?: \\p{L}+)?${from}`,
  `${to}an? (?:\\p{L}+ )?${nouns} of ‹(?<change>\\d+)›(?=[.,;)]|$)`,
  `${to}an? ‹(?<change>\\d+)› (?:\\p{L}+ )?${nouns}(?=[.,;)]|$)`,
].map((source) => new RegExp(source, "gu"));

/**
 * Changes that the two figures beside them do not give: arithmetic that any reader can check, whomever it is about.
 * Where the figures are those of the row, its numerators and denominators may explain the change, too.
 */
export function pairChangeMismatches(quoting: QuotingSentence): PairChangeMismatch[] {
  const { sentence, narrative } = quoting;
  if (sentence.figures.length < 3) return [];
  const pairs = pairsOf(sentence);
  if (pairs.length === 0) return [];
  const rows = aspectsOf(narrative.measures);
  return beside.flatMap((pattern) =>
    allMatches(sentence.marked, pattern).flatMap(({ groups = {} }) => {
      const figure = (name: string) => sentence.figures[Number(groups[name] ?? NaN)];
      const quoted = figure("change");
      const pair = pairs.find(
        ({ previous, latest }) => previous === figure("previous") || latest === figure("latest"),
      );
      if (!quoted || !pair || quoted === pair.previous || quoted === pair.latest) return [];
      const told = aspectOf(pair, narrative.measures[0]);
      const known = rows.filter(
        (row) => quotes(pair.previous, row, "previous") && quotes(pair.latest, row, "latest"),
      );
      const aspect = known[0] ?? told;
      if (expectedChange(quoted, aspect) === null) return [];
      return fitsChange(quoted, [told, ...known]) === false ? [{ quoted, aspect }] : [];
    }),
  );
}

/** The two figures of a sentence as if they were the figures of a row. */
function aspectOf({ previous, latest }: QuotedPair, measure: Aspect["measure"]): Aspect {
  const printed = ({ number }: QuotedFigure) => ({ printed: number, exact: null });
  return {
    measure,
    unit: previous.unit,
    isValue: false,
    previous: printed(previous),
    latest: printed(latest),
  };
}
