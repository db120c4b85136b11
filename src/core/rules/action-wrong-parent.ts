import { changedPlan, heading, planExample, soundPlan, work } from "./action-plan/example-plan";
import { numberingMistakes } from "./action-plan/numbering-mistakes";
import { nameOf, withLevel } from "./action-plan/plan";
import type { Stray } from "./action-plan/strays";
import { defineRule } from "./define";

export const actionWrongParent = defineRule<Stray>({
  slug: "action-wrong-parent",
  title: "An entry of the action plan stands under another number than its own",
  severity: "warning",
  rationale:
    "5.2.1 under priority 5.1 is counted with the wrong priority, and its readers look for it elsewhere. Either its number is wrong, or its place, or the number of the heading above.",
  reads: [],
  check: ({ shared }) =>
    shared(numberingMistakes)
      .strays.filter(({ kind }) => kind === "misplaced")
      .map((facts) => ({
        measure: null,
        cell: (facts.isMistypedHeading && facts.stands ? facts.stands : facts.entry).title.cell,
        facts,
      })),
  message({ facts: { entry, wanted, stands, count, isMistypedHeading } }) {
    const more = count > 1 ? `, as ${count - 1} more like it` : "";
    if (stands === null) {
      return `${nameOf(entry)} stands before ${wanted}, to which it belongs${more}. Move it below ${wanted}.`;
    }
    return isMistypedHeading
      ? `What stands under ${withLevel(stands)} is numbered as of ${wanted}: ${nameOf(entry)}${more}. Correct the number of the heading, or those below it.`
      : `${nameOf(entry)} stands under ${withLevel(stands)}${more}. Move it to ${wanted}, or correct its number.`;
  },
  expected: ({ facts }) => facts.wanted ?? "",
  actual: ({ facts }) => facts.stands?.number ?? "",
  passes: [planExample("Every number begins with that of its heading", soundPlan)],
  fails: [
    planExample("An action of another priority", [
      ...soundPlan.slice(0, 8),
      heading("5.2.2", "Assess sight in time"),
      work("a", "Buy the charts"),
      ...soundPlan.slice(8),
    ]),
    planExample(
      "The number of the heading is mistyped",
      changedPlan({ "5.2 Good health": heading("5.8", "Good health") }),
    ),
  ],
});
