import { defineRule } from "./define";
import { placeOf, untoldArrows } from "./stacked-notes";
import type { Fact } from "./types";

interface Facts {
  /** The reader's words: which cell, and what does not match. */
  readonly message: string;
}

export const stackedArrows = defineRule<Facts>({
  slug: "stacked-arrows",
  title: "A stacked cell has another number of arrows than measures",
  severity: "warning",
  rationale:
    "Where several measures share a row, each needs an arrow of its own. One arrow for two measures with data, or two for three, leaves the reader to guess, and the report has nothing to print.",
  reads: ["direction"],
  check(context) {
    const first = new Map(
      [...context.workbook.measures]
        .reverse()
        .flatMap((measure) =>
          measure.direction ? [[placeOf(measure.direction.cell), measure] as const] : [],
        ),
    );
    return [...context.shared(untoldArrows)].map(([place, { cell, message }]): Fact<Facts> => ({
      measure: first.get(place) ?? null,
      cell,
      facts: { message },
    }));
  },
  message: ({ facts }) => facts.message,
  passes: [
    {
      title: "One arrow on each line",
      rows: [
        {
          indicator: "Children with plans in:\n• mainstream schools\n• special schools",
          previous: "41%\n29%",
          latest: "42%\n30%",
          direction: "↑\n↑",
        },
      ],
    },
    {
      title: "One arrow for the only measure with data",
      rows: [
        {
          indicator: "New social workers:\n• Frontline\n• apprentices",
          previous: "16\nN/A",
          latest: "18\n10",
          direction: "↑",
        },
      ],
    },
  ],
  fails: [
    {
      title: "One arrow for two measures",
      rows: [
        {
          indicator: "Children with plans in:\n• mainstream schools\n• special schools",
          previous: "41%\n29%",
          latest: "42%\n30%",
          direction: "↑",
        },
      ],
    },
    {
      title: "Two arrows for three measures",
      rows: [
        {
          indicator:
            "Children with plans in:\n• nurseries\n• mainstream schools\n• special schools",
          previous: "12%\n41%\n29%",
          latest: "13%\n42%\n30%",
          direction: "↑\n⇄",
        },
      ],
    },
  ],
});
