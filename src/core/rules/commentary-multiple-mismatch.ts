import Big from "big.js";
import { writeNumber } from "../values";
import { rowFigureInWords } from "./commentary/figure-words";
import { type MultipleMismatch, multipleMismatches } from "./commentary/multiple-mismatches";
import { tellingSentences } from "./commentary/narratives";
import { quoteSentence } from "./commentary/quote-sentence";
import { comparedYears } from "./commentary/times";
import { defineRule } from "./define";

interface Facts {
  readonly sentence: string;
  readonly mismatch: MultipleMismatch;
}

/** No sentence is of interest without one of these. */
const words =
  /doubl|trebl|tripl|quadrupl|halved|\bhalf\b|thirds?\b|quarters?\b|\bfifth\b|\bsixth\b|\btenth\b|\btwice\b|\btimes\b/i;

/** "from 300 to 400 is 33% up" */
function changeInWords({ aspect, change }: MultipleMismatch): string {
  const figure = (side: "previous" | "latest") => {
    const given = aspect[side];
    return given ? rowFigureInWords(given, aspect) : "";
  };
  const percent = change.times(100).round(0, Big.roundHalfUp).abs();
  const size = `${writeNumber({ decimal: percent, decimals: 0 })}%`;
  const movement = change.eq(0) ? "no change" : `${size} ${change.gt(0) ? "up" : "down"}`;
  return `from ${figure("previous")} to ${figure("latest")} is ${movement}`;
}

export const commentaryMultipleMismatch = defineRule<Facts>({
  slug: "commentary-multiple-mismatch",
  title: "The commentary says doubled, halved or “by a third”, and the figures do not",
  severity: "warning",
  rationale:
    "Such words are remembered and repeated, and they often outlive the draft that they were written for. They are taken as people use them: “doubled” is anything from 1.8 to 2.25 times, “nearly”, “more than” and “about” allow more. Only sentences that name the measure by its title, as the figure or the performance, or by its latest figure, are looked at.",
  reads: ["commentary", "previous", "latest"],
  check: (context) => {
    const years = context.shared(comparedYears);
    return tellingSentences(context, words).flatMap((quoting) =>
      multipleMismatches(quoting, years).map((mismatch) => ({
        measure: mismatch.measure,
        cell: quoting.narrative.cell,
        facts: { sentence: quoting.sentence.text, mismatch },
      })),
    );
  },
  message: ({ facts: { sentence, mismatch } }) =>
    `The commentary says “${mismatch.told.words}”, but ${changeInWords(mismatch)}: ${quoteSentence(sentence, sentence.toLowerCase().indexOf(mismatch.told.words))}. Correct the words, or the figures if they are wrong.`,
  expected: ({ facts }) => changeInWords(facts.mismatch),
  actual: ({ facts }) => facts.mismatch.told.words,
  passes: [
    {
      title: "48 to 96 is double",
      rows: [
        {
          indicator: "Number of apprentices",
          previous: "48",
          latest: "96",
          commentary: "The number of apprentices has doubled.",
        },
      ],
    },
    {
      title: "Nearly a third, and less than half",
      rows: [
        {
          indicator: "Number of conferences held",
          previous: "300",
          latest: "395",
          commentary: "The number of conferences held rose by nearly a third.",
        },
        {
          indicator: "Number of permanent exclusions",
          polarity: "lower",
          previous: "120",
          latest: "58",
          commentary: "The number of permanent exclusions has more than halved.",
        },
      ],
    },
    {
      title: "Something else doubled, or over another time",
      rows: [
        {
          previous: "60",
          latest: "66",
          commentary:
            "Our team has doubled. The number of referrals rose by a third, and the figure has doubled since 2019.",
        },
      ],
    },
  ],
  fails: [
    {
      title: "A third more is not double",
      rows: [
        {
          indicator: "Number of conferences held",
          previous: "300",
          latest: "400",
          commentary: "The number of conferences held has doubled.",
        },
      ],
    },
    {
      title: "Twice as many as last year, but it is not",
      rows: [
        {
          indicator: "Number of apprentices",
          previous: "148",
          latest: "196",
          commentary: "We employed 196 apprentices, twice as many as last year.",
        },
      ],
    },
    {
      title: "Not by a quarter",
      rows: [
        {
          indicator: "Number of permanent exclusions",
          polarity: "lower",
          previous: "120",
          latest: "110",
          commentary: "The number of permanent exclusions fell by a quarter.",
        },
      ],
    },
  ],
});
