import { findingsIn, readRules } from "./checked";
import { checkAsSet, settingsSheet, defaultOwnSettings } from "../../../../src/core/own-sheets";
import { readSettings } from "../../../../src/core/own-sheets/read-settings";
import { grid, snapshotOf } from "../../../helpers/grids";
import { checkWorkbook } from "../../../../src/core/rules";
import { readIndicatorWorkbook } from "../../../../src/core/workbook";
import { indicators } from "../registers/registers";

const header = ["Ref", "Action", "Owner", "Due", "Status"];

const rulesOf = (...args: Parameters<typeof findingsIn>) =>
  findingsIn(...args).map(({ rule }) => rule);

describe("the rules of an action plan", () => {
  test("say once that a plan names no owners, dates and statuses", () => {
    const tasks = Array.from({ length: 200 }, (_, at) => [
      `1.${at + 1}`,
      `Piece of work ${at + 1}`,
    ]);
    const findings = findingsIn([["Ref", "Action", "Owner", "Due", "Status"], ...tasks]);
    expect(findings.map(({ rule, message }) => [rule, message])).toEqual([
      [
        "action-plan-silent",
        "The action plan gives no owner, due date or status for any action. Add columns for them if progress is to be reported.",
      ],
    ]);
  });

  test("say once that a plan writes its statuses in words of its own", () => {
    const rows = Array.from({ length: 30 }, (_, at) => [
      `1.${at + 1}`,
      "Work",
      "Ann",
      "2004",
      `Stage ${at % 3}`,
    ]);
    expect(findingsIn([header, ...rows]).map(({ message }) => message)).toEqual([
      "30 entries of the plan have a status that is not understood, the first “Stage 0” at 1.1. Write Not started, On track, Delayed, Completed or Cancelled, or a colour.",
    ]);
  });

  test("judge due dates by the day that is set, else by that of the reading, else not", () => {
    const { workbook } = readRules(
      [{}],
      [
        header,
        ["1.1", "Recruit", "Ann", "31/03/2004", "On track"],
        ["1.2", "Train", "Ann", "2010", "On track"],
      ],
    );
    const readOn = (day: string) => ({
      ...workbook,
      snapshot: { ...workbook.snapshot, readOn: day },
    });
    const messages = (...args: Parameters<typeof checkAsSet>) =>
      checkAsSet(...args)
        .findings.filter(({ rule }) => rule === "action-overdue")
        .map(({ message }) => message);
    expect(messages(workbook)).toEqual([]);
    expect(messages(readOn("2004-03-31"))).toEqual([]);
    expect(messages(readOn("2004-04-01"))).toEqual([
      "1.1 was due by 31 March 2004 and is “On track” on 1 April 2004. Write Completed as its status, or give it a new date.",
    ]);
    expect(messages(readOn("2004-04-01"), { asAt: "2004-01-01" })).toEqual([]);
  });

  test("take the day from the settings of the workbook", () => {
    const set = (value: string) =>
      readSettings(
        grid([
          ["Setting", "Value", "What it does"],
          ["Date for due dates", value, ""],
        ]),
      ).rules;
    expect(set("31/03/2004").asAt).toBe("2004-03-31");
    expect(set("default").asAt).toBeUndefined();
    expect(set("today").asAt).toBeUndefined();
    expect(set("Easter").unusable?.map(({ problem }) => problem)).toEqual([
      expect.stringMatching(/“Easter” is no date, so the day of the check counts/),
    ]);
    const written = settingsSheet({
      ...defaultOwnSettings,
      rules: { ...defaultOwnSettings.rules, asAt: "2004-03-31" },
    });
    expect(JSON.stringify(written)).toContain("2004-03-31");
  });

  test("tell a heading whose number is mistyped from actions in the wrong place", () => {
    const rows = [
      ["1", "Homes"],
      ["1.1", "Recruit", "Ann", "2004", "Done"],
      ["8", "Health"],
      ["2.1", "Assess", "Ann", "2004", "Done"],
      ["2.2", "Report", "Ann", "2004", "Done"],
      ["3", "Schools"],
      ["3.1", "Teach", "Ann", "2004", "Done"],
    ];
    expect(
      findingsIn([header, ...rows]).map(({ rule, cell, message }) => [rule, cell.row, message]),
    ).toEqual([
      [
        "action-wrong-parent",
        3,
        "What stands under the priority 8 is numbered as of 2: 2.1, as 1 more like it. Correct the number of the heading, or those below it.",
      ],
    ]);
  });

  test("leave an extract of a plan, and a plan in the order of its owners, alone", () => {
    const work = (number: string, owner = "Ann") => [
      number,
      `Work of ${number}`,
      owner,
      "2004",
      "Done",
    ];
    const extract = ["1.3", "1.9", "2.2", "2.7", "3.4", "3.8", "4.6"].map((number) => work(number));
    expect(rulesOf([header, ...extract])).toEqual([]);
    const sorted = ["1.4", "1.1", "1.5", "1.2", "1.6", "1.3"].map((number) => work(number));
    expect(rulesOf([header, ...sorted])).toEqual([]);
  });
});

test("two plans on sheets of their own may use the same numbers", () => {
  const plan = (name: string) =>
    grid([header, ["1", `Recruit for ${name}`, "Ann", "31/03/2031", "On track"]], { name });
  const reading = readIndicatorWorkbook(
    snapshotOf(indicators, plan("Action plan A"), plan("Action plan B")),
  );
  if (reading.kind === "nothing") throw new Error(reading.message);
  const rules = checkWorkbook(reading.workbook).map(({ rule }) => rule);
  expect(rules.filter((rule) => rule.startsWith("action-number"))).toEqual([]);
});
