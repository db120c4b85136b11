import { defineRule } from "./define";
import { outcomeBeeNames } from "./names/listed-names";
import { unknownNames, type UnknownNames } from "./names/unknown";
import { quote } from "./quote";

export const outcomeBeeUnknown = defineRule<UnknownNames>({
  slug: "outcome-bee-unknown",
  title: "An outcome bee is none of the framework's",
  severity: "warning",
  rationale:
    "Each indicator shows how it contributes to the Outcome Bees Framework, and the report counts the indicators of each bee. A bee that is not in the framework is counted apart from them all.",
  reads: ["outcomeBee"],
  check: (context) => unknownNames(context, outcomeBeeNames),
  message: ({ facts: { texts, isOtherList } }) =>
    isOtherList
      ? `None of the outcome bees is known, such as ${quote(texts[0] ?? "")}. If the workbook follows another framework, switch this rule off.`
      : `${texts.map((text) => quote(text)).join(" and ")} ${texts.length > 1 ? "are" : "is"} no outcome bee. Write one of the framework: BE SAFE, BE HEALTHY, BE HAPPY, BE AMBITIOUS, BE RESILIENT, BE INDEPENDENT or BE INCLUDED.`,
  actual: ({ facts }) => facts.texts.join("; "),
  passes: [
    { title: "A bee of the framework", rows: [{ outcomeBee: "BE SAFE" }] },
    { title: "Case and spaces do not count", rows: [{ outcomeBee: "be  Safe" }] },
    { title: "Two bees in one cell", rows: [{ outcomeBee: "BE INCLUDED BE HEALTHY" }] },
    { title: "N/A names none", rows: [{}, { outcomeBee: "N/A" }] },
  ],
  fails: [
    { title: "A bee that there is not", rows: [{ outcomeBee: "BE WEALTHY" }] },
    { title: "One of two", rows: [{ outcomeBee: "BE SAFE; BE BRAVE" }] },
    {
      title: "Another framework throughout",
      rows: ["Enjoy", "Achieve", "Contribute", "Enjoy"].map((outcomeBee) => ({ outcomeBee })),
    },
  ],
});
