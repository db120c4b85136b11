import { createVocabulary, hertfordshire } from "../../../src/core/vocabulary";
import {
  namesInTable,
  readIndicatorWorkbook,
  readIndicatorWorkbookInSteps,
  unlistedNames,
} from "../../../src/core/workbook";
import { grid, snapshotOf } from "../../helpers/grids";

const header = ["No.", "Ambition", "Outcome bee", "Indicator", "2021/22", "2022/23", "Commentary"];
const snapshot = snapshotOf(
  grid([
    header,
    ["1", "Theme 1: Early help", "BE BOLD", "Children seen", "67.4%", "63.9%", "x"],
    ["2", "theme 1 – early help", "Be bold; BE SAFE", "Children met", "61%", "63%", "x"],
    ["3", "2", "N/A", "Children heard", "61%", "63%", "x"],
  ]),
);

function read() {
  const reading = readIndicatorWorkbook(snapshot);
  if (reading.kind === "nothing") throw new Error(reading.message);
  return reading.workbook;
}

describe("the names that a table uses", () => {
  test("are given once each, as they are written first, without numbers alone and N/A", () => {
    expect(namesInTable(read())).toEqual({
      ambitions: ["Theme 1: Early help"],
      outcomeBees: ["BE BOLD", "BE SAFE"],
      corporatePriorities: [],
    });
  });

  test("are unlisted where the plan does not know them", () => {
    const names = namesInTable(read());
    expect(unlistedNames(names, hertfordshire)).toEqual({
      ambitions: ["Theme 1: Early help"],
      outcomeBees: ["BE BOLD"],
      corporatePriorities: [],
    });
    const none = createVocabulary({ ambitions: [], outcomeBees: [], corporatePriorities: [] });
    expect(unlistedNames(names, none).outcomeBees).toEqual(["BE BOLD", "BE SAFE"]);
  });
});

test("a table is read in steps, one at least for each of its rows", () => {
  const steps = readIndicatorWorkbookInSteps(
    snapshotOf(grid(snapshot.sheets[0]!.values.map((row) => [...row]))),
  );
  let pauses = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) pauses += 1;
  expect(pauses).toBeGreaterThanOrEqual(2 * 3);
  const { measures } = step.value.kind === "workbook" ? step.value.workbook : { measures: [] };
  expect(measures).toEqual(read().measures);
});
