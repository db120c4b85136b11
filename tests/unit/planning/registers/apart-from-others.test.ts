import { inputSheets } from "../../../../src/core/planning/input-sheets";
import { readPlanning } from "../../../../src/core/planning";
import { checkWorkbook } from "../../../../src/core/rules";
import { ruleFamily } from "../../../../src/core/rules";
import { readIndicatorWorkbook } from "../../../../src/core/workbook";
import type { CellValue, SheetGrid } from "../../../../src/core/workbook/types";
import { grid, snapshotOf } from "../../../helpers/grids";
import { planningIn } from "./registers";

/** An indicator table in which several rules find something. */
const indicatorTable = grid([
  [
    "No.",
    "Ambition",
    "Indicator",
    "Outcome Bee",
    "Corporate Priority",
    "Previous Data",
    "Latest Data",
    "Direction of travel",
    "Commentary",
  ],
  [
    1,
    "Ambition 1",
    "Percentage of care leavers in suitable accommodation",
    "BE SAFE",
    "Excellent services",
    "84% (84/100) 2019",
    "88% (88/100) 2020",
    "↓",
    "More homes.",
  ],
  [
    2,
    "Ambition 1",
    "Rate of children looked after",
    "BE HAPPY",
    "Excellent services",
    "51.2",
    "",
    "",
    "",
  ],
]);

function readingOf(sheets: readonly SheetGrid[]) {
  const reading = readIndicatorWorkbook(snapshotOf(...sheets));
  if (reading.kind === "nothing") throw new Error(reading.message);
  return reading.workbook;
}

const registers: readonly SheetGrid[] = [
  ...inputSheets.map((sheet) =>
    grid(
      [
        [sheet.title],
        [],
        sheet.columns.map(({ header }) => header),
        ...[1, 2, 3, 4].map(() => sheet.columns.map(({ example }) => example)),
      ],
      { name: sheet.name },
    ),
  ),
  grid(
    [
      ["Measure", "Latest data", "England", "Difference", "Year", "Source"],
      ...[2018, 2019, 2020, 2021].map((year): CellValue[] => [
        "Low income",
        "10.8%",
        "18.4%",
        "-7.6",
        year,
        "LAIT",
      ]),
    ],
    { name: "Context" },
  ),
  grid(
    [
      ["Ref", "Indicator", "Outcome bee", "Our pledge", "Desired direction", "Means of delivery"],
      ["1", "Rate of moves", "BE SAFE", "We will keep you safe", "Down", "Strategy"],
    ],
    { name: "Scorecard" },
  ),
];

describe("Registers and the indicator table are never taken for each other", () => {
  test.each(registers.map((sheet) => [sheet.name, sheet] as const))(
    "the sheet %s changes nothing about the indicators, wherever it stands",
    (_, sheet) => {
      const alone = readingOf([indicatorTable]);
      const isOther = ({ rule }: { rule: string }) => ruleFamily(rule) !== "planning";
      const without = checkWorkbook(alone).filter(isOther);
      expect(without.length).toBeGreaterThan(2);
      for (const sheets of [
        [indicatorTable, sheet],
        [sheet, indicatorTable],
      ]) {
        const workbook = readingOf(sheets);
        expect(workbook.measures).toEqual(alone.measures);
        expect(workbook.notes).toEqual(alone.notes);
        expect(workbook.vocabulary).toBe(alone.vocabulary);
        expect(checkWorkbook(workbook).filter(isOther)).toEqual(without);
      }
    },
  );

  test("a workbook of indicators alone has no registers", () => {
    const other = grid(
      [
        [
          "No.",
          "Outcome bee",
          "Performance measures",
          "Actual 06/07",
          "Actual 07/08",
          "Target",
          "RAG",
        ],
        [1, "BE SAFE", "Rate of moves", "5%", "6%", "7%", "Green"],
      ],
      { name: "Last year" },
    );
    const notes = grid(
      [["Read me"], ["Success measures are those of the plan."], ["Priority", "High"]],
      { name: "Notes" },
    );
    const series = grid(
      [
        ["Indicator", "2018", "2019", "2020", "England"],
        ["Moves", "1%", "2%", "3%", "4%"],
      ],
      { name: "Series" },
    );
    const { places } = planningIn(other, notes, series);
    expect(places).toEqual([]);
  });

  test("a register beside the indicator table is read as well", () => {
    const header = [
      "No.",
      "Indicator",
      "Previous data",
      "Latest data",
      "Direction of travel",
      "Commentary",
    ];
    const sheet = grid([
      [...header, "", "Objective", "How this will be measured"],
      [1, "Rate of moves", "5%", "6%", "↑", "Up.", "", "Safe homes", "Fewer moves"],
    ]);
    const workbook = readingOf([sheet]);
    expect(workbook.measures).toHaveLength(1);
    expect(readPlanning(workbook).priorities.map(({ title }) => title.text)).toEqual([
      "Safe homes",
    ]);
  });

  test("ten thousand rows take time in proportion", () => {
    const workbook = (count: number) =>
      readingOf([
        indicatorTable,
        grid(
          [
            ["Ambition", "Priority", "Measure", "Indicators", "Outcome bees"],
            ...Array.from({ length: count }, (_, i) => [
              "Ambition 1",
              i % 3 === 0 ? `Priority ${i}` : "",
              `Percentage of thing ${i}`,
              "24",
              "BE SAFE",
            ]),
          ],
          { name: "Priorities" },
        ),
      ]);
    const time = (count: number) => {
      const read = workbook(count);
      const start = process.cpuUsage().user;
      expect(readPlanning(read).priorities.length).toBe(Math.ceil(count / 3));
      return process.cpuUsage().user - start;
    };
    time(1000);
    expect(time(10_000)).toBeLessThan(30 * time(1000));
  });
});
