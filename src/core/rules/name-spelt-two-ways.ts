import { namesIn } from "./commentary/spellings";
import { type PrintedText, printedTexts } from "./commentary/texts";
import { defineRule } from "./define";
import type { CheckContext, Fact } from "./types";

interface Facts {
  readonly spelling: string;
  /** The spelling that is used more often, or came first. */
  readonly usual: string;
  readonly usualCount: number;
}

interface Use {
  count: number;
  /** The first place where it is a name beyond doubt. */
  first: PrintedText | null;
}

/** Spellings of each name, with how often and where first they stand. */
function spellings(texts: readonly PrintedText[]): Map<string, Map<string, Use>> {
  const names = new Map<string, Map<string, Use>>();
  for (const printed of texts) {
    for (const { key, spelling, isDoubtful } of namesIn(printed.text)) {
      let uses = names.get(key);
      if (!uses) names.set(key, (uses = new Map()));
      const use = uses.get(spelling) ?? { count: 0, first: null };
      use.count += 1;
      if (!isDoubtful) use.first ??= printed;
      uses.set(spelling, use);
    }
  }
  return names;
}

function rarerSpellings(context: CheckContext): Fact<Facts>[] {
  const names = [...spellings(context.shared(printedTexts)).values()];
  return names.flatMap((uses) => {
    if (uses.size < 2) return [];
    const [usual, ...rarer] = [...uses].sort(([, one], [, other]) => other.count - one.count);
    if (!usual?.[1].first) return [];
    return rarer.flatMap(([spelling, { first }]) => {
      const facts = { spelling, usual: usual[0], usualCount: usual[1].count };
      return first ? [{ measure: first.measure, cell: first.cell, facts }] : [];
    });
  });
}

export const nameSpeltTwoWays = defineRule<Facts>({
  slug: "name-spelt-two-ways",
  title: "A name is spelt in two ways",
  severity: "info",
  rationale:
    "Readers take two spellings for two things. Indicator 24 of the 2022-23 report has Front Line in its title and Frontline everywhere else. Only capitalised names that differ in spaces, hyphens or capitals are compared; the rarer spelling is reported, once.",
  reads: ["indicator", "measure", "commentary", "actions"],
  check: rarerSpellings,
  message: ({ facts: { spelling, usual, usualCount } }) =>
    `“${spelling}” is written “${usual}” ${usualCount === 1 ? "elsewhere" : `${usualCount} times elsewhere`}. Use one spelling throughout.`,
  expected: ({ facts }) => facts.usual,
  actual: ({ facts }) => facts.spelling,
  passes: [
    {
      title: "One spelling throughout",
      rows: [{ commentary: "The Frontline team met. We thank the Frontline team." }],
    },
    {
      title: "Common words in capitals and without",
      rows: [
        {
          commentary:
            "Wellbeing matters. We support well-being. The Travel Training grew, and travel training is free. Online and on line.",
        },
      ],
    },
  ],
  fails: [
    {
      title: "Front Line and Frontline",
      rows: [
        { indicator: "Percentage of new social workers on the Front Line programme" },
        { commentary: "The Frontline programme grew. Students like the Frontline programme." },
      ],
    },
    {
      title: "With a hyphen and without",
      rows: [
        { commentary: "More First-Time Entrants came, and fewer First-Time Entrants left." },
        { commentary: "The number of First Time Entrants grew." },
      ],
    },
  ],
});
