import { readFileSync } from "node:fs";
import path from "node:path";
import { walkPlan } from "../../../../src/core/planning/action-plan";
import type { ActionPlanEntry } from "../../../../src/core/planning/types";
import { readText } from "./outline";
import { tasksByHand } from "../../../helpers/tasks-by-hand";

/**
 * A service plan as it was copied from its pages: areas with reasons, a list of priorities, their actions and tasks;
 * bullets that come and go, sentences that run on over a page, items below tasks.
 */
const text = readFileSync(path.resolve(__dirname, "service-plan.txt"), "utf8");
const { plan, places } = readText(text);

const find = (reference: string) =>
  walkPlan(plan).find(({ entry }) => entry.reference === reference)?.entry as ActionPlanEntry;

const count = (level: ActionPlanEntry["level"]) =>
  walkPlan(plan).filter(({ entry }) => entry.level === level).length;

describe("a service plan of 650 lines, pasted as text", () => {
  test("has 4 areas, 15 priorities, 53 actions and 268 tasks, and nothing to note", () => {
    expect([count("area"), count("priority"), count("action"), count("task")]).toEqual([
      4, 15, 53, 268,
    ]);
    expect(places).toEqual([{ kind: "actionPlan", sheet: "Action plan", notes: [] }]);
  });

  test("has the tasks of each action where the pages have them", () => {
    const priorities = plan.entries.flatMap(({ children }) => children);
    const read = priorities.map(({ number, children }) => [
      number,
      children.map((action) => action.children.length),
    ]);
    expect(Object.fromEntries(read)).toEqual(tasksByHand);
  });

  test("takes the title of an area from the line below its number, and no reasons", () => {
    expect(
      plan.entries.map(({ number, title, details }) => [number, title.text, details.length]),
    ).toEqual([
      ["5", "Helping the children who need it most", 0],
      [
        "6",
        "Using computers and networks for better learning and better services across the county",
        0,
      ],
      ["7", "Listening to families and partners when services are planned", 0],
      [
        "8",
        "Pleasing those who use us and getting good value from every service that we pay for",
        0,
      ],
    ]);
  });

  test("joins a sentence that runs on over a page", () => {
    expect(find("5.2.4 c").title.text).toMatch(/ for children in poor health$/);
    expect(find("5.2.2 d").title.text).toMatch(/ and pass the findings on /);
    expect(find("7.2.4 b").title.text).toMatch(/ and of the yearly round of visits /);
  });

  test("takes a letter inside a sentence for no task", () => {
    expect(find("5.1.1 d").title.text).toMatch(/ re c\) above$/);
    expect(find("8.2.1 d").title.text).toMatch(/^Take what comes of \(c\) above into /);
  });

  test("keeps the items below an action or a task with it", () => {
    expect(find("7.1.2").details).toHaveLength(5);
    expect(find("5.4.1 b").details).toHaveLength(5);
    expect(find("8.1.2 c").details).toHaveLength(3);
    expect(find("6.4.3 e").details).toHaveLength(2);
  });

  test("says of each title the row that it begins in", () => {
    const lines = text.split("\n");
    for (const { entry } of walkPlan(plan)) {
      const line = lines[entry.title.cell.row] ?? "";
      const begins = entry.title.text.split(" ").slice(0, 3).join(" ");
      expect(line).toContain(begins);
    }
  });

  test("reads the same without blank lines and bullets", () => {
    const packed = text
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) =>
        line.replace(/^\s*- (?=\(?[\da-z.]+\)? ?)/, (mark, at: number) => (at === 0 ? "" : mark)),
      )
      .join("\n");
    const numbered = walkPlan(readText(packed).plan).map(({ entry }) => entry.reference);
    expect(numbered).toEqual(walkPlan(plan).map(({ entry }) => entry.reference));
  });
});
