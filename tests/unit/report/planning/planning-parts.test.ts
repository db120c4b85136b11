import { buildReport } from "../../../../src/core/report";
import type { PlanningPart } from "../../../../src/core/report/planning/types";
import { readIndicatorWorkbook } from "../../../../src/core/workbook";
import type { CellValue, SheetGrid } from "../../../../src/core/workbook/types";
import { grid, snapshotOf } from "../../../helpers/grids";

const indicators = grid([
  ["No.", "Indicator", "Outcome bee", "Polarity", "Previous data", "Latest data", "Commentary"],
  [
    1,
    "Percentage of Children Looked After living within the county",
    "BE SAFE",
    "higher",
    "67.4%",
    "60.1%",
    "Fewer homes.",
  ],
  [
    "2a",
    "Care leavers in suitable accommodation (19-21)",
    "BE INDEPENDENT",
    "higher",
    "84%",
    "88%",
    "More homes.",
  ],
  [
    "2b",
    "Care leavers in suitable accommodation (17-18)",
    "BE INDEPENDENT",
    "higher",
    "90%",
    "N/A",
    "Not counted.",
  ],
  [3, "Number of visits to museums", "", "higher", "10", "12", "More."],
]);

function parts(
  rows: readonly (readonly CellValue[])[],
  settings: { asAt?: string; tolerance?: number } = {},
): PlanningPart[] {
  return partsOf([grid(rows, { name: "Register" })], settings);
}

function partsOf(
  sheets: readonly SheetGrid[],
  settings: { asAt?: string; tolerance?: number } = {},
): PlanningPart[] {
  const reading = readIndicatorWorkbook(snapshotOf(indicators, ...sheets));
  if (reading.kind === "nothing") throw new Error(reading.message);
  return [...buildReport(reading.workbook, [], { tolerance: 0.05, ...settings }).planning];
}

/** The texts of a part's tables, row by row, cell by cell. */
const textsOf = (part: PlanningPart | undefined, table = 0) =>
  part?.tables[table]?.rows.map((row) =>
    row.map((blocks) => blocks.map(({ text }) => text).join(" / ")),
  );

test("a workbook without registers has no parts", () => {
  expect(partsOf([])).toEqual([]);
});

describe("strategic priorities", () => {
  const [coverage, priorities] = parts([
    ["What we want to achieve", "How this will be measured", "Corporate priority", "Outcome bee"],
    [
      "Homes for care leavers",
      "Percentage of care leavers in suitable accommodation",
      "Healthy and fulfilling lives",
      "Be independent",
    ],
    ["", "Staff meetings that were held", "", ""],
    ["Local spending", "", "", "Be Happy"],
  ]);

  test("have a row for each thing that is to be measured, with its indicators and their directions", () => {
    expect(priorities?.role).toBe("plan-priorities");
    const rows = textsOf(priorities)!;
    expect(rows.map(([first]) => first)).toEqual([
      "Homes for care leavers",
      "Homes for care leavers (continued)",
      "Local spending",
    ]);
    expect(rows[0]!.slice(1)).toEqual([
      "–",
      "Percentage of care leavers in suitable accommodation",
      expect.stringContaining("2a"),
      "2a: ↑ Improving / 2b: N/A – Not comparable",
      "HEALTHY AND FULFILLING LIVES FOR OUR RESIDENTS / BE INDEPENDENT",
    ]);
    expect(rows[1]![1]).toBe("As above");
    expect(rows[1]!.slice(3)).toEqual(["No indicator", "–", "As above"]);
    expect(rows[2]!.slice(1, 4)).toEqual(["–", "No measure is given", "–"]);
  });

  test("keep their objectives beside the title, and a long title is cut where it is said again", () => {
    const title =
      "Homes for care leavers in every district of the county and in the towns around it, near work";
    const [, part] = parts([
      ["What we want to achieve", "Objectives", "How this will be measured"],
      [title, "• Build homes\n• Let homes", "Number of homes that were built"],
      ["", "", "Number of homes that were let"],
    ]);
    expect(textsOf(part)!.map((row) => row.slice(0, 2))).toEqual([
      [title, "Build homes / Let homes"],
      [
        expect.stringMatching(/^Homes for care leavers in every district.{20,45}… \(continued\)$/),
        "As above",
      ],
    ]);
  });

  test("come with the gaps of the coverage at the top", () => {
    expect(coverage?.tables.map(({ heading }) => heading)).toEqual([
      "Not measured by any indicator",
      "Measured, link to be confirmed",
      "Indicators that answer no promise",
    ]);
    expect(textsOf(coverage)).toEqual([
      ["Staff meetings that were held", "Strategic priorities", "Not said"],
    ]);
  });
});

describe("success measures", () => {
  const find = (rows: readonly (readonly CellValue[])[]) =>
    parts(rows).find(({ role }) => role === "plan-success");

  test("are judged in the direction that the plan wants, also where the indicator measures the opposite", () => {
    const part = find([
      ["How we measure success", "Indicators"],
      ["A reduction in the percentage of Children Looked After placed outside the county", "1"],
      ["An increase in the percentage of care leavers in suitable accommodation", "2a"],
      ["An increase in the number of plays that are staged", ""],
    ]);
    expect(textsOf(part)).toEqual([
      [
        expect.stringMatching(/^A reduction/),
        "Reduction",
        "1 Percentage of Children Looked After living within the county (measures the opposite)",
        "67.4%",
        "60.1%",
        "↓ Declining",
        "Not on course",
      ],
      [
        expect.any(String),
        "Increase",
        expect.stringMatching(/^2a /),
        "84%",
        "88%",
        "↑ Improving",
        "On course",
      ],
      [expect.any(String), "Increase", "No indicator", "–", "–", "–", "Not measured"],
    ]);
    expect(part?.introduction[0]).toBe(
      "3 statements: 1 on course, 1 not on course, 1 not measured.",
    );
  });
});

describe("the context table", () => {
  test("tells how far the local figure is from the national one", () => {
    const part = parts([
      ["Theme", "Measure", "Local", "National", "Period", "Source"],
      ["Deprivation", "Children in low income families", "10.8%", "18.4%", "2019", "LAIT"],
      ["", "Free school meals", "15.9%", "15.9%", "2020", "LAIT"],
      ["Schools", "Schools in the county", "532", "", "2021", "Own data"],
      ["", "Homes rated good", "2/3", "1/2", "2021", "Own data"],
      ["", "Spend on places", "£3,221,196", "£3,000,000", "2021", "Own data"],
      ["", "Good schools", "87.0%", "86.0%", "2021", "Own data"],
    ]).find(({ role }) => role === "plan-context");
    expect(part?.tables.map(({ heading }) => heading)).toEqual(["Deprivation", "Schools"]);
    expect(textsOf(part)?.map((row) => row[3])).toEqual([
      "7.6 percentage points lower",
      "The same",
    ]);
    expect(textsOf(part, 1)?.[0]).toEqual([
      "Schools in the county",
      "532",
      "–",
      "–",
      "2021",
      "Own data",
    ]);
    expect(textsOf(part, 1)?.map((row) => row[3])).toEqual([
      "–",
      "16.7 percentage points higher",
      "£221,196 higher",
      "1.0 percentage points higher",
    ]);
  });
});

describe("the scorecard", () => {
  test("rolls up the indicators of each bee, those that came later, too", () => {
    const part = parts([
      ["Outcome bee", "Our pledge", "Performance measures", "Means of delivery"],
      [
        "BE SAFE",
        "Safe and settled",
        "Reduction in the number of moves\nStaff survey",
        "Residential strategy",
      ],
    ]).find(({ role }) => role === "plan-outcome-bees");
    expect(textsOf(part)).toEqual([
      [
        "BE SAFE",
        "Safe and settled",
        "Residential strategy",
        "1 measure: / ↓ 1 declining (1)",
        "0 of 2",
      ],
      [
        "BE INDEPENDENT",
        "Not in the scorecard",
        "–",
        "2 measures: / ↑ 1 improving / N/A 1 not comparable",
        "–",
      ],
    ]);
    expect(textsOf(part, 1)?.map((row) => [row[0], row[4]])).toEqual([
      ["BE SAFE", "Reduction"],
      ["BE SAFE", "Not said"],
    ]);
  });

  test("names the margin as the arrows have it, to the last digit", () => {
    const rows = [
      ["Outcome bee", "Our pledge", "Performance measures"],
      ["BE SAFE", "Safe and settled", "Staff survey"],
    ];
    const part = parts(rows, { tolerance: 0.14 }).find(({ role }) => role === "plan-outcome-bees");
    expect(textsOf(part)?.[0]?.[3]).toBe("1 measure: / ⇄ 1 declining within 14%");
  });
});

describe("the action plan", () => {
  const rows = [
    ["Ref", "Title", "Owner", "Due", "Status", "Indicators"],
    ["5", "Vulnerable children", "", "", "", ""],
    ["5.1", "To keep children safe", "", "", "", ""],
    ["5.1.1", "To learn from the inquiry", "", "", "", "1"],
    ["a)", "Read the report", "Ann", "31/03/2004", "Completed", ""],
    ["b)", "Write a plan", "", "30/06/2004", "On track", ""],
  ];
  const part = (settings: { asAt?: string; tolerance?: number } = {}) =>
    partsOf([grid(rows, { name: "Action plan" })], settings).find(
      ({ role }) => role === "plan-actions",
    );

  test("counts what it holds, and tells the progress of each priority", () => {
    expect(part()?.introduction).toEqual([
      "1 strategic area, 1 priority, 1 action, 2 tasks. 1 of 2 tasks completed, 1 on track.",
    ]);
    expect(textsOf(part({ asAt: "2004-07-01" }))).toEqual([
      ["5", "Vulnerable children", "1 action, 2 tasks", "1", "1 of 2 tasks completed, 1 overdue"],
      [
        "5.1",
        "To keep children safe",
        "1 action, 2 tasks",
        "1",
        "1 of 2 tasks completed, 1 overdue",
      ],
    ]);
  });

  test("names the actions that address a decline", () => {
    const decline = part()?.tables[1];
    expect(decline?.heading).toBe("Actions to address decline");
    expect(textsOf(part(), 1)).toEqual([
      [
        "1",
        "Percentage of Children Looked After living within the county",
        "↓ Declining",
        "5.1.1",
        "5.1.1 To learn from the inquiry: 1 of 2 tasks completed, 1 on track",
      ],
    ]);
  });

  test("of actions without numbers and priorities has no progress by priority, and counts those to address decline", () => {
    const alone = partsOf([
      grid(
        [
          ["Action", "Owner", "Due", "Status", "Indicator"],
          ["Recruit carers", "Ann", "31/03/2004", "On track", "1"],
          ["Train carers", "Ben", "30/06/2004", "Completed", "1"],
        ],
        { name: "Action plan" },
      ),
    ]).find(({ role }) => role === "plan-actions");
    expect(alone?.tables.map(({ heading }) => heading)).toEqual([
      "Actions to address decline",
      "Actions and tasks",
    ]);
    expect(textsOf(alone)?.[0]?.slice(3)).toEqual([
      "2 actions",
      "Recruit carers: On track / Train carers: Completed",
    ]);
  });

  test("of areas and actions tells the progress of each area", () => {
    const ofAreas = partsOf([
      grid(
        [
          ["Theme", "Action", "Owner", "Due", "Status"],
          ["Safe homes", "Recruit carers", "Ann", "31/03/2004", "On track"],
        ],
        { name: "Action plan" },
      ),
    ]).find(({ role }) => role === "plan-actions");
    expect(ofAreas?.tables[0]?.heading).toBe("Progress by strategic area");
    expect(ofAreas?.tables[0]?.columns[1]).toBe("Strategic area");
  });

  test("lists every action with its tasks, and says what is overdue", () => {
    const statuses = textsOf(part({ asAt: "2004-07-01" }), 2)?.map((row) => [row[0], row[4]]);
    expect(statuses).toEqual([
      ["5.1", "1 of 2 tasks completed, 1 overdue"],
      ["5.1.1", "1 of 2 tasks completed, 1 overdue"],
      ["5.1.1 a", "Completed"],
      ["5.1.1 b", "On track; overdue"],
    ]);
  });
});
