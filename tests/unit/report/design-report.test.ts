import fc from "fast-check";
import { buildReport, designReport, type DesignedSheet } from "../../../src/core/report";
import { styles } from "../../../src/core/report/design";
import { textWidth } from "../../../src/core/report/text-metrics";
import { hardSketch } from "./hard-sketches";
import { expectSound } from "./sound-sheet";
import { workbookOf, type MeasureSketch } from "./measures";

function design(...sketches: MeasureSketch[]): DesignedSheet[] {
  return designReport(buildReport(workbookOf(sketches), [], { tolerance: 0.05 }));
}

const texts = (sheet: DesignedSheet) => sheet.rows.map((row) => row.map((cell) => cell?.value));

function tableRows(sheet: DesignedSheet, index = 0) {
  const table = sheet.tables[index]!;
  return texts(sheet).slice(table.row, table.row + table.rowCount);
}

function ambitionTable(...sketches: MeasureSketch[]) {
  return tableRows(design(...sketches)[1]!).slice(1);
}

test("the report is the front tab, one tab per ambition with measures, other measures, and the notes", () => {
  const sheets = design({ ambition: 4 }, { ambition: 1 }, { ambition: null });
  expect(sheets.map(({ role, name }) => [role, name])).toEqual([
    ["report", "Report"],
    ["ambition-1", "Report - Ambition 1"],
    ["ambition-4", "Report - Ambition 4"],
    ["other-measures", "Report - Other measures"],
    ["notes", "Report - Notes"],
  ]);
});

test("the ambition's table has the published columns and one row per measure", () => {
  const [sheet] = design({ id: "1" }, { id: "2" }).slice(1);
  expect(tableRows(sheet!)[0]).toEqual([
    "No.",
    "Indicator",
    "Previous Data*",
    "Latest Data**",
    "Direction of travel",
    "Commentary",
  ]);
  expect(sheet!.tables).toHaveLength(1);
  expect(sheet!.tables[0]!.rowCount).toBe(3);
  expect(sheet!.printTitleRows).toEqual({
    first: sheet!.tables[0]!.row,
    last: sheet!.tables[0]!.row,
  });
});

test("the indicator's cell holds title, label, outcome bee and corporate priority", () => {
  const [row] = ambitionTable({
    id: "29a",
    indicator: "Workforce diversity",
    label: "% of staff under 25",
    bees: ["BE INCLUDED", "BE HEALTHY"],
  });
  expect(row![1]).toBe(
    "Workforce diversity\n% of staff under 25\n\nOutcome Bees: BE INCLUDED; BE HEALTHY\nCorporate Priority: EXCELLENT COUNCIL SERVICES FOR ALL",
  );
});

test("the arrow stands with its word", () => {
  const rows = ambitionTable({ latest: "5%" }, { latest: "" });
  expect(rows.map((row) => row[4])).toEqual(["↓ Declining", "N/A – Not comparable"]);
});

test("the actions follow the commentary under their heading", () => {
  const [row] = ambitionTable({ commentary: "Down.\n• one", actions: "Carers\n• two" });
  expect(row![5]).toBe("Down.\n• one\n\nActions to address decline in performance:\nCarers\n• two");
});

test("a commentary of 30,000 characters continues in further rows, and nothing of it is lost", () => {
  const commentary = Array.from(
    { length: 600 },
    (_, i) => `Sentence number ${i} of the long text about it.`,
  ).join(" ");
  const rows = ambitionTable({ id: "1", commentary }, { id: "2" });
  expect(rows[0]![0]).toBe(1);
  expect(rows[1]!.slice(0, 5)).toEqual([
    "1 (continued)",
    "As above",
    "As above",
    "As above",
    "As above",
  ]);
  expect(rows.at(-1)![0]).toBe(2);
  const continued = rows.slice(0, -1).map((row) => row[5]);
  expect(continued.length).toBeGreaterThan(5);
  expect(continued.join(" ")).toBe(commentary);
  for (const text of continued) expect(text).toMatch(/it\.$/);
});

test("a long commentary begins on the page where there is room, but nothing else is cut for that", () => {
  const indicator = "Percentage of children who are looked after ".repeat(6).trim();
  for (let sentences = 1; sentences < 60; sentences += 1) {
    const commentary = "The number of children has gone up again. ".repeat(sentences);
    const rows = ambitionTable(
      { id: "1", commentary },
      { id: "2", indicator, commentary: commentary.repeat(2) },
    );
    const continued = rows.filter((row) => String(row[0]).includes("continued"));
    for (const row of continued) expect(row[1]).toBe("As above");
  }
});

test("a title of 30,000 characters continues, too", () => {
  const indicator = "Percentage of children ".repeat(1300).trim();
  const rows = ambitionTable({ id: "1", indicator });
  expect(rows.length).toBeGreaterThan(5);
  expect(rows[1]![5]).toBe("As above");
});

test("the front tab links to every other tab by its role", () => {
  const [front, ...others] = design({ ambition: 1 }, { ambition: 2 });
  const links = front!.rows.flatMap((row) => row.flatMap((cell) => cell?.linkTo ?? []));
  expect(links).toEqual(others.map(({ role }) => role));
});

test("the front tab says that it is a draft only where errors are open", () => {
  const model = buildReport(workbookOf([{}]), [], { tolerance: 0.05 });
  const draftLines = (openErrors: number) =>
    designReport({ ...model, openErrors })[0]!.rows.flatMap((row) =>
      row[0]?.style === "draft" ? [row[0].value] : [],
    );
  expect(draftLines(0)).toEqual([]);
  expect(draftLines(1)).toEqual([expect.stringMatching(/^Draft: 1 error is still open/)]);
  expect(draftLines(7)).toEqual([expect.stringMatching(/^Draft: 7 errors are still open/)]);
});

test("the summary tables count with numbers", () => {
  const [front] = design({}, { latest: "5%" });
  expect(tableRows(front!).at(-1)).toEqual(["All measures", 1, 0, 1, 0, 0, 2]);
  expect(front!.tables.map(({ name }) => name)).toEqual([
    "Herts_Summary_By_Ambition",
    "Herts_Summary_By_Outcome_Bee",
  ]);
});

test("every title fits the page's width on one line for the plan's five ambitions", () => {
  const sheets = design(...[1, 2, 3, 4, 5].map((ambition) => ({ ambition }))).slice(1, 6);
  for (const sheet of sheets) {
    expect(sheet.rows[0]![0]!.value).toBe(sheet.title);
    const width = sheet.columnWidths.reduce((sum, each) => sum + each, 0);
    expect(textWidth(sheet.title, styles.sheetTitle)).toBeLessThan(width);
  }
});

test("whatever the workbook says, no row is too high, no text is cut off and no table has a blank", () => {
  fc.assert(
    fc.property(fc.array(hardSketch, { minLength: 1, maxLength: 6 }), (sketches) => {
      for (const sheet of design(...sketches)) expectSound(sheet);
    }),
    { numRuns: 60 },
  );
});
