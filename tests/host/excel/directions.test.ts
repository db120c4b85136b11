import path from "node:path";
import type { DirectionFill } from "../../../src/core/directions";
import { cellAddress } from "../../../src/core/workbook/addresses";
import { previewDirections, writeDirections } from "../../../src/excel/directions";
import { checkIndicators } from "../../../src/excel/indicators";
import type { Host } from "../../../src/host/host";
import { ensureCell, type WorkbookModel } from "../../../src/host/model/workbook";
import { openWorkbookFile } from "../../../src/host/xlsx";
import { analystsWorkbook, everything, inHost, run, sheetNamed } from "./opened";
import { fillSheet } from "../../helpers/workbooks";

const sample = path.resolve(__dirname, "../../../samples/indicators-2022-23.xlsx");

const headers = ["No.", "Ambition", "Indicator", "Polarity", "Previous", "Latest", "DoT"];

/** An indicator table from A1 on, with a direction in column G. */
function table(...rows: readonly (readonly (string | number)[])[]): WorkbookModel {
  const workbook = analystsWorkbook("Notes");
  fillSheet(workbook.sheets[0]!, [headers, ...rows]);
  return workbook;
}

const blank = [1, 1, "Visits", "higher", "94", "115", ""];
const wrong = [2, 1, "Absences", "lower", "94", "115", "↑"];
const right = [3, 1, "Places", "higher", "94", "94", "⇄"];

const preview = (host: Host) =>
  run(host, async (context) => previewDirections(context, await checkIndicators(context)));

const write = (host: Host, fill: DirectionFill) =>
  run(host, (context) => writeDirections(context, fill));

/** Cells of the sheets that differ, by address. */
function differences(before: ReturnType<typeof everything>, after: ReturnType<typeof everything>) {
  return Object.entries(after.sheets).flatMap(([name, { cells }]) => {
    const old = before.sheets[name]!.cells;
    const addresses = new Set([...Object.keys(cells), ...Object.keys(old)]);
    return [...addresses]
      .filter((address) => JSON.stringify(cells[address]) !== JSON.stringify(old[address]))
      .map((address) => `${name}!${address}`);
  });
}

test("the preview changes nothing", () =>
  inHost({ workbook: table(blank, wrong, right) }, async (host) => {
    const before = everything(host.workbook);
    expect((await preview(host)).changes).toHaveLength(2);
    expect(everything(host.workbook)).toEqual(before);
  }));

test("the fill writes the cells of the preview and no other", () =>
  inHost({ workbook: table(blank, wrong, right) }, async (host) => {
    const before = everything(host.workbook);
    const fill = await preview(host);
    host.counters.reset();
    const plan = await write(host, fill);
    expect([plan.refused, host.counters.syncs]).toEqual([[], 2]);
    expect(differences(before, everything(host.workbook))).toEqual([
      "Indicators!G2",
      "Indicators!G3",
    ]);
    const { cells } = everything(host.workbook).sheets["Indicators"]!;
    expect([cells["G2"], cells["G3"]]).toMatchObject([{ value: "↑" }, { value: "↓" }]);
  }));

test("in the sample every other cell stays as it is, and a second fill finds nothing", async () => {
  const workbook = await openWorkbookFile(sample);
  await inHost({ workbook }, async (host) => {
    const before = everything(host.workbook);
    const fill = await preview(host);
    await write(host, fill);
    const touched = fill.changes.map(
      ({ cell }) => `${cell.sheet}!${cellAddress(cell.row, cell.column)}`,
    );
    expect(touched.length).toBeGreaterThan(0);
    expect(differences(before, everything(host.workbook)).sort()).toEqual(touched.sort());
    expect((await preview(host)).changes).toEqual([]);
  });
}, 60_000);

test("a protected sheet is named before anything is written", () =>
  inHost({ workbook: table(blank, wrong) }, async (host) => {
    sheetNamed(host.workbook, "Indicators").isProtected = true;
    const before = everything(host.workbook);
    await expect(preview(host)).rejects.toMatchObject({
      kind: "sheet protected",
      message: expect.stringContaining('Sheet "Indicators" is protected'),
    });
    expect(everything(host.workbook)).toEqual(before);
  }));

test("a protected sheet on which nothing is to be filled is no problem", () =>
  inHost({ workbook: table(right) }, async (host) => {
    sheetNamed(host.workbook, "Indicators").isProtected = true;
    expect((await preview(host)).changes).toEqual([]);
  }));

test("a table without a direction column says so, and what to do", () => {
  const workbook = table(blank, wrong);
  ensureCell(workbook.sheets[0]!, 0, 6).value = "";
  ensureCell(workbook.sheets[0]!, 2, 6).value = "";
  return inHost({ workbook }, async (host) => {
    await expect(preview(host)).rejects.toMatchObject({
      name: "NoDirectionColumn",
      message: expect.stringMatching(/sheet "Indicators".*Direction of travel/),
    });
  });
});

test("a cell that was changed after the preview is left as the analyst made it", () =>
  inHost({ workbook: table(blank, wrong) }, async (host) => {
    const fill = await preview(host);
    ensureCell(sheetNamed(host.workbook, "Indicators"), 2, 6).value = "N/A";
    const plan = await write(host, fill);
    expect(plan.refused).toMatchObject([
      { finding: { measures: ["2"] }, reason: expect.stringMatching(/no longer holds/) },
    ]);
    expect(plan.changes.map(({ after }) => after)).toEqual(["↑"]);
  }));

test("a cell that is being edited is told, and nothing is written", () =>
  inHost({ workbook: table(blank), badDays: { cellEditMode: true } }, async (host) => {
    await expect(preview(host)).rejects.toMatchObject({ kind: "cell edit mode" });
  }));
