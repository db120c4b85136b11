import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8 } from "fflate";
import fc from "fast-check";
import { emptyWorkbook, ensureCell } from "../../../src/host/model/workbook";
import {
  openWorkbook,
  openWorkbookFile,
  saveWorkbook,
  saveWorkbookFile,
  UnusableWorkbookError,
} from "../../../src/host/xlsx";
import { fileOf, minimalParts, partsOf, sheetXml } from "./support";

jest.setTimeout(60_000);

/** A compound file whose directory names one stream. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((character, i) => (bytes[1024 + 2 * i] = character.charCodeAt(0)));
  return bytes;
}

const goodParts = minimalParts(sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>'));
const without = (path: string) =>
  fileOf(Object.fromEntries(Object.entries(goodParts).filter(([name]) => name !== path)));

const cases: [string, Uint8Array, RegExp][] = [
  ["an empty file", new Uint8Array(), /is empty \(0 bytes\)/],
  ["a PDF", strToU8("%PDF-1.7 …"), /is a PDF/],
  ["a CSV file", strToU8("No.,Measure\n1,67.4%\n"), /text file \(such as CSV\).*save it as/],
  ["a web page named .xls", strToU8("<html><table>"), /web page or XML file/],
  ["an XML spreadsheet", strToU8('<?xml version="1.0"?><Workbook/>'), /web page or XML file/],
  ["an old workbook", compoundFile("Workbook"), /old Excel format \(\.xls\).*save it as/],
  ["a protected workbook", compoundFile("EncryptedPackage"), /protected with a password.*remove/],
  ["an old document", compoundFile("WordDocument"), /older Office file/],
  ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), /is not an Excel workbook/],
  ["a binary workbook", fileOf({ "xl/workbook.bin": "x" }), /binary workbook \(\.xlsb\)/],
  [
    "an OpenDocument file",
    fileOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" }),
    /OpenDocument file/,
  ],
  ["a Word document", fileOf({ "word/document.xml": "x" }), /is a Word document/],
  ["a presentation", fileOf({ "ppt/presentation.xml": "x" }), /PowerPoint/],
  ["a zip of other files", fileOf({ "readme.txt": "x" }), /zip archive without a workbook/],
  ["half a file", fileOf(goodParts).subarray(0, 700), /damaged.*Open and Repair/],
  [
    "a file without its list of sheets",
    without("xl/workbook.xml"),
    /the list of sheets is missing/,
  ],
  ["a file without its sheet", without("xl/worksheets/sheet1.xml"), /the sheet "Data" is missing/],
  [
    "a sheet that is not XML",
    fileOf({ ...goodParts, "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row></sheetData>" }),
    /the sheet "Data" is not well-formed XML/,
  ],
  [
    "a list of sheets that is not XML",
    fileOf({ ...goodParts, "xl/workbook.xml": "<workbook" }),
    /the list of sheets is not well-formed XML/,
  ],
  [
    "a sheet with bytes that are no text",
    fileOf({ ...goodParts, "xl/worksheets/sheet1.xml": Uint8Array.from([60, 97, 62, 0xff, 0xc0]) }),
    /the sheet "Data" holds bytes that are no text/,
  ],
  [
    "a workbook without sheets",
    fileOf({ ...goodParts, "xl/workbook.xml": "<workbook><sheets/></workbook>" }),
    /holds no worksheet/,
  ],
];

test.each(cases)("%s is refused in one line that says what to do", async (_, bytes, message) => {
  const error = await openWorkbook(bytes, "input.xlsx").catch((e: unknown) => e);
  expect(error).toBeInstanceOf(UnusableWorkbookError);
  const words = (error as Error).message;
  expect(words).toMatch(message);
  expect(words).toMatch(/^"input\.xlsx" .*\.$/);
  expect(words).not.toContain("\n");
});

test("a flipped byte never passes as another figure", async () => {
  const bytes = await saveWorkbook(emptyWorkbook());
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
      const flipped = Uint8Array.from(bytes);
      flipped[at]! ^= by;
      const result = await openWorkbook(flipped, "input.xlsx").catch((e: unknown) => e);
      if (result instanceof Error) expect(result).toBeInstanceOf(UnusableWorkbookError);
      else expect(result).toHaveProperty("sheets.length", 1);
    }),
    { numRuns: 300 },
  );
});

test("any bytes are opened or refused in words", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.boolean(), async (bytes, isZip) => {
      const input = isZip ? Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes]) : bytes;
      await expect(openWorkbook(input, "input.xlsx")).rejects.toThrow(UnusableWorkbookError);
    }),
  );
});

test("a file that unpacks to more than memory should hold is refused before it is unpacked", async () => {
  const bytes = fileOf(goodParts);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const directory = view.getUint32(bytes.length - 22 + 16, true);
  view.setUint32(directory + 24, 600 * 1024 * 1024, true);
  await expect(openWorkbook(bytes, "bomb.xlsx")).rejects.toThrow(/too large.*512 MB/);
});

test("an XML entity that expands is refused", async () => {
  const xml = `<!DOCTYPE x [<!ENTITY a "aaaa">]>${sheetXml('<row r="1"><c r="A1" t="str"><v>&a;</v></c></row>').replace(/^<\?xml.*?\?>/, "")}`;
  const bytes = fileOf({ ...goodParts, "xl/worksheets/sheet1.xml": xml });
  await expect(openWorkbook(bytes, "x.xlsx")).rejects.toThrow(
    /the sheet "Data" is not well-formed/,
  );
});

describe("files on disk", () => {
  let folder: string;
  beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), "xlsx-"))));
  afterEach(() => rm(folder, { recursive: true }));

  test("a missing file, a folder and a path through a file are told apart", async () => {
    await writeFile(join(folder, "a.xlsx"), "");
    await expect(openWorkbookFile(join(folder, "no.xlsx"))).rejects.toThrow(/was not found/);
    await expect(openWorkbookFile(folder)).rejects.toThrow(/is a folder/);
    await expect(openWorkbookFile(join(folder, "a.xlsx", "b"))).rejects.toThrow(
      /not found: a part/,
    );
  });

  test("a saved file opens again under its name and leaves nothing beside it", async () => {
    const model = emptyWorkbook();
    ensureCell(model.sheets[0]!, 0, 0).value = "saved";
    const path = join(folder, "out.xlsx");
    await writeFile(path, "old");
    await saveWorkbookFile(model, path);
    const opened = await openWorkbookFile(path);
    expect(opened.name).toBe("out.xlsx");
    expect(opened.sheets[0]!.cells.get(0)!.get(0)!.value).toBe("saved");
    expect(await readdir(folder)).toEqual(["out.xlsx"]);
  });

  test("a save that fails leaves the old file and no temporary one", async () => {
    const model = emptyWorkbook();
    ensureCell(model.sheets[0]!, 4, 1).value = "x".repeat(32_768);
    const path = join(folder, "out.xlsx");
    await writeFile(path, "old");
    await expect(saveWorkbookFile(model, path)).rejects.toThrow(
      'Sheet "Sheet1", cell B5: the text has 32,768 characters and Excel takes 32,767.',
    );
    expect(await readFile(path, "utf8")).toBe("old");
    expect(await readdir(folder)).toEqual(["out.xlsx"]);
  });

  test("a folder that is missing is made, and a file cannot be saved over a folder or inside a file", async () => {
    const inner = join(folder, "made.xlsx", "inner.xlsx");
    await saveWorkbookFile(emptyWorkbook(), inner);
    expect((await openWorkbookFile(inner)).sheets).toHaveLength(1);
    const over = saveWorkbookFile(emptyWorkbook(), join(folder, "made.xlsx"));
    await expect(over).rejects.toThrow(/is a folder|may not be used/);
    const inside = saveWorkbookFile(emptyWorkbook(), join(inner, "x.xlsx"));
    await expect(inside).rejects.toThrow(/part of the path is a file/);
    expect(await readdir(folder)).toEqual(["made.xlsx"]);
    await rm(join(folder, "made.xlsx"), { recursive: true });
  });

  test("a name that is no workbook's is refused", async () => {
    const path = join(folder, "out.csv");
    await expect(saveWorkbookFile(emptyWorkbook(), path)).rejects.toThrow(/ends in \.xlsx/);
  });
});

test("a cell of 32,767 characters is kept whole", async () => {
  const model = emptyWorkbook();
  ensureCell(model.sheets[0]!, 0, 0).value = "é".repeat(32_767);
  const opened = await openWorkbook(await saveWorkbook(model), "long.xlsx");
  expect(opened.sheets[0]!.cells.get(0)!.get(0)!.value).toHaveLength(32_767);
});

test("two hundred thousand formatted blank rows cost no cells, and stay in the file", async () => {
  const blank = Array.from({ length: 200_000 }, (_, i) => {
    return `<row r="${i + 2}"><c r="A${i + 2}" s="1"/><c r="B${i + 2}" s="1"/></row>`;
  });
  const parts = minimalParts(sheetXml(`<row r="1"><c r="A1"><v>1</v></c></row>${blank.join("")}`));
  const styled = await saveWorkbook(emptyWorkbook());
  parts["xl/styles.xml"] = partsOf(styled)["xl/styles.xml"]!.replace(
    /<cellXfs.*<\/cellXfs>/,
    '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0"/></cellXfs>',
  );
  parts["xl/_rels/workbook.xml.rels"] = parts["xl/_rels/workbook.xml.rels"]!.replace(
    "</Relationships>",
    '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
  );
  const model = await openWorkbook(fileOf(parts), "blank.xlsx");
  expect(model.sheets[0]!.cells.size).toBeLessThan(200);
  ensureCell(model.sheets[0]!, 150_000, 0).value = 0.5;
  const saved = await saveWorkbook(model);
  const sheet = partsOf(saved)["xl/worksheets/sheet1.xml"]!;
  expect(sheet).toContain('<c r="A150001" s="1"><v>0.5</v></c><c r="B150001" s="1"/>');
  expect(sheet).toContain('<row r="200001"><c r="A200001" s="1"/><c r="B200001" s="1"/></row>');
});
