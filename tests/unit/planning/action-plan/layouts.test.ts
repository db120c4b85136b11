import type { CellValue } from "../../../../src/core/workbook/types";
import type { GridOptions } from "../../../helpers/grids";
import { outlineOf, readRows } from "./outline";

const outline = (rows: readonly (readonly CellValue[])[], options: GridOptions = {}) =>
  outlineOf(readRows(rows, options).plan);

const notes = (rows: readonly (readonly CellValue[])[], options: GridOptions = {}) =>
  readRows(rows, options).places.flatMap((place) => place.notes.map(({ message }) => message));

/** The plan that most layouts below write. */
const expected = [
  "area 5 | Vulnerable children",
  "  priority 5.1 | Safe homes",
  "    action 5.1.1 | Recruit carers",
  "      task 5.1.1 a | Hold open days | by Ann | due 2004-03-31 | is completed",
  "      task 5.1.1 b | Train them | by Ben | due 2004-06-30 | is delayed",
  "    action 5.1.2 | Support carers | by Ann | due “ongoing” | is on track",
  "  priority 5.2 | Good health",
  "    action 5.2.1 | Assess in time | by Cat",
];

const ann = ["Ann", "31/03/2004", "Done"];
const ben = ["Ben", "June 2004", "Amber"];
const going = ["Ann", "ongoing", "In progress"];

describe("an action plan in rows", () => {
  test("may have all levels in one column of titles, with their numbers beside it", () => {
    const rows = [
      ["Ref", "Description", "Lead officer", "By when", "RAG"],
      ["5", "Vulnerable children"],
      ["5.1", "Safe homes"],
      ["5.1.1", "Recruit carers"],
      ["a", "Hold open days", ...ann],
      ["b)", "Train them", ...ben],
      ["5.1.2", "Support carers", ...going],
      ["5.2", "Good health"],
      ["5.2.1", "Assess in time", "Cat"],
    ];
    expect(outline(rows)).toEqual(expected);
  });

  test("may have the numbers inside the titles", () => {
    const rows = [
      ["Action", "Owner", "Deadline", "Status"],
      ["STRATEGIC AREA 5: Vulnerable children"],
      ["5.1 Safe homes"],
      ["5.1.1 Recruit carers"],
      ["a) Hold open days", ...ann],
      ["b) Train them", ...ben],
      ["5.1.2 Support carers", ...going],
      ["5.2 Good health"],
      ["5.2.1 Assess in time", "Cat"],
    ];
    expect(outline(rows)).toEqual(expected);
  });

  const columns = [
    "Strategic area",
    "Priority",
    "Action",
    "Task",
    "Responsible officer",
    "Due date",
    "Progress",
  ];
  const placed = [
    [
      "5 Vulnerable children",
      "5.1 Safe homes",
      "5.1.1 Recruit carers",
      "a) Hold open days",
      ...ann,
    ],
    ["5 Vulnerable children", "5.1 Safe homes", "5.1.1 Recruit carers", "b) Train them", ...ben],
    ["5 Vulnerable children", "5.1 Safe homes", "5.1.2 Support carers", "", ...going],
    ["5 Vulnerable children", "5.2 Good health", "5.2.1 Assess in time", "", "Cat"],
  ];

  test("may have a column for each level, with what stands above repeated", () => {
    expect(outline([columns, ...placed])).toEqual(expected);
  });

  test("may be sorted by something else", () => {
    const sorted = [placed[1], placed[3], placed[0], placed[2]].map((row) => row ?? []);
    expect(
      outline([columns, ...sorted])
        .map((line) => line.trim())
        .sort(),
    ).toEqual(expected.map((line) => line.trim()).sort());
  });

  test("may leave what stands above blank, or merged", () => {
    const blanks = placed.map((row, at) =>
      row.map((text, column) => (column < 3 && placed[at - 1]?.[column] === text ? "" : text)),
    );
    expect(outline([columns, ...blanks])).toEqual(expected);
    expect(outline([columns, ...blanks], { merges: ["A2:A5", "B2:B4", "C2:C3"] })).toEqual(
      expected,
    );
  });

  test("may have its columns in any order, below a title, in a native table", () => {
    const order = [6, 3, 2, 5, 1, 0, 4];
    const shuffled = [columns, ...placed].map((row) => order.map((column) => row[column] ?? ""));
    const rows = [["Service plan 2003/04"], ["", ""], ...shuffled];
    expect(outline(rows, { tables: { Plan: "A3:G7" } })).toEqual(expected);
    expect(outline(rows, { name: "Sheet1", firstRow: 4, firstColumn: 2 })).toEqual(expected);
  });

  test("may have a header of two rows, repeated on every page", () => {
    const header = [
      ["Ref", "Action", "Who", "Timescale", ""],
      ["", "", "", "Start date", "End date"],
    ];
    const rows = [
      ...header,
      ["1", "Safe homes"],
      ["1.1", "Recruit carers", "Ann", "01/04/2003", "31/03/2004"],
      ...header,
      ["1.2", "Train carers", "Ben", "01/04/2003", "30/06/2004"],
    ];
    expect(outline(rows)).toEqual([
      "priority 1 | Safe homes",
      "  action 1.1 | Recruit carers | by Ann | due 2004-03-31",
      "  action 1.2 | Train carers | by Ben | due 2004-06-30",
    ]);
  });

  test("may have rows that say what the rows below belong to", () => {
    const rows = [
      ["Action", "Lead", "By when", "BRAG"],
      ["Safe homes", "", "", ""],
      ["Recruit carers", ...ann],
      ["Good health", "", "", ""],
      ["Assess in time", ...ben],
    ];
    expect(outline(rows, { merges: ["A2:D2", "A4:D4"] })).toEqual([
      "priority | Safe homes",
      "  action | Recruit carers | by Ann | due 2004-03-31 | is completed",
      "priority | Good health",
      "  action | Assess in time | by Ben | due 2004-06-30 | is delayed",
    ]);
  });

  test("may name the level of each row in a column", () => {
    const rows = [
      ["Level", "No", "Title", "Owner", "Status"],
      ["Area", "5", "Vulnerable children"],
      ["Priority", "5.1", "Safe homes"],
      ["Action", "5.1.1", "Recruit carers"],
      ["Task", "a", "Hold open days", "Ann", "Done"],
    ];
    expect(outline(rows)).toEqual([
      "area 5 | Vulnerable children",
      "  priority 5.1 | Safe homes",
      "    action 5.1.1 | Recruit carers",
      "      task 5.1.1 a | Hold open days | by Ann | is completed",
    ]);
  });

  test("may number each level in a column of its own", () => {
    const rows = [
      ["No.", "Priority", "Action no.", "Action", "Responsible officer", "Target date"],
      ["1", "Safe homes", "1.1", "Recruit carers", "Ann", "March 2025"],
      ["", "", "1.2", "Train carers", "Ann", ""],
      ["2", "Health", "2.1", "Assess in time", "", ""],
    ];
    expect(outline(rows)).toEqual([
      "priority 1 | Safe homes",
      "  action 1.1 | Recruit carers | by Ann | due 2025-03-31",
      "  action 1.2 | Train carers | by Ann",
      "priority 2 | Health",
      "  action 2.1 | Assess in time",
    ]);
  });

  test("may list the tasks of an action in one cell, with a line for each beside it or one for all", () => {
    const rows = [
      ["Priority", "Action", "Tasks", "Lead", "Status"],
      [
        "5.1 Safe homes",
        "5.1.1 Recruit",
        "a) Hold open days\nb) Train those\nwho come",
        "Ann",
        "Done\nDelayed",
      ],
      [
        "5.2 Good health",
        "5.2.1 Plan\n- for girls\n- for boys",
        "• Draft it\n• Ask children",
        "Cat",
        "Done",
      ],
      ["", "5.2.2 Tell", "Write to all\nHold a meeting", "Cat", "Done"],
    ];
    expect(outline(rows)).toEqual([
      "priority 5.1 | Safe homes",
      "  action 5.1.1 | Recruit",
      "    task 5.1.1 a | Hold open days | by Ann | is completed",
      "    task 5.1.1 b | Train those who come | by Ann | is delayed",
      "priority 5.2 | Good health",
      "  action 5.2.1 | Plan | by Cat | is completed | • for girls | • for boys",
      "    task | Draft it",
      "    task | Ask children",
      "  action 5.2.2 | Tell | by Cat | is completed",
      "    task | Write to all",
      "    task | Hold a meeting",
    ]);
  });

  test("may go on in further rows", () => {
    const rows = [
      ["Ref", "Action", "Owner", "Due"],
      ["1", "Safe homes"],
      ["1.1", "To recruit carers with the", "Ann", "March 2024"],
      ["", "help of those we have", "", ""],
      ["", "", "Ben", ""],
      ["1.2", "Train carers", "Ann", "2024"],
    ];
    expect(outline(rows)).toEqual([
      "priority 1 | Safe homes",
      "  action 1.1 | To recruit carers with the help of those we have | by Ann, Ben | due 2024-03-31",
      "  action 1.2 | Train carers | by Ann | due 2024-12-31",
    ]);
  });

  test("names its indicators, its dates as Excel knows them and its shares that are complete", () => {
    const rows = [
      ["Ref", "Action", "Who", "Due", "% complete", "KPIs"],
      ["1.1", "Recruit carers", "Ann", 38077, 0.5, "24, 28b"],
      ["1.2", "Train carers", "Ann", 38047, 1, "24-26"],
    ];
    const formats = { D2: "dd/mm/yyyy", D3: "mmm-yy", E2: "0%", E3: "0%" };
    expect(outline(rows, { formats })).toEqual([
      "action 1.1 | Recruit carers | by Ann | due 2004-03-31 | is on track | for 24 28b",
      "action 1.2 | Train carers | by Ann | due 2004-03-31 | is completed | for 24 25 26",
    ]);
  });

  test("reads 5.10 where Excel holds 5.1 after 5.9, and says so", () => {
    const rows = [
      ["Ref", "Action", "Owner", "Due"],
      ...[5.8, 5.9, 5.1, 5.11].map((ref) => [ref, "Recruit", "Ann", "2024"]),
    ];
    expect(outline(rows).map((line) => line.split(" | ")[0])).toEqual([
      ...["action 5.8", "action 5.9", "action 5.10", "action 5.11"],
    ]);
    expect(notes(rows)).toEqual([
      "Row 4: Excel holds the number 5.1, which follows on the one above only as 5.10, and was read so. Format the cell as Text and type 5.10.",
    ]);
  });

  test("leaves a key below the rows out, and says so", () => {
    const rows = [
      ["Ref", "Action", "Lead", "Deadline", "RAG"],
      ["Priority 1: Safe homes"],
      ["1.1", "Recruit carers", ...ann],
      ["Key: G is on track"],
    ];
    expect(outline(rows)).toHaveLength(2);
    expect(notes(rows)).toEqual([
      "'Key: G is on track' stands alone in its row with nothing below it, and was not read as a part of the plan. Number it if it is one.",
    ]);
  });

  test("joins the plans of several sheets, and leaves copies aside", () => {
    const sheet = (area: string) => [
      [`Strategic area ${area}: Safe children`],
      ["Ref", "Action", "Owner", "Due"],
      [`${area}.1`, "Homes"],
      [`${area}.1.1`, "Recruit carers", "Ann", "2024"],
    ];
    expect(outline(sheet("5"))).toEqual([
      "area 5 | Safe children",
      "  priority 5.1 | Homes",
      "    action 5.1.1 | Recruit carers | by Ann | due 2024-12-31",
    ]);
    expect(outline(sheet("5"), { name: "Action plan (old)" })).toEqual([]);
  });

  test.each([
    [["Recommendation", "Action", "Lead", "Timescale", "Progress"]],
    [["Ofsted recommendation", "What we will do", "Who", "When", "BRAG rating"]],
    [["Objective", "Key actions", "Lead officer(s)", "Deadline", "Status"]],
    [["Aim", "Actions required", "By whom", "By when", "RAG"]],
    [
      [
        "Area for improvement",
        "Planned action",
        "Accountable officer",
        "Target date",
        "% complete",
      ],
    ],
    [
      [
        "Strategic priority",
        "Activity",
        "Person responsible",
        "To be completed by",
        "Progress RAG",
      ],
    ],
    [
      [
        "What we want to achieve",
        "How we will achieve it",
        "Led by",
        "Completion date",
        "Complete?",
      ],
    ],
    [["Theme", "Action to be taken", "Owner / Lead", "Timeframe", "Current status"]],
    [["Priority", "Improvement action", "Assigned to", "End date", "Delivery status"]],
    [["Outcome", "Initiative", "Accountable lead", "Due by", "RAG status"]],
    [["Workstream", "Deliverable", "SRO", "Planned completion date", "State"]],
    [["Pillar", "Agreed actions", "Responsible manager", "Date due", "Progress rating"]],
    [["Commitment", "Actions/activities", "Lead agency", "Due date(s)", "On track?"]],
  ])("is known by the headers %j", (headers) => {
    const rows = [
      headers,
      ["Safe homes", "Recruit carers", "Ann", "31/03/2004", "Yes"],
      ["", "Train carers", "Ben", "2004", ""],
    ];
    const [top, first, second] = outline(rows, { name: "Improvement plan" });
    expect(top).toMatch(/^(?:area|priority) \| Safe homes$/);
    expect(first).toMatch(/^ {2}action \| Recruit carers \| by Ann \| due 2004-03-31/);
    expect(second).toBe("  action | Train carers | by Ben | due 2004-12-31");
  });

  test.each([
    [
      "an indicator table with actions",
      [
        ["No.", "Indicator", "Previous data", "Latest data", "Actions"],
        ["1", "Homes", "10%", "11%", "Recruit"],
      ],
    ],
    [
      "a list of things to do",
      [
        ["Task", "Owner", "Due"],
        ["Ask for figures", "Ann", "May"],
      ],
    ],
    [
      "a register of measures",
      [
        ["Priority", "What we want to achieve", "How it will be measured"],
        ["Homes", "Safe homes", "Indicator 5"],
      ],
    ],
    [
      "a risk register",
      [
        ["Ref", "Risk", "Owner", "RAG"],
        ["1", "No carers", "Ann", "Red"],
      ],
    ],
    [
      "a log of changes",
      [
        ["Date", "Change", "By whom"],
        ["1 May", "New figures", "Ann"],
      ],
    ],
  ])("is not seen in %s", (_title, rows) => {
    expect(readRows(rows, { name: "Sheet2" })).toEqual({ plan: { entries: [] }, places: [] });
  });
});
