import { wordsOf } from "../vocabulary/words";
import type { ReadValue } from "../values/types";
import { oneLine } from "../workbook";
import type { Measure } from "../workbook/types";
import { dataCells } from "./data-cells";
import { defineRule } from "./define";
import { quote } from "./quote";
import type { CheckContext, Fact } from "./types";

interface Facts {
  readonly wording: string;
  /** The measure whose title the wording fits. */
  readonly owner: Measure;
}

interface Wording {
  readonly measure: Measure;
  readonly cell: Measure["latest"]["cell"];
  readonly text: string;
}

/** Shorter wordings such as "young people" are shared on purpose. */
const fewestWords = 4;

/** The words beside the figure: its noun and its qualifier. */
function wordingOf({ unit, qualifier }: ReadValue): string {
  const noun = unit.kind === "number" ? (unit.noun ?? "") : "";
  return [noun, qualifier?.text ?? ""].filter((text) => text !== "").join(" ");
}

/** All wordings by their words, in the order of the workbook. */
function wordings({ workbook }: CheckContext): Map<string, Wording[]> {
  const found = new Map<string, Wording[]>();
  for (const { measure, source } of workbook.measures.flatMap(dataCells)) {
    if (source.value.kind !== "value") continue;
    const text = oneLine(wordingOf(source.value));
    const words = wordsOf(text).map(({ key }) => key);
    if (words.length < fewestWords) continue;
    const key = words.join(" ");
    const entry = { measure, cell: source.cell, text };
    const same = found.get(key);
    if (same) same.push(entry);
    else found.set(key, [entry]);
  }
  return found;
}

const titleWords = ({ indicator, label }: Measure) =>
  new Set(wordsOf(`${indicator} ${label}`).map(({ key }) => key));

/** How many of the wording's words each measure's title has; the one with most is the owner. */
function strangers(words: readonly string[], entries: readonly Wording[]): Fact<Facts>[] {
  const fitting = entries.map((entry) => {
    const title = titleWords(entry.measure);
    return { entry, shared: words.filter((word) => word.length > 3 && title.has(word)) };
  });
  const owner = fitting.reduce(
    (best, one) => (one.shared.length > best.shared.length ? one : best),
    fitting[0] ?? { entry: undefined, shared: [] as string[] },
  );
  if (!owner.entry) return [];
  const { measure: first } = owner.entry;
  return fitting.flatMap(({ entry, shared }) => {
    const lacks = owner.shared.length - shared.length;
    if (lacks < 1 || entry.measure.indicator === first.indicator) return [];
    const facts = { wording: entry.text, owner: first };
    return [{ measure: entry.measure, cell: entry.cell, facts }];
  });
}

export const repeatedWording = defineRule<Facts>({
  slug: "repeated-wording",
  title: "The words beside the figure belong to another indicator",
  severity: "warning",
  rationale:
    "A row is made by copying another, and its words stay. In the 2022-23 report indicator 31, about SEND training, prints “1,221 staff attended mental health training courses”, the words of indicator 30.",
  reads: ["previous", "latest", "indicator", "measure"],
  check: (context) =>
    [...wordings(context)].flatMap(([key, entries]) => strangers(key.split(" "), entries)),
  message: ({ facts: { wording, owner } }) =>
    `${quote(wording)} fits ${owner.id} (${quote(owner.indicator)}) and not this indicator. Write the words of this indicator, and check the figure.`,
  actual: ({ facts }) => facts.wording,
  passes: [
    {
      title: "Words that fit both titles alike",
      rows: [
        {
          indicator: "Quartile performance on children in need",
          previous: "38.0 Top quartile among all councils",
          latest: "41.1 Top quartile among all councils",
        },
        {
          indicator: "Quartile performance on children looked after",
          previous: "31.0 Top quartile among all councils",
          latest: "35.3 Top quartile among all councils",
        },
      ],
    },
    {
      title: "Words of each indicator",
      rows: [
        {
          indicator: "People attending mental health training",
          previous: "N/A",
          latest: "903 staff attended mental health training courses",
          direction: "N/A",
        },
        {
          indicator: "People attending safety training",
          previous: "N/A",
          latest: "1,221 staff attended safety training courses",
          direction: "N/A",
        },
      ],
    },
  ],
  fails: [
    {
      title: "The words of the row above",
      rows: [
        {
          indicator: "People attending mental health training courses",
          previous: "N/A",
          latest: "903 staff attended mental health training courses",
          direction: "N/A",
        },
        {
          indicator: "People attending safety training courses",
          previous: "N/A",
          latest: "1,221 staff attended mental health training courses",
          direction: "N/A",
        },
      ],
    },
  ],
});
