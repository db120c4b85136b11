import { readDirection } from "../../../src/core/trend";

test.each([
  ["Slight improvement", "↑"],
  ["Marginally improved", "↑"],
  ["🔺", "↑"],
  ["👍", "↑"],
  ["Improved since 2021-22", "↑"],
  ["🔻", "↓"],
  ["👎", "↓"],
  ["Slight decline (within 5%)", "⇄"],
  ["Broadly stable", "⇄"],
  ["Largely unchanged", "⇄"],
  ["Unchanged from 2021/22", "⇄"],
  ["Little change", "⇄"],
  ["◄►", "⇄"],
  ["TBC", "N/A"],
])("'%s' says %s", (text, direction) => expect(readDirection(text)).toBe(direction));

test.each(["Slight decline", "Minor change for the worse, then better", "Up from last year", "🟢"])(
  "'%s' is not chosen for: it may say two things",
  (text) => expect(readDirection(text)).toBeNull(),
);
