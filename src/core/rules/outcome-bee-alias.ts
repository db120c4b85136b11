import { defineRule } from "./define";
import { aliasesOf, type AliasFacts, aliasWording } from "./names/aliases";
import { outcomeBeeNames } from "./names/listed-names";

export const outcomeBeeAlias = defineRule<AliasFacts>({
  slug: "outcome-bee-alias",
  title: "The outcome bee is written otherwise than its name",
  severity: "info",
  rationale:
    "The same outcome under two names looks like two outcomes. The add-in counts “Bee Safe” under BE SAFE; the report should print it so, too.",
  reads: ["outcomeBee"],
  check: (context) => aliasesOf(context, outcomeBeeNames),
  ...aliasWording,
  passes: [
    { title: "The name of the framework", rows: [{ outcomeBee: "BE RESILIENT" }] },
    { title: "Case and a label do not count", rows: [{ outcomeBee: "Outcome Bee: Be Resilient" }] },
  ],
  fails: [
    { title: "Bee for be", rows: [{ outcomeBee: "Bee Safe" }] },
    { title: "A slip of the pen", rows: [{ outcomeBee: "BE RESILENT" }] },
    {
      title: "One of two in a cell",
      rows: [{ outcomeBee: "BE HAPPY; Staying safe, Being healthy" }],
    },
  ],
});
