import { readDue } from "../planning/action-plan";
import { planExample } from "./action-plan/example-plan";
import { planEntries } from "./action-plan/plan";
import { unreadableFacts, unreadableWording, type UnreadableText } from "./action-plan/unreadable";
import { says } from "./action-plan/work";
import { defineRule } from "./define";

export const actionDueDateUnreadable = defineRule<UnreadableText>({
  slug: "action-due-date-unreadable",
  title: "A due date is no date",
  severity: "warning",
  rationale:
    "The check can only tell what is overdue by dates. “End of term” and “by Easter” differ from school to school and from year to year, and of two dates nobody knows which counts.",
  reads: [],
  check({ shared }) {
    const said = shared(planEntries).flatMap(({ entry }) =>
      says(entry, "due") && entry.due ? [{ entry, said: entry.due }] : [],
    );
    return unreadableFacts(
      said.filter(
        ({ said: { value, text } }) => value === null && readDue(text).kind === "unreadable",
      ),
      said.length,
    );
  },
  ...unreadableWording(
    "due",
    "Write one date, a month with its year, a quarter such as Q4 2003/04, or ongoing.",
  ),
  passes: [
    planExample("What plans write", [
      ["1.1", "Recruit carers", "Head of Care", "March 2004", "On track"],
      ["1.2", "Train carers", "Head of Care", "Q3 2003/04", "On track"],
      ["1.3", "Support carers", "Head of Care", "April 2003 to March 2004", "On track"],
      ["1.4", "Thank carers", "Head of Care", "ongoing", "On track"],
    ]),
  ],
  fails: [
    planExample("What cannot be judged", [
      ["1.1", "Recruit carers", "Head of Care", "by Easter 2004", "On track"],
      ["1.2", "Train carers", "Head of Care", "31/06/2004", "On track"],
      ["1.3", "Support carers", "Head of Care", "31/03/2004 (revised 30/06/2004)", "On track"],
    ]),
  ],
});
