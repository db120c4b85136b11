import { figureInWords, rowFigureInWords } from "./commentary/figure-words";
import { quotingSentences } from "./commentary/narratives";
import { comparedYears } from "./commentary/times";
import { type ValueMismatch, valueMismatches } from "./commentary/value-claims";
import { quoteSentence } from "./commentary/quote-sentence";
import { defineRule } from "./define";

interface Facts {
  readonly sentence: string;
  readonly mismatch: ValueMismatch;
  /** The row's figures, in words. */
  readonly previous: string;
  readonly latest: string;
}

/** No sentence is of interest without one of these. */
const words =
  /\bfrom\b|\bon (?:the|last)\b|compar|\bagainst\b|\bthan\b|last year|previous|preceding|prior\b|year before|^(?:\W|\S+ ){0,6}(?:performance|figure|result|rate|percentage|proportion|number|total|indicator|measure|value|score|outturn|data)\b/i;

export const commentaryValueMismatch = defineRule<Facts>({
  slug: "commentary-value-mismatch",
  title: "The commentary quotes another figure than the row",
  severity: "error",
  rationale:
    "The reader sees both side by side. Commentaries are written from drafts or carried over from last year, and the figures change afterwards. A figure is compared only where the sentence plainly speaks of this measure: the row’s other figure stands beside it, or the subject is the performance or the figure itself.",
  reads: ["commentary", "previous", "latest"],
  check: (context) => {
    const years = context.shared(comparedYears);
    return quotingSentences(context, words).flatMap((quoting) =>
      valueMismatches(quoting, years).map((mismatch) => {
        const { aspect, measure } = mismatch;
        const words = (side: "previous" | "latest") => {
          const figure = aspect[side];
          return figure ? rowFigureInWords(figure, aspect) : "";
        };
        return {
          measure,
          cell: quoting.narrative.cell,
          facts: {
            sentence: quoting.sentence.text,
            mismatch,
            previous: words("previous"),
            latest: words("latest"),
          },
        };
      }),
    );
  },
  message: ({ facts: { sentence, mismatch, previous, latest } }) => {
    const place = quoteSentence(sentence, mismatch.quoted.number.span.start);
    if (mismatch.kind === "swapped") {
      return `The commentary has the two figures the other way round: the row goes from ${previous} to ${latest}, the commentary says ${place}. Correct the commentary, or the figures if they are wrong.`;
    }
    const row = mismatch.side === "previous" ? previous : latest;
    return `The commentary says ${figureInWords(mismatch.quoted)} where the row’s ${mismatch.side} data is ${row}: ${place}. Correct the commentary, or the figure if it is wrong.`;
  },
  expected: ({ facts: { mismatch, previous, latest } }) =>
    mismatch.kind === "swapped"
      ? `${previous} to ${latest}`
      : mismatch.side === "previous"
        ? previous
        : latest,
  actual: ({ facts: { mismatch } }) => figureInWords(mismatch.quoted),
  passes: [
    {
      title: "Both figures of the row",
      rows: [
        {
          previous: "67.4% (694/1,030)",
          latest: "69.9% (684/978)",
          commentary: "Performance for 2022-23 has increased to 69.9% from 67.4% in 2021-22.",
        },
      ],
    },
    {
      title: "Rounded, and the numerators",
      rows: [
        {
          previous: "67.4% (694/1,030)",
          latest: "72.0% (704/978)",
          commentary: "It rose from 67% to 72%, and the number rose from 694 to 704.",
        },
      ],
    },
    {
      title: "Figures of others",
      rows: [
        {
          commentary:
            "Nationally the figure rose from 60.0% to 61.2%. Applications rose from 13,850 to 14,791. The figure is 66.0%, compared with 70.1% in England.",
        },
      ],
    },
    {
      title: "Another year than the previous one",
      rows: [
        {
          previous: "60.0% 2021/22",
          latest: "66.0% 2022/23",
          commentary: "The rate rose from 55.1% in 2018-19 to 66.0% in 2022-23.",
        },
      ],
    },
  ],
  fails: [
    {
      title: "Another previous figure",
      rows: [
        {
          previous: "67.4% (694/1,030)",
          latest: "69.9% (684/978)",
          commentary: "Performance has increased to 69.9% from 66.4%.",
        },
      ],
    },
    {
      title: "Another latest figure",
      rows: [
        {
          previous: "141",
          latest: "145",
          commentary: "The number of moves went up from 141 in 2021-22 to 154 in 2022-23.",
        },
      ],
    },
    {
      title: "Last year’s figure",
      rows: [
        {
          previous: "75",
          latest: "82",
          commentary:
            "82 young people moved into suitable accommodation, improving on last year's figure of 78.",
        },
      ],
    },
    {
      title: "The other way round",
      rows: [{ commentary: "The share with a suitable home rose from 66.0% to 60.0%." }],
    },
    {
      title: "The latest figure alone",
      rows: [{ commentary: "The latest figure is 64.0%, and more is to be done." }],
    },
  ],
});
