import { readPlanning } from "../../../../src/core/planning";
import { readIndicatorWorkbook } from "../../../../src/core/workbook";
import type { CellValue } from "../../../../src/core/workbook/types";
import { grid, type GridOptions, snapshotOf } from "../../../helpers/grids";
import { outlineOf } from "../action-plan/outline";
import { texts } from "./registers";

type Rows = readonly (readonly (CellValue | null)[])[];

const indicators: Rows = [
  ["Ref", "Indicator", "Outcome bee", "Good is", "2021/22", "2022/23", "Commentary"],
  [1, "Children placed over 20 miles from home", "BE SAFE", "Lower", "18%", "17.1%", "Fewer."],
  [2, "Care leavers in work or education", "BE AMBITIOUS", "Higher", "54%", "57%", "More."],
  [3, "Re-referrals within 12 months", "BE SAFE", "Lower", "19%", "22.4%", "Audits are held."],
];

/** What is read where these rows follow the indicator table on its own sheet. */
function below(rows: Rows, options: GridOptions = {}) {
  const reading = readIndicatorWorkbook(snapshotOf(grid([...indicators, ...rows], options)));
  if (reading.kind === "nothing") throw new Error(reading.message);
  const { measures, mapping, notes } = reading.workbook;
  expect(measures.map(({ id }) => id)).toEqual(["1", "2", "3"]);
  expect(mapping.lastRow).toBe(3);
  expect(notes).toEqual([]);
  return readPlanning(reading.workbook);
}

describe("A register below the indicator table is no part of it", () => {
  test("strategic priorities behind a blank row and a title over all columns", () => {
    const { priorities } = below(
      [
        [],
        ["Strategic priorities 2023/24"],
        ["Ambition", "What we want to achieve", "How we will measure it", "Corporate priority"],
        ["Ambition 1", "Children live close to home", "Children placed far away", "Services"],
        ["", "Care leavers get on", "Care leavers in work\nCare leavers at university", ""],
      ],
      { merges: ["A6:G6"] },
    );
    expect(priorities.map(({ title, measures }) => [title.text, measures.length])).toEqual([
      ["Children live close to home", 1],
      ["Care leavers get on", 2],
    ]);
  });

  test("a list of sentences in the column of the indicators", () => {
    const { successMeasures } = below([
      [],
      ["", "Success will be measured by:"],
      ["", "A reduction in the number of children placed far from home"],
      ["", "An increase in care leavers in work"],
      ["", "Improved staff retention"],
    ]);
    expect(successMeasures.map(({ aims }) => aims[0]?.desired.value)).toEqual([
      "lower",
      "higher",
      "higher",
    ]);
  });

  test("success measures, the context table and the action plan, one below the other", () => {
    const { successMeasures, context, actionPlan } = below([
      [],
      ["Our promises"],
      ["Promise", "Desired direction", "Indicator no."],
      ["Fewer children live far from home", "Down", 1],
      ["Families say that they are heard", "Up", ""],
      [],
      ["About Midshire"],
      [],
      ["Measure", "Midshire", "England", "Difference", "Period", "Source"],
      ["Children in low income families", "18.3%", "19.9%", "-1.6", "2021/22", "DWP"],
      [],
      ["What we do about decline"],
      ["Ref", "Action", "Lead", "By when", "Status", "Indicator"],
      ["A1", "Audit all re-referrals", "K. Shah", "30/09/2023", "On track", 3],
    ]);
    expect(texts(successMeasures.map(({ text }) => text))).toEqual([
      "Fewer children live far from home",
      "Families say that they are heard",
    ]);
    expect(
      context.map(({ title, local, national }) => [title.text, local.text, national?.text]),
    ).toEqual([["Children in low income families", "18.3%", "19.9%"]]);
    expect(outlineOf(actionPlan)).toEqual([
      "action A1 | Audit all re-referrals | by K. Shah | due 2023-09-30 | is on track | for 3",
    ]);
  });

  test("an action plan without a blank row between", () => {
    const { actionPlan } = below([
      ["Area", "What we will do", "Who", "When", "Status"],
      ["Early help", "Open a hub", "A. Person", "30/09/2023", "Complete"],
    ]);
    expect(outlineOf(actionPlan)).toEqual([
      "area | Early help",
      "  action | Open a hub | by A. Person | due 2023-09-30 | is completed",
    ]);
  });

  test("a long plan hides no short table above it", () => {
    const { actionPlan } = below([
      [],
      ["Objective", "Key action", "Lead officer", "Timescale", "RAG"],
      ...Array.from({ length: 60 }, (_, i) => [
        `Objective ${(i % 3) + 1}`,
        `Review team ${i + 1}`,
        "A. Person",
        "31/03/2024",
        "Green",
      ]),
    ]);
    expect(actionPlan.entries).toHaveLength(3);
  });
});

test("an action plan beside the indicator table is read as well", () => {
  const reading = readIndicatorWorkbook(
    snapshotOf(
      grid([
        ["Ref", "Indicator", "Previous", "Latest", "Good is", "", "Ref", "Action", "Owner", "Due"],
        [1, "Re-referrals", "19%", "22.4%", "Low", "", "A1", "Audit them", "KP", "30/09/2023"],
        [2, "Plans in 20 weeks", "61%", "48%", "High", "", "A2", "Recruit", "SH", "30/06/2023"],
      ]),
    ),
  );
  if (reading.kind === "nothing") throw new Error(reading.message);
  expect(reading.workbook.measures).toHaveLength(2);
  expect(outlineOf(readPlanning(reading.workbook).actionPlan)).toEqual([
    "action A1 | Audit them | by KP | due 2023-09-30",
    "action A2 | Recruit | by SH | due 2023-06-30",
  ]);
});

test("a further section of indicators behind a blank row stays in the table", () => {
  const reading = readIndicatorWorkbook(
    snapshotOf(
      grid([
        ...indicators,
        [],
        ["Success measures"],
        [4, "Persistent absence", "BE RESILIENT", "Lower", "27.2%", "26.5%", "Hubs."],
        [],
        ["", "Title to be agreed", "", "", "tbc", "tbc", "Owner to be named"],
      ]),
    ),
  );
  if (reading.kind === "nothing") throw new Error(reading.message);
  expect(reading.workbook.mapping.lastRow).toBe(8);
  expect(readPlanning(reading.workbook).places).toEqual([]);
});
