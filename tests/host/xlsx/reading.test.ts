import type { SheetModel } from "../../../src/host/model/workbook";
import { openWorkbook } from "../../../src/host/xlsx";
import { fileOf, mainNamespace, minimalParts, readSheet, sheetXml, workbookLinks } from "./support";

const valuesOf = (sheet: SheetModel) =>
  Object.fromEntries(
    [...sheet.cells].map(([row, cells]) => [
      row,
      Object.fromEntries([...cells].map(([column, { value }]) => [column, value])),
    ]),
  );

describe("cells", () => {
  test("every stored type becomes the value that Excel shows the add-in", async () => {
    const sheet = await readSheet(
      sheetXml(
        '<row r="1"><c r="A1"><v>67.4</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#DIV/0!</v></c><c r="D1" t="str"><f>"a"</f><v>a</v></c><c r="E1" t="inlineStr"><is><r><t>in</t></r><r><t xml:space="preserve"> line</t></r><rPh sb="0" eb="1"><t>reading</t></rPh></is></c><c r="F1" t="d"><v>2022-08-31</v></c><c r="G1" t="n"><v> 1e-7 </v></c><c r="H1"/></row>',
      ),
    );
    expect(valuesOf(sheet)).toEqual({
      0: { 0: 67.4, 1: true, 2: "#DIV/0!", 3: "a", 4: "in line", 5: 44804, 6: 1e-7 },
    });
    expect(sheet.cells.get(0)!.get(2)!.isError).toBe(true);
  });

  test("shared texts are joined of their parts, and escapes are undone", async () => {
    const sheet = await readSheet(
      sheetXml('<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>9</v></c></row>'),
      {
        ...workbookLinks(["rId2", "sharedStrings", "/xl/sharedStrings.xml"]),
        "xl/sharedStrings.xml": `<sst xmlns="${mainNamespace}"><si><t>no</t></si><si><r><t>67.4%</t></r><r><t xml:space="preserve">_x000D_
(694/1,030)</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si></sst>`,
      },
    );
    expect(valuesOf(sheet)).toEqual({ 0: { 0: "67.4%\r\n(694/1,030)" } });
  });

  test("rows and cells without references follow the ones before them", async () => {
    const sheet = await readSheet(
      sheetXml(
        '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
      ),
    );
    expect(valuesOf(sheet)).toEqual({ 0: { 0: 1, 1: 2 }, 3: { 2: 3, 3: 4 }, 4: { 0: 5 } });
  });

  test("a file whose elements carry a prefix is read like any other", async () => {
    const parts = minimalParts(
      `<x:worksheet xmlns:x="${mainNamespace}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>prefixed</x:t></x:is></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B2"/></x:mergeCells></x:worksheet>`,
    );
    parts["xl/workbook.xml"] =
      `<x:workbook xmlns:x="${mainNamespace}" xmlns:ns="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><x:sheets><x:sheet name="Prefixed" sheetId="1" ns:id="rId1"/></x:sheets></x:workbook>`;
    const { sheets } = await openWorkbook(fileOf(parts), "prefixed.xlsx");
    expect(valuesOf(sheets[0]!)).toEqual({ 0: { 0: "prefixed" } });
    expect(sheets[0]!.merges).toEqual([{ row: 0, column: 0, rowCount: 2, columnCount: 2 }]);
  });

  test("a sheet in UTF-16 with a byte order mark is read", async () => {
    const text = `\ufeff${sheetXml('<row r="1"><c r="A1" t="str"><v>£5 – é</v></c></row>').replace("UTF-8", "UTF-16")}`;
    const bytes = new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer);
    const parts = { ...minimalParts(""), "xl/worksheets/sheet1.xml": bytes };
    const { sheets } = await openWorkbook(fileOf(parts), "utf16.xlsx");
    expect(valuesOf(sheets[0]!)).toEqual({ 0: { 0: "£5 – é" } });
  });
});

describe("formulas", () => {
  test("a shared formula is written out for each cell that shares it", async () => {
    const sheet = await readSheet(
      sheetXml(
        `<row r="2"><c r="C2"><f t="shared" ref="C2:D3" si="0">A2+$A2+A$1+SUM(B:B)+LOG10(A2)+'A1'!A1&amp;"A1"</f><v>1</v></c><c r="D2"><f t="shared" si="0"/><v>1</v></c></row><row r="3"><c r="C3"><f t="shared" si="0"/><v>1</v></c></row>`,
      ),
    );
    expect(sheet.cells.get(1)!.get(3)!.formula).toBe(`=B2+$A2+B$1+SUM(C:C)+LOG10(B2)+'A1'!B1&"A1"`);
    expect(sheet.cells.get(2)!.get(2)!.formula).toBe(`=A3+$A3+A$1+SUM(B:B)+LOG10(A3)+'A1'!A2&"A1"`);
  });

  test("an array formula tells the area that it fills", async () => {
    const sheet = await readSheet(
      sheetXml(
        '<row r="1"><c r="A1"><f t="array" ref="A1:C1">_xlfn.SEQUENCE(1,3)</f><v>1</v></c></row>',
      ),
    );
    expect(sheet.cells.get(0)!.get(0)).toMatchObject({
      formula: "=SEQUENCE(1,3)",
      spill: { rowCount: 1, columnCount: 3 },
    });
  });

  test("a custom function is shown under the name that analysts type", async () => {
    const sheet = await readSheet(
      sheetXml(
        '<row r="1"><c r="A1" t="str"><f>_xldudf_HERTS_TREND(B1,C1,"lower")</f><v>↑</v></c></row>',
      ),
    );
    expect(sheet.cells.get(0)!.get(0)).toMatchObject({
      formula: '=HERTS.TREND(B1,C1,"lower")',
      value: "↑",
    });
  });
});

describe("looks", () => {
  const styles = `<styleSheet xmlns="${mainNamespace}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><i val="0"/><u val="double"/><sz val="9"/><color theme="4" tint="-0.249977111117893"/><name val="Arial"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills><borders count="2"><border/><border><left style="thin"><color auto="1"/></left><bottom style="double"><color rgb="FF00FF00"/></bottom></border></borders><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="164" fontId="1" fillId="2" borderId="1"><alignment horizontal="centerContinuous" vertical="top" wrapText="1" indent="2"/></xf></cellXfs></styleSheet>`;

  test("formats, theme colours, palette colours, borders and alignment are read", async () => {
    const sheet = await readSheet(sheetXml('<row r="1"><c r="A1" s="1"><v>0.674</v></c></row>'), {
      ...workbookLinks(["rId2", "styles", "styles.xml"]),
      "xl/styles.xml": styles,
    });
    expect(sheet.cells.get(0)!.get(0)!.style).toEqual({
      numberFormat: "0.0%",
      font: {
        name: "Arial",
        size: 9,
        bold: true,
        italic: false,
        underline: "Double",
        color: "#2F5597",
      },
      fill: "#FFFF00",
      horizontalAlignment: "CenterAcrossSelection",
      verticalAlignment: "Top",
      wrapText: true,
      indentLevel: 2,
      borders: {
        EdgeLeft: { style: "Continuous", weight: "Thin", color: "#000000" },
        EdgeBottom: { style: "Double", weight: "Thick", color: "#00FF00" },
      },
    });
  });

  test("hidden rows and columns, heights and widths are read", async () => {
    const sheet = await readSheet(
      sheetXml(
        '<row r="2" ht="30" customHeight="1"/><row r="3" hidden="1"/><row r="4" ht="15"/>',
        "",
        '<cols><col min="1" max="1" width="20" customWidth="1"/><col min="3" max="4" width="0" hidden="1"/></cols>',
      ),
    );
    expect([...sheet.rows]).toEqual([
      [1, { size: 30 }],
      [2, { hidden: true }],
    ]);
    expect([...sheet.columns]).toEqual([
      [0, { size: 105 }],
      [2, { hidden: true }],
      [3, { hidden: true }],
    ]);
  });
});
