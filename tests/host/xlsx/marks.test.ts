import { areaList } from "../../../src/host/xlsx/areaLists";
import { renameSheet, removeSheet, shiftCells } from "../../../src/host/model/structure";
import { findSheet, type SheetModel, type WorkbookModel } from "../../../src/host/model/workbook";
import { columnLimit, rowLimit } from "../../../src/host/model/areas";
import { openWorkbook, saveWorkbook } from "../../../src/host/xlsx";
import { markedParts, markedWorkbook } from "./markedFixture";
import { fileOf, minimalParts, partsOf, sheetXml } from "./support";

let model: WorkbookModel;
let data: SheetModel;

beforeEach(async () => {
  model = await openWorkbook(markedWorkbook(), "marked.xlsx");
  data = findSheet(model, "Data")!;
});

const rows = (kind: "insert" | "delete", row: number, rowCount = 1) =>
  shiftCells(model, data, {
    kind,
    axis: "rows",
    area: { row, column: 0, rowCount, columnCount: columnLimit },
  });
const columns = (kind: "insert" | "delete", column: number) =>
  shiftCells(model, data, {
    kind,
    axis: "columns",
    area: { row: 0, column, rowCount: rowLimit, columnCount: 1 },
  });

const reopened = async () =>
  findSheet(await openWorkbook(await saveWorkbook(model), "marked.xlsx"), "Data")!;

const marksOf = ({ conditionalFormats, notes, validations, filter }: SheetModel) => ({
  formats: conditionalFormats?.map(({ key: _key, ...format }) => format),
  notes: (notes ?? []).map(({ key: _key, ...note }) => note),
  validations: validations?.map(({ key: _key, ...validation }) => validation),
  filter,
});

const formatOver = (sheet: SheetModel, areas: string) =>
  sheet.conditionalFormats?.filter((format) => areaList(format.areas) === areas);

describe("reading", () => {
  test("rules come in the order of their priority, with looks and formulas", () => {
    expect(data.conditionalFormats?.map(({ priority }) => priority)).toEqual(
      Array.from({ length: 15 }, (_rule, index) => index + 1),
    );
    expect(formatOver(data, "B2:B9")).toEqual([
      expect.objectContaining({
        rule: {
          kind: "comparison",
          comparison: "lessThan",
          operands: ["=Lists!$C$1"],
          look: { color: "#9C0006", fill: "#FFC7CE" },
        },
      }),
      expect.objectContaining({
        rule: expect.objectContaining({ comparison: "between", operands: ["=60", "=70"] }),
      }),
    ]);
    expect(formatOver(data, "A2:C9")?.[0]?.rule).toEqual({
      kind: "formula",
      formula: '=$C2="Amber"',
      look: {
        bold: true,
        italic: true,
        underline: "Single",
        color: "#1F4E79",
        numberFormat: '0.0" days"',
        borders: { EdgeBottom: { style: "Continuous", weight: "Thin", color: "#FF0000" } },
      },
    });
  });

  test("a rule that newer versions of Excel keep elsewhere counts like any other", () => {
    expect(formatOver(data, "A2:A9")?.[0]).toMatchObject({
      priority: 1,
      rule: { kind: "formula", formula: "=$A2=Lists!$E$1", look: { fill: "#4472C4" } },
    });
  });

  test("what newer versions say of a data bar belongs to the bar", () => {
    const bars = data.conditionalFormats?.filter(({ rule }) => rule.kind === "data bar");
    expect(bars?.map(({ rule }) => rule)).toEqual([
      expect.objectContaining({
        color: "#638EC6",
        negativeColor: "#FF5050",
        isGradient: false,
        isAutomatic: { low: true, high: true },
        shortest: 0,
        longest: 100,
      }),
    ]);
  });

  test.each([
    ["containsText", '=NOT(ISERROR(SEARCH("x ""y""",B3)))'],
    ["notContainsText", '=ISERROR(SEARCH("x ""y""",B3))'],
    ["beginsWith", '=LEFT(B3,LEN("x ""y"""))="x ""y"""'],
    ["endsWith", '=RIGHT(B3,LEN("x ""y"""))="x ""y"""'],
    ["containsBlanks", "=LEN(TRIM(B3))=0"],
    ["notContainsErrors", "=NOT(ISERROR(B3))"],
  ])("a rule %s without a formula has the one that Excel writes for it", async (type, formula) => {
    const rule = `<conditionalFormatting sqref="C4 B3:B9"><cfRule type="${type}" priority="1" text="x &quot;y&quot;"/></conditionalFormatting>`;
    const file = fileOf(minimalParts(sheetXml("", rule)));
    const [sheet] = (await openWorkbook(file, "x.xlsx")).sheets;
    expect(sheet?.conditionalFormats?.[0]?.rule).toMatchObject({ kind: "formula", formula });
  });

  test("a note has its author and its text, without the author's name in front", () => {
    expect(data.notes?.[0]).toMatchObject({
      ...{ row: 1, column: 1, kind: "note" },
      remarks: [{ author: "Ann Ward", text: "Check this <b>figure</b> with the team." }],
    });
  });

  test("a conversation takes the place of the note that older versions show for it", () => {
    expect(data.notes).toHaveLength(2);
    expect(data.notes?.[1]).toMatchObject({
      ...{ row: 3, column: 1, kind: "conversation" },
      remarks: [
        { author: "Ben Shah", text: "Is this the final figure?", time: "2022-09-30T10:15:00.00" },
        { author: "Cara Lane", text: "Yes, signed off." },
      ],
    });
  });

  test("validations have their rule, their alert and their input message", () => {
    expect(data.validations).toMatchObject([
      {
        rule: { kind: "list", source: "=Ratings", hasDropDown: true },
        alert: { style: "stop", title: "Not a rating", message: "Choose Red, Amber or Green." },
        prompt: { title: "Rating", message: "Red, Amber or Green" },
      },
      { rule: { kind: "decimal", comparison: "between", operands: ["=0", "=100"] } },
      { rule: { kind: "textLength" }, alert: { style: "warning" } },
      { rule: { kind: "custom" }, alert: { style: "information", title: "", message: "" } },
      { rule: { kind: "list", source: "=Lists!$A$1:$A$3" }, prompt: null },
    ]);
  });

  test("entries that are written out are parted by commas", async () => {
    const list =
      '<dataValidations><dataValidation type="list" sqref="A1"><formula1>"R, A ,""G"",-"</formula1></dataValidation></dataValidations>';
    const file = fileOf(minimalParts(sheetXml("", list)));
    const [sheet] = (await openWorkbook(file, "x.xlsx")).sheets;
    expect(sheet?.validations?.[0]?.rule).toMatchObject({ source: ["R", "A", '"G"', "-"] });
  });

  test("a rule of a kind that nobody knows is named as not shown, and kept", async () => {
    const rules =
      '<conditionalFormatting sqref="A1"><cfRule type="futureKind" priority="1"/><cfRule type="duplicateValues" priority="2"/></conditionalFormatting><dataValidations><dataValidation type="futureKind" sqref="A1"/></dataValidations>';
    const file = fileOf(minimalParts(sheetXml("", rules)));
    const opened = await openWorkbook(file, "x.xlsx");
    expect(opened.sheets[0]?.kept).toEqual(["1 conditional format", "1 data validation"]);
    const parts = partsOf(await saveWorkbook(opened));
    expect(parts["xl/worksheets/sheet1.xml"]).toContain(rules);
  });

  test("a filter says which columns leave rows out and which have no button", () => {
    expect(data.filter).toMatchObject({ filteredColumns: [0], columnsWithoutButton: [2] });
    expect(data.rows.get(8)?.hidden).toBe(true);
  });
});

describe("saving", () => {
  test("a workbook that nobody changed is saved part by part as it was", async () => {
    expect(partsOf(await saveWorkbook(model))).toEqual(markedParts());
  });

  test("inserted rows move everything below them, in all parts of the file", async () => {
    rows("insert", 2, 3);
    const saved = await reopened();
    expect(marksOf(saved)).toEqual(marksOf(data));
    expect(areaList(saved.conditionalFormats!.map(({ areas }) => areas[0]!))).not.toContain(":A9");
    expect(formatOver(saved, "B2:B12")).toHaveLength(2);
    expect(saved.notes?.map(({ row }) => row)).toEqual([1, 6]);
    const parts = partsOf(await saveWorkbook(model));
    expect(parts["xl/drawings/vmlDrawing1.vml"]).toContain(
      "<x:Anchor>2, 15, 6, 2, 4, 31, 10, 1</x:Anchor><x:Row>6</x:Row>",
    );
    expect(parts["xl/comments1.xml"]).toContain('ref="B7"');
    expect(parts["xl/workbook.xml"]).toContain("Data!$A$1:$D$12");
    expect(parts["xl/worksheets/sheet1.xml"]).toContain('<autoFilter ref="A1:D12">');
    expect(parts["xl/worksheets/sheet1.xml"]).toContain("<xm:sqref>F2:F12</xm:sqref>");
  });

  test("a rule whose first row has gone goes on with the next one", async () => {
    rows("delete", 1);
    const saved = await reopened();
    expect(marksOf(saved)).toEqual(marksOf(data));
    expect(formatOver(saved, "A2:C8")?.[0]?.rule).toMatchObject({ formula: '=$C2="Amber"' });
    expect(saved.notes).toHaveLength(1);
  });

  test("rules, notes and validations go with their cells", async () => {
    rows("delete", 0, 9);
    const saved = await reopened();
    expect(saved.conditionalFormats).toBeUndefined();
    expect([saved.notes, saved.validations, saved.filter]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    const parts = partsOf(await saveWorkbook(model));
    expect(parts["xl/worksheets/sheet1.xml"]).not.toMatch(/cfRule|dataValidation|autoFilter/);
    expect(parts["xl/drawings/vmlDrawing1.vml"]).not.toContain("v:shape");
  });

  test("a column that goes takes its rules along, and what the filter let through", async () => {
    columns("delete", 1);
    const saved = await reopened();
    expect(marksOf(saved)).toEqual(marksOf(data));
    expect(formatOver(saved, "A2:B9")?.[0]?.rule).toMatchObject({ formula: '=$B2="Amber"' });
    expect(saved.filter?.filteredColumns).toEqual([]);
  });

  test("formulas follow a sheet that is renamed, also while cells move", async () => {
    renameSheet(model, findSheet(model, "Lists")!, "Names of it");
    rows("insert", 0);
    const saved = await reopened();
    expect(marksOf(saved)).toEqual(marksOf(data));
    expect(formatOver(saved, "B3:B10")?.[0]?.rule).toMatchObject({
      operands: ["='Names of it'!$C$1"],
    });
  });

  test("what refers to a deleted sheet says so", async () => {
    removeSheet(model, findSheet(model, "Lists")!);
    const saved = await reopened();
    expect(formatOver(saved, "B2:B9")?.[0]?.rule).toMatchObject({ operands: ["=#REF!"] });
  });
});
