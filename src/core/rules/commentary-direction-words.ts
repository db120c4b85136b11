import { type WrongWord, wrongWords } from "./commentary/direction-claims";
import { narrativesOf } from "./commentary/narratives";
import { quoteSentence } from "./commentary/quote-sentence";
import { defineRule } from "./define";
import { quote } from "./quote";

interface Facts extends WrongWord {
  readonly sentence: string;
}

const movementInWords = ({ truth, from, to }: Facts) =>
  truth === "stayed the same"
    ? `${quote(from)} and ${quote(to)} are the same figure`
    : `the figure ${truth} from ${quote(from)} to ${quote(to)}`;

export const commentaryDirectionWords = defineRule<Facts>({
  slug: "commentary-direction-words",
  title: "The words say that the figure went another way than it did",
  severity: "warning",
  rationale:
    "“Performance has improved” beside a decline is the first thing that a councillor asks about. “Increased” and “decreased” are taken of the figure, “improved” and “worsened” of the performance by its polarity, “declined” and “performance has increased” of either. Only sentences about the measure itself, or with both figures in them, are looked at.",
  reads: ["commentary", "previous", "latest", "polarity"],
  check: (context) =>
    context.shared(narrativesOf).flatMap((narrative) =>
      narrative.sentences.flatMap(({ text }, place) =>
        wrongWords(context, narrative, place).map((wrong) => ({
          measure: wrong.measure,
          cell: narrative.cell,
          facts: { ...wrong, sentence: text },
        })),
      ),
    ),
  message: ({ facts }) =>
    `The commentary says “${facts.word}”, but ${movementInWords(facts)}: ${quoteSentence(facts.sentence, facts.sentence.toLowerCase().indexOf(facts.word))}. Correct the words, or the figures if they are wrong.`,
  actual: ({ facts }) => facts.word,
  passes: [
    { title: "Up, and it went up", rows: [{ commentary: "The figure has increased slightly." }] },
    {
      title: "Performance has decreased although the figure rose: lower is better",
      rows: [
        {
          polarity: "lower",
          previous: "8.6%",
          latest: "10.0%",
          direction: "↓",
          actions: "A new meeting is held.",
          commentary:
            "Performance has decreased. The share with three or more placements increased from 8.6% to 10.0%.",
        },
      ],
    },
    {
      title: "Another number in the sentence fell",
      rows: [
        {
          commentary:
            "The number of applications decreased slightly from 13,850 to 13,791. The number of complaints has fallen.",
        },
      ],
    },
    {
      title: "What is expected, and what happened since",
      rows: [
        {
          commentary:
            "Performance is expected to fall next year. The figure has fallen since the summer.",
        },
      ],
    },
    {
      title: "The number rose while the percentage fell",
      rows: [
        {
          previous: "66.0% (66/100)",
          latest: "65.0% (130/200)",
          direction: "⇄",
          commentary: "The number has increased, as there are more care leavers.",
        },
      ],
    },
  ],
  fails: [
    {
      title: "Decreased, but it rose",
      rows: [
        {
          commentary:
            "The latest data shows a decrease in the percentage of care leavers in accommodation.",
        },
      ],
    },
    {
      title: "Performance has improved, but lower is better",
      rows: [
        {
          polarity: "lower",
          previous: "8.6%",
          latest: "8.9%",
          direction: "⇄",
          commentary: "Performance has improved compared with last year.",
        },
      ],
    },
    {
      title: "Fell from a lower to a higher figure",
      rows: [{ commentary: "The share fell from 60.0% to 66.0%." }],
    },
  ],
});
