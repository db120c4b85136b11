import { decidedRows, linkRows } from "../../../src/core/planning/linking";
import { linksSheet } from "../../../src/core/own-sheets";
import { readPlanning } from "../../../src/core/planning";
import type { LinkChange } from "../../../src/core/planning/linking";
import { readRegisters } from "../../../src/taskpane/plan/entries";
import {
  allPromises,
  changesFor,
  confirmedFrom,
  groupedPromises,
  nextAnswer,
  wantedPromises,
} from "../../../src/taskpane/plan/arrange";
import { choicesFor, indicatorChoices } from "../../../src/taskpane/plan/indicator-choices";
import type { PlanModel } from "../../../src/taskpane/plan/model";
import { plan as words } from "../../../src/taskpane/wording/plan";
import { grid } from "../../helpers/grids";
import { checkedPlan, planOf, priorities, statements } from "./plan";

const plan = planOf(checkedPlan({ Plan: statements }));

const shown = ({ promises }: PlanModel) =>
  promises.map(({ row, answers }) => [
    row.state,
    ...answers.map(({ name, standing }) => `${name.split(" ")[0]} ${standing}`),
  ]);

/** The plan as it is read once the changes stand on the sheet of links. */
function after(changes: readonly LinkChange[]): PlanModel {
  const { workbook } = checkedPlan({ Plan: statements });
  const rows = linkRows(readPlanning(workbook), workbook);
  const sheet = linksSheet(decidedRows(rows, changes, workbook.measures));
  const links = grid(
    sheet.rows.map((row) => row.map((cell) => cell?.value ?? "")),
    { name: "HERTS Links" },
  );
  return planOf(checkedPlan({ Plan: statements }, { links }));
}

test("promises stand by how they are measured, gaps first, with what is proposed for them", () => {
  expect(shown(plan)).toEqual([
    ["not measured"],
    ["measured, to be confirmed", "1 proposed"],
    ["measured, to be confirmed", "2 proposed"],
  ]);
  expect(words.headline(plan.counts)).toBe("3 promises: 0 measured, 2 to confirm, 1 not measured");
  expect(plan.unused.map(({ id }) => id)).toEqual(["3"]);
});

test("an indicator that measures the opposite is judged the other way round, and says so", () => {
  const answer = plan.promises[2]!.answers[0]!;
  expect(answer.isOpposite).toBe(true);
  const { measures, verdict, reason } = answer.course!;
  expect(words.course(measures, verdict, reason)).toBe("On course: from 60.0% to 66.0%.");
});

test("yes confirms, no leaves the promise without a measure and shows what was refused", () => {
  const [, homes, county] = plan.promises;
  const decided = after([
    ...changesFor(homes!, homes!.answers[0]!, "yes"),
    ...changesFor(county!, county!.answers[0]!, "no"),
  ]);
  expect(shown(decided)).toEqual([
    ["not measured", "2 refused"],
    ["not measured"],
    ["measured", "1 confirmed"],
  ]);
});

test("a promise made in two documents is decided once, except where a row names its indicator", () => {
  const both = planOf(checkedPlan({ Plan: statements, Priorities: priorities }));
  const website = both.promises.find(({ row }) => /website/.test(row.promise))!;
  expect(website.row.promised.map(({ register }) => register)).toEqual([
    "priorities",
    "successMeasures",
  ]);
  expect(changesFor(website, { measures: ["3"] }, "yes")).toHaveLength(2);
  const homes = both.promises.find(({ row }) => /leavers/.test(row.promise))!;
  expect(homes.answers.map(({ standing }) => standing)).toEqual(["named"]);
  expect(homes.open.map(({ register }) => register)).toEqual(["successMeasures"]);
});

test("promises are found by their words, their document, their indicators and their cells", () => {
  const both = planOf(checkedPlan({ Plan: statements, Priorities: priorities }));
  const found = (choices: Partial<typeof allPromises>) =>
    wantedPromises(both.promises, { ...allPromises, ...choices }).length;
  expect(found({})).toBe(3);
  expect(found({ register: "priorities" })).toBe(2);
  expect(found({ register: "scorecard" })).toBe(0);
  expect(found({ search: "COUNTY children" })).toBe(1);
  expect(found({ search: "priorities c2" })).toBe(1);
  expect(found({ search: "living within" })).toBe(1);
  expect(groupedPromises(both.promises).map(({ state }) => state)).toEqual([
    "not measured",
    "measured, to be confirmed",
    "measured",
  ]);
});

test("proposals from a score on are confirmed together, those below it stay", () => {
  const scores = plan.promises.flatMap(({ answers }) => answers.map(({ score }) => score ?? 0));
  const highest = Math.max(...scores);
  expect(confirmedFrom(plan.promises, highest).proposals).toBe(
    scores.filter((score) => score === highest).length,
  );
  const { proposals, changes } = confirmedFrom(plan.promises, 0);
  expect([proposals, changes.map(({ decision }) => decision)]).toEqual([2, ["yes", "yes"]]);
  expect(confirmedFrom(after(changes).promises, 0).proposals).toBe(0);
});

test("after a decision the next open proposal is next, the one before at the end, itself when taken back", () => {
  expect(nextAnswer(["a", "b", "c"], ["c"], "b")).toBe("c");
  expect(nextAnswer(["a", "b", "c"], ["a"], "c")).toBe("a");
  expect(nextAnswer(["a", "b"], ["a", "b"], "b")).toBe("b");
  expect(nextAnswer(["a"], [], "a")).toBeNull();
  expect(nextAnswer(["a"], ["a"], "chosen by hand")).toBeNull();
});

test("an indicator is chosen by its number or by words of its title", () => {
  const { measures } = checkedPlan({}).workbook;
  const choices = indicatorChoices(measures, plan.names);
  const found = (text: string) => choicesFor(text, choices, plan.names).map(({ name }) => name[0]);
  expect(found("3")).toEqual(["3"]);
  expect(found("Indicator 2")).toEqual(["2"]);
  expect(found("percentage of")).toEqual(["1", "2"]);
  expect(found("SICKNESS lost")).toEqual(["3"]);
  expect([found("  "), found("swimming")]).toEqual([[], []]);
});

test("what was read is counted by register and sheet; an empty sheet of the template is there, too", () => {
  const checked = checkedPlan({
    Plan: statements,
    Priorities: priorities,
    "Action plan": [["Ref"]],
  });
  const { planning, sheets } = planOf(checked);
  const read = readRegisters(planning, sheets).map(
    ({ kind, sheet, entries }) =>
      `${words.registers.onSheet(kind, sheet)}: ${words.registers.entries(entries)}`,
  );
  expect(read).toEqual([
    "Strategic priorities, on the sheet Priorities: 1 priority and 2 measures.",
    "Success measures, on the sheet Plan: 3 statements.",
    "Action plan: Nothing that can be read is entered yet.",
  ]);
});

test("a workbook without registers has no promises and uses no indicator", () => {
  const none = planOf(checkedPlan({}));
  expect([none.promises, none.unused.length, none.planning.places]).toEqual([[], 3, []]);
});
