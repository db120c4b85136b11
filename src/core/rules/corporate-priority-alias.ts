import { defineRule } from "./define";
import { aliasesOf, type AliasFacts, aliasWording } from "./names/aliases";
import { corporatePriorityNames } from "./names/listed-names";

export const corporatePriorityAlias = defineRule<AliasFacts>({
  slug: "corporate-priority-alias",
  title: "The corporate priority is written otherwise than its name",
  severity: "info",
  rationale:
    "The Corporate Plan knows four priorities. In the 2022-23 report indicators 8 and 9 print CLEANER GREENER HERTFORDSHIRE and 19 and 20 print EXCELLENT SERVICE, where others print the full name.",
  reads: ["corporatePriority"],
  check: (context) => aliasesOf(context, corporatePriorityNames),
  ...aliasWording,
  passes: [
    {
      title: "The name of the plan",
      rows: [{ corporatePriority: "A CLEANER AND GREENER ENVIRONMENT" }],
    },
    {
      title: "Case does not count",
      rows: [{ corporatePriority: "Excellent Council Services for All" }],
    },
  ],
  fails: [
    { title: "A short form", rows: [{ corporatePriority: "EXCELLENT SERVICE" }] },
    {
      title: "One of two in a cell",
      rows: [
        { corporatePriority: "SUSTAINABLE RESPONSIBLE GROWTH\nCLEANER GREENER HERTFORDSHIRE" },
      ],
    },
  ],
});
