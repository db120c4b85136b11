import { addSheet } from "../../../src/host/model/sheets";
import { type SheetModel, type WorkbookModel, ensureCell } from "../../../src/host/model/workbook";
import { createWorkbookViewer } from "../../../src/host/workbench/view";
import { chartViewOf, pointLimit } from "../../../src/host/workbench/view/charts";
import type { ChartsUpdate, WorkbookUpdate } from "../../../src/host/workbench/view/types";
import { chartOf } from "./charts-drawn";

const chartsIn = (update: WorkbookUpdate | null): ChartsUpdate | undefined =>
  update?.contents?.find(({ charts }) => charts)?.charts;

function shown(workbook: WorkbookModel) {
  const viewer = createWorkbookViewer(workbook);
  viewer.opening();
  const opening = chartsIn(viewer.update());
  return { viewer, opening };
}

test("the page is told the charts of the sheet in front with their figures", () => {
  const { workbook, chart } = chartOf("Line");
  const { opening } = shown(workbook);
  expect(opening?.order).toEqual([chart.id]);
  expect(opening?.changed[0]?.design?.series[0]).toMatchObject({
    name: { text: "Hertfordshire" },
    categories: { points: ["2020/21", "2021/22", "2022/23"] },
    values: { points: [62.5, 64, 67.4] },
  });
});

test("nothing is told twice, and of two charts only the one whose figures change", () => {
  const { workbook, sheet, chart } = chartOf("Line");
  const other = addSheet(workbook, "Other");
  ensureCell(other, 0, 0).value = 1;
  const alike = { ...chart, id: "other", design: { ...chart.design, series: [] } };
  sheet.charts.push(alike);
  const { viewer } = shown(workbook);
  expect(viewer.update()).toBeNull();
  ensureCell(sheet, 1, 1).value = 99;
  const update = chartsIn(viewer.update());
  expect(update?.order).toEqual([chart.id, "other"]);
  expect(update?.changed.map(({ id }) => id)).toEqual([chart.id]);
});

test("a chart over the figures of a sheet behind is told anew when they change", () => {
  const { workbook, sheet, chart } = chartOf("Line");
  const front = addSheet(workbook, "Report");
  front.charts.push({ ...chart, id: "in the report" });
  workbook.activeSheetId = front.id;
  const { viewer, opening } = shown(workbook);
  expect(opening?.order).toEqual(["in the report"]);
  ensureCell(sheet, 3, 2).value = 70;
  const [changed] = chartsIn(viewer.update())?.changed ?? [];
  expect(changed?.design?.series[1]?.values.points).toEqual([58, 59.5, 70]);
});

test("a chart that is moved, renamed or deleted is told so", () => {
  const { workbook, sheet, chart } = chartOf("Line");
  const { viewer } = shown(workbook);
  chart.anchor = { ...chart.anchor, from: { row: 4, column: 2, down: 3, right: 0 } };
  expect(chartsIn(viewer.update())?.changed[0]?.from).toMatchObject({ row: 4, down: 3 });
  sheet.charts = [];
  expect(chartsIn(viewer.update())).toEqual({ order: [], changed: [] });
  expect(viewer.update()).toBeNull();
});

test("a chart beyond the last cell has rows and columns to stand on", () => {
  const { workbook, chart } = chartOf("Line");
  const corner = (row: number) => ({ row, column: 40, down: 0, right: 0 });
  chart.anchor = { ...chart.anchor, from: corner(300), to: corner(315) };
  const viewer = createWorkbookViewer(workbook);
  const layout = viewer.update()?.contents?.[0]?.layout;
  expect(layout?.rowCount).toBeGreaterThan(315);
  expect(layout?.columnCount).toBeGreaterThan(40);
});

describe("a chart that cannot be drawn says why", () => {
  test("where its kind is not known", () => {
    const { workbook, chart } = chartOf("Line");
    const view = chartViewOf(workbook, { ...chart, isKnown: false, name: "Chart 7" });
    expect(view.design).toBeUndefined();
    expect(view.problem).toContain("kept in the file");
    expect(view.name).toBe("Chart 7");
  });

  test("where its cells are empty", () => {
    const { workbook, sheet, chart } = chartOf("Line");
    sheet.cells.clear();
    expect(chartViewOf(workbook, chart).problem).toContain("no figures");
  });

  test("where it has too many points", () => {
    const { workbook, sheet, chart } = chartOf("Line");
    fill(sheet, pointLimit + 1);
    const values = { reference: `Sheet1!$A$1:$A$${pointLimit + 1}`, points: [] };
    const [series] = chart.design.series;
    const long = { ...chart.design, series: [{ ...series!, values }] };
    expect(chartViewOf(workbook, { ...chart, design: long }).problem).toContain("20,001 points");
  });
});

function fill(sheet: SheetModel, count: number): void {
  for (let row = 0; row < count; row++) ensureCell(sheet, row, 0).value = row;
}

describe("a screen reader says", () => {
  const nameOf = (change: Partial<ReturnType<typeof chartOf>["chart"]>) => {
    const { workbook, chart } = chartOf("ColumnClustered");
    return chartViewOf(workbook, { ...chart, ...change }).accessibleName;
  };

  test("the alternative text, once where its two parts are the same", () => {
    const parts = { altTextTitle: "Rise to 67%", altTextDescription: "Herts above England" };
    expect(nameOf(parts)).toBe("Rise to 67%. Herts above England");
    expect(nameOf({ altTextTitle: "Rise", altTextDescription: "Rise" })).toBe("Rise");
  });

  test("name, kind and title of a chart without one", () => {
    expect(nameOf({})).toBe("Chart 1, column chart, Chart Title");
  });
});
