import "./excel";
import { call, failure } from "./calls";

const header = [
  "No.",
  "Ambition",
  "Indicator",
  "Polarity",
  "Previous data",
  "Latest data",
  "DoT",
  "Commentary",
  "Actions",
];
const good = [
  1,
  1,
  "Number of CLA returning home",
  "higher",
  "94",
  "115",
  "↑",
  "More came home.",
  "",
];
const wrongArrow = [
  2,
  1,
  "Percentage of CLA in Hertfordshire",
  "higher",
  "67.4% (694/1,030)",
  "63.9% (625/978)",
  "↑",
  "Fewer homes.",
  "Visit homes.",
];
const wrongRatio = [
  3,
  1,
  "Percentage of visits in time",
  "higher",
  "86.2% (3,862/4,427)",
  "88.0% (88/100)",
  "↑",
  "Better.",
  "",
];

const check = (...rows: readonly (readonly unknown[])[]) => call("CHECK", [header], rows);

test("a faultless table says so in one row", () => {
  expect(check(good)).toEqual([["", "", "", "Nothing to report in 1 measure."]]);
});

test("each finding has its row within the range, its measure, severity and message", () => {
  const findings = check(good, wrongArrow, wrongRatio);
  expect(findings.map(([row, measure, severity]) => [row, measure, severity])).toEqual([
    ["Row 2", "2", "error"],
    ["Row 3", "3", "error"],
  ]);
  expect(findings[0]?.[3]).toContain("The direction says ↑");
  expect(findings[1]?.[3]).toContain("3,862");
});

/** The row with other content in one column. */
function changed(row: readonly unknown[], column: number, content: unknown): readonly unknown[] {
  return row.map((cell, place) => (place === column ? content : cell));
}

test("blank cells that arrive as 0 are blank, but figures of 0 stay figures", () => {
  const blankAs = (blank: unknown) => [
    4,
    1,
    "Number of exclusions",
    "lower",
    3,
    0,
    blank,
    "None.",
    blank,
  ];
  expect(check(blankAs(0))).toEqual(check(blankAs("")));
  expect(
    check(
      good,
      header.map(() => 0),
      changed(changed(good, 0, 2), 2, "Visits"),
    ),
  ).toEqual(
    check(
      good,
      header.map(() => ""),
      changed(changed(good, 0, 2), 2, "Visits"),
    ),
  );
});

test.each([0, 1])(
  "a section row, its other cells 0, places the measures below it (column %i)",
  (at) => {
    const sections = header.map((_, column) => (column === at ? "Ambition 2 – To be healthy" : 0));
    const unplaced = changed(good, 1, 0);
    const numbers = changed(changed(unplaced, 4, 94), 5, 115);
    expect(check(sections, unplaced)).toEqual([["", "", "", "Nothing to report in 1 measure."]]);
    expect(check(sections, numbers)).toEqual([["", "", "", "Nothing to report in 1 measure."]]);
  },
);

test("a 0 beside figures typed as text is a blank cell", () => {
  expect(check(changed(good, 4, 0), wrongArrow)).toEqual(check(changed(good, 4, ""), wrongArrow));
});

test("a header of two rows is understood", () => {
  const years = ["", "", "", "", "2021/22", "2022/23", "", "", ""];
  const upper = [
    "No.",
    "Ambition",
    "Indicator",
    "Polarity",
    "Actual",
    "Actual",
    "DoT",
    "Commentary",
    "Actions",
  ];
  expect(call("CHECK", [upper, years], [wrongArrow])[0]?.slice(0, 3)).toEqual([
    "Row 1",
    "2",
    "error",
  ]);
});

test("ranges of different widths are told", () => {
  expect(failure("CHECK", [header.slice(1)], [good]).message).toBe(
    "The header has 8 columns and the rows have 9. Give both from the same columns.",
  );
});

test("a header that names no figures, or rows with no indicators, are told", () => {
  expect(failure("CHECK", [["a", "b"]], [[1, 2]])).toEqual({
    code: "#VALUE!",
    message:
      "No indicators were found under the header 'a, b'. It needs a name for the indicators (such as Indicator) and for their figures (such as Previous data and Latest data), and rows below it.",
  });
  expect(failure("CHECK", [header], [header.map(() => 0)]).code).toBe("#VALUE!");
  expect(failure("CHECK", [good, good, good], [good]).message).toContain("header has 3 rows");
});
