import { columnLimit, rowLimit } from "../../../src/host/model/areas";
import { shiftCells } from "../../../src/host/model/structure";
import type { PageSetup, WorkbookModel } from "../../../src/host/model/workbook";
import { openWorkbook, saveWorkbook } from "../../../src/host/xlsx";
import {
  fileOf,
  mainNamespace,
  minimalParts,
  officeRelationships,
  partsOf,
  sheetXml,
} from "../xlsx/support";

const printArea = "Data!$A$1:$C$9,'Data'!$E$1:$F$9";
const printTitles = "Data!$A:$B,Data!$1:$2";

/** A file whose sheet Data has several print areas, repeated rows and columns, and headers of its own for the first page. */
function file(): Uint8Array {
  const texts =
    '<headerFooter differentFirst="1" differentOddEven="1" scaleWithDoc="0" alignWithMargins="0">' +
    "<oddHeader>&amp;Rodd</oddHeader><evenHeader>&amp;Leven</evenHeader>" +
    "<firstFooter>first</firstFooter></headerFooter>";
  const names =
    `<definedName name="_xlnm.Print_Area" localSheetId="0">${printArea}</definedName>` +
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">${printTitles}</definedName>`;
  return fileOf({
    ...minimalParts(sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>', texts)),
    "xl/workbook.xml": `<workbook xmlns="${mainNamespace}" xmlns:r="${officeRelationships}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets><definedNames>${names}</definedNames></workbook>`,
  });
}

const open = (bytes = file()) => openWorkbook(bytes, "book.xlsx");
const setupOf = (workbook: WorkbookModel): PageSetup => workbook.sheets[0]!.pageSetup;
const namesIn = (bytes: Uint8Array) =>
  [...partsOf(bytes)["xl/workbook.xml"]!.matchAll(/<definedName [^>]*>([^<]*)</g)].map(([, text]) =>
    text?.replaceAll("&apos;", "'"),
  );

test("several print areas, and repeated rows and columns, are read", async () => {
  expect(setupOf(await open())).toMatchObject({
    printArea: null,
    printAreas: [
      { row: 0, column: 0, rowCount: 9, columnCount: 3 },
      { row: 0, column: 4, rowCount: 9, columnCount: 2 },
    ],
    printTitleRows: { first: 0, last: 1 },
    printTitleColumns: { first: 0, last: 1 },
  });
});

test("headers of the first page and of even pages are read, with their size and sides", async () => {
  expect(setupOf(await open())).toMatchObject({
    headersFooters: { rightHeader: "odd" },
    firstHeadersFooters: { centerFooter: "first" },
    evenHeadersFooters: { leftHeader: "even" },
    keepsHeaderSize: true,
    keepsHeaderSides: true,
  });
});

test("what nobody changed is saved letter by letter", async () => {
  const saved = await saveWorkbook(await open());
  expect(namesIn(saved)).toEqual([printArea, printTitles]);
});

test("inserted rows and columns move print areas and repeated columns, and the file keeps both", async () => {
  const workbook = await open();
  const sheet = workbook.sheets[0]!;
  const rows = { row: 3, column: 0, rowCount: 2, columnCount: columnLimit };
  const columns = { row: 0, column: 0, rowCount: rowLimit, columnCount: 1 };
  shiftCells(workbook, sheet, { kind: "insert", axis: "rows", area: rows });
  shiftCells(workbook, sheet, { kind: "insert", axis: "columns", area: columns });
  const saved = await saveWorkbook(workbook);
  expect(namesIn(saved)).toEqual(["Data!$B$1:$D$11,Data!$F$1:$G$11", "Data!$B:$C,Data!$1:$2"]);
  expect(setupOf(await open(saved))).toEqual(setupOf(workbook));
});

test("deleting the repeated columns leaves the repeated rows", async () => {
  const workbook = await open();
  const area = { row: 0, column: 0, rowCount: rowLimit, columnCount: 2 };
  shiftCells(workbook, workbook.sheets[0]!, { kind: "delete", axis: "columns", area });
  expect(setupOf(workbook).printTitleColumns).toBeUndefined();
  expect(namesIn(await saveWorkbook(workbook))[1]).toBe("Data!$1:$2");
});
