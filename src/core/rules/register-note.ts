import { planningOf } from "../planning";
import { defineRule } from "./define";
import { contextSheet } from "./planning/example-registers";

interface Facts {
  readonly message: string;
}

export const registerNote = defineRule<Facts>({
  slug: "register-note",
  title: "A register left something to decide",
  severity: "info",
  rationale:
    "Registers are read in any layout. What the add-in had to decide there the analyst should see, because a promise that was read wrongly would be reported wrongly.",
  reads: [],
  check: (context) =>
    context
      .shared(planningOf)
      .places.flatMap(({ notes }) =>
        notes.map(({ cell, message }) => ({ measure: null, cell, facts: { message } })),
      ),
  message: ({ facts }) => facts.message,
  passes: [{ title: "Columns under usual names", rows: [{}], otherSheets: [contextSheet({})] }],
  fails: [
    {
      title: "The local figures under the name of a county",
      rows: [{}],
      otherSheets: [
        {
          name: "About us",
          rows: [
            ["Measure", "Rutland", "England", "Period", "Source"],
            ["Children in low income families", "10.8%", "18.4%", "2019", "Census"],
          ],
        },
      ],
    },
  ],
});
