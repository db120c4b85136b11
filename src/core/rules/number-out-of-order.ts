import { defineRule } from "./define";
import { numberedMeasures, outOfOrder, type NumberedMeasure } from "./number-order";
import type { Fact } from "./types";

interface Facts {
  readonly id: string;
  /** The measure just above it. */
  readonly above: string | null;
  /** The measure just below it. */
  readonly below: string | null;
}

function factOf(numbered: readonly NumberedMeasure[], place: number): Fact<Facts>[] {
  const here = numbered[place];
  if (!here) return [];
  const { measure } = here;
  return [
    {
      measure,
      cell: measure.cells.number ?? measure.cells.indicator ?? measure.latest.cell,
      facts: {
        id: measure.id,
        above: numbered[place - 1]?.measure.id ?? null,
        below: numbered[place + 1]?.measure.id ?? null,
      },
    },
  ];
}

/** A workbook that is sorted by something else, such as the service, is not out of order. */
const largestShare = 0.2;

export const numberOutOfOrder = defineRule<Facts>({
  slug: "number-out-of-order",
  title: "An indicator stands out of its order",
  severity: "warning",
  rationale:
    "The report prints the indicators in the order of the plan. One number out of turn is a typing slip or a row that was moved. Workbooks that are sorted by something else are left alone.",
  reads: ["number"],
  check(context) {
    const numbered = context.shared(numberedMeasures);
    const wrong = new Set(outOfOrder(numbered));
    if (wrong.size > Math.max(1, numbered.length * largestShare)) return [];
    return numbered.flatMap((here, place) => (wrong.has(here) ? factOf(numbered, place) : []));
  },
  message: ({ facts: { id, above, below } }) => {
    const place =
      above === null
        ? `before ${below}`
        : `after ${above}${below === null ? "" : ` and before ${below}`}`;
    return `${id} stands ${place}. Correct the number, or move the row to its place.`;
  },
  actual: ({ facts }) => facts.id,
  passes: [
    { title: "Ascending, with letters", rows: [{ number: 5 }, { number: "6a" }, { number: "6b" }] },
    {
      title: "A number that is left out is no matter of order",
      rows: [{ number: 5 }, { number: 8 }, { number: 9 }],
    },
    {
      title: "A table sorted by something else",
      rows: [4, 9, 2, 7, 1, 8, 3].map((number) => ({ number })),
    },
    {
      title: "6.10 comes after 6.9",
      rows: ["6.8", "6.9", "6.10"].map((number) => ({ number })),
    },
  ],
  fails: [
    {
      title: "13 typed as 31",
      rows: [11, 12, 31, 14, 15, 16].map((number) => ({ number })),
    },
    {
      title: "A row that was moved",
      rows: [1, 5, 2, 3, 4, 6].map((number) => ({ number })),
    },
    {
      title: "6b before 6a",
      rows: [{ number: 5 }, { number: "6b" }, { number: "6a" }, { number: 7 }],
    },
  ],
});
