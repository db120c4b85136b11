import { readFileSync } from "node:fs";
import { join } from "node:path";
import type ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { indicators, narrativeOf, type PublishedIndicator } from "../../../scripts/samples/data";
import { openSample, samplesFolder, sheetOf, shown } from "./reading";

const name = "indicators-existing-layout.xlsx";
const firstRow = 6;

let workbook: ExcelJS.Workbook;
let sheet: ExcelJS.Worksheet;

beforeAll(async () => {
  workbook = await openSample(name);
  sheet = sheetOf(workbook, "KPI data 22-23");
});

const oneMeasure = indicators.filter(({ measures }) => measures.length === 1);
const several = indicators.filter(({ measures }) => measures.length > 1);
const numbered = (list: readonly PublishedIndicator[]) =>
  list.map((indicator): [number, PublishedIndicator] => [indicator.number, indicator]);

describe("the older workbook", () => {
  it("has years above the names of its columns", () => {
    expect(headers()).toEqual([
      ...["Theme", "KPI No", "Performance measure", "System ref", "Lead", "Good is"],
      ...["2021/22 Baseline", "2021/22 Num", "2021/22 Den"],
      ...["2022/23 Actual", "2022/23 Num", "2022/23 Den", "2022/23 Target"],
      ...["DoT", "RAG", "Narrative", "QA by"],
    ]);
  });

  it("has one row for each of the 40 indicators", () => {
    const numbers = indicators.map(({ number }) => valueOf(number, "KPI No"));
    expect(numbers).toEqual(indicators.map(({ number }) => String(number)));
    expect(shown(sheet.getCell(firstRow + 40, 2))).toBe("");
  });

  it.each(numbered(oneMeasure))("holds every figure of indicator %d", (number, indicator) => {
    const [measure] = indicator.measures;
    expect(valueOf(number, "DoT")).toBe(measure?.direction);
    for (const [year, main, published] of [
      ["2021/22", "Baseline", measure?.previous ?? ""],
      ["2022/23", "Actual", measure?.latest ?? ""],
    ] as const) {
      const parts = [main, "Num", "Den", ...(year === "2022/23" ? ["Target"] : [])];
      const text = parts.map((part) => valueOf(number, `${year} ${part}`)).join(" ");
      expect(figuresIn(text).sort()).toEqual(figuresIn(published).sort());
    }
  });

  it.each(numbered(several))("stacks the measures of indicator %d", (number, { measures }) => {
    for (const header of ["2021/22 Baseline", "2022/23 Actual"]) {
      const side = header.includes("Baseline") ? "previous" : "latest";
      const labels = number === 24 || number === 25 ? measures.map((m) => m.label) : [];
      const text = labels.reduce((rest, label) => rest.replace(label, ""), valueOf(number, header));
      expect(figuresIn(text)).toEqual(measures.flatMap((measure) => figuresIn(measure[side])));
    }
    const arrows = valueOf(number, "DoT").split("\n").filter(Boolean);
    expect(arrows).toEqual(measures.map((measure) => measure.direction).filter(Boolean));
    const bullets = valueOf(number, "Performance measure").split("\n").filter(isBullet);
    expect(bullets).toEqual(measures.map((measure) => `• ${measure.label}`));
  });

  it("tells outcome bees and priorities in the indicator's cell", () => {
    expect(valueOf(7, "Performance measure").split("\n")).toEqual([
      "Number of students signed-off Travel Training Programme (1 Sep 22 – 31 Aug 23)",
      "Outcome Bee: BE INDEPENDENT",
      "Corporate Priorities:",
      "HEALTHY AND FULFILLING LIVES FOR OUR RESIDENTS",
      "A CLEANER AND GREENER ENVIRONMENT",
    ]);
  });

  it("tells commentary and actions in one cell", () => {
    for (const { number } of indicators) {
      const { commentary, actions } = narrativeOf(number);
      const lines = valueOf(number, "Narrative").split("\n");
      expect(lines.slice(0, commentary.length)).toEqual(commentary);
      expect(lines.slice(commentary.length + 1)).toEqual(actions);
    }
  });

  it("merges each theme down its rows", () => {
    expect(valueOf(1, "Theme")).toMatch(/^Ambition 1 – /);
    expect(sheet.getCell(firstRow + 8, 1).master.address).toBe(`A${firstRow}`);
    expect(valueOf(40, "Theme")).toMatch(/^Ambition 5 – /);
  });

  it("hides two columns and the row of indicator 38", () => {
    const hidden = headers().filter((_, i) => sheet.getColumn(i + 1).hidden);
    expect(hidden).toEqual(["System ref", "QA by"]);
    const rows = indicators.filter(({ number }) => sheet.getRow(firstRow + number - 1).hidden);
    expect(rows.map(({ number }) => number)).toEqual([38]);
  });

  it("has results beside its formulas", () => {
    const front = sheetOf(workbook, "Front sheet");
    const arrows = indicators.map(({ number }) => valueOf(number, "DoT"));
    const down = arrows.filter((cell) => cell.includes("↓")).length;
    expect(front.getCell("B11").value).toMatchObject({ result: down });
    expect(valueOf(29, "RAG")).toBe("R");
    expect(valueOf(30, "RAG")).toBe("-");
  });

  it("has a sheet called Report that is the analyst's own", () => {
    const own = sheetOf(workbook, "Report");
    expect(shown(own.getCell("A2"))).toBe("Kept for reference. Please do not overwrite.");
    expect(own.rowCount).toBeGreaterThan(8);
  });

  it("has charts, notes, conditional formats, choices, names and a hidden sheet to keep", () => {
    const parts = unzipSync(new Uint8Array(readFileSync(join(samplesFolder, name))));
    const part = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
    expect(Object.keys(parts).filter((path) => path.startsWith("xl/charts/chart"))).toHaveLength(3);
    expect(part("xl/comments1.xml").match(/<comment /g)).toHaveLength(3);
    expect(part("xl/worksheets/sheet2.xml").match(/<cfRule /g)).toHaveLength(4);
    expect(part("xl/worksheets/sheet2.xml").match(/<dataValidation /g)).toHaveLength(2);
    expect(part("xl/workbook.xml")).toContain('name="KPI_data"');
    expect(sheetOf(workbook, "Lookups").state).toBe("hidden");
  });
});

/** Header of each column, the year in front where one stands above it. */
function headers(): string[] {
  const count = sheet.getRow(5).cellCount;
  return Array.from({ length: count }, (_, i) => {
    const [group, name] = [4, 5].map((row) => shown(sheet.getCell(row, i + 1).master));
    return group === name ? String(name) : `${group} ${name}`;
  });
}

function valueOf(number: number, header: string): string {
  const column = headers().indexOf(header) + 1;
  if (column === 0) throw new Error(`The sample has no column ${header}.`);
  return shown(sheet.getCell(firstRow + number - 1, column).master);
}

/** Figures and missing values of a text, without their commas. */
function figuresIn(text: string): string[] {
  return (text.match(/\d[\d,.]*\d%?|\d%?|N\/A/g) ?? []).map((f) => f.replaceAll(",", ""));
}

function isBullet(line: string): boolean {
  return line.startsWith("• ");
}
