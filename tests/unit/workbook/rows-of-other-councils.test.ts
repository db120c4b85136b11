import { checkWorkbook } from "../../../src/core/rules";
import type { CellValue } from "../../../src/core/workbook/types";
import { columnsOf, messages, read, readSheets, rules, summary, type Rows } from "./other-councils";

describe("several tables", () => {
  const header = ["No.", "Indicator", "Previous Data", "Latest Data", "DoT", "Commentary"];
  const row = (number: number) => [number, "Care leavers in work", "50%", "55%", "↑", "More."];
  const ambition = (number: number) => [`Ambition ${number}`];

  it("takes the ambition from the title above the header", () => {
    const workbook = read([
      ambition(1),
      [],
      header,
      row(1),
      [],
      ambition(2),
      header,
      [2, "Places at schools", "50", "55", "↑", "More."],
    ]);
    expect(workbook.measures.map(({ ambition: read }) => read?.value)).toEqual([1, 2]);
  });

  it("takes no ambition from a list of them above the header", () => {
    const workbook = read([ambition(1), ambition(2), ambition(3), header, row(1)]);
    expect(workbook.measures[0]?.ambition).toBeNull();
  });

  it("reads the first of two tables with different columns, and says that the other is not read", () => {
    const workbook = read([
      ["Safeguarding"],
      header,
      row(1),
      [],
      ["Education"],
      ["Ref", "Measure", "Polarity", "2021/22", "2022/23", "Direction", "Comment"],
      ["E1", "Take up of places", "High", "60%", "70%", "↑", "Good."],
    ]);
    expect(workbook.mapping.headerRow).toBe(1);
    expect(workbook.measures).toHaveLength(1);
    expect(messages(workbook)).toEqual([
      expect.stringMatching(/^Rows 6 to 7 hold another indicator table, which was not read/),
    ]);
  });

  it("reads the sheet of the latest year, and says that the other is not read", () => {
    const workbook = readSheets(
      [[header, row(1)], { name: "2021-22" }],
      [[header, row(1)], { name: "2022-23" }],
    );
    expect(workbook.mapping.sheet).toBe("2022-23");
    expect(messages(workbook).join()).toMatch(/The sheet '2021-22' holds an indicator table/);
  });
});

describe("numbers", () => {
  const header = ["No.", "Indicator", "Measure", "Good is", "Previous", "Latest", "DoT"];
  const row = (number: CellValue, title: string, measure = "") =>
    [number, title, measure, "High", "50%", "55%", "↑"] as const;
  const duplicates = (...rows: Rows) =>
    checkWorkbook(read([header, ...rows]))
      .filter(({ rule }) => rule === "number-duplicate")
      .map(({ cell }) => cell.row + 1);

  it("a reference that is typed twice is found where the titles are equal", () => {
    expect(duplicates(row(7, "Travel training"), row(7, "Travel training"))).toEqual([3]);
    expect(duplicates(row("6a", "Mainstream"), row("6b", "Special"), row("6a", "Other"))).toEqual([
      4,
    ]);
    expect(duplicates(row("SC1", "Visits"), row("ED1", "Pupils"), row("SC1", "Visits"))).toEqual([
      4,
    ]);
  });

  it("siblings are no duplicates", () => {
    expect(duplicates(row("6a", "In mainstream"), row("6b", "In special"))).toEqual([]);
    expect(duplicates(row(6, "Plans in:", "mainstream"), row(6, "Plans in:", "special"))).toEqual(
      [],
    );
    expect(duplicates(row("1.1", "Moves"), row("1.2", "Stability"), row("2.1", "Teeth"))).toEqual(
      [],
    );
  });

  it("numbers of an outline are indicators of their own, each with its own commentary", () => {
    const { measures } = read([
      ["No.", "Indicator", "Polarity", "Previous data", "Latest data", "Comments"],
      ["1.1", "Moves", "Low", 40, 50, "Homes are short."],
      ["1.2", "Stability", "High", 60, 50, ""],
      ["2.1", "Teeth", "High", 70, 71, "More dentists."],
    ]);
    expect(measures.map(({ id, number }) => [id, number])).toEqual([
      ["1.1", null],
      ["1.2", null],
      ["2.1", null],
    ]);
    expect(measures.map(({ commentary }) => commentary?.value ?? "")).toEqual([
      "Homes are short.",
      "",
      "More dentists.",
    ]);
  });

  it("a number with a point among others is a measure of its indicator", () => {
    const { measures } = read([
      ["No.", "Indicator", "Measure", "Previous data", "Latest data", "Comments"],
      [5, "Moves", "", 40, 50, "Homes are short."],
      ["6.1", "Plans", "mainstream", 60, 50, "One text for both."],
      ["6.2", "Plans", "special", 70, 71, ""],
    ]);
    expect(measures.map(({ number }) => number)).toEqual([5, 6, 6]);
    expect(measures[2]?.commentary?.value).toBe("One text for both.");
  });

  it("titles that begin with their own number keep it, each its own", () => {
    const workbook = read([
      ["Indicator", "Last year", "This year", "Direction of travel", "Comments"],
      ["2a. Plans in mainstream schools", "41%", "42%", "↑", "More."],
      ["2b. Plans in special schools", "29%", "30%", "↑", "More."],
    ]);
    expect(workbook.measures.map(({ id, indicator }) => [id, indicator])).toEqual([
      ["2a", "Plans in mainstream schools"],
      ["2b", "Plans in special schools"],
    ]);
  });
});

describe("stacked lines that are numbered", () => {
  it("are measures, and their numbers are no figures", () => {
    const workbook = read([
      ["No.", "Indicator", "Previous", "Latest", "DoT"],
      ["9", "Apprentices:\n1. started\n2. completed", "1. 40\n2. 30", "1. 45\n2. 35", "↑\n↑"],
    ]);
    expect(summary(workbook)).toEqual(["9a: 40 → 45 ↑", "9b: 30 → 35 ↑"]);
    expect(workbook.measures.map(({ label }) => label)).toEqual(["started", "completed"]);
  });

  it("a line that begins with a number and no list is not cut", () => {
    const workbook = read([
      ["No.", "Indicator", "Previous", "Latest", "DoT"],
      ["9", "Apprentices", "1. ", "2 (of 3)", "↑"],
    ]);
    expect(summary(workbook)).toEqual(["9: 1 → 2 ↑"]);
  });
});

describe("themes of another plan", () => {
  const header = ["PI", "Description", "Actual 05/06", "Actual 06/07", "Comments"];

  it("are no unknown ambitions; the workbook is told once that it has none", () => {
    const workbook = read([
      header,
      ["BEING HEALTHY"],
      ["1", "Conception rate under 18", 32.1, 30.5, "Lower is better."],
      ["STAYING SAFE"],
      ["2", "Children injured on roads", 41, 38, "Lower is better."],
    ]);
    expect(rules(workbook)).toEqual(["ambition-missing"]);
  });

  it("an ambition that the plan does not have is one fault, at its own cell", () => {
    const workbook = read([
      header,
      ["Ambition 7 – To be excellent"],
      ["1", "Conception rate under 18", 32.1, 30.5, "Lower is better."],
      ["2", "Children injured on roads", 41, 38, "Lower is better."],
    ]);
    expect(checkWorkbook(workbook)).toMatchObject([
      { rule: "ambition-unknown", cell: { row: 1, column: 0 } },
    ]);
  });
});

describe("actions inside the commentary", () => {
  it.each(["Action plan:", "Next steps:", "What we are doing:", "Improvement actions:"])(
    "begin at '%s'",
    (heading) => {
      const workbook = read([
        ["No.", "Indicator", "Good is", "Previous", "Latest", "DoT", "Commentary"],
        [1, "Care leavers in work", "High", 80, 70, "↓", `Fewer found work. ${heading} a job fair`],
      ]);
      expect(workbook.measures[0]?.actions?.value).toBe(
        `${heading} a job fair`.slice(heading.length + 1),
      );
      expect(rules(workbook)).not.toContain("actions-missing");
    },
  );
});

describe("rows that are no measures", () => {
  const header = ["No.", "Indicator", "Previous Data", "Latest Data", "DoT", "Polarity"];
  const row = (number: string) => [number, "Plans in time", "45%", "50%", "↑", "High"];

  it("commentary in a row of its own is noted, and is no section", () => {
    const workbook = read([header, row("1"), ["Commentary: more plans are on time."], row("2")], {
      merges: ["A3:F3"],
    });
    expect(summary(workbook)).toEqual(["1: 45 → 50 ↑", "2: 45 → 50 ↑"]);
    expect(messages(workbook)).toEqual([
      expect.stringMatching(/^Row 3 was left out: it looks like commentary/),
    ]);
    expect(workbook.measures[1]?.ambition).toBeNull();
  });

  it("roman numerals after the number are letters of its measures", () => {
    const workbook = read([header, row("6(i)"), ["6(ii)", ...row("").slice(1)]]);
    expect(workbook.measures.map(({ id, number }) => [id, number])).toEqual([
      ["6i", 6],
      ["6ii", 6],
    ]);
  });

  it("a column of latest data that all say 'Not available' is latest data", () => {
    const workbook = read([
      ["No.", "Indicator", "Previous", "Latest", "DoT", "Polarity"],
      ["1", "Survey of carers", "80%", "Not available", "N/A", "High"],
    ]);
    expect(columnsOf(workbook)).toMatchObject({ previous: 2, latest: 3 });
  });
});

test("a table with a row for each period says that it cannot be compared", () => {
  const workbook = read([
    ["Indicator", "Year", "Value", "Comments"],
    ["Children looked after", "2021/22", 37, "Fewer."],
    ["Children looked after", "2022/23", 35, "Fewer."],
  ]);
  expect(messages(workbook)).toEqual([
    expect.stringMatching(/^Rows 2 and 3 hold the same indicator for two periods/),
  ]);
});
