import { defineRule } from "./define";
import { corporatePriorityNames } from "./names/listed-names";
import { unknownNames, type UnknownNames } from "./names/unknown";
import { quote } from "./quote";

export const corporatePriorityUnknown = defineRule<UnknownNames>({
  slug: "corporate-priority-unknown",
  title: "A corporate priority is none of the Corporate Plan's",
  severity: "warning",
  rationale:
    "The report says to which priority within the Corporate Plan each indicator is aligned. One that is not in the plan cannot be looked up there.",
  reads: ["corporatePriority"],
  check: (context) => unknownNames(context, corporatePriorityNames),
  message: ({ facts: { texts, isOtherList } }) =>
    isOtherList
      ? `None of the corporate priorities is known, such as ${quote(texts[0] ?? "")}. If the workbook follows another plan, switch this rule off.`
      : `${texts.map((text) => quote(text)).join(" and ")} ${texts.length > 1 ? "are" : "is"} no corporate priority. Write one of the plan: HEALTHY AND FULFILLING LIVES FOR OUR RESIDENTS, EXCELLENT COUNCIL SERVICES FOR ALL, A CLEANER AND GREENER ENVIRONMENT or SUSTAINABLE RESPONSIBLE GROWTH.`,
  actual: ({ facts }) => facts.texts.join("; "),
  passes: [
    {
      title: "A priority of the plan",
      rows: [{ corporatePriority: "SUSTAINABLE RESPONSIBLE GROWTH" }],
    },
    {
      title: "Two priorities on two lines",
      rows: [
        {
          corporatePriority: "SUSTAINABLE RESPONSIBLE GROWTH\nA CLEANER AND GREENER ENVIRONMENT",
        },
      ],
    },
  ],
  fails: [
    {
      title: "A priority that there is not",
      rows: [{ corporatePriority: "LOWER COUNCIL TAX" }],
    },
    {
      title: "One of two",
      rows: [{ corporatePriority: "SUSTAINABLE RESPONSIBLE GROWTH; FULL EMPLOYMENT" }],
    },
  ],
});
