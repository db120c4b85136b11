import { changeMismatches } from "./commentary/change-mismatches";
import { figureInWords, rowFigureInWords } from "./commentary/figure-words";
import { quotingSentences, type QuotingSentence } from "./commentary/narratives";
import { pointsMismatches } from "./commentary/points-mismatches";
import { comparedYears, type ComparedYears } from "./commentary/times";
import { quoteSentence } from "./commentary/quote-sentence";
import { defineRule } from "./define";
import type { Fact } from "./types";

interface Facts {
  readonly sentence: string;
  /** Where in the sentence the points stand. */
  readonly place: number;
  readonly quoted: string;
  /** The two percentages, in words. */
  readonly one: string;
  readonly other: string;
  readonly expected: string;
  /** "Higher" where it is lower. */
  readonly isReversed: boolean;
}

/** Between two percentages of the commentary itself. */
function factsInSentence(quoting: QuotingSentence): Fact<Facts>[] {
  const { narrative, sentence } = quoting;
  return pointsMismatches(quoting).map(({ quoted, figures, expected, isReversed }) => ({
    measure: narrative.measures[0],
    cell: narrative.cell,
    facts: {
      sentence: sentence.text,
      place: quoted.number.span.start,
      quoted: figureInWords(quoted),
      one: figureInWords(figures[0]),
      other: figureInWords(figures[1]),
      expected: figureInWords({ ...quoted, number: { ...quoted.number, decimal: expected } }),
      isReversed,
    },
  }));
}

/** Between the two percentages of the row. */
function factsInRow(quoting: QuotingSentence, years: ComparedYears): Fact<Facts>[] {
  const { narrative, sentence } = quoting;
  return changeMismatches(quoting, years).flatMap(({ measure, quoted, expected, aspect }) => {
    if (quoted.unit !== "points" || !aspect?.previous || !aspect.latest) return [];
    const facts = {
      sentence: sentence.text,
      place: quoted.number.span.start,
      quoted: figureInWords(quoted),
      one: rowFigureInWords(aspect.previous, aspect),
      other: rowFigureInWords(aspect.latest, aspect),
      expected: figureInWords({ ...quoted, number: { ...quoted.number, decimal: expected } }),
      isReversed: false,
    };
    return [{ measure, cell: narrative.cell, facts }];
  });
}

/** No sentence is of interest without one of these. */
const words = /\bp(?:oin)?ts?\b|\bppts?\b|\bpps?\b/i;

export const commentaryPointsMismatch = defineRule<Facts>({
  slug: "commentary-points-mismatch",
  title: "The commentary quotes percentage points that the percentages do not give",
  severity: "error",
  rationale:
    "“2.5 percentage points higher than the national figure of 87.9%” can be checked by subtraction. The two percentages must stand in the commentary or in the row; a difference that rounding explains is not reported.",
  reads: ["commentary", "previous", "latest"],
  check: (context) => {
    const years = context.shared(comparedYears);
    return quotingSentences(context, words).flatMap((quoting) => {
      const inSentence = factsInSentence(quoting);
      return inSentence.length > 0 ? inSentence : factsInRow(quoting, years);
    });
  },
  message: ({ facts: { sentence, place, quoted, one, other, expected, isReversed } }) =>
    isReversed
      ? `The words and the figures disagree on which of ${one} and ${other} is higher: ${quoteSentence(sentence, place)}. Correct the words or the figures.`
      : `The commentary says ${quoted}, but between ${one} and ${other} lie ${expected}: ${quoteSentence(sentence, place)}. Correct the commentary, or the figures if they are wrong.`,
  expected: ({ facts }) => facts.expected,
  actual: ({ facts }) => facts.quoted,
  passes: [
    {
      title: "90.4% is 2.5 percentage points above 87.9%",
      rows: [
        {
          previous: "89.0%",
          latest: "90.4%",
          commentary:
            "The percentage of schools was 90.4%. This was 2.5 percentage points (ppts) higher than the national figure of 87.9%.",
        },
      ],
    },
    {
      title: "The other percentage is not told",
      rows: [
        {
          previous: "89.0%",
          latest: "90.4%",
          commentary:
            "The percentage was 90.4%, 9.9 ppts higher than the national figure. Special schools: 84%, lower than the national figure by 5.6 ppts.",
        },
      ],
    },
    {
      title: "A difference that rounding explains",
      rows: [
        {
          previous: "89.0%",
          latest: "90.4%",
          commentary: "The result was 90.4%, which is 2.6 ppts above the national figure of 87.9%.",
        },
      ],
    },
  ],
  fails: [
    {
      title: "90.4% is not 3.5 percentage points above 87.9%",
      rows: [
        {
          previous: "89.0%",
          latest: "90.4%",
          commentary:
            "The percentage of schools was 90.4%. This was 3.5 percentage points higher than the national figure of 87.9%.",
        },
      ],
    },
    {
      title: "In one sentence",
      rows: [
        {
          previous: "89.0%",
          latest: "90.4%",
          commentary:
            "It stood at 90.4%, against 87.9% nationally, so that we were 5.2 percentage points ahead.",
        },
      ],
    },
    {
      title: "Higher, when it is lower",
      rows: [
        {
          previous: "84.0%",
          latest: "85.4%",
          commentary: "The result was 85.4%, 2.5 ppts higher than the national figure of 87.9%.",
        },
      ],
    },
    {
      title: "Between the two figures of the row",
      rows: [
        {
          previous: "60.0% (60/100)",
          latest: "66.0% (66/100)",
          commentary: "The figure has increased by 9.0 percentage points.",
        },
      ],
    },
  ],
});
