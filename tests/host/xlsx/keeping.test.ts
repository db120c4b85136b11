import { defaultStyle, emptySheet, ensureCell, findSheet } from "../../../src/host/model/workbook";
import { renameSheet } from "../../../src/host/model/structure";
import { openWorkbook, saveWorkbook } from "../../../src/host/xlsx";
import { richWorkbook } from "./richFixture";
import { fileOf, minimalParts, partsOf, sheetXml } from "./support";

jest.setTimeout(60_000);

let rich: Uint8Array;
let before: Record<string, string>;

beforeAll(() => {
  rich = richWorkbook();
  before = partsOf(rich);
});

const open = () => openWorkbook(rich, "rich.xlsm");

test("what is in the file but not modelled is named", async () => {
  const { sheets } = await open();
  expect(sheets.map(({ name, kept }) => ({ name, kept }))).toEqual([
    {
      name: "Data",
      kept: ["a macro (VBA)"],
    },
    { name: "Figures", kept: ["1 picture", "1 pivot table", "sparklines"] },
  ]);
});

test("an unchanged workbook is saved part by part as it was", async () => {
  expect(partsOf(await saveWorkbook(await open()))).toEqual(before);
});

test("names keep the order that the file has them in, whoever they belong to", async () => {
  const parts = minimalParts(sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>'));
  const names = [
    '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Data!$A$1:$B$2</definedName>',
    '<definedName name="Ambitions">Data!$A$1</definedName>',
    '<definedName name="_xlnm.Print_Area" localSheetId="0">Data!$A$1:$B$9</definedName>',
    '<definedName name="Targets">Data!$B$1</definedName>',
  ].join("");
  const workbook = parts["xl/workbook.xml"]!;
  parts["xl/workbook.xml"] = workbook.replace(
    "</workbook>",
    `<definedNames>${names}</definedNames></workbook>`,
  );
  const saved = await saveWorkbook(await openWorkbook(fileOf(parts), "names.xlsx"));
  expect(partsOf(saved)["xl/workbook.xml"]).toContain(names);
});

test("a sheet that says that it is visible still says so", async () => {
  const parts = minimalParts(sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>'));
  const stated = parts["xl/workbook.xml"]!.replace('sheetId="1"', 'sheetId="1" state="visible"');
  const model = await openWorkbook(fileOf({ ...parts, "xl/workbook.xml": stated }), "stated.xlsx");
  const workbookOf = async () => partsOf(await saveWorkbook(model))["xl/workbook.xml"];
  expect(await workbookOf()).toContain('state="visible"');
  model.sheets.push(emptySheet("{new}", "Report"));
  model.sheets[0]!.visibility = "Hidden";
  expect(await workbookOf()).toContain('state="hidden"');
});

test("writing a new sheet leaves every other part as it was, but for the lists that name it", async () => {
  const model = await open();
  const sheet = emptySheet("{new}", "Report");
  ensureCell(sheet, 0, 0).value = "Performance report";
  ensureCell(sheet, 0, 0).style = { ...defaultStyle, fill: "#1F4E79" };
  model.sheets.push(sheet);
  const after = partsOf(await saveWorkbook(model));
  const changed = Object.keys({ ...before, ...after }).filter((p) => before[p] !== after[p]);
  expect(changed.sort()).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/sharedStrings.xml",
    "xl/styles.xml",
    "xl/workbook.xml",
    "xl/worksheets/sheet3.xml",
  ]);
});

test("changing one cell changes its row and nothing else of the sheet", async () => {
  const model = await open();
  ensureCell(findSheet(model, "Data")!, 3, 0).value = "West";
  const after = partsOf(await saveWorkbook(model));
  const path = "xl/worksheets/sheet1.xml";
  const withoutRow = (text: string) => text.replace(/<row r="4".*?<\/row>/s, "");
  expect(withoutRow(after[path]!)).toBe(withoutRow(before[path]!));
  expect(after[path]).not.toBe(before[path]);
  const changed = Object.keys(before).filter((p) => before[p] !== after[p]);
  expect(changed.sort()).toEqual(["xl/sharedStrings.xml", path]);
});

test("a changed row keeps the attributes that nobody knows", async () => {
  const model = await open();
  ensureCell(findSheet(model, "Data")!, 1, 0).value = "Centre";
  const sheet = partsOf(await saveWorkbook(model))["xl/worksheets/sheet1.xml"]!;
  expect(sheet).toMatch(/<row r="2"[^>]*x14ac:dyDescent="0.25"/);
});

test("replacing the first of several formulas that share one text keeps the others", async () => {
  const model = await open();
  const first = ensureCell(findSheet(model, "Data")!, 1, 3);
  delete first.formula;
  first.value = 99;
  const data = findSheet(await openWorkbook(await saveWorkbook(model), "x.xlsm"), "Data")!;
  const column = [1, 2, 3].map((row) => data.cells.get(row)?.get(3));
  expect(column.map((cell) => [cell?.formula, cell?.value])).toEqual([
    [undefined, 99],
    ["=C3*2", 14],
    ["=C4*2", 22],
  ]);
});

test("a changed formula drops the stale order of calculation", async () => {
  const model = await open();
  ensureCell(findSheet(model, "Figures")!, 0, 4).formula = "=1+1";
  const after = partsOf(await saveWorkbook(model));
  expect(after["xl/calcChain.xml"]).toBeUndefined();
  expect(after["[Content_Types].xml"]).not.toContain("calcChain");
  expect(after["xl/_rels/workbook.xml.rels"]).not.toContain("calcChain");
});

test("a removed sheet takes its parts with it, and the others stay", async () => {
  const model = await open();
  model.sheets = model.sheets.filter(({ name }) => name === "Figures");
  model.activeSheetId = model.sheets[0]!.id;
  const after = partsOf(await saveWorkbook(model));
  const gone = Object.keys(before).filter((path) => after[path] === undefined);
  expect(gone.sort()).toEqual([
    "xl/charts/chart1.xml",
    "xl/comments1.xml",
    "xl/drawings/_rels/drawing1.xml.rels",
    "xl/drawings/drawing1.xml",
    "xl/drawings/vmlDrawing1.vml",
    "xl/worksheets/_rels/sheet1.xml.rels",
    "xl/worksheets/sheet1.xml",
  ]);
  expect(after["xl/worksheets/sheet2.xml"]).toContain("sparkline");
});

test("macros are kept in a macro workbook and refused in one that cannot hold them", async () => {
  const model = await open();
  expect(partsOf(await saveWorkbook(model, ".xlsm"))["xl/vbaProject.bin"]).toBeDefined();
  await expect(saveWorkbook(model, ".xlsx")).rejects.toThrow(/holds macros.*\.xlsm/);
});

test("charts, pivot tables and rules follow a sheet that is renamed", async () => {
  const model = await open();
  renameSheet(model, findSheet(model, "Data")!, "It's data");
  renameSheet(model, findSheet(model, "Figures")!, "Numbers");
  const after = partsOf(await saveWorkbook(model));
  expect(after["xl/charts/chart1.xml"]).toContain("'It''s data'!$C$2:$C$4");
  expect(after["xl/charts/chart1.xml"]).not.toMatch(/>Data!/);
  expect(after["xl/pivotCache/pivotCacheDefinition1.xml"]).toContain(`sheet="It's data"`);
  expect(after["xl/worksheets/sheet2.xml"]).toContain("<xm:f>Numbers!B2:C2</xm:f>");
});
