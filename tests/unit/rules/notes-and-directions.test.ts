import { checkWorkbook } from "../../../src/core/rules";
import { readIndicatorWorkbook } from "../../../src/core/workbook";
import type { CellValue } from "../../../src/core/workbook/types";
import { grid, snapshotOf } from "../../helpers/grids";

const header = ["No.", "Ambition", "Indicator", "Good is", "Previous", "Latest", "DoT", "Comments"];

function findings(...rows: readonly (readonly (CellValue | null)[])[]) {
  const reading = readIndicatorWorkbook(snapshotOf(grid([header, ...rows])));
  if (reading.kind !== "workbook") throw new Error(reading.message);
  return { notes: reading.workbook.notes, found: checkWorkbook(reading.workbook) };
}

const faultless = [1, 1, "Care leavers in work", "High", "50%", "55%", "↑", "More found work."];

test("every note of the reader is a finding for information, at the same cell", () => {
  const { notes, found } = findings(
    faultless,
    ["Total", null, null, null, null, 1],
    ["* Figures are provisional."],
  );
  expect(notes).toHaveLength(2);
  const said = found.filter(({ rule }) => rule === "layout-note");
  expect(said.map(({ severity, measure }) => [severity, measure])).toEqual([
    ["info", null],
    ["info", null],
  ]);
  expect(said.map(({ cell, message }) => ({ cell, message }))).toEqual(notes);
});

test("one arrow for several measures is not called unreadable: it can be read, but not shared out", () => {
  const { notes, found } = findings([
    2,
    1,
    "Plans in:\n• mainstream\n• special",
    "High",
    "50%\n20%",
    "55%\n25%",
    "↑",
    "More.",
  ]);
  expect(notes).toHaveLength(1);
  expect(found.map(({ rule }) => rule)).not.toContain("direction-unreadable");
});

test("the second line of a stacked direction is reported at its line", () => {
  const { found } = findings([
    2,
    1,
    "Plans in:\n• mainstream\n• special",
    "High",
    "50%\n20%",
    "55%\n25%",
    "↑\nIncreased",
    "More.",
  ]);
  expect(found).toMatchObject([{ rule: "direction-unreadable", cell: { row: 1, line: 1 } }]);
});
