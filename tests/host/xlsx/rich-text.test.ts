import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Workbook } from "exceljs";
import { emptySheet, emptyWorkbook, ensureCell } from "../../../src/host/model/workbook";
import { openWorkbookFile, saveWorkbookFile } from "../../../src/host/xlsx";

const runs = [
  { text: "Share of children <seen>", font: { bold: true } },
  { text: "\n\nOutcome Bee: BE SAFE ", font: {} },
];
const text = runs.map((run) => run.text).join("");

async function saved(): Promise<string> {
  const workbook = emptyWorkbook("rich.xlsx");
  const sheet = emptySheet("{1}", "Report");
  Object.assign(ensureCell(sheet, 0, 0), { value: text, runs });
  workbook.sheets = [sheet];
  const file = path.join(mkdtempSync(path.join(tmpdir(), "rich-text-")), "rich.xlsx");
  await saveWorkbookFile(workbook, file);
  return file;
}

test("text in pieces is saved with the look of each piece and the cell's own font", async () => {
  const reader = new Workbook();
  await reader.xlsx.readFile(await saved());
  const value = reader.getWorksheet("Report")!.getCell("A1").value as {
    richText: { text: string; font: { bold?: boolean; name: string; size: number } }[];
  };
  expect(value.richText.map((piece) => [piece.text, piece.font.bold ?? false])).toEqual([
    ["Share of children <seen>", true],
    ["\n\nOutcome Bee: BE SAFE ", false],
  ]);
  for (const { font } of value.richText) expect([font.name, font.size]).toEqual(["Calibri", 11]);
});

test("a saved text in pieces is opened as one text, and kept as it is when saved again", async () => {
  const file = await saved();
  const workbook = await openWorkbookFile(file);
  expect(workbook.sheets[0]!.cells.get(0)!.get(0)!.value).toBe(text);
  await saveWorkbookFile(workbook, file);
  const reader = new Workbook();
  await reader.xlsx.readFile(file);
  expect(reader.getWorksheet("Report")!.getCell("A1").value).toHaveProperty("richText");
});
