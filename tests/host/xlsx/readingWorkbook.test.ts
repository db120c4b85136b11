import { findSheet } from "../../../src/host/model/workbook";
import { openWorkbook } from "../../../src/host/xlsx";
import {
  fileOf,
  mainNamespace,
  minimalParts,
  readSheet,
  relationships,
  sheetXml,
  workbookLinks,
} from "./support";

describe("the workbook", () => {
  const workbookXml = (inner: string) =>
    `<workbook xmlns="${mainNamespace}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${inner}</workbook>`;

  test("sheets keep their order and visibility; a chart sheet is not among them", async () => {
    const sheet = sheetXml("");
    const model = await openWorkbook(
      fileOf({
        ...minimalParts(sheet),
        ...workbookLinks(
          ["rId2", "chartsheet", "chartsheets/sheet1.xml"],
          ["rId3", "worksheet", "/xl/worksheets/sheet2.xml"],
        ),
        "xl/chartsheets/sheet1.xml": "<chartsheet/>",
        "xl/worksheets/sheet2.xml": sheet,
        "xl/workbook.xml": workbookXml(
          '<workbookProtection lockStructure="1"/><bookViews><workbookView activeTab="2"/></bookViews><sheets><sheet name="One" sheetId="3" state="veryHidden" r:id="rId1"/><sheet name="Chart" sheetId="4" r:id="rId2"/><sheet name="Two" sheetId="9" r:id="rId3"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="2">Two!$A:$B,Two!$1:$3</definedName><definedName name="_xlnm.Print_Area" localSheetId="2">Two!$A$1:$F$20</definedName><definedName name="_xlnm._FilterDatabase" localSheetId="2" hidden="1">Two!$A$1:$B$2</definedName><definedName name="Secret" hidden="1" comment="why">Two!$A$1</definedName><definedName name="Local" localSheetId="2">5</definedName></definedNames>',
        ),
      }),
      "book.xlsx",
    );
    expect(model.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["One", "VeryHidden"],
      ["Two", "Visible"],
    ]);
    const two = findSheet(model, "Two")!;
    expect(model.activeSheetId).toBe(two.id);
    expect(model.isStructureProtected).toBe(true);
    expect(two.pageSetup.printTitleRows).toEqual({ first: 0, last: 2 });
    expect(two.pageSetup.printArea).toEqual({ row: 0, column: 0, rowCount: 20, columnCount: 6 });
    expect(model.names).toEqual([
      { name: "Secret", formula: "=Two!$A$1", comment: "why", visible: false, scope: null },
      { name: "Local", formula: "=5", comment: "", visible: true, scope: two.id },
    ]);
  });

  test("links over several cells, to places and to addresses, are put on each cell", async () => {
    const sheet = await readSheet(
      sheetXml(
        "",
        '<hyperlinks><hyperlink ref="A1:A2" r:id="rId7" location="top" tooltip="Go"/><hyperlink ref="B1" location="Data!A9"/></hyperlinks>',
      ),
      {
        "xl/worksheets/_rels/sheet1.xml.rels": relationships([
          "rId7",
          "hyperlink",
          "https://example.org/?a=1&amp;b=2",
        ]).replace("/>", ' TargetMode="External"/>'),
      },
    );
    const link = { address: "https://example.org/?a=1&b=2#top", screenTip: "Go" };
    expect(sheet.cells.get(0)!.get(0)!.hyperlink).toEqual(link);
    expect(sheet.cells.get(1)!.get(0)!.hyperlink).toEqual(link);
    expect(sheet.cells.get(0)!.get(1)!.hyperlink).toEqual({ documentReference: "Data!A9" });
  });

  test("a sheet's page, panes, tab and protection are read", async () => {
    const sheet = await readSheet(
      sheetXml(
        "",
        '<sheetProtection sheet="1"/><printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.7" top="1" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="8" orientation="landscape" fitToHeight="0" firstPageNumber="3" useFirstPageNumber="1"/><headerFooter><oddHeader>Title&amp;RDraft</oddHeader><oddFooter>&amp;LR&amp;&amp;D&amp;C&amp;"Arial,Bold"Page &amp;P</oddFooter></headerFooter>',
        '<sheetPr><tabColor rgb="FF00B050"/><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="1" ySplit="2" state="frozen"/></sheetView></sheetViews>',
      ),
    );
    expect(sheet).toMatchObject({
      tabColor: "#00B050",
      showGridlines: false,
      isProtected: true,
      frozenRows: 2,
      frozenColumns: 1,
      pageSetup: {
        orientation: "Landscape",
        paperSize: "A3",
        fitToWidth: 1,
        fitToHeight: null,
        firstPageNumber: 3,
        centerHorizontally: true,
        margins: { top: 72, left: 36 },
        headersFooters: {
          centerHeader: "Title",
          rightHeader: "Draft",
          leftFooter: "R&&D",
          centerFooter: '&"Arial,Bold"Page &P',
        },
      },
    });
  });
});

test("a cell outside of any sheet is refused with the name of its sheet", async () => {
  const bytes = fileOf(minimalParts(sheetXml('<row r="1"><c r="ZZZZ1"><v>1</v></c></row>')));
  await expect(openWorkbook(bytes, "x.xlsx")).rejects.toThrow(/the sheet "Data".*ZZZZ1 is outside/);
});
