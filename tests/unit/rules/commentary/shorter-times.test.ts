import { checkWorkbook } from "../../../../src/core/rules";
import { readIndicatorWorkbook } from "../../../../src/core/workbook";
import { grid, snapshotOf } from "../../../helpers/grids";

/** The commentary rules that speak, where the headers say that the figures are of whole years. */
function spoken(commentary: string): string[] {
  const reading = readIndicatorWorkbook(
    snapshotOf(
      grid([
        ["No.", "Indicator", "Good is", "2021/22", "2022/23", "DoT", "Commentary", "Actions"],
        [1, "Percentage of plans in time", "High", "67.4%", "63.9%", "↓", commentary, "We meet."],
      ]),
    ),
  );
  if (reading.kind !== "workbook") throw new Error(reading.message);
  const slugs = checkWorkbook(reading.workbook).map(({ rule }) => rule);
  return slugs.filter((slug) => slug.startsWith("commentary-"));
}

describe("a figure of a month or a quarter is not the figure of the year", () => {
  test.each([
    "Performance in March 2023 was 64.9%.",
    "The figure for March 2023 was 64.9%.",
    "Performance was 83% in Q4 2022-23.",
    "Performance rose to 83% in December 2022.",
    "Performance fell to 61% in the summer of 2022.",
    "Performance in the first half of 2022-23 was 61%.",
  ])("%s", (commentary) => {
    expect(spoken(commentary)).toEqual([]);
  });
});

describe("a figure of the year, or of the day on which it ends, is", () => {
  test.each([
    "The figure for 2022-23 is 64.9%.",
    "In 2022-23 performance was 83%.",
    "As at 31 March 2023 the figure was 64.9%.",
  ])("%s", (commentary) => {
    expect(spoken(commentary)).toEqual(["commentary-value-mismatch"]);
  });
});
