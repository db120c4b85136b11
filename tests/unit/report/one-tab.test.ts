import fc from "fast-check";
import { buildReport, designReport, type DesignedSheet } from "../../../src/core/report";
import { defaultReportChoices } from "../../../src/core/report/choices";
import { PageFlow } from "../../../src/core/report/page-flow";
import { hardSketch } from "./hard-sketches";
import { workbookOf, type MeasureSketch } from "./measures";
import { expectSound } from "./sound-sheet";

const oneTab = { ...defaultReportChoices, layout: "one tab" } as const;

function design(sketches: readonly MeasureSketch[], commentary = true): DesignedSheet {
  const model = buildReport(workbookOf(sketches), [], { tolerance: 0.05 });
  const [sheet, ...others] = designReport(model, { ...oneTab, commentary });
  expect(others).toEqual([]);
  return sheet!;
}

const tableNames = ({ tables }: DesignedSheet) => tables.map(({ name }) => name);
const cells = ({ rows }: DesignedSheet) => rows.flat().flatMap((cell) => cell ?? []);
const rowOf = ({ rows }: DesignedSheet, text: string) =>
  rows.findIndex(([first]) => first?.value === text && !first.linkTo);

test("everything stands on the tab Report: title, summaries, a table per ambition, notes", () => {
  const sheet = design([{ ambition: 2 }, { ambition: 1 }, { ambition: null }]);
  expect([sheet.role, sheet.name]).toEqual(["report", "Report"]);
  expect(sheet.rows[0]![0]!.value).toBe(sheet.documentTitle);
  expect(tableNames(sheet)).toEqual([
    "Herts_Summary_By_Ambition",
    "Herts_Summary_By_Outcome_Bee",
    "Herts_Ambition_1",
    "Herts_Ambition_2",
    "Herts_Other_Measures",
  ]);
  expect(rowOf(sheet, "Not compared")).toBeGreaterThan(sheet.tables.at(-1)!.row);
});

test("the tables of the measures are those of the tabs, cell for cell", () => {
  const sketches = [{ ambition: 1, latest: "5%", actions: "Do more." }, { ambition: 2 }];
  const model = buildReport(workbookOf(sketches), [], { tolerance: 0.05 });
  const tablesOf = (sheets: readonly DesignedSheet[]) =>
    sheets.flatMap(({ rows, tables }) =>
      tables
        .filter(({ name }) => name.startsWith("Herts_Ambition"))
        .map(({ row, rowCount }) => rows.slice(row, row + rowCount)),
    );
  expect(tablesOf(designReport(model, oneTab))).toEqual(tablesOf(designReport(model)));
});

test("each ambition and the notes begin a page, and no row repeats on the pages", () => {
  const sheet = design([{ ambition: 1 }, { ambition: 2 }]);
  const headings = sheet.pageBreaks!.map((row) => String(sheet.rows[row]![0]!.value));
  expect(headings.slice(-3)).toEqual([
    expect.stringMatching(/^Ambition 1/),
    expect.stringMatching(/^Ambition 2/),
    expect.stringMatching(/^Notes/),
  ]);
  expect(sheet.printTitleRows).toBeNull();
});

test("a summary table that a page holds is not cut in two, and a longer one does not begin at the foot of a page", () => {
  for (let count = 1; count < 12; count += 1) {
    const sketches = Array.from({ length: count }, (_, i) => ({ bees: [`BE ${i}`], latest: "" }));
    const sheet = design(sketches);
    const pages = new PageFlow();
    const startsPage = sheet.rowHeights.map((height, row) => {
      if (sheet.pageBreaks?.includes(row)) pages.startPage();
      const before = pages.leftOnPage;
      pages.take(height);
      return pages.leftOnPage !== before - height || sheet.pageBreaks?.includes(row);
    });
    for (const { row, rowCount } of sheet.tables.slice(0, 2)) {
      const together = rowCount < 9 ? rowCount : 3;
      expect(startsPage.slice(row, row + together)).not.toContain(true);
    }
  }
});

test("the contents lead to the headings on the same tab", () => {
  const sheet = design([{ ambition: 1 }, { ambition: 2 }]);
  const links = cells(sheet).filter(({ linkTo }) => linkTo !== undefined);
  expect(links).toHaveLength(3);
  for (const { value, linkTo, linkToRow } of links) {
    expect(linkTo).toBe("report");
    expect(sheet.rows[linkToRow!]![0]!.value).toBe(value);
  }
});

test("the summary tables count every direction", () => {
  const sheet = design([
    {},
    { latest: "5%" },
    { latest: "9.9%" },
    { latest: "10%" },
    { latest: "" },
  ]);
  const { row, rowCount, columnCount } = sheet.tables[0]!;
  const last = sheet.rows[row + rowCount - 1]!.map((cell) => cell?.value);
  expect(columnCount).toBe(6);
  expect(last).toEqual([
    2,
    "All measures",
    5,
    1,
    1,
    "⇄ Declining within 5%: 1\n⇄ No change: 1\nN/A Not comparable: 1",
  ]);
});

test("without commentary the tables have five columns and the rows are low", () => {
  const sketch = { ambition: 1, commentary: "Long text. ".repeat(300), actions: "Do more." };
  const sheet = design([sketch], false);
  const table = sheet.tables.find(({ name }) => name === "Herts_Ambition_1")!;
  expect(table).toMatchObject({ rowCount: 2, columnCount: 5 });
  expect(cells(sheet).some(({ value }) => String(value).includes("Long text"))).toBe(false);
  expect(sheet.rowHeights[table.row + 1]!).toBeLessThan(100);
});

test("the notes say why a measure is not compared, and what was accepted", () => {
  const model = buildReport(workbookOf([{ id: "28a", latest: "" }]), [], { tolerance: 0.05 }, [
    { measure: null, found: "A gap in the numbers", reason: "Number 7 was dropped." },
  ]);
  const [sheet] = designReport(model, oneTab);
  const texts = cells(sheet!).map(({ value }) => value);
  expect(texts).toContain("28a: There is no latest figure.");
  expect(texts).toContain("All: A gap in the numbers: Number 7 was dropped.");
});

test("whatever the workbook says, the one tab is sound", () => {
  fc.assert(
    fc.property(
      fc.array(hardSketch, { minLength: 1, maxLength: 5 }),
      fc.boolean(),
      (sketches, commentary) => expectSound(design(sketches, commentary)),
    ),
    { numRuns: 40 },
  );
});

test("on no page is more than a third of the room left where the next row could begin there", () => {
  const sketches = Array.from({ length: 40 }, (_, i) => ({
    id: String(i + 1),
    commentary: "The number of children has gone up again. ".repeat(5 + ((i * 17) % 60)),
  }));
  const sheet = design(sketches);
  const table = sheet.tables.find(({ name }) => name === "Herts_Ambition_1")!;
  const pages = new PageFlow();
  sheet.rowHeights.slice(0, table.row + table.rowCount).forEach((height, row) => {
    if (sheet.pageBreaks?.includes(row)) pages.startPage();
    else if (row > table.row && height > pages.leftOnPage) {
      expect(pages.leftOnPage).toBeLessThanOrEqual(pages.roomOfPage / 3);
    }
    pages.take(height);
  });
});
