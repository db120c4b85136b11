import type { Polarity } from "../trend/types";
import { type PolarityStatement, polarityStatements } from "../vocabulary";
import type { Measure } from "../workbook/types";
import { type Narrative, narrativesOf } from "./commentary/narratives";
import { defineRule } from "./define";
import { quote } from "./quote";

interface Facts {
  /** What the column says; null where the commentary contradicts itself and there is no column. */
  readonly column: Polarity | null;
  readonly statements: readonly PolarityStatement[];
}

const inWords: Readonly<Record<Polarity, string>> = {
  higher: "higher is better",
  lower: "lower is better",
  none: "neither is better",
};

/** The polarity that the measure's own column says, not one that was read from its commentary. */
function columnPolarity({ polarity, cells }: Measure): Polarity | null {
  return polarity && polarity.cell.column === cells.polarity?.column ? polarity.value : null;
}

const judging =
  /better|best|wors|good|bad|poor|desir|prefer|positive|negative|favourable|polarity|improve|declin|possible|want|like to|aim|contextual/i;
const comparing =
  /high|low|big|small|larg|great|more\b|less\b|fewer|increas|decreas|reduc|ris(?:e|ing)|fall|\bup\b|\bdown\b|short|narrow|maximi|minimi|neither|polarity|contextual/i;

/** Statements of several measures may differ; one measure has one polarity. */
function contradiction({ sentences, measures }: Narrative): Facts | null {
  const statements = sentences.flatMap(({ text }) =>
    judging.test(text) && comparing.test(text) ? polarityStatements(text) : [],
  );
  const [first] = statements;
  if (!first) return null;
  const said = new Set(statements.map(({ polarity }) => polarity));
  const columns = measures.map(columnPolarity);
  const [column = null] = columns;
  if (measures.length === 1 && said.size > 1) return { column, statements };
  const isAgainstAll = columns.every((own) => own !== null && !said.has(own));
  return isAgainstAll ? { column, statements } : null;
}

export const polarityContradiction = defineRule<Facts>({
  slug: "polarity-contradiction",
  title: "The commentary says the opposite of the polarity column",
  severity: "error",
  rationale:
    "The arrow is computed from the column, and the reader is told the opposite in words (“For this indicator bigger is better.”), as happens when a commentary is copied from another indicator. Where several measures share a commentary, it must contradict all of them.",
  reads: ["polarity", "commentary"],
  check: (context) =>
    context.shared(narrativesOf).flatMap((narrative) => {
      const facts = contradiction(narrative);
      return facts ? [{ measure: narrative.measures[0], cell: narrative.cell, facts }] : [];
    }),
  message: ({ facts: { column, statements } }) => {
    const against = statements.filter(({ polarity }) => polarity !== column);
    const [first, second] = statements;
    const isBoth = statements.some(({ polarity }) => polarity !== first?.polarity);
    if (isBoth && first && second) {
      const other = statements.find(({ polarity }) => polarity !== first.polarity) ?? second;
      return `The commentary says both ${quote(first.text, 80)} and ${quote(other.text, 80)}. Keep the sentence that is right.`;
    }
    const text = quote(against[0]?.text ?? "", 80);
    return `The polarity column says that ${inWords[column ?? "none"]}, and the commentary says ${text}. Correct the one that is wrong.`;
  },
  expected: ({ facts: { column } }) => (column ? inWords[column] : "one polarity"),
  actual: ({ facts: { statements } }) => statements.map(({ text }) => text).join(" "),
  passes: [
    {
      title: "Both say the same",
      rows: [
        { polarity: "higher", commentary: "More moved in. For this indicator bigger is better." },
      ],
    },
    {
      title: "A comparison is no polarity",
      rows: [{ commentary: "Our rate is lower than the national average, which is a concern." }],
    },
    {
      title: "Measures of one indicator with a polarity each",
      rows: [
        {
          number: "6a",
          indicator: "Time taken",
          measure: "days",
          polarity: "lower",
          previous: "6.6",
          latest: "6.0",
          commentary: "For the days, smaller is better. For the share, bigger is better.",
        },
        { number: "6b", indicator: "Time taken", measure: "share", commentary: "" },
      ],
    },
  ],
  fails: [
    {
      title: "Copied from another indicator",
      rows: [
        { polarity: "higher", commentary: "More moved in. For this indicator smaller is better." },
      ],
    },
    {
      title: "Both ways in one commentary",
      rows: [
        {
          polarity: "higher",
          commentary:
            "For this indicator bigger is better. More moved in. For this indicator smaller is better.",
        },
      ],
    },
  ],
});
