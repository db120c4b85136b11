import { planningOf } from "../planning";
import { defineRule } from "./define";
import { ambitionChoice } from "./names/alternatives";
import { prioritiesSheet } from "./planning/example-registers";
import { quote } from "./quote";
import type { CheckContext, Fact } from "./types";

interface Facts {
  readonly text: string;
  readonly choice: string;
}

/** One fact for each text that names no ambition, at the first cell that says it. */
function unknownAmbitions(context: CheckContext): Fact<Facts>[] {
  const { vocabulary } = context.workbook;
  if (vocabulary.ambitions.length === 0) return [];
  const said = context.shared(planningOf).priorities.flatMap(({ ambition }) => ambition ?? []);
  const distinct = new Map(
    said
      .filter(({ value }) => value === null)
      .reverse()
      .map((ambition) => [ambition.text, ambition]),
  );
  return [...distinct.values()].reverse().map(({ text, cell }) => ({
    measure: null,
    cell,
    facts: { text, choice: ambitionChoice(vocabulary) },
  }));
}

export const priorityAmbitionUnknown = defineRule<Facts>({
  slug: "priority-ambition-unknown",
  title: "Strategic priorities stand under an unknown ambition",
  severity: "warning",
  rationale:
    "The strategic priorities are set out by the ambitions of the plan, as the indicators are. Under a heading that is no ambition they cannot be shown beside the indicators of theirs.",
  reads: [],
  check: unknownAmbitions,
  message: ({ facts: { text, choice } }) =>
    `${quote(text)} is no ambition of the plan. Write its ${choice}. A new one goes on the sheet HERTS Lists.`,
  actual: ({ facts }) => facts.text,
  passes: [
    { title: "An ambition by its number", rows: [{}], otherSheets: [prioritiesSheet({})] },
    {
      title: "An ambition by its title of another year",
      rows: [{}],
      otherSheets: [
        prioritiesSheet({
          Ambition: "To support all children and young people to thrive and achieve.",
        }),
      ],
    },
  ],
  fails: [
    {
      title: "A title that the plan does not have",
      rows: [{}],
      otherSheets: [prioritiesSheet({ Ambition: "To be the best in the country" })],
    },
  ],
});
