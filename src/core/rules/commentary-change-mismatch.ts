import { type ChangeMismatch, changeMismatches } from "./commentary/change-mismatches";
import { figureInWords, rowFigureInWords } from "./commentary/figure-words";
import { quotingSentences } from "./commentary/narratives";
import { comparedYears } from "./commentary/times";
import { quoteSentence } from "./commentary/quote-sentence";
import { defineRule } from "./define";

interface Facts {
  readonly sentence: string;
  readonly mismatch: ChangeMismatch;
}

/** The change as it should be quoted, in the unit in which it is quoted. */
function expectedChange({ quoted, expected }: ChangeMismatch): string {
  return figureInWords({ ...quoted, number: { ...quoted.number, decimal: expected } });
}

/** What the change is worked out from: "from 94 to 115". */
function figuresOf({ measure, aspect }: ChangeMismatch): string {
  if (aspect?.previous && aspect.latest) {
    return `from ${rowFigureInWords(aspect.previous, aspect)} to ${rowFigureInWords(aspect.latest, aspect)}`;
  }
  return `between “${measure.latest.text}” and its target`;
}

/** No sentence is of interest without one of these. */
const words =
  /target|exceed|\bby \D{0,3}\d|(?:increase|rise|growth|improvement|decrease|reduction|fall|drop|decline|deterioration)\b|\d\S*(?: \S+)? (?:more|fewer|less|higher|lower)\b|\b(?:rose|risen|fell|fallen|dropped|grew|grown|increased|decreased|declined|improved|reduced|up|down) [£\d]/i;

export const commentaryChangeMismatch = defineRule<Facts>({
  slug: "commentary-change-mismatch",
  title: "The commentary quotes a change that the figures do not give",
  severity: "error",
  rationale:
    "“A 22.3% increase on the 94” is checked by any reader with a calculator. The change is recalculated from the row at the decimals that are quoted, half away from zero; where printed decimals leave room for rounding the benefit of the doubt is given. Only changes that name the row’s figures, the target, or plainly this measure are looked at.",
  reads: ["commentary", "previous", "latest", "target"],
  check: (context) => {
    const years = context.shared(comparedYears);
    return quotingSentences(context, words).flatMap((quoting) =>
      changeMismatches(quoting, years)
        .filter(({ quoted }) => quoted.unit !== "points")
        .map((mismatch) => ({
          measure: mismatch.measure,
          cell: quoting.narrative.cell,
          facts: { sentence: quoting.sentence.text, mismatch },
        })),
    );
  },
  message: ({ facts: { sentence, mismatch } }) =>
    `The commentary says ${figureInWords(mismatch.quoted)}, but ${figuresOf(mismatch)} is ${expectedChange(mismatch)}: ${quoteSentence(sentence, mismatch.quoted.number.span.start)}. Correct the commentary, or the figures if they are wrong.`,
  expected: ({ facts }) => expectedChange(facts.mismatch),
  actual: ({ facts }) => figureInWords(facts.mismatch.quoted),
  passes: [
    {
      title: "From 94 to 115 is 22.3% more",
      rows: [
        {
          previous: "94",
          latest: "115",
          commentary:
            "During 2022-23, 115 children were returned home. This is a 22.3% increase on the 94 during 2021-22.",
        },
      ],
    },
    {
      title: "A change that is rounded",
      rows: [
        {
          previous: "141",
          latest: "151",
          commentary:
            "There were 151 young people in 2022-23, an increase of 7% when compared to 2021-22 (141).",
        },
      ],
    },
    {
      title: "Above the target, in per cent and in numbers",
      rows: [
        {
          previous: "919 against a target of 815",
          latest: "947 against a target of 916",
          direction: "↑",
          commentary:
            "In Q4 2022-23, 947 claims (exceeding the annual target by 3.4%) were submitted. The target of 916 set for 2022-23 has been exceeded by 31.",
        },
      ],
    },
    {
      title: "A change of something else",
      rows: [
        {
          previous: "94",
          latest: "115",
          commentary:
            "115 children were returned home. Nationally there was an increase of 4%, and referrals rose by 12%.",
        },
      ],
    },
    {
      title: "A percentage of a percentage, said in points",
      rows: [
        {
          previous: "60.0% (60/100)",
          latest: "66.0% (66/100)",
          commentary: "The figure is 66.0%, an increase of 6% on last year.",
        },
      ],
    },
  ],
  fails: [
    {
      title: "From 94 to 115 is not 25.3% more",
      rows: [
        {
          previous: "94",
          latest: "115",
          commentary:
            "During 2022-23, 115 children were returned home. This is a 25.3% increase on the 94 during 2021-22.",
        },
      ],
    },
    {
      title: "The target was exceeded by 31",
      rows: [
        {
          previous: "919 against a target of 815",
          latest: "947 against a target of 916",
          direction: "↑",
          commentary: "The target of 916 set for 2022-23 has been exceeded by 41.",
        },
      ],
    },
    {
      title: "The target was exceeded by 3.4%",
      rows: [
        {
          previous: "919 against a target of 815",
          latest: "947 against a target of 916",
          direction: "↑",
          commentary: "In all, 947 claims (exceeding the annual target by 4.3%) were submitted.",
        },
      ],
    },
  ],
});
