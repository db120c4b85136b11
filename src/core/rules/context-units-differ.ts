import { planningOf } from "../planning";
import { defineRule } from "./define";
import { contextSheet } from "./planning/example-registers";
import { quote } from "./quote";
import type { CheckContext, Fact } from "./types";

interface Facts {
  readonly title: string;
  readonly local: string;
  readonly national: string;
}

function differing(context: CheckContext): Fact<Facts>[] {
  return context.shared(planningOf).context.flatMap(({ title, local, national }) => {
    if (local.value.kind !== "value" || national?.value.kind !== "value") return [];
    if (local.value.unit.kind === national.value.unit.kind) return [];
    const facts = { title: title.text, local: local.value.text, national: national.value.text };
    return [{ measure: null, cell: national.cell, facts }];
  });
}

export const contextUnitsDiffer = defineRule<Facts>({
  slug: "context-units-differ",
  title: "Local and national figures have different units",
  severity: "warning",
  rationale:
    "A local figure can only be set beside a national one of the same unit. A count beside a percentage, or a percentage without its sign, compares nothing.",
  reads: [],
  check: differing,
  message: ({ facts: { title, local, national } }) =>
    `${quote(title)}: ${quote(local)} and ${quote(national)} have different units. Write both as percentages, or both as numbers.`,
  passes: [{ title: "Two percentages", rows: [{}], otherSheets: [contextSheet({})] }],
  fails: [
    {
      title: "A national figure without its sign",
      rows: [{}],
      otherSheets: [contextSheet({ National: "18.4", Difference: "" })],
    },
  ],
});
