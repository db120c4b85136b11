import { proposeMappings, readMeasures } from "../../../src/core/workbook";
import type {
  CellValue,
  IndicatorWorkbook,
  Measure,
  Sourced,
} from "../../../src/core/workbook/types";
import type { Reading } from "../../../src/core/values/types";
import { grid, snapshotOf, type GridOptions } from "../../helpers/grids";

const header = ["No.", "Indicator", "Previous Data*", "Latest Data**", "DoT", "Commentary"];

function read(
  rows: readonly (readonly (CellValue | null)[])[],
  options?: GridOptions,
): IndicatorWorkbook {
  const snapshot = snapshotOf(grid(rows, options));
  const [mapping] = proposeMappings(snapshot);
  if (!mapping) throw new Error("No table was proposed.");
  return readMeasures(snapshot, mapping);
}

/** The value as it is printed: `67.4 percent`, or what stands in its place. */
function figure({ value }: Sourced<Reading>): string {
  if (value.kind !== "value") return value.kind;
  return `${value.value.decimal.toFixed(value.value.decimals)} ${value.unit.kind}`;
}

const summary = (measure: Measure) =>
  `${measure.id}: ${figure(measure.previous)} → ${figure(measure.latest)} ${measure.direction?.value ?? "no direction"}`;

const ids = ({ measures }: IndicatorWorkbook) => measures.map(({ id }) => id);

const messages = ({ notes }: IndicatorWorkbook) => notes.map(({ message }) => message).join("\n");

describe("a row with one measure", () => {
  const workbook = read([
    ["Performance report"],
    header,
    [
      "1.",
      "Children living in\nthe county",
      "67.4% (694/1,030)",
      "63.9% (625/978)",
      "↓",
      "We try.",
    ],
    [2, "Days lost", 5.6, 6.3, "↔", ""],
  ]);

  it("gives its values, direction and text with their cells", () => {
    const [first] = workbook.measures;
    expect(workbook.measures.map(summary)).toEqual([
      "1: 67.4 percent → 63.9 percent ↓",
      "2: 5.6 number → 6.3 number ⇄",
    ]);
    expect(first).toMatchObject({
      number: 1,
      indicator: "Children living in the county",
      label: "",
      row: 2,
      hidden: false,
      previous: { text: "67.4% (694/1,030)", cell: { sheet: "Indicators", row: 2, column: 2 } },
      commentary: { value: "We try.", cell: { row: 2, column: 5 } },
      actions: null,
      polarity: null,
      ambition: null,
    });
    expect(first?.previous.cell).not.toHaveProperty("line");
  });

  it("has a cell for each mapped column, also where it is blank", () => {
    expect(workbook.measures[1]?.commentary).toBeNull();
    expect(workbook.measures[1]?.cells.commentary).toEqual({
      sheet: "Indicators",
      row: 3,
      column: 5,
    });
  });
});

describe("numbers and their formats", () => {
  it("a percentage stored as a fraction is a percentage", () => {
    const { measures } = read([header, [1, "Children in care", 0.674, 0.639, "↓", ""]], {
      formats: { C2: "0.0%", D2: "0.0%" },
    });
    expect(measures.map(summary)).toEqual(["1: 67.4 percent → 63.9 percent ↓"]);
    expect(measures[0]?.previous.text).toBe("67.4%");
  });

  it("an Excel error is unreadable", () => {
    const { measures } = read([header, [1, "Children in care", "#DIV/0!", "#N/A", "", ""]]);
    expect(measures.map(summary)).toEqual(["1: unreadable → unreadable no direction"]);
  });

  it("a unit column with % makes plain numbers percentages, and a fraction under it is pointed out", () => {
    const workbook = read([
      ["No.", "Indicator", "Unit", "Previous", "Latest", "DoT"],
      [1, "Children in care", "%", 67.4, 63.9, "↓"],
      [2, "Care leavers", "%", 0.674, "63.9%", "↓"],
    ]);
    expect(workbook.measures.map(summary)[0]).toBe("1: 67.4 percent → 63.9 percent ↓");
    expect(messages(workbook)).toContain("If 67.4% is meant");
  });
});

describe("numerator, denominator, period and target in columns of their own", () => {
  const columns = [
    "No.",
    "Indicator",
    "Previous",
    "Num",
    "Den",
    "Latest",
    "Num",
    "Den",
    "Target",
    "DoT",
  ];

  it("become parts of the reading, with no place in the value's text", () => {
    const [measure] = read([
      columns,
      [1, "Children in care", "67.4%", 694, 1030, "63.9%", 625, 978, "70%", "↓"],
    ]).measures;
    const latest = measure?.latest.value;
    if (latest?.kind !== "value") throw new Error("The latest value was not read.");
    expect(latest.numerator?.decimal.toNumber()).toBe(625);
    expect(latest.denominator?.decimal.toNumber()).toBe(978);
    expect(latest.target?.decimal.toNumber()).toBe(70);
    expect(latest.numerator?.span).toEqual({ start: 0, end: 0 });
  });

  it("never make up a percentage", () => {
    const workbook = read([
      columns,
      [1, "Children in care", "67.4%", 694, 1030, "", 625, 978, "", ""],
    ]);
    expect(workbook.measures.map(summary)).toEqual(["1: 67.4 percent → missing no direction"]);
    expect(messages(workbook)).toContain("625/978");
  });

  it("that disagree with the cell are pointed out, and the cell counts", () => {
    const workbook = read([
      columns,
      [1, "Children in care", "67.4% (694/1,030)", 700, 1030, "63.9%", 625, 978, "", "↓"],
    ]);
    const previous = workbook.measures[0]?.previous.value;
    expect(previous?.kind === "value" && previous.numerator?.decimal.toNumber()).toBe(694);
    expect(messages(workbook)).toContain("says 694, but the numerator's own column says 700");
  });

  it("a period column dates the value", () => {
    const [measure] = read([
      ["No.", "Indicator", "Previous", "Previous period", "Latest", "Latest period", "DoT"],
      [1, "Children in care", "67.4%", "2021/22", "63.9%", "2022/23", "↓"],
    ]).measures;
    const value = measure?.latest.value;
    expect(value?.kind === "value" && value.period?.text).toBe("2022/23");
  });

  it.each([
    ["mmm-yy", "March 2023"],
    ["dd/mm/yyyy", "31 March 2023"],
    ["m/d/yyyy", "31 March 2023"],
    ["[$-en-GB]mmmm yyyy", "March 2023"],
  ])("a date of Excel's dates it, too: under %s it is %s", (format, period) => {
    const [measure] = read(
      [
        ["No.", "Indicator", "Previous", "Latest", "Date of latest", "DoT"],
        [1, "Children in care", "67.4%", "63.9%", 45016, "↓"],
      ],
      { formats: { E2: format } },
    ).measures;
    expect(measure?.latest.value).toMatchObject({
      period: { text: period, from: "2023-03", to: "2023-03" },
    });
  });
});

describe("sections", () => {
  const row = (number: number) => [
    number,
    `Children in area ${number}`,
    "67%",
    "64%",
    "↓",
    "Text.",
  ];

  it("give the rows below them their ambition", () => {
    const { measures } = read([
      header,
      ["Ambition 1 – To meet the needs of children within their community."],
      row(1),
      row(2),
      [],
      header,
      ["Ambition 2 - To plan services"],
      row(3),
    ]);
    expect(measures.map(({ id, ambition }) => [id, ambition?.value])).toEqual([
      ["1", 1],
      ["2", 1],
      ["3", 2],
    ]);
    expect(measures[2]?.ambition).toMatchObject({ cell: { row: 6, column: 0 } });
  });

  it("may be titles that the plan does not know", () => {
    const { measures } = read([header, ["BEING HEALTHY"], row(1)]);
    expect(measures[0]?.ambition).toMatchObject({ value: null, text: "BEING HEALTHY" });
  });

  it("do not end an ambition where they are only headings inside it", () => {
    const workbook = read([
      header,
      ["Ambition 3 – Education"],
      ["Early years"],
      row(1),
      ["", "Schools"],
      row(2),
    ]);
    expect(workbook.measures.map(({ ambition }) => ambition?.value)).toEqual([3, 3]);
    expect(messages(workbook)).toContain("Row 3 was taken for a heading");
  });

  it("give way to an ambition column", () => {
    const { measures } = read([
      ["No.", "Ambition", "Indicator", "Previous", "Latest", "DoT"],
      ["Ambition 1 – To meet the needs"],
      [1, "", "Children in care", "67%", "64%", "↓"],
      [2, "Ambition 4", "Care leavers", "67%", "64%", "↓"],
    ]);
    expect(measures.map(({ ambition }) => ambition?.value)).toEqual([1, 4]);
  });

  it("are not needed where an ambition column is filled once for a block of rows", () => {
    const { measures } = read([
      ["Ambition", "No.", "Indicator", "Previous", "Latest", "DoT"],
      ["Ambition 1", 1, "Children in care", "67%", "64%", "↓"],
      ["", 2, "Care leavers", "67%", "64%", "↓"],
      ["", 3, "Foster carers", "67%", "64%", "↓"],
      ["Ambition 2", 4, "Social workers", "67%", "64%", "↓"],
      ["", 5, "Adopters", "67%", "64%", "↓"],
    ]);
    expect(measures.map(({ ambition }) => ambition?.value)).toEqual([1, 1, 1, 2, 2]);
  });
});

describe("rows that hold no measure", () => {
  const row = [1, "Children in care", "67%", "64%", "↓", "Text."];

  it("are left out with a note: totals and footnotes", () => {
    const workbook = read([
      header,
      row,
      [],
      ["", "Total", 12, 14, "", ""],
      ["* Previous data is as at March 2022"],
      ["Source: the performance team"],
    ]);
    expect(ids(workbook)).toEqual(["1"]);
    expect(messages(workbook)).toContain("Row 4 was left out: it looks like a total");
    expect(messages(workbook)).toContain("Row 5 was left out: it looks like a note");
    expect(workbook.notes).toHaveLength(3);
  });

  it("are no total where an indicator counts a total number", () => {
    const rows = [
      header,
      ["1", "Total number of children supported to return home", "4", "6", "↑", ""],
    ];
    expect(ids(read(rows))).toEqual(["1"]);
  });

  it("are blank rows and repeated headers", () => {
    const workbook = read([header, row, [], [], header, [2, ...row.slice(1)]]);
    expect(ids(workbook)).toEqual(["1", "2"]);
    expect(workbook.notes).toEqual([]);
  });

  it("go on with the commentary above where they hold nothing else", () => {
    const workbook = read([header, row, ["", "", "", "", "", "It goes on here."]]);
    expect(workbook.measures[0]?.commentary?.value).toBe("Text.\nIt goes on here.");
    expect(messages(workbook)).toContain("Row 3 holds text only");
  });

  it("are still read where they are hidden", () => {
    const workbook = read([header, row, [2, ...row.slice(1)]], { hiddenRows: [3] });
    expect(workbook.measures.map(({ hidden }) => hidden)).toEqual([false, true]);
  });
});

describe("an indicator with a row for each measure", () => {
  const labelled = ["No.", "Indicator", "Measure", "Previous", "Latest", "DoT", "Commentary"];

  it("may repeat its title", () => {
    const workbook = read([
      labelled,
      [6, "Children with a plan in:", "mainstream", "41.4%", "41.2%", "↔", "One text."],
      [6, "Children with a plan in:", "specialist", "29.2%", "28.1%", "↔", ""],
      [7, "Students signed off", "", 75, 102, "↑", "Another."],
    ]);
    expect(workbook.measures.map(({ id, label }) => `${id} ${label}`)).toEqual([
      "6a mainstream",
      "6b specialist",
      "7 ",
    ]);
    expect(workbook.measures[1]?.commentary).toMatchObject({
      value: "One text.",
      cell: { row: 1 },
    });
  });

  it.each([
    ["blank below the first row", []],
    ["merged below the first row", ["A2:A3", "B2:B3", "G2:G3"]],
  ])("may have number and title %s", (_, merges) => {
    const workbook = read(
      [
        labelled,
        [6, "Children with a plan in:", "mainstream", "41.4%", "41.2%", "↔", "One text."],
        ["", "", "specialist", "29.2%", "28.1%", "", ""],
        [7, "Students signed off", "", 75, 102, "↑", "Another."],
      ],
      { merges },
    );
    expect(ids(workbook)).toEqual(["6a", "6b", "7"]);
    expect(workbook.measures[1]).toMatchObject({
      number: 6,
      indicator: "Children with a plan in:",
      label: "specialist",
      direction: { value: null },
      commentary: { value: "One text.", cell: { row: 1, column: 6 } },
    });
    expect(workbook.notes).toEqual([]);
  });

  it("may say the letters itself", () => {
    const workbook = read([
      header,
      ["6a", "Children in mainstream schools", "41.4%", "41.2%", "↔", ""],
      ["6b", "Children in special schools", "29.2%", "28.1%", "↔", ""],
    ]);
    expect(workbook.measures.map(({ id, number, indicator }) => [id, number, indicator])).toEqual([
      ["6a", 6, "Children in mainstream schools"],
      ["6b", 6, "Children in special schools"],
    ]);
  });

  it("may have a row with the title only above its measures", () => {
    const workbook = read([
      header,
      [29, "Diversity of staff:", "", "", "", "We value diversity."],
      ["", "• under 25", "11.6%", "4.5%", "↓", ""],
      ["", "• with a disability", "14.4%", "8.5%", "↓", ""],
    ]);
    expect(workbook.measures.map(({ id, indicator, label }) => [id, indicator, label])).toEqual([
      ["29a", "Diversity of staff:", "under 25"],
      ["29b", "Diversity of staff:", "with a disability"],
    ]);
    expect(workbook.measures[1]?.commentary?.value).toBe("We value diversity.");
  });

  it("takes a row without a number for one of its measures only with a note", () => {
    const workbook = read([
      header,
      [9, "New reception places", "139", "49", "N/A", ""],
      ["", "Pupils at a ranked school", "97.56%", "97.69%", "↑", ""],
    ]);
    expect(ids(workbook)).toEqual(["9a", "9b"]);
    expect(messages(workbook)).toContain("Row 3 has no number");
  });
});

describe("the ids of measures", () => {
  it("stay unique where two indicators carry one number", () => {
    const workbook = read([
      header,
      [7, "Students signed off", "75", "102", "↑", ""],
      [7, "Schools that are net zero", "0", "0", "", ""],
    ]);
    expect(ids(workbook)).toEqual(["7", "7 (row 3)"]);
    expect(workbook.measures.map(({ number }) => number)).toEqual([7, 7]);
  });

  it("are the row where there is no number", () => {
    const workbook = read([
      ["Indicator", "Previous", "Latest", "DoT"],
      ["Children in care", "67%", "64%", "↓"],
    ]);
    expect(ids(workbook)).toEqual(["row 2"]);
    expect(workbook.measures[0]?.number).toBeNull();
  });

  it("come from the title where the number stands in it", () => {
    const workbook = read([
      ["Indicator", "Previous", "Latest", "DoT"],
      ["12. Children in care", "67%", "64%", "↓"],
    ]);
    expect(workbook.measures[0]).toMatchObject({
      id: "12",
      number: 12,
      indicator: "Children in care",
    });
  });

  it.each([
    ["KPI 6", "6", 6],
    ["CS-06", "6", 6],
    ["6 (a)", "6a", 6],
    ["6A.", "6a", 6],
    ["5.1.2", "5.1.2", null],
    ["6.1", "6.1", 6],
  ])("are read from %s", (typed, id, number) => {
    const workbook = read([header, [typed, "Children in care", "67%", "64%", "↓", ""]]);
    expect(workbook.measures[0]).toMatchObject({ id, number });
  });
});

it("references with several prefixes are codes: they name measures but are no numbers", () => {
  const workbook = read([
    header,
    ["PAF A3", "Children on the register", "10%", "12%", "↓", ""],
    ["BVPI 3", "Children in care", "67%", "64%", "↓", ""],
  ]);
  expect(workbook.measures.map(({ id, number }) => [id, number])).toEqual([
    ["PAF A3", null],
    ["BVPI 3", null],
  ]);
});

describe("commentary and actions", () => {
  const commentaryOf = (text: string) =>
    read([header, [1, "Children in care", "67%", "64%", "↓", text]]).measures[0];

  it.each([
    "It fell.\nActions to address decline in performance:\n• A new meeting",
    "It fell.\nActions to address the decline in performance: • A new meeting",
    "It fell. Actions to address decline in performance: • A new meeting",
    "It fell.\r\n\r\nActions:\r\n• A new meeting",
    "It fell.\nActions to address decline\n• A new meeting",
    "It fell.\nActions being taken to improve performance:\n• A new meeting",
  ])("in one cell are told apart: %j", (text) => {
    expect(commentaryOf(text)).toMatchObject({
      commentary: { value: "It fell.", cell: { row: 1, column: 5 } },
      actions: { value: "• A new meeting", cell: { row: 1, column: 5 } },
    });
  });

  it.each([
    "We are taking action to improve, and actions to address it are planned.",
    "The actions of schools: varied.",
  ])("are one text where no heading stands between: %j", (text) => {
    expect(commentaryOf(text)).toMatchObject({ commentary: { value: text }, actions: null });
  });

  it("in both columns are joined, so that nothing is lost", () => {
    const { measures } = read([
      [...header, "Actions"],
      [1, "Children in care", "67%", "64%", "↓", "It fell. Actions: a new meeting", "More carers"],
    ]);
    expect(measures[0]?.actions).toMatchObject({
      value: "More carers\na new meeting",
      cell: { column: 6 },
    });
  });

  it("say the polarity where no column does", () => {
    expect(commentaryOf("It fell. For this indicator bigger is better.")?.polarity).toMatchObject({
      value: "higher",
      cell: { row: 1, column: 5 },
    });
  });
});

it("outcome bees and corporate priorities are split into single entries", () => {
  const { measures } = read([
    ["No.", "Indicator", "Outcome Bees", "Corporate Priorities", "Previous", "Latest", "DoT"],
    [
      1,
      "Children in care",
      "BE SAFE\nBE HAPPY",
      "EXCELLENT COUNCIL SERVICES FOR ALL",
      "67%",
      "64%",
      "↓",
    ],
  ]);
  expect(measures[0]?.outcomeBees.map(({ value }) => value)).toEqual(["BE SAFE", "BE HAPPY"]);
  expect(measures[0]?.corporatePriorities.map(({ value }) => value)).toEqual([
    "EXCELLENT COUNCIL SERVICES FOR ALL",
  ]);
});
