import { writeNumber } from "../values";
import { figureInWords } from "./commentary/figure-words";
import { quotingSentences } from "./commentary/narratives";
import { type SumMismatch, sumMismatches } from "./commentary/sum-claims";
import { quoteSentence } from "./commentary/quote-sentence";
import { defineRule } from "./define";

interface Facts extends SumMismatch {
  readonly sentence: string;
}

const whole = (decimal: SumMismatch["sum"]) => writeNumber({ decimal, decimals: 0 });

/** No sentence is of interest without one of these. */
const words = /\b(?:two|both|2)[ -]|years combined/i;

export const commentarySumMismatch = defineRule<Facts>({
  slug: "commentary-sum-mismatch",
  title: "A total over both years is not the sum of the row",
  severity: "warning",
  rationale:
    "Indicator 9 of the 2022-23 report says that places increased by 237 over this two-year period; the row has 117 and 127, which make 244. Reported only where the total is within a tenth of the sum and the sentence speaks of the measure, so that totals of something else stay quiet.",
  reads: ["commentary", "previous", "latest"],
  check: (context) =>
    quotingSentences(context, words).flatMap((quoting) =>
      sumMismatches(quoting).map((mismatch) => ({
        measure: mismatch.measure,
        cell: quoting.narrative.cell,
        facts: { ...mismatch, sentence: quoting.sentence.text },
      })),
    ),
  message: ({ facts: { sentence, quoted, previous, latest, sum } }) =>
    `The commentary says ${figureInWords(quoted)} over two years, but ${whole(previous)} and ${whole(latest)} make ${whole(sum)}: ${quoteSentence(sentence, quoted.number.span.start)}. Correct the total, or say what else it counts.`,
  expected: ({ facts }) => whole(facts.sum),
  actual: ({ facts }) => figureInWords(facts.quoted),
  passes: [
    {
      title: "117 and 127 make 244",
      rows: [
        {
          indicator: "Number of additional Special School places delivered",
          previous: "117",
          latest: "127",
          commentary:
            "The number of special school places has been increased by 244 over this two-year period.",
        },
      ],
    },
    {
      title: "A total of something else",
      rows: [
        {
          indicator: "Number of additional Special School places delivered",
          previous: "117",
          latest: "127",
          commentary:
            "Over the two years we spent £2,500,000 on them. There were 1,900 applications for special school places over this two-year period.",
        },
      ],
    },
    {
      title: "Percentages add up to nothing",
      rows: [
        {
          previous: "60.0% (60/100)",
          latest: "66.0% (66/100)",
          commentary: "Over the two years 125 young people moved into suitable accommodation.",
        },
      ],
    },
  ],
  fails: [
    {
      title: "117 and 127 do not make 237",
      rows: [
        {
          indicator: "Number of additional Special School places delivered",
          previous: "117",
          latest: "127",
          commentary:
            "The number of special school places has been increased by 237 over this two-year period.",
        },
      ],
    },
  ],
});
