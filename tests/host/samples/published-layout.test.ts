import type ExcelJS from "exceljs";
import {
  indicators,
  narrativeOf,
  series,
  type PublishedIndicator,
  type PublishedMeasure,
} from "../../../scripts/samples/data";
import { indicatorsWithActions, quotedFigures, quotedNames } from "./quoted-figures";
import { openSample, rowByHeader, sheetOf, shown } from "./reading";

const headerRow = 4;

interface SampleRow {
  readonly ref: string;
  readonly row: number;
  readonly cells: Record<string, ExcelJS.Cell>;
}

let workbook: ExcelJS.Workbook;
let sheet: ExcelJS.Worksheet;
let rows: SampleRow[];

beforeAll(async () => {
  workbook = await openSample("indicators-2022-23.xlsx");
  sheet = sheetOf(workbook, "Indicators");
  rows = [];
  for (let row = headerRow + 1; row <= sheet.rowCount; row += 1) {
    const cells = rowByHeader(sheet, headerRow, row);
    const ref = textOf(cells, "Ref");
    if (/^\d+[a-g]?$/.test(ref)) rows.push({ ref, row, cells });
  }
});

const everyMeasure = indicators.flatMap((indicator) =>
  indicator.measures.map((measure): [string, PublishedIndicator, PublishedMeasure] => [
    measure.id,
    indicator,
    measure,
  ]),
);

describe("the indicators of the sample workbook", () => {
  it("are the 40 indicators and 58 measures of the report, in its order", () => {
    expect(indicators.map((indicator) => indicator.number)).toEqual(
      Array.from({ length: 40 }, (_, i) => i + 1),
    );
    expect(rows.map(({ ref }) => ref)).toEqual(everyMeasure.map(([id]) => id));
    expect(rows).toHaveLength(58);
  });

  it.each(everyMeasure)("show measure %s as published", (id, indicator, measure) => {
    const { cells } = rowOf(id);
    expect(textOf(cells, "Indicator")).toBe(indicator.indicator);
    expect(textOf(cells, "Measure")).toBe(measure.label);
    expect(textOf(cells, "Outcome Bee").split("\n")).toEqual(indicator.outcomeBees);
    expect(textOf(cells, "Corporate Priority").split("\n")).toEqual(indicator.corporatePriorities);
    expect(textOf(cells, "Previous data*")).toBe(figureOf(measure.previous));
    expect(textOf(cells, "Latest data**")).toBe(figureOf(measure.latest));
    expect(textOf(cells, "Direction of travel")).toBe(measure.direction);
  });

  it("keep the mistakes of the report", () => {
    expect(textOf(rowOf("5").cells, "Latest data**")).toBe("86.2% (3,862/4,427) (January 2023)");
    expect(textOf(rowOf("12").cells, "Latest data**")).toContain("54.2%");
    expect(textOf(rowOf("15").cells, "Latest data**")).toBe("54.2%");
    expect(textOf(rowOf("31").cells, "Latest data**")).toContain("mental health training courses");
    const arrows = ["24b", "27", "28a", "28b", "28c", "33"].map((ref) =>
      textOf(rowOf(ref).cells, "Direction of travel"),
    );
    expect(arrows).toEqual(["", "↓", "⇄", "⇄", "⇄", "↔"]);
  });

  it("hold some figures as real numbers and 2/2 as text", () => {
    const latest = (ref: string) => rowOf(ref).cells["Latest data**"]?.value;
    expect(rowOf("27").cells["Previous data*"]?.value).toBe(0.154);
    expect([latest("26"), latest("4"), latest("9c")]).toEqual([6.3, 115, 836]);
    expect(latest("10")).toBe("2/2");
  });

  it("stand under a heading for each ambition", () => {
    const headings: string[] = [];
    for (let row = headerRow + 1; row <= sheet.rowCount; row += 1) {
      const first = shown(sheet.getCell(row, 1));
      if (first.startsWith("Ambition")) headings.push(first.slice(0, 13));
    }
    expect(headings).toEqual([1, 2, 3, 4, 5].map((number) => `Ambition ${number} – `));
    const aboveIndicator10 = sheet.getCell(rowOf("10").row - 1, 1);
    expect(shown(aboveIndicator10)).toMatch(/^Ambition 2 – To plan, commission and deliver/);
  });

  it("carry real dates of their last change", () => {
    const dates = rows.map(({ cells }) => cells["Last updated"]?.value);
    expect(dates.every((value) => value instanceof Date)).toBe(true);
  });
});

describe("the commentary of the sample workbook", () => {
  it.each(Object.entries(quotedFigures))(
    "quotes the figures of indicator %s as the report does",
    (number, figures) => {
      const text = narrativeInWorkbook(Number(number));
      expect(figures.filter((figure) => !standsIn(text, figure))).toEqual([]);
    },
  );

  it.each(Object.entries(quotedNames))(
    "spells the names of indicator %s as the report does",
    (number, names) => {
      const text = narrativeInWorkbook(Number(number));
      expect(names.filter((name) => !text.includes(name))).toEqual([]);
    },
  );

  it("has actions exactly where the report has them", () => {
    const withActions = rows.filter(({ cells }) => textOf(cells, "Actions to address decline"));
    expect(withActions.map(({ ref }) => Number.parseInt(ref, 10))).toEqual(indicatorsWithActions);
  });

  it("stands in the row of an indicator's first measure only", () => {
    const withCommentary = rows.filter(({ cells }) => textOf(cells, "Commentary"));
    expect(withCommentary.map(({ ref }) => ref)).toEqual(
      indicators.map((indicator) => indicator.measures[0]?.id),
    );
  });

  it("fits into rows that Excel can show", () => {
    const heights = rows.map(({ row }) => sheet.getRow(row).height);
    expect(Math.max(...heights)).toBeLessThanOrEqual(409);
  });
});

describe("the series of the sample workbook", () => {
  it("are the figures of the report's three charts", () => {
    const grid = sheetOf(workbook, "Series");
    const numbers: number[] = [];
    grid.eachRow((row) => {
      row.eachCell((cell, column) => {
        if (column > 1 && typeof cell.value === "number") numbers.push(cell.value);
      });
    });
    expect(numbers).toEqual(
      [
        ...series.provision.rows.flatMap((row) => row.percentages.map((p) => p / 100)),
        ...series.travelTraining.rows.map((row) => row.signOffs),
        ...series.careLeavers.rows.map((row) => row.percentage),
      ].map((number) => expect.closeTo(number, 6)),
    );
    expect(numbers).toHaveLength(9 + 8 + 13);
  });
});

describe("the summary notes of the sample workbook", () => {
  it("name measures that the workbook holds", () => {
    const notes = sheetOf(workbook, "Summary notes");
    const named: string[] = [];
    for (let row = 5; row <= notes.rowCount; row += 1) {
      named.push(...shown(notes.getCell(row, 3)).split(", ").filter(Boolean));
    }
    expect(named).toHaveLength(14);
    expect(named.filter((ref) => !rows.some((row) => row.ref === ref))).toEqual([]);
  });
});

/** The report prints a label before the figures of 4; the workbook's title says it already. */
function figureOf(published: string): string {
  return published.replace("Number of return home episodes ", "");
}

function rowOf(ref: string): SampleRow {
  const found = rows.find((row) => row.ref === ref);
  if (!found) throw new Error(`The sample has no row for ${ref}.`);
  return found;
}

function textOf(cells: SampleRow["cells"], header: string): string {
  const cell = cells[header];
  if (!cell) throw new Error(`The sample has no column ${header}.`);
  return shown(cell);
}

function narrativeInWorkbook(number: number): string {
  const first = indicators.find((indicator) => indicator.number === number)?.measures[0]?.id ?? "";
  const { cells } = rowOf(first);
  const text = `${textOf(cells, "Commentary")}\n${textOf(cells, "Actions to address decline")}`;
  const { commentary, actions } = narrativeOf(number);
  expect(text.split("\n").filter(Boolean)).toEqual([...commentary, ...actions]);
  return text;
}

/** A figure that is not part of a longer one: 94 stands in "the 94 of 2021-22", not in "£94.5m". */
function standsIn(text: string, figure: string): boolean {
  const escaped = figure.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\d.,])${escaped}(?!\\d|[.,]\\d)`).test(text);
}
