import { writeNumber } from "../values";
import { figureInWords } from "./commentary/figure-words";
import { quotingSentences } from "./commentary/narratives";
import { type QuotedRatioMismatch, quotedRatioMismatches } from "./commentary/ratio-claims";
import { quoteSentence } from "./commentary/quote-sentence";
import { defineRule } from "./define";

interface Facts extends QuotedRatioMismatch {
  readonly sentence: string;
}

const calculated = ({ percentage, calculated: decimal }: Facts) =>
  figureInWords({ ...percentage, number: { ...percentage.number, decimal } });

/** No sentence is of interest without one of these. */
const words = /[([]/;

export const commentaryRatioMismatch = defineRule<Facts>({
  slug: "commentary-ratio-mismatch",
  title: "A percentage in the commentary disagrees with the counts beside it",
  severity: "error",
  rationale:
    "“82.9% (58/70)” is checked by any reader with a calculator. The percentage is recalculated and rounded to the decimals that are quoted, half away from zero. A numerator alone, “84.4% (65) of those young people”, is checked against the one count that stands before it.",
  reads: ["commentary"],
  check: (context) =>
    quotingSentences(context, words).flatMap((quoting) =>
      quotedRatioMismatches(quoting).map((mismatch) => ({
        measure: quoting.narrative.measures[0],
        cell: quoting.narrative.cell,
        facts: { ...mismatch, sentence: quoting.sentence.text },
      })),
    ),
  message: ({ facts }) =>
    `${writeNumber(facts.numerator)}/${writeNumber(facts.denominator)} is ${calculated(facts)}, but the commentary says ${figureInWords(facts.percentage)}: ${quoteSentence(facts.sentence, facts.percentage.number.span.start)}. Correct the percentage or the counts.`,
  expected: ({ facts }) => calculated(facts),
  actual: ({ facts }) => figureInWords(facts.percentage),
  passes: [
    {
      title: "58 of 70 is 82.9%, and 65 of 77 is 84.4%",
      rows: [
        {
          previous: "82.9%",
          latest: "84.4%",
          commentary:
            "The team supported 77 young people, 84.4% (65) of those young people stayed at home. The year before it was 82.9% (58/70).",
        },
      ],
    },
    {
      title: "A count in brackets whose whole is not told",
      rows: [
        {
          commentary: "Of the audits, 45.0% (12) were rated good and 20% (7) requires improvement.",
        },
      ],
    },
    {
      title: "Two counts before it: nothing says which is the whole",
      rows: [
        {
          commentary:
            "We wrote to 120 families and 77 young people, and 10.0% (65) of those replied.",
        },
      ],
    },
  ],
  fails: [
    {
      title: "58 of 70 is not 83.9%",
      rows: [{ commentary: "Fewer young people came into Care: 83.9% (58/70) stayed at home." }],
    },
    {
      title: "65 of the 77 are not 86.4%",
      rows: [
        {
          commentary:
            "The team supported 77 young people, 86.4% (65) of those young people stayed at home.",
        },
      ],
    },
  ],
});
