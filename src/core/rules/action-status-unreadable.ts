import { planExample } from "./action-plan/example-plan";
import { planEntries } from "./action-plan/plan";
import { unreadableFacts, unreadableWording, type UnreadableText } from "./action-plan/unreadable";
import { says } from "./action-plan/work";
import { defineRule } from "./define";

export const actionStatusUnreadable = defineRule<UnreadableText>({
  slug: "action-status-unreadable",
  title: "The status of an action is not understood",
  severity: "warning",
  rationale:
    "Progress is counted from the statuses. Colours (red, amber, green, blue), percentages and the usual words are understood; a status that says two things is not.",
  reads: [],
  check({ shared }) {
    const said = shared(planEntries).flatMap(({ entry }) =>
      says(entry, "status") && entry.status ? [{ entry, said: entry.status }] : [],
    );
    return unreadableFacts(
      said.filter(({ said: { value } }) => value === null),
      said.length,
    );
  },
  ...unreadableWording(
    "status",
    "Write Not started, On track, Delayed, Completed or Cancelled, or a colour.",
  ),
  passes: [
    planExample("What plans write", [
      ["1.1", "Recruit carers", "Head of Care", "31/03/2004", "Blue"],
      ["1.2", "Train carers", "Head of Care", "31/03/2004", "In progress"],
      ["1.3", "Support carers", "Head of Care", "31/03/2004", "75%"],
      ["1.4", "Thank carers", "Head of Care", "31/03/2004", "Behind schedule"],
    ]),
  ],
  fails: [
    planExample("What cannot be judged", [
      ["1.1", "Recruit carers", "Head of Care", "31/03/2004", "Seems fine"],
      ["1.2", "Train carers", "Head of Care", "31/03/2004", "Amber/Green"],
      ["1.3", "Support carers", "Head of Care", "31/03/2004", "Completed, but phase 2 delayed"],
    ]),
  ],
});
