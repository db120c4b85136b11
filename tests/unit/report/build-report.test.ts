import { read } from "../workbook/other-councils";
import Big from "big.js";
import { buildReport } from "../../../src/core/report";
import type { ReportMeasure, ReportModel } from "../../../src/core/report";
import type { Finding, Severity } from "../../../src/core/rules/types";
import { workbookOf, type MeasureSketch } from "./measures";

const settings = { tolerance: 0.05 };

function report(...sketches: MeasureSketch[]): ReportModel {
  return buildReport(workbookOf(sketches), [], settings);
}

function printed(...sketches: MeasureSketch[]): ReportMeasure[] {
  return report(...sketches).ambitions.flatMap(({ measures }) => measures);
}

const commentaries = (measures: readonly ReportMeasure[]) =>
  measures.map(({ commentary }) => commentary.map(({ text }) => text).join("|"));

test("the direction comes from the figures, with its word", () => {
  const [up, down, within, same, none] = printed(
    { previous: "10%", latest: "12%" },
    { previous: "67.4%", latest: "63.9%" },
    { previous: "38.0", latest: "36.1" },
    { previous: "4", latest: "4" },
    { previous: "N/A", latest: "54.2%" },
  );
  expect([up!.direction, up!.directionWord]).toEqual(["↑", "Improving"]);
  expect([down!.direction, down!.directionWord]).toEqual(["↓", "Declining"]);
  expect([within!.direction, within!.directionWord]).toEqual(["⇄", "Declining within 5%"]);
  expect([same!.direction, same!.directionWord]).toEqual(["⇄", "No change"]);
  expect([none!.direction, none!.directionWord]).toEqual(["N/A", "Not comparable"]);
});

test("ambitions come in the order of their numbers, with the plan's titles; an ambition without measures is left out", () => {
  const model = report({ ambition: 5 }, { ambition: null }, { ambition: 2 });
  expect(model.ambitions.map(({ title }) => title)).toEqual([
    "Ambition 2 – To plan, commission and deliver trauma informed services that meet the individual needs of our citizens.",
    "Ambition 5 – To work in partnership to deliver early help and support to children, young people and families and build life chances.",
    "Other measures",
  ]);
});

test("an ambition that the plan does not know keeps the workbook's words", () => {
  const model = report({ ambition: 7, ambitionText: "Ambition 7: To be\nkind" }, { ambition: 9 });
  expect(model.ambitions.map(({ title }) => title)).toEqual([
    "Ambition 7: To be kind",
    "Ambition 9",
  ]);
});

test("measures without any ambition are just measures", () => {
  expect(report({ ambition: null }).ambitions[0]!.title).toBe("Measures");
});

test("measures stay in the order of the workbook", () => {
  const model = report({ id: "9" }, { id: "2" }, { id: "30" });
  expect(model.ambitions[0]!.measures.map(({ id }) => id)).toEqual(["9", "2", "30"]);
});

test("names of bees and priorities are the plan's own; unknown ones stay as typed", () => {
  const [measure] = printed({
    bees: ["Bee Safe", "BE BOLD", "be safe"],
    priorities: ["EXCELLENT SERVICE"],
  });
  expect(measure!.outcomeBees).toEqual(["BE SAFE", "BE BOLD"]);
  expect(measure!.corporatePriorities).toEqual(["EXCELLENT COUNCIL SERVICES FOR ALL"]);
});

test.each([
  ["", "N/A"],
  [" – ", "N/A"],
  ["n/a", "n/a"],
  ["2021/22\u00a0N/A", "2021/22 N/A"],
  ["[c]", "[c]"],
])("a missing value %j is printed as %s", (previous, expected) => {
  expect(printed({ previous })[0]!.previous).toBe(expected);
});

test("numerator and denominator of other columns stand beside the value", () => {
  const workbook = workbookOf([{ previous: "67.4%", latest: "N/A" }]);
  const [measure] = workbook.measures;
  const reading = measure!.previous.value;
  if (reading.kind !== "value") throw new Error("67.4% is a value");
  const elsewhere = (n: number) => ({
    decimal: new Big(n),
    decimals: 0,
    span: { start: 0, end: 0 },
  });
  const value = { ...reading, numerator: elsewhere(694), denominator: elsewhere(1030) };
  const measures = [{ ...measure!, previous: { ...measure!.previous, value } }];
  const { ambitions } = buildReport({ ...workbook, measures }, [], settings);
  expect(ambitions[0]!.measures[0]!.previous).toBe("67.4% (694/1,030)");
});

describe("what other columns say of a value stands beside it in print", () => {
  const rowOf = (headers: readonly string[], cells: readonly (string | number)[]) =>
    read([
      ["No.", "Indicator", ...headers],
      [1, "Care leavers in work", ...cells],
    ]);
  const model = (headers: readonly string[], cells: readonly (string | number)[]) =>
    buildReport(rowOf(headers, cells), [], settings);
  const figures = (headers: readonly string[], cells: readonly (string | number)[]) => {
    const [measure] = model(headers, cells).ambitions[0]!.measures;
    return [measure!.previous, measure!.latest];
  };

  test("the unit of a unit column", () => {
    const headers = ["Unit", "Previous data", "Latest data"];
    expect(figures(headers, ["%", 16.2, "19.9%"])).toEqual(["16.2%", "19.9%"]);
    expect(figures(headers, ["£", 1650, 1720])).toEqual(["£1,650", "£1,720"]);
    expect(figures(headers, ["days", 367, "402 days"])).toEqual(["367 days", "402 days"]);
    expect(figures(headers, ["Number", 1034, 998])).toEqual(["1034", "998"]);
  });

  test("the period of a period column", () => {
    const headers = ["Previous data", "Date of previous", "Latest data", "Date of latest"];
    expect(figures(headers, ["58%", "2021/22", "61%", "2022/23"])).toEqual([
      "58% (2021/22)",
      "61% (2022/23)",
    ]);
  });

  test("but not a target: it belongs to the summary", () => {
    const headers = ["Unit", "Previous data", "Latest data", "Target"];
    expect(figures(headers, ["%", 58, 61, 60])).toEqual(["58%", "61%"]);
  });

  test.each([
    [["Baseline (2021)", "Current (2022)"], "for 2021", "for 2022"],
    [["31/03/2022", "31/03/2023"], "at 31/03/2022", "at 31/03/2023"],
    [["2021/22", "2022/23"], "for 2021-22", "for 2022-23"],
  ])("the key says when the figures under %j were taken", (headers, previous, latest) => {
    const [first, second] = model([...headers, "DoT"], ["58%", "61%", "↑"]).key;
    expect(first!.meaning).toBe(`Previous data is ${previous} unless otherwise stated.`);
    expect(second!.meaning).toBe(`Latest data is ${latest} unless otherwise stated.`);
  });

  test("the key does not speak of periods that no figure states", () => {
    const [previous, latest] = model(["Previous data", "Latest data"], ["58%", "61%"]).key;
    expect(previous!.meaning).toBe("Previous data is the figure before the latest one.");
    expect(latest!.meaning).toBe("Latest data is the most recent figure.");
  });
});

test("the shared commentary of an indicator stands at its first measure; the others say where", () => {
  const measures = printed(
    { id: "6a", commentary: "All about plans." },
    { id: "6b", commentary: null },
    { id: "6c", commentary: "" },
    { id: "7", commentary: null },
  );
  expect(commentaries(measures)).toEqual([
    "All about plans.",
    "See 6a above.",
    "See 6a above.",
    "No commentary is given.",
  ]);
});

test("one cell, or the same words again, are told once", () => {
  const shared = { commentary: "All about plans.", actions: "More places." };
  const measures = printed(
    { id: "6a", ...shared, commentaryRow: 3 },
    { id: "6b", ...shared, commentaryRow: 3 },
    { id: "6c", ...shared },
  );
  expect(commentaries(measures)).toEqual(["All about plans.", "See 6a above.", "See 6a above."]);
  expect(measures.map(({ actions }) => actions.length)).toEqual([1, 0, 0]);
});

test("a measure that has a commentary of its own keeps it", () => {
  const measures = printed({ id: "6a", commentary: "One." }, { id: "6b", commentary: "Two." });
  expect(commentaries(measures)).toEqual(["One.", "Two."]);
});

test("a commentary that stands lower down is pointed to", () => {
  const measures = printed({ id: "6a", commentary: "-" }, { id: "6b", commentary: "Two." });
  expect(commentaries(measures)).toEqual(["See 6b below.", "Two."]);
});

test("a commentary under another ambition is pointed to by the ambition", () => {
  const measures = printed(
    { id: "6a", commentary: "One.", ambition: 1 },
    { id: "6b", commentary: null, ambition: 3 },
  );
  expect(commentaries(measures)[1]).toBe("See 6a under Ambition 1.");
});

test("two indicators that share a number by mistake do not share a commentary", () => {
  const measures = printed(
    { id: "6", indicator: "Plans", commentary: "About plans." },
    { id: "6 (2)", indicator: "Absence", commentary: null },
  );
  expect(commentaries(measures)).toEqual(["About plans.", "No commentary is given."]);
});

test.each(["N/A", "None", "-", "n/a."])("actions that only say %j are none", (actions) =>
  expect(printed({ actions })[0]!.actions).toEqual([]),
);

test("the summary counts every measure once per ambition, and once per bee that it names", () => {
  const model = report(
    { ambition: 1, bees: ["BE SAFE", "BE HEALTHY"] },
    { ambition: 1, bees: [], latest: "5%" },
    { ambition: 2, bees: ["BE SAFE"], previous: "" },
  );
  expect(
    model.byAmbition.map(({ total, improving, declining, notComparable }) => [
      total,
      improving,
      declining,
      notComparable,
    ]),
  ).toEqual([
    [2, 1, 1, 0],
    [1, 0, 0, 1],
    [3, 1, 1, 1],
  ]);
  expect(model.byOutcomeBee.map(({ name, total }) => [name, total])).toEqual([
    ["BE SAFE", 2],
    ["BE HEALTHY", 1],
    ["No outcome bee given", 1],
  ]);
});

test("a workbook without outcome bees has no summary by bee", () => {
  expect(report({ bees: [] }).byOutcomeBee).toEqual([]);
});

test("only findings of severity error make a draft", () => {
  const finding = (severity: Severity): Finding => ({
    rule: "r",
    severity,
    measure: "1",
    cell: { sheet: "Indicators", row: 1, column: 1 },
    message: "",
  });
  const findings = [finding("error"), finding("warning"), finding("error"), finding("info")];
  expect(buildReport(workbookOf([{}]), findings, settings).openErrors).toBe(2);
});

test("the notes say why a measure is not compared", () => {
  const { notes } = report(
    { id: "1", latest: "N/A" },
    { id: "2", polarity: "none" },
    { id: "3", polarity: null },
    { id: "4", previous: "24%", latest: "25.3" },
    { id: "5" },
  );
  expect(notes).toEqual([
    { measure: "1", text: "There is no latest figure." },
    { measure: "2", text: "Neither a higher nor a lower figure is better for this measure." },
    {
      measure: "3",
      text: "The workbook does not say whether a higher or a lower figure is better.",
    },
    {
      measure: "4",
      text: "The previous figure is a percentage, the latest is a number without a unit.",
    },
  ]);
});

test.each([
  ["indicators-2022-23.xlsx", "for 2022-23"],
  ["KPIs 2022_2023 v2.xlsx", "for 2022-23"],
  ["plan-2021-26.xlsx", undefined],
  ["indicators.xlsx", undefined],
  ["2021-22 and 2022-23.xlsx", undefined],
])("the title takes its year from a file name that has one: %s", (name, expected) => {
  const { title } = buildReport(workbookOf([{}], name), [], settings);
  expect(/for .*$/.exec(title.replace("Plan for", ""))?.[0]).toBe(expected);
});

test("the years of the value columns' headers count before the file's name", () => {
  const workbook = workbookOf([{}], "indicators-2019-20.xlsx");
  const column = { column: 1, confidence: 1, reason: "" };
  const mapping = {
    ...workbook.mapping,
    columns: [
      { ...column, field: "previous" as const, header: "2022/23 – Actual" },
      { ...column, field: "latest" as const, header: "2023/24 – Actual" },
    ],
  };
  const { title, key } = buildReport({ ...workbook, mapping }, [], settings);
  expect(title).toMatch(/for 2023-24$/);
  expect(key[0]!.meaning).toBe("Previous data is for 2022-23 unless otherwise stated.");
});

test("the key explains the symbols that the figures use, and the margin in use", () => {
  const { key } = buildReport(workbookOf([{ previous: "[c]" }]), [], { tolerance: 0.025 });
  const symbols = key.map(({ symbol }) => symbol);
  expect(symbols).toEqual(["*", "**", "↑", "↓", "⇄", "N/A", "[c]"]);
  expect(key[3]!.meaning).toContain("more than 2.5%");
});
