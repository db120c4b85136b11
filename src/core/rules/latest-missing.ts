import { withoutBullet } from "../workbook";
import { defineRule } from "./define";
import { isInMerge } from "./table-places";

interface Facts {
  /** What the cell says: nothing, or a symbol such as N/A. */
  readonly text: string;
}

export const latestMissing = defineRule<Facts>({
  slug: "latest-missing",
  title: "There is no latest data, and nothing says why",
  severity: "warning",
  rationale:
    "The report is about the latest year. A blank reads as a mistake. N/A is an answer where the commentary gives the reason, as at indicator 28 of the 2022-23 report.",
  reads: ["latest", "commentary"],
  check: ({ workbook, siblings }) =>
    workbook.measures.flatMap((measure) => {
      const { value, text, cell } = measure.latest;
      if (value.kind !== "missing" || isInMerge(measure, cell)) return [];
      const isExplained = siblings(measure).some(({ commentary }) => commentary?.value.trim());
      if (value.symbol !== "blank" && isExplained) return [];
      return [{ measure, cell, facts: { text: withoutBullet(text) } }];
    }),
  message: ({ facts: { text } }) =>
    text === ""
      ? "The latest data is blank. Fill it in, or write N/A and give the reason in the commentary."
      : `The latest data is ${text}, and there is no commentary. Fill it in, or give the reason in the commentary.`,
  actual: ({ facts }) => facts.text,
  passes: [
    { title: "A value", rows: [{ latest: "66.0% (66/100)" }] },
    {
      title: "N/A with the reason",
      rows: [{ latest: "N/A", direction: "N/A", commentary: "The next survey is in 2024." }],
    },
  ],
  fails: [
    { title: "Blank", rows: [{ latest: "", direction: "N/A" }] },
    {
      title: "N/A without a commentary",
      rows: [{ latest: "N/A", direction: "N/A", commentary: "" }],
    },
  ],
});
