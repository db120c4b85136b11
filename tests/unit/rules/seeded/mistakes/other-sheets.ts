import type { CellValue } from "../../../../../src/core/workbook/types";
import type { Mistake } from "../breaking";
import type { Draft } from "../correct-workbook";

/** Changes the second cell of a row of the series. */
const point = (year: string, value: CellValue) => (draft: Draft) => {
  const row = draft.series.find(([first]) => first === year);
  if (!row) throw new Error(`The series has no ${year}.`);
  row[1] = value;
};

/** Other words for a claim of the summary, by its place. */
const claim = (place: number, text: string) => (draft: Draft) => {
  draft.summary[2 + place]![1] = text;
};

export const seriesPoints: Mistake[] = [
  {
    what: "a last point that is not the latest data",
    rule: "series-last-point",
    make: point("2022-23", 120),
  },
  {
    what: "a point before that is not the previous data",
    rule: "series-previous-point",
    make: point("2021-22", 57),
  },
  {
    what: "a year left out of a series",
    rule: "series-gap",
    make: (draft) => draft.series.splice(5, 1),
  },
  {
    what: "years of a series out of order",
    rule: "series-unsorted",
    make: (draft) => {
      const [row] = draft.series.splice(4, 1);
      draft.series.splice(6, 0, row!);
    },
  },
];

export const summaries: Mistake[] = [
  {
    what: "a claim of an increase for a decline",
    rule: "summary-contradicts",
    make: claim(4, "• More children feel included in their school."),
  },
  {
    what: "a claim about nothing in the table",
    rule: "summary-unmatched",
    make: (draft) =>
      draft.summary.push([
        "Good performance",
        "• The number of parks with a playground has increased.",
        "",
      ]),
  },
  {
    what: "a decline that the summary leaves out",
    rule: "summary-leaves-out",
    make: (draft) => draft.summary.pop(),
  },
];
