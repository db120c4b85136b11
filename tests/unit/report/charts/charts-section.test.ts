import { chartData } from "../../../../src/core/report/charts";
import { defaultReportChoices } from "../../../../src/core/report/choices";
import { pageHeight } from "../../../../src/core/report/page-flow";
import {
  buildReport,
  designReport,
  type DesignedSheet,
  type ReportChart,
  type ReportModel,
} from "../../../../src/core/report";
import { workbookOf } from "../measures";

function chart(measure: string, months = 3, title = "Students signed off"): ReportChart {
  const categories = Array.from({ length: months }, (_, i) => `Month ${i + 1}`);
  return {
    id: measure,
    measure,
    kind: "line",
    title,
    categoryTitle: "Month",
    valueTitle: "Number",
    categories,
    series: [
      {
        name: "Hertfordshire",
        values: categories.map((_, i) => (i === 1 ? null : i)),
        texts: categories.map((_, i) => (i === 1 ? "[c]" : String(i))),
      },
      { name: "England", values: categories.map((_, i) => i), texts: categories.map(String) },
    ],
    numberFormat: "#,##0",
    altText: "A line chart.",
    textAlternative: "It rose.",
  };
}

function modelWith(...charts: ReportChart[]): ReportModel {
  const sketches = [{ id: "1" }, { id: "2", actions: "More staff." }, { id: "3", ambition: 2 }];
  return { ...buildReport(workbookOf(sketches), [], { tolerance: 0.05 }), charts };
}

const sheetOf = (sheets: readonly DesignedSheet[], role: string) => {
  const sheet = sheets.find((each) => each.role === role);
  if (!sheet) throw new Error(`There is no sheet ${role}.`);
  return sheet;
};

const texts = ({ rows }: DesignedSheet) =>
  rows.flatMap((row) => row.flatMap((cell) => (cell ? [String(cell.value)] : [])));

/** Cells of the chart's area that are not empty. */
function coveredCells(sheet: DesignedSheet): unknown[] {
  return (sheet.charts ?? []).flatMap(({ area }) =>
    sheet.rows
      .slice(area.row, area.row + area.rowCount)
      .flatMap((row) => row.slice(area.column, area.column + area.columnCount))
      .filter((cell) => cell !== null),
  );
}

describe("charts stand below the table of their ambition", () => {
  const sheets = designReport(modelWith(chart("1"), chart("2"), chart("3", 20)));

  test("over empty cells only", () => {
    for (const sheet of sheets) expect(coveredCells(sheet)).toEqual([]);
  });

  test("with heading and sentences in the cells", () => {
    expect(texts(sheetOf(sheets, "ambition-2"))).toEqual(
      expect.arrayContaining(["Charts", "Chart 3: Students signed off", "It rose."]),
    );
  });

  test("small ones beside each other, a long one over the whole width", () => {
    const [one, two] = sheetOf(sheets, "ambition-1").charts ?? [];
    expect(one?.area.row).toBe(two?.area.row);
    expect(two?.area.column).toBe((one?.area.column ?? 0) + (one?.area.columnCount ?? 0));
    const whole = sheetOf(sheets, "ambition-2");
    expect(whole.charts?.[0]?.area.columnCount).toBe(whole.columnWidths.length);
  });

  test("and the commentary, or the actions below it, lead there", () => {
    const [, ...rows] = sheetOf(sheets, "ambition-1").rows.filter((row) => row[5]);
    expect(rows.map((row) => String(row[5]?.value))).toEqual([
      expect.stringMatching(/\n\nChart 1: see below the table\.$/),
      expect.stringMatching(/More staff\.\n\nChart 2: see below the table\.$/),
    ]);
  });

  test("no chart, heading or sentence is parted from the others by a page", () => {
    const many = Array.from({ length: 30 }, (_, i) => ({ id: String(i + 1) }));
    const report = buildReport(workbookOf(many), [], { tolerance: 0.05 });
    const charts = many.map(({ id }) => chart(id, 20));
    const sheet = sheetOf(designReport({ ...report, charts }), "ambition-1");
    const breaks = new Set(sheet.pageBreaks);
    const height = (first: number, last: number) =>
      sheet.rowHeights.slice(first, last + 1).reduce((sum, each) => sum + each, 0);
    let start = Math.max(...[...breaks].filter((row) => row <= (sheet.charts?.[0]?.area.row ?? 0)));
    for (const { area } of sheet.charts ?? []) {
      start = Math.max(start, ...[...breaks].filter((row) => row < area.row));
      expect(height(start, area.row + 1)).toBeLessThanOrEqual(pageHeight);
    }
    expect(breaks.size).toBeGreaterThan(1);
  });

  test("on the one tab as well", () => {
    const choices = { ...defaultReportChoices, layout: "one tab" } as const;
    const [report, data, ...more] = designReport(modelWith(chart("1"), chart("3")), choices);
    expect(report?.charts?.map(({ name }) => name)).toEqual(["Herts_Chart_1", "Herts_Chart_3"]);
    expect(coveredCells(report!)).toEqual([]);
    expect(data?.role).toBe("chart-data");
    expect(more).toEqual([]);
  });

  test("not where the analyst wants none, and nothing points to them", () => {
    const none = designReport(modelWith(chart("1")), { ...defaultReportChoices, charts: false });
    expect(none.map(({ role }) => role)).toEqual(["report", "ambition-1", "ambition-2", "notes"]);
    expect(none.flatMap(texts).join()).not.toContain("see below the table");
  });

  test("and not for measures that the report does not print", () => {
    const { sheets: dataSheets } = chartData(modelWith(chart("99")), defaultReportChoices);
    expect(dataSheets).toEqual([]);
  });
});

describe("the figures behind the charts", () => {
  const sheet = sheetOf(designReport(modelWith(chart("1"), chart("2"))), "chart-data");

  test("stand in a native table for each chart", () => {
    expect(sheet.tables.map(({ name }) => name)).toEqual([
      "Herts_Chart_Data_1",
      "Herts_Chart_Data_2",
    ]);
  });

  test("are numbers; a missing one is a blank cell that the last column explains", () => {
    const [table] = sheet.tables;
    const rows = sheet.rows.slice(table!.row, table!.row + table!.rowCount);
    expect(rows.map((row) => row.slice(0, 4).map((cell) => cell?.value))).toEqual([
      ["Month", "Hertfordshire", "England", "No figure for"],
      ["Month 1", 0, 0, "–"],
      ["Month 2", "", 1, "Hertfordshire: [c]"],
      ["Month 3", 2, 2, "–"],
    ]);
  });

  test("are what the charts are drawn from", () => {
    const [one] = sheetOf(designReport(modelWith(chart("1"))), "ambition-1").charts ?? [];
    const [table] = sheet.tables;
    expect(one?.data).toEqual({
      role: "chart-data",
      area: { row: table?.row, column: 0, rowCount: 4, columnCount: 3 },
    });
  });
});
