import {
  catalogue,
  checkWorkbook,
  exampleWorkbook,
  type RuleExample,
} from "../../../src/core/rules";
import { readIndicatorWorkbook } from "../../../src/core/workbook";
import { grid, snapshotOf } from "../../helpers/grids";

function findingsIn(example: Omit<RuleExample, "title">, slug: string) {
  const reading = readIndicatorWorkbook(exampleWorkbook({ title: "", ...example }));
  if (reading.kind !== "workbook") throw new Error(reading.message);
  return checkWorkbook(reading.workbook, example.settings).filter(({ rule }) => rule === slug);
}

const edits = (example: Omit<RuleExample, "title">, slug: string) =>
  findingsIn(example, slug).map(({ fix }) =>
    fix?.edits.map(({ before, after }) => [before, after]),
  );

describe("fixes", () => {
  test("a date becomes the fraction that was typed, as text", () => {
    const example = { rows: [{ latest: 44594 }], numberFormats: { latest: "d-mmm" } };
    expect(edits(example, "date-that-was-a-fraction")).toEqual([[[44594, "2/2"]]]);
  });

  test("the notation is changed and every other word stays", () => {
    const rows = [{}, {}, {}, { latest: "33/41 (80.5%) (January 2023)" }];
    expect(edits({ rows }, "notation-differs")).toEqual([
      [["33/41 (80.5%) (January 2023)", "80.5% (33/41) (January 2023)"]],
    ]);
  });

  test("one fix rewrites both figures of a measure", () => {
    const rows = [{}, {}, {}, { previous: "33/41 (80.5%)", latest: "36/41 (87.8%)" }];
    expect(edits({ rows }, "notation-differs")[0]).toHaveLength(2);
  });

  test("zeros at the end are left out, other digits are not", () => {
    const decimals = (previous: string, latest: string) =>
      edits({ rows: [{ previous, latest, polarity: "none" }] }, "mixed-precision");
    expect(decimals("203.40 Top quartile", "213.0 Top quartile")).toEqual([
      [["203.40 Top quartile", "203.4 Top quartile"]],
    ]);
    expect(decimals("203.45", "213.0")).toEqual([undefined]);
  });

  test("a number with a number format is not turned into text", () => {
    const example = {
      rows: [{ previous: 0.5, latest: 0.61 }],
      numberFormats: { previous: "0.0%", latest: "0%" },
    };
    expect(edits(example, "mixed-precision")).toEqual([undefined]);
  });

  test("a fraction is turned round only where the percentage fits it then", () => {
    const turned = (latest: string) => edits({ rows: [{ latest }] }, "ratio-impossible");
    expect(turned("87.2% (4,427/3,862)")).toEqual([
      [["87.2% (4,427/3,862)", "87.2% (3,862/4,427)"]],
    ]);
    expect(turned("12.2% (4,427/3,862)")).toEqual([undefined]);
  });

  test("a text that would look different as a number is not converted", () => {
    const converted = (text: string) =>
      edits({ rows: [70, 75, 81, text].map((latest) => ({ latest })) }, "number-as-text");
    expect(converted("80")).toEqual([[["80", 80]]]);
    expect(converted("80.0")).toEqual([undefined]);
    expect(converted("1,080")).toEqual([undefined]);
  });
});

describe("structure", () => {
  test("a column of numerators with a line too few is reported at its cell", () => {
    const sheet = grid([
      ["No.", "Indicator", "Previous Data", "Latest Data", "Numerator", "Denominator", "Direction"],
      [
        1,
        "Plans in:\n• nurseries\n• schools\n• colleges",
        "1%\n2%\n3%",
        "2%\n3%\n4%",
        "2\n3",
        "100\n100\n100",
        "↑\n↑\n↑",
      ],
      [2, "Visits held in time", "60%", "66%", 66, 100, "↑"],
    ]);
    const reading = readIndicatorWorkbook(snapshotOf(sheet));
    if (reading.kind !== "workbook") throw new Error(reading.message);
    const found = checkWorkbook(reading.workbook).filter(({ rule }) => rule === "stacked-lines");
    expect(found).toMatchObject([
      { cell: { row: 1, column: 4 }, expected: "3 lines", actual: "2 lines" },
    ]);
  });

  test("the number that a blank stands for is told", () => {
    const rows = [1, 2, 3, "", 5, 6].map((number) => ({ number }));
    expect(findingsIn({ rows }, "number-missing")).toMatchObject([
      { cell: { row: 4 }, expected: "4" },
    ]);
    expect(findingsIn({ rows }, "number-gap")).toEqual([]);
  });

  test("a gap of several numbers is reported once", () => {
    const rows = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 13, 14].map((number) => ({ number }));
    const [finding, ...others] = findingsIn({ rows }, "number-gap");
    expect(finding?.message).toContain("no indicators 11 to 12 before 13");
    expect(others).toEqual([]);
  });

  test("a filter that hides many rows is one finding that names a few", () => {
    const rows = Array.from({ length: 30 }, () => ({}));
    const hiddenRows = rows.map((_, place) => place).filter((place) => place % 2 === 0);
    const [finding, ...others] = findingsIn({ rows, hiddenRows }, "hidden-rows");
    expect(finding?.message).toContain("15 measures (1, 3, 5, 7, 9, 11 and 9 more)");
    expect(others).toEqual([]);
  });

  test("one N/A merged over both figures is said once, and not as a blank too", () => {
    const sheet = grid(
      [
        ["No.", "Indicator", "Previous Data", "Latest Data", "Direction"],
        [1, "Visits held in time", "N/A", "", "N/A"],
        [2, "Reviews held in time", "60%", "66%", "↑"],
      ],
      { merges: ["C2:D2"] },
    );
    const reading = readIndicatorWorkbook(snapshotOf(sheet));
    if (reading.kind !== "workbook") throw new Error(reading.message);
    const found = checkWorkbook(reading.workbook).filter(({ measure }) => measure === "1");
    expect(found.map(({ rule }) => rule)).toContain("merged-cells");
    expect(found.map(({ rule }) => rule)).not.toContain("latest-missing");
  });

  test("an error in a merged cell is reported once", () => {
    const rows = [
      { number: 6, indicator: "Plans in:", measure: "schools", commentary: "#REF!" },
      { number: "", indicator: "", measure: "colleges", commentary: "", ambition: "" },
      {},
    ];
    const merges = [{ field: "commentary" as const, from: 0, to: 1 }];
    expect(findingsIn({ rows, merges }, "excel-error")).toHaveLength(1);
  });
});

describe("values", () => {
  test("large changes of one indicator are one finding that names them", () => {
    const spend = { indicator: "Spend", commentary: "Managers meet.", polarity: "none" };
    const rows = [
      { ...spend, number: "9a", measure: "all", previous: "£300", latest: "£500" },
      { ...spend, number: "9b", measure: "agency", previous: "£100", latest: "£20" },
    ];
    const [finding, ...others] = findingsIn({ rows }, "unexplained-jump");
    expect(finding?.message).toContain("£500 is 67% up (9a); from £100 to £20 is 80% down (9b)");
    expect(others).toEqual([]);
  });

  test("the same precise figure is no surprise among thousands", () => {
    const rows = Array.from({ length: 200 }, (_, place) => ({
      indicator: `Take up of places in area ${place}`,
      latest: `${20 + ((place * 37) % 60)}.${1 + (place % 9)}%`,
    }));
    expect(findingsIn({ rows }, "repeated-value")).toEqual([]);
  });

  test("a threshold of 10 reports counts of 1 to 9", () => {
    const example = {
      rows: [{ indicator: "Number of children returning home", previous: "10", latest: "9" }],
      settings: { disclosureThreshold: 10 },
    };
    expect(findingsIn(example, "small-count")).toMatchObject([{ actual: "9" }]);
  });

  test("no rule of the catalogue throws on odd texts in every column", () => {
    const odd = [
      "",
      " ",
      "\n\n",
      "—",
      "%",
      "1/",
      "(/)",
      "#N/A",
      "⇄",
      "9".repeat(400),
      "'=1",
      "💥 3%",
      "–5 – –6",
    ];
    const rows = odd.map((text) => ({
      number: text,
      indicator: text,
      measure: text,
      previous: text,
      latest: text,
      direction: text,
      commentary: text,
    }));
    const reading = readIndicatorWorkbook(
      exampleWorkbook({ title: "", rows: [{}, {}, ...rows, {}] }),
    );
    if (reading.kind !== "workbook") throw new Error(reading.message);
    expect(() => checkWorkbook(reading.workbook, {}, catalogue)).not.toThrow();
  });
});
