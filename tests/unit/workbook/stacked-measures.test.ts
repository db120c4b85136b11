import { readMeasures, proposeMappings } from "../../../src/core/workbook";
import type { IndicatorWorkbook, Measure, Sourced } from "../../../src/core/workbook/types";
import type { Reading } from "../../../src/core/values/types";
import { grid, snapshotOf } from "../../helpers/grids";

const header = [
  "No.",
  "Indicator",
  "Previous Data*",
  "Latest Data**",
  "Direction of travel",
  "Commentary",
];

/** A row of the published layout: lines of a cell are items of a list. */
interface PublishedRow {
  readonly number: number | string;
  readonly indicator: readonly string[];
  readonly previous: readonly string[];
  readonly latest: readonly string[];
  readonly direction: readonly string[];
}

const readRows = (...rows: readonly PublishedRow[]): IndicatorWorkbook => {
  const cells = rows.map(({ number, indicator, previous, latest, direction }) => [
    number,
    ...[indicator, previous, latest, direction].map((lines) => lines.join("\n")),
    "Some commentary that explains it.",
  ]);
  const snapshot = snapshotOf(grid([header, ...cells]));
  const [mapping] = proposeMappings(snapshot);
  if (!mapping) throw new Error("No table was proposed.");
  return readMeasures(snapshot, mapping);
};

function figure({ value }: Sourced<Reading>): string {
  if (value.kind !== "value") return value.kind;
  return value.value.decimal.toFixed(value.value.decimals);
}

const summary = ({ id, label, previous, latest, direction }: Measure) =>
  `${id} ${label}: ${figure(previous)} → ${figure(latest)} ${direction?.value ?? ""}`.trim();

const summaries = ({ measures }: IndicatorWorkbook) => measures.map(summary);

const messages = ({ notes }: IndicatorWorkbook) => notes.map(({ message }) => message).join("\n");

const bee = ["Outcome Bee: BE INCLUDED", "Corporate Priority: EXCELLENT COUNCIL SERVICES FOR ALL"];

describe("the published layout", () => {
  it("indicator 6: bullets under the title, a figure and an arrow each", () => {
    const workbook = readRows({
      number: "6.",
      indicator: [
        "Percentage of children with Education Health and Care Plans (EHCP) in:",
        "• mainstream settings",
        "• State-funded specialist provision (including units and bases)",
        "• Independent Placements and Non-Maintained Special Schools (INMSS)",
        "Outcome Bee: BE INCLUDED",
        "Corporate Priority:",
        "HEALTHY AND FULFILLING LIVES FOR OUR RESIDENTS",
      ],
      previous: [
        "41.4% (3,897/9,422) (January 2022)",
        "29.2% (2,754/9,422) (January 2022)",
        "4.2% (393/9,422) (January 2022)",
      ],
      latest: [
        "41.2% (4,318/10,486) (January 2023)",
        "28.1% (2,942/10,486) (January 2023)",
        "4.2% (435/10,486) (January 2023)",
      ],
      direction: ["↔", "↔", "↔"],
    });
    expect(summaries(workbook)).toEqual([
      "6a mainstream settings: 41.4 → 41.2 ⇄",
      "6b State-funded specialist provision (including units and bases): 29.2 → 28.1 ⇄",
      "6c Independent Placements and Non-Maintained Special Schools (INMSS): 4.2 → 4.2 ⇄",
    ]);
    const second = workbook.measures[1];
    expect(second).toMatchObject({
      number: 6,
      indicator: "Percentage of children with Education Health and Care Plans (EHCP) in:",
      outcomeBees: [{ value: "BE INCLUDED" }],
      corporatePriorities: [{ value: "HEALTHY AND FULFILLING LIVES FOR OUR RESIDENTS" }],
      previous: {
        text: "29.2% (2,754/9,422) (January 2022)",
        cell: { row: 1, column: 2, line: 1 },
      },
      direction: { value: "⇄", cell: { row: 1, column: 4, line: 1 } },
    });
    expect(workbook.notes).toEqual([]);
  });

  it("indicator 9: a period above the first figure, labels without bullets", () => {
    const workbook = readRows({
      number: "9.",
      indicator: [
        "Additional places made available at schools",
        "Number of new reception places made available to meet demand locally",
        "% of Hertfordshire pupils allocated reception places at a ranked school",
        "Number of Year 7/9 places made available to meet need locally",
        "Outcome Bee: BE AMBITIOUS",
        "Corporate Priority: CLEANER GREENER HERTFORDSHIRE",
        "SUSTAINABLE RESPONSIBLE GROWTH",
        "HEALTHY AND FULFILLING LIVES",
      ],
      previous: ["2021/22 academic year", "139", "97.56%", "496"],
      latest: ["2022/23 academic year", "49", "97.69%", "836"],
      direction: ["N/A", "↑", "N/A"],
    });
    expect(summaries(workbook)).toEqual([
      "9a Number of new reception places made available to meet demand locally: 139 → 49 N/A",
      "9b % of Hertfordshire pupils allocated reception places at a ranked school: 97.56 → 97.69 ↑",
      "9c Number of Year 7/9 places made available to meet need locally: 496 → 836 N/A",
    ]);
    const [first] = workbook.measures;
    expect(first?.indicator).toBe("Additional places made available at schools");
    expect(first?.previous).toMatchObject({ text: "139", cell: { line: 1 } });
    expect(first?.previous.value).toMatchObject({
      period: { text: "2021/22 academic year", span: { start: 0, end: 0 } },
      value: { span: { start: 0, end: 3 } },
    });
    expect(first?.corporatePriorities.map(({ value }) => value)).toEqual([
      "CLEANER GREENER HERTFORDSHIRE",
      "SUSTAINABLE RESPONSIBLE GROWTH",
      "HEALTHY AND FULFILLING LIVES",
    ]);
  });

  it("indicator 25: labels in the lines of the figures", () => {
    const workbook = readRows({
      number: "25.",
      indicator: ["Reduction in use of agency staff", ...bee],
      previous: [
        "2021/22 Overall CS Guidant Agency Spend £3,221,196",
        "2021/22 Off contract spend £563,450",
      ],
      latest: [
        "2022/23 Overall CS Guidant Agency Spend £5,469,575",
        "2022/23 Off contract spend £1,767,072",
      ],
      direction: ["↓", "↓"],
    });
    expect(summaries(workbook)).toEqual([
      "25a Overall CS Guidant Agency Spend: 3221196 → 5469575 ↓",
      "25b Off contract spend: 563450 → 1767072 ↓",
    ]);
    expect(workbook.measures[0]?.indicator).toBe("Reduction in use of agency staff");
    expect(workbook.notes).toEqual([]);
  });

  it("indicator 28: bullets before the figures, N/A among them", () => {
    const workbook = readRows({
      number: 28,
      indicator: [
        "Feedback from the Staff Survey (CS directorate)",
        "• I am proud to work for this organisation",
        "• My line manager / supervisor encourages new ideas / innovation / change",
        "• I feel supported by my line manager / supervisor in relation to my health",
        "and wellbeing",
        ...bee,
      ],
      previous: ["• 73%", "• 76%", "• 77%"],
      latest: ["• N/A", "• N/A", "• N/A"],
      direction: ["⇄", "⇄", "⇄"],
    });
    expect(summaries(workbook)).toEqual([
      "28a I am proud to work for this organisation: 73 → missing ⇄",
      "28b My line manager / supervisor encourages new ideas / innovation / change: 76 → missing ⇄",
      "28c I feel supported by my line manager / supervisor in relation to my health and wellbeing: 77 → missing ⇄",
    ]);
  });

  it("keeps a line's text as typed, so that a figure can be replaced at its place", () => {
    const workbook = readRows({
      number: 28,
      indicator: ["Feedback", "• proud", "• supported"],
      previous: ["• 73%", "  • 76%"],
      latest: ["• 74%", "  • 75%"],
      direction: ["↑", "⇄"],
    });
    const { text, value, cell } = workbook.measures[1]!.previous;
    expect(text).toBe("  • 76%");
    expect(cell.line).toBe(1);
    if (value.kind !== "value") throw new Error("The value was not read.");
    expect(text.slice(value.value.span.start, value.value.span.end)).toMatch(/^76%?$/);
  });

  it("indicator 29: seven figures with uneven remarks", () => {
    const labels = [
      "% of staff under 25",
      "% of staff LGBT+",
      "% of staff recorded as BAME",
      "% of staff with a disability",
      "% of female staff",
      "% of females in senior posts",
      "% of BAME in senior posts",
    ];
    const workbook = readRows({
      number: 29,
      indicator: ["Diversity of CS staff:", ...labels.map((label) => `• ${label}`), ...bee],
      previous: [
        "• 11.6% (ages 18-24)",
        "• 2.6%",
        "• 18.2%",
        "• 14.4%",
        "• 51.8%",
        "• 51.8%",
        "• 18.2%",
      ],
      latest: [
        "• 4.5% (ages 18-24)",
        "• 3.3%",
        "• 16.6%",
        "• 8.5%",
        "• 80.2%",
        "• 71.8%",
        "• 12.8%",
      ],
      direction: ["↓", "↑", "↓", "↓", "↑", "↑", "↓"],
    });
    expect(workbook.measures.map(({ id }) => id).join(" ")).toBe("29a 29b 29c 29d 29e 29f 29g");
    expect(workbook.measures.map(({ label }) => label)).toEqual(labels);
    expect(workbook.measures.map(({ latest }) => figure(latest)).join(" ")).toBe(
      "4.5 3.3 16.6 8.5 80.2 71.8 12.8",
    );
    expect(workbook.notes).toEqual([]);
  });

  it("indicator 8: one N/A for both measures is said in a note", () => {
    const workbook = readRows({
      number: 8,
      indicator: [
        "New schools delivered as at least Net Zero Carbon in operation",
        "Net Zero retrofit works at existing schools",
        ...bee,
      ],
      previous: ["2021/22 academic year 0", "92 projects (64 schools)"],
      latest: ["2022/23 academic year 0", "7 projects (7 schools)"],
      direction: ["N/A"],
    });
    expect(summaries(workbook)).toEqual([
      "8a New schools delivered as at least Net Zero Carbon in operation: 0 → 0 N/A",
      "8b Net Zero retrofit works at existing schools: 92 → 7 N/A",
    ]);
    expect(messages(workbook)).toContain("E2: the one 'N/A' was taken for all 2 measures");
  });

  it("indicator 24: headings above the figures, and one measure without a previous value", () => {
    const workbook = readRows({
      number: 24,
      indicator: ["Numbers of new social workers on programmes", ...bee],
      previous: ["Frontline Programme", "(Apr 21 – Mar 22)", "16 Social Workers graduated"],
      latest: [
        "Frontline Programme",
        "(Apr 22 – Mar 23)",
        "12 Social Workers graduated",
        "Social Work Degree Apprenticeship programme",
        "0 graduates",
      ],
      direction: ["↓"],
    });
    expect(summaries(workbook)).toEqual([
      "24a Frontline Programme: 16 → 12 ↓",
      "24b Social Work Degree Apprenticeship programme: missing → 0",
    ]);
  });
});

it("outcome bee and priority in a row below the measures belong to their indicator", () => {
  const snapshot = snapshotOf(
    grid([
      header,
      [9, "Places made available:", "", "", "", "Text."],
      ["", "• in Year 7", "496", "836", "N/A", ""],
      ["", "• in special schools", "117", "127", "↑", ""],
      ["", bee.join("\n"), "", "", "", ""],
      [10, "Services", "N/A", "2/2", "N/A", ""],
    ]),
  );
  const [mapping] = proposeMappings(snapshot);
  const { measures } = readMeasures(snapshot, mapping!);
  expect(measures.map(({ id, outcomeBees }) => [id, outcomeBees[0]?.value])).toEqual([
    ["9a", "BE INCLUDED"],
    ["9b", "BE INCLUDED"],
    ["10", undefined],
  ]);
  expect(measures[2]?.ambition).toBeNull();
});

it("indicator 37: headings with brackets above the figures, and one N/A before them", () => {
  const workbook = readRows({
    number: 37,
    indicator: ["Number of households supported", ...bee],
    previous: ["N/A"],
    latest: [
      "Household Support Fund 2 (Apr 22 - Sept 22)",
      "78,588 households supported",
      "Household Support Fund 3 (Oct 22 – Mar 23)",
      "204,954 Individuals supported",
    ],
    direction: ["N/A"],
  });
  expect(summaries(workbook)).toEqual([
    "37a Household Support Fund 2 (Apr 22 - Sept 22): missing → 78588 N/A",
    "37b Household Support Fund 3 (Oct 22 – Mar 23): missing → 204954 N/A",
  ]);
});

describe("one measure over several lines", () => {
  const one = (previous: readonly string[], latest: readonly string[]) =>
    readRows({
      number: 3,
      indicator: ["Children returning home", ...bee],
      previous,
      latest,
      direction: ["↑"],
    });

  it.each([
    [
      "words above the figure",
      ["Number of return home episodes", "94"],
      ["Number of return home episodes", "115"],
    ],
    [
      "a target below it",
      ["94", "Target for 2021/22 was 90"],
      ["115", "Target for 2022/23 was 100"],
    ],
    ["its fraction below it", ["67.4%", "(694/1,030)"], ["63.9%", "(625/978)"]],
    ["its period above it", ["2021/22 academic year", "94"], ["2022/23 academic year", "115"]],
    [
      "remarks below it",
      ["203.40", "Top quartile nationally"],
      ["213.0", "Top quartile nationally"],
    ],
    ["a bracket below it", ["793", "(1,908 young people)"], ["668", "(1,538 young people)"]],
  ])("is one measure: %s", (_, previous, latest) => {
    const { measures, notes } = one(previous, latest);
    expect(measures.map(({ id, label }) => id + label)).toEqual(["3"]);
    expect(measures[0]?.latest.value.kind).toBe("value");
    expect(measures[0]?.latest.cell).not.toHaveProperty("line");
    expect(notes).toEqual([]);
  });

  it("where a list in the indicator's cell is only part of its title", () => {
    const workbook = readRows({
      number: 3,
      indicator: ["Children supported by:", "• the programme", "• the service"],
      previous: ["94"],
      latest: ["115"],
      direction: ["↑"],
    });
    expect(summaries(workbook)).toEqual(["3 : 94 → 115 ↑"]);
    expect(workbook.measures[0]?.indicator).toContain("the service");
  });
});

describe("figures and measures that do not match in number", () => {
  const indicator = ["Pupils at a ranked school:", "• reception", "• Year 7", "• special schools"];

  it("go by blank lines where these keep the places", () => {
    const workbook = readRows({
      number: 9,
      indicator,
      previous: ["97%", "", "94%"],
      latest: ["98%", "95%", "93%"],
      direction: ["↑", "", "⇄"],
    });
    expect(summaries(workbook)).toEqual([
      "9a reception: 97 → 98 ↑",
      "9b Year 7: missing → 95",
      "9c special schools: 94 → 93 ⇄",
    ]);
  });

  it("go by the labels beside the figures", () => {
    const workbook = readRows({
      number: 9,
      indicator,
      previous: ["special schools 94%", "reception 97%"],
      latest: ["98%", "95%", "93%"],
      direction: ["↑", "N/A", "⇄"],
    });
    expect(summaries(workbook)).toEqual([
      "9a reception: 97 → 98 ↑",
      "9b Year 7: missing → 95 N/A",
      "9c special schools: 94 → 93 ⇄",
    ]);
  });

  it("are not guessed: the values are unreadable, and a note names the cell", () => {
    const workbook = readRows({
      number: 9,
      indicator,
      previous: ["97%", "94%"],
      latest: ["98%", "95%", "93%"],
      direction: ["↑", "↓"],
    });
    expect(
      workbook.measures.map(({ previous, latest }) => `${previous.value.kind} ${figure(latest)}`),
    ).toEqual(["unreadable 98", "unreadable 95", "unreadable 93"]);
    expect(workbook.measures.map(({ direction }) => direction?.value)).toEqual([null, null, null]);
    expect(messages(workbook)).toContain("C2: the cell has 2 figures for 3 measures");
    expect(messages(workbook)).toContain("E2: the cell has 2 arrows for 3 measures");
  });

  it("without any labels are read in order, and a note asks for labels", () => {
    const workbook = readRows({
      number: 9,
      indicator: ["Pupils at a ranked school"],
      previous: ["97%", "94%"],
      latest: ["98%", "95%"],
      direction: ["↑", "↑"],
    });
    expect(summaries(workbook)).toEqual(["9a : 97 → 98 ↑", "9b : 94 → 95 ↑"]);
    expect(messages(workbook)).toContain("not each has a label");
  });
});

it("numbers stacked in their cell name the measures", () => {
  const workbook = readRows({
    number: "6b\n6d",
    indicator: ["Children with a plan in:", "• mainstream", "• special schools"],
    previous: ["41%", "29%"],
    latest: ["42%", "28%"],
    direction: ["↑", "⇄"],
  });
  expect(workbook.measures.map(({ id, number }) => [id, number])).toEqual([
    ["6b", 6],
    ["6d", 6],
  ]);
});

it("lines may end with carriage returns", () => {
  const snapshot = snapshotOf(
    grid([header, [6, "In:\r\n• A\r\n• B", "41%\r\n29%", "42%\r\n28%", "↑\r\n⇄", "Text."]]),
  );
  const [mapping] = proposeMappings(snapshot);
  const workbook = readMeasures(snapshot, mapping!);
  expect(summaries(workbook)).toEqual(["6a A: 41 → 42 ↑", "6b B: 29 → 28 ⇄"]);
  expect(workbook.measures[0]?.latest.text).toBe("42%");
});
