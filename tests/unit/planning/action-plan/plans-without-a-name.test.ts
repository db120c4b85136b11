import type { CellValue } from "../../../../src/core/workbook/types";
import { outlineOf, readRows } from "./outline";

const outline = (name: string, rows: readonly (readonly CellValue[])[]) =>
  outlineOf(readRows(rows, { name }).plan);

const work = [
  [1, "Recruit 20 foster carers", "K. Shah", "30/09/2023", "In progress"],
  [2, "To review the threshold document", "J. Doe", "30/06/2023", "Complete"],
  [3, "Training all practitioners", "M. Lee", "31/03/2024", "Not started"],
  [4, "Sufficiency strategy", "K. Shah", "TBC", "In progress"],
];

const expected = [
  "action 1 | Recruit 20 foster carers | by K. Shah | due 2023-09-30 | is on track",
  "action 2 | To review the threshold document | by J. Doe | due 2023-06-30 | is completed",
  "action 3 | Training all practitioners | by M. Lee | due 2024-03-31 | is not started",
  "action 4 | Sufficiency strategy | by K. Shah | due “TBC” | is on track",
];

describe("a table that nothing calls a plan", () => {
  test.each([
    ["Tracker", ["Ref", "Title", "Owner", "Due", "Status"]],
    ["Sheet2", ["No.", "Description", "Lead officer", "Deadline", "RAG"]],
    ["CYPP 23-24", ["#", "What", "Who", "By when", "Progress"]],
    ["Children's Services", ["ID", "Item", "Responsible", "Target date", "Current status"]],
  ])(
    "on the sheet %s is an action plan where its titles say what is to be done",
    (name, header) => {
      expect(outline(name, [header, ...work])).toEqual(expected);
    },
  );

  test.each([
    ["Policies", "Safeguarding policy", "Missing children protocol", "Draft", "Approved"],
    ["Sheet2", "Loss of key staff", "Overspend on placements", "Open", "In progress"],
    ["Sheet3", "Children looked after census", "Workforce census", "Completed", "Not started"],
    ["Risk register", "Recruit carers", "Review thresholds", "Open", "Closed"],
    ["Statutory returns", "Submit the census", "Check the returns", "Done", "Not started"],
  ])("on the sheet %s is none where it lists other things", (name, one, other, first, second) => {
    const rows = [
      ["Ref", "Title", "Owner", "Due", "Status"],
      [1, one, "Ann", "30/06/2023", first],
      [2, other, "Ben", "31/07/2023", second],
    ];
    expect(outline(name, rows)).toEqual([]);
  });
});

describe("an action plan of another council", () => {
  test("has areas of weakness, and actions numbered below them", () => {
    expect(
      outline("SEND WSoA", [
        ["Written Statement of Action"],
        ["Area of weakness 1: Timeliness of plans"],
        ["Ref", "Action", "Lead", "Timescale", "RAG"],
        ["1.1", "Recruit psychologists", "AB", "Sept 23", "Amber"],
        ["1.2", "Train SENCOs", "CD", "31/12/23", "Green"],
        ["Area of weakness 2: Attendance"],
        ["2.1", "Open hubs", "EF", "31/3/24", "Blue"],
      ]),
    ).toEqual([
      "area 1 | Timeliness of plans",
      "  action 1.1 | Recruit psychologists | by AB | due 2023-09-30 | is delayed",
      "  action 1.2 | Train SENCOs | by CD | due 2023-12-31 | is on track",
      "area 2 | Attendance",
      "  action 2.1 | Open hubs | by EF | due 2024-03-31 | is completed",
    ]);
  });

  test("gives a rating beside the share that is complete, and the rating counts", () => {
    expect(
      outline("Improvement plan", [
        ["Ref", "Action", "Lead", "Target date", "% complete", "BRAG"],
        ["1.1", "Appoint psychologists", "SH", "End of March 24", 0.5, "A"],
        ["1.2", "Hold a panel", "SH", "Q1 2023/24", 1, "B"],
      ]),
    ).toEqual([
      "action 1.1 | Appoint psychologists | by SH | due 2024-03-31 | is delayed",
      "action 1.2 | Hold a panel | by SH | due 2023-06-30 | is completed",
    ]);
  });

  test("writes the whole as 1 under a header of percentages", () => {
    expect(
      outline("Improvement plan", [
        ["Ref", "Action", "Lead", "Target date", "% complete"],
        ["1.1", "Appoint psychologists", "SH", "31/03/2024", 0.5],
        ["1.2", "Hold a panel", "SH", "31/03/2024", 1],
        ["1.3", "Write a form", "SH", "31/03/2024", 0],
      ]).map((line) => line.split(" | ").at(-1)),
    ).toEqual(["is on track", "is completed", "is not started"]);
  });

  test("letters its actions below a numbered heading", () => {
    expect(
      outline("Delivery plan", [
        ["Objective", "Action", "Owner", "Deadline"],
        ["1. CLOSER TO HOME", "1a Recruit carers", "AB", "31/12/2023"],
        ["", "1b Train carers", "AB", "30/06/2023"],
      ]),
    ).toEqual([
      "priority 1 | CLOSER TO HOME",
      "  action 1 a | Recruit carers | by AB | due 2023-12-31",
      "  action 1 b | Train carers | by AB | due 2023-06-30",
    ]);
  });

  test("asks whether an action is done, and No leaves its status open", () => {
    expect(
      outline("Actions 2023", [
        ["By", "Who", "What needs doing", "Done?"],
        ["30/09/23", "AB", "Audit re-referrals", "N"],
        ["31/12/23", "CD", "Recruit psychologists", "Y"],
      ]),
    ).toEqual([
      "action | Audit re-referrals | by AB | due 2023-09-30",
      "action | Recruit psychologists | by CD | due 2023-12-31 | is completed",
    ]);
  });
});
