import type { Measure } from "../workbook/types";
import { defineRule } from "./define";
import { isExcelError } from "./excel-errors";
import type { Fact } from "./types";

interface Facts {
  /** What the column says, or null where nothing is said at all. */
  readonly text: string | null;
}

/** Polarity matters only where two values are there to compare. */
function needsPolarity({ previous, latest }: Measure): boolean {
  return previous.value.kind === "value" && latest.value.kind === "value";
}

/** So many measures, and nothing said at any, make a workbook that leaves it out: that is reported once. */
const unbegun = 4;

function factsOf(measure: Measure): Fact<Facts>[] {
  if (measure.polarity?.value || !needsPolarity(measure)) return [];
  if (isExcelError(measure.polarity?.text ?? "")) return [];
  const cell = measure.polarity?.cell ?? measure.cells.polarity ?? measure.latest.cell;
  return [{ measure, cell, facts: { text: measure.polarity?.text.trim() || null } }];
}

export const polarityMissing = defineRule<Facts>({
  slug: "polarity-missing",
  title: "Nothing says whether higher or lower is better",
  severity: "warning",
  rationale:
    "Without the polarity nobody can tell an improvement from a decline, and the report prints “Not comparable”. The published report states it in most commentaries (“For this indicator bigger is better.”).",
  reads: ["polarity", "commentary", "previous", "latest"],
  check: ({ workbook }) => {
    const silent = workbook.measures.flatMap(factsOf);
    const isEverywhere =
      silent.length >= unbegun &&
      silent.every(({ facts }) => facts.text === null) &&
      !workbook.measures.some(({ polarity }) => polarity?.value);
    const [first] = silent;
    return isEverywhere && first ? [{ ...first, measure: null }] : silent;
  },
  message: ({ measure, facts }) =>
    measure === null
      ? "Nothing in the workbook says whether higher or lower is better, so no direction of travel can be worked out. Add a column “Polarity” with higher, lower or none for each indicator, or say it in the commentaries: “For this indicator bigger is better.”"
      : facts.text === null
        ? "Nothing says whether higher or lower is better. Write higher, lower or none in the polarity column, or say it in the commentary: “For this indicator bigger is better.”"
        : `“${facts.text}” does not say whether higher or lower is better. Write higher, lower or none.`,
  actual: ({ facts }) => facts.text ?? "",
  passes: [
    { title: "The column says it", rows: [{ polarity: "Bigger is better" }] },
    {
      title: "The commentary says it",
      rows: [{ polarity: "", commentary: "More moved in. For this indicator bigger is better." }],
    },
    {
      title: "Neither is better, and the column says so",
      rows: [{ polarity: "none", direction: "N/A" }],
    },
    {
      title: "Nothing to compare yet",
      rows: [{ polarity: "", previous: "N/A", direction: "N/A" }],
    },
  ],
  fails: [
    { title: "Said nowhere", rows: [{ polarity: "", commentary: "More moved in." }] },
    { title: "A word that says nothing", rows: [{ polarity: "good" }] },
    {
      title: "Said at no indicator, and reported once",
      rows: [1, 2, 3, 4].map((number) => ({ number, polarity: "", direction: "" })),
    },
  ],
});
