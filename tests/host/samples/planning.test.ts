import { judgedSample } from "../../../scripts/findings-docs";
import { planningSample, type PlanningSample } from "../../../scripts/planning-docs/sample";
import { actionPlan } from "../../../scripts/samples/planning/data/action-plan";
import { walkPlan } from "../../../src/core/planning/action-plan";
import type { ActionPlanEntry } from "../../../src/core/planning";
import { ruleFamily } from "../../../src/core/rules";
import { tasksByHand } from "../../helpers/tasks-by-hand";

let sample: PlanningSample;
beforeAll(async () => {
  sample = await planningSample();
}, 30_000);

const entriesAt = (level: ActionPlanEntry["level"]) =>
  walkPlan(sample.planning.actionPlan).flatMap(({ entry }) =>
    entry.level === level ? [entry] : [],
  );

describe("the action plan of the sample", () => {
  it("is read whole: 4 strategic areas, 15 priorities, 53 actions and 268 tasks", () => {
    expect(
      (["area", "priority", "action", "task"] as const).map((level) => entriesAt(level).length),
    ).toEqual([4, 15, 53, 268]);
    expect(entriesAt("area").map(({ number }) => number)).toEqual(["5", "6", "7", "8"]);
  });

  it("has under each priority the actions, and under each action the tasks, of the published plan", () => {
    const read = entriesAt("priority").map(({ number, children }) => [
      number,
      children.map((action) => action.children.length),
    ]);
    expect(Object.fromEntries(read)).toEqual(tasksByHand);
    const letters = entriesAt("action").map(({ children }) => children.map(({ number }) => number));
    expect(letters.every((each) => each.join("") === "abcdefghijkl".slice(0, each.length))).toBe(
      true,
    );
  });

  it("reads every title, owner, due date, status and indicator as it is typed", () => {
    const read = walkPlan(sample.planning.actionPlan).map(({ entry }) => [
      entry.title.text,
      entry.owner?.text ?? "",
      entry.due?.text ?? "",
      entry.status?.text ?? "",
      entry.namedIndicators.map(({ value }) => value).join(", "),
    ]);
    expect(read).toEqual(
      actionPlan.map(({ title, owner = "", due = "", status = "", indicators = "" }) => [
        ...[title, owner, due, status, indicators],
      ]),
    );
    const entries = walkPlan(sample.planning.actionPlan).map(({ entry }) => entry);
    expect(entries.filter(({ due }) => due && due.value === null)).toEqual([]);
    expect(entries.filter(({ status }) => status && status.value === null)).toEqual([]);
  });
});

describe("the other registers of the sample", () => {
  it("hold 16 priorities with 29 measures under five ambitions", () => {
    const { priorities } = sample.planning;
    expect(priorities).toHaveLength(16);
    expect(priorities.flatMap(({ measures }) => measures)).toHaveLength(29);
    expect([...new Set(priorities.map(({ ambition }) => ambition?.value))]).toEqual([
      1, 2, 3, 4, 5,
    ]);
  });

  it("hold the sixteen statements of success, one of them with two aims", () => {
    const { successMeasures } = sample.planning;
    expect(successMeasures).toHaveLength(16);
    expect(successMeasures.filter(({ aims }) => aims.length === 2)).toHaveLength(1);
  });

  it("hold 13 figures about the county, 8 of them beside the national one", () => {
    const { context } = sample.planning;
    expect(context).toHaveLength(13);
    expect(context.filter(({ national }) => national !== null)).toHaveLength(8);
  });

  it("hold six outcome bees, all of them known by the names that they have there", () => {
    const { planning, workbook } = sample;
    const bees = planning.scorecard.map(({ bee }) => bee.value);
    expect(bees).toHaveLength(6);
    const inPriorities = planning.priorities.flatMap(({ outcomeBees }) => outcomeBees);
    const all = [...bees, ...inPriorities.map(({ value }) => value)];
    expect(all.filter((bee) => !workbook.vocabulary.readOutcomeBee(bee))).toEqual([]);
  });

  it("stand on their own sheets, and their readers had nothing to decide", () => {
    expect(sample.planning.places).toEqual(
      [
        ["priorities", "Strategic priorities"],
        ["successMeasures", "Success measures"],
        ["context", "About the county"],
        ["scorecard", "Outcome bees"],
        ["actionPlan", "Action plan"],
      ].map(([kind, sheet]) => ({ kind, sheet, notes: [] })),
    );
  });

  it("leave what the check says of the indicators as it is without them", async () => {
    const alone = await judgedSample();
    const said = sample.findings.filter(({ rule }) => ruleFamily(rule) !== "planning");
    expect(said.map(({ rule, message }) => [rule, message])).toEqual(
      alone.map(({ finding }) => [finding.rule, finding.message]),
    );
    expect(said.length).toBeGreaterThan(40);
  }, 30_000);
});
