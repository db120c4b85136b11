import { polarityStatements } from "../vocabulary";
import { oneLine } from "../workbook";
import { narrativesOf } from "./commentary/narratives";
import { defineRule } from "./define";
import { quote } from "./quote";

interface Facts {
  readonly text: string;
}

const where = String.raw`(?:above|below|previous(?: page| row| indicator| measure| commentary)?|overleaf|earlier|last year(?:'s)?(?: report| commentary)?|next(?: page| row| indicator)?)`;
const what = String.raw`(?:(?:the )?(?:commentary|comments?|comment|narrative|text|notes?|information|details?|indicator|row|cell)(?: (?:for|on|from|in|at))?(?: the)? ?)?`;

const reference = new RegExp(
  `^\\(?(?:please )?(?:(?:see|refer to|as per|as in|same as|as for|as)(?: the)? ${what}${where}(?: (?:indicator|row|page|measure|commentary|comments?|narrative))?|ditto|as previously(?: stated| described)?|as before|same|["”“„″]+|-?do-?)\\)?[.!]?$`,
  "iu",
);

/** The commentary without what it says of polarity, with straight quotes. */
function withoutPolarity(text: string): string {
  const parts = text.replace(/[‘’]/g, "'").split(/[.;\r\n]|\s[–—-]\s/u);
  const rest = parts.filter((part) => polarityStatements(part).length === 0);
  return oneLine(rest.join(" ")).replace(/^[\s•*-]+/, "");
}

export const commentarySeeAbove = defineRule<Facts>({
  slug: "commentary-see-above",
  title: "The commentary only points at another one",
  severity: "warning",
  rationale:
    "The report puts every indicator in a row of its own, rows move, and a screen reader has no “above”. Indicator 18 of the 2022-23 report says “See above”. A reference by number (“See indicator 17”) keeps its meaning and is left alone.",
  reads: ["commentary"],
  check: (context) =>
    context.shared(narrativesOf).flatMap(({ text, cell, measures }) => {
      const rest = text.length > 200 ? "" : withoutPolarity(text);
      if (!reference.test(rest)) return [];
      return [{ measure: measures[0], cell, facts: { text: rest } }];
    }),
  message: ({ facts }) =>
    `The commentary says only ${quote(facts.text)}, and the reader cannot tell where that is. Write the commentary here, or name the indicator by its number.`,
  actual: ({ facts }) => facts.text,
  passes: [
    { title: "A reference by number", rows: [{ commentary: "See indicator 17." }] },
    {
      title: "Words of its own beside the reference",
      rows: [{ commentary: "The gap has grown for the reasons given above." }],
    },
    {
      title: "A sentence that begins alike",
      rows: [{ commentary: "See the annual report for details." }],
    },
  ],
  fails: [
    { title: "See above", rows: [{ commentary: "See above" }] },
    {
      title: "As above, with its polarity",
      rows: [{ commentary: "As above.\nFor this indicator bigger is better." }],
    },
    { title: "Ditto", rows: [{ commentary: "Ditto" }] },
    { title: "See the commentary above", rows: [{ commentary: "Please see commentary above." }] },
  ],
});
