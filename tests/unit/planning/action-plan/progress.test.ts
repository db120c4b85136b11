import { actionsFor, progressOf, progressOfAll } from "../../../../src/core/planning/action-plan";
import { readRules } from "./checked";
import { readRows } from "./outline";

const header = ["Ref", "Action", "Owner", "Due", "Status", "Indicators"];

function planOf(...rows: readonly (readonly string[])[]) {
  return readRows([header, ...rows]).plan;
}

const task = (number: string, status: string, due = "31/03/2004") =>
  [number, `Piece of work ${number}`, "Ann", due, status] as const;

const five = planOf(
  ["1", "Safe homes"],
  ["1.1", "Recruit carers"],
  task("a", "Completed"),
  task("b", "Completed"),
  task("c", "On track", "30/06/2004"),
  ["1.2", "Train carers"],
  task("a", "Completed"),
  task("b", "Delayed"),
);

describe("the progress of a plan", () => {
  test("counts the tasks below an entry, an overdue one only as that", () => {
    const [priority] = five.entries;
    expect(priority && progressOf(priority, "2004-04-01")).toEqual({
      total: 5,
      completed: 3,
      onTrack: 1,
      delayed: 0,
      notStarted: 0,
      cancelled: 0,
      overdue: 1,
      noStatus: 0,
      sentence: "3 of 5 tasks completed, 1 overdue, 1 on track",
    });
  });

  test("knows nothing overdue without a day", () => {
    expect(progressOfAll(five.entries).sentence).toBe(
      "3 of 5 tasks completed, 1 delayed, 1 on track",
    );
  });

  test("takes the date of the action for a task without one", () => {
    const plan = planOf(
      ["1.1", "Recruit", "Ann", "31/03/2004"],
      task("a", "On track", ""),
      task("b", "Done", ""),
    );
    expect(progressOfAll(plan.entries, "2004-04-01").sentence).toBe(
      "1 of 2 tasks completed, 1 overdue",
    );
  });

  test("counts an action whole where it has a status and its tasks have none", () => {
    const plan = planOf(["1.1", "Recruit", "Ann", "", "Done"], task("a", ""), task("b", ""), [
      "1.2",
      "Train",
      "Ann",
      "",
      "Amber",
    ]);
    expect(progressOfAll(plan.entries).sentence).toBe("1 of 2 actions completed, 1 delayed");
  });

  test("says the status of one piece of work, and where there is none", () => {
    const plan = planOf(["1.1", "Recruit", "Ann", "", "Done"], ["1.2", "Train", "Ann"]);
    expect(plan.entries.map((entry) => progressOf(entry).sentence)).toEqual([
      "Completed",
      "Without a status",
    ]);
    const silent = planOf(["1.1", "Recruit", "Ann"], ["1.2", "Train", "Ann"]);
    expect(progressOfAll(silent.entries).sentence).toBe("No status given for 2 actions");
    expect(progressOfAll([]).sentence).toBe("No work set out");
  });
});

describe("the actions for a measure", () => {
  test("are those that name it or its whole indicator", () => {
    const { workbook, plan } = readRules(
      [{ number: "24a" }, { number: "24b" }, { number: "25" }],
      [
        header,
        ["1.1", "Recruit", "Ann", "2004", "Done", "24"],
        ["1.2", "Train", "Ann", "2004", "Done", "24b, 99"],
      ],
    );
    const found = actionsFor(plan, workbook.measures);
    expect(workbook.measures.map((measure) => found(measure).map(({ number }) => number))).toEqual([
      ["1.1"],
      ["1.1", "1.2"],
      [],
    ]);
  });
});
