import { defineRule } from "./define";
import { outcomeBeeNames } from "./names/listed-names";
import { unknownNames, type UnknownNames, unknownWording } from "./names/unknown";

export const outcomeBeeUnknown = defineRule<UnknownNames>({
  slug: "outcome-bee-unknown",
  title: "An outcome bee is none of the framework's",
  severity: "warning",
  rationale:
    "Each indicator shows how it contributes to the Outcome Bees Framework, and the report counts the indicators of each bee. A bee that is not in the framework is counted apart from them all.",
  reads: ["outcomeBee"],
  check: (context) => unknownNames(context, outcomeBeeNames),
  ...unknownWording(outcomeBeeNames, "framework"),
  passes: [
    { title: "A bee of the framework", rows: [{ outcomeBee: "BE SAFE" }] },
    { title: "Case and spaces do not count", rows: [{ outcomeBee: "be  Safe" }] },
    { title: "Two bees in one cell", rows: [{ outcomeBee: "BE INCLUDED BE HEALTHY" }] },
    { title: "N/A names none", rows: [{}, { outcomeBee: "N/A" }] },
    {
      title: "A bee of the workbook's own sheet of lists",
      rows: [{}, { outcomeBee: "BE BRAVE" }],
      otherSheets: [{ name: "Lists", rows: [["Outcome bee"], ["BE INDEPENDENT"], ["BE BRAVE"]] }],
    },
  ],
  fails: [
    { title: "A bee that there is not", rows: [{ outcomeBee: "BE WEALTHY" }] },
    { title: "One of two", rows: [{ outcomeBee: "BE SAFE; BE BRAVE" }] },
    {
      title: "None of the workbook's own sheet of lists",
      rows: [{ outcomeBee: "Be curious" }, { outcomeBee: "Be kind" }],
      otherSheets: [{ name: "Lookups", rows: [["Outcome bees"], ["Be kind"], ["Be brave"]] }],
    },
    {
      title: "Another framework throughout",
      rows: ["Enjoy", "Achieve", "Contribute", "Enjoy"].map((outcomeBee) => ({ outcomeBee })),
    },
  ],
});
