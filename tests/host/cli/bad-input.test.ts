import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Workbook, type Worksheet } from "exceljs";
import { herts, samples, temporaryFolder } from "./herts";

jest.setTimeout(120_000);

const folder = temporaryFolder();
const inFolder = (name: string) => path.join(folder, name);
const header = ["No.", "Ambition", "Indicator", "Polarity", "Previous Data", "Latest Data", "DoT"];

async function workbookWith(name: string, fill: (sheet: Worksheet) => void): Promise<string> {
  const workbook = new Workbook();
  fill(workbook.addWorksheet("Indicators"));
  await workbook.xlsx.writeFile(inFolder(name));
  return inFolder(name);
}

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(inFolder(name), content);
  return inFolder(name);
}

/** A compound file with a stream of that name, as old Office files and encrypted ones are. */
function compoundFile(stream: string): Buffer {
  const magic = Buffer.from("d0cf11e0a1b11ae1", "hex");
  return Buffer.concat([
    magic,
    Buffer.alloc(1016),
    Buffer.from(stream, "utf16le"),
    Buffer.alloc(512),
  ]);
}

describe("an input that cannot be used gives one line, exit code 2, and no file", () => {
  const sample = readFileSync(path.join(samples, "indicators-2022-23.xlsx"));
  const cases: readonly (readonly [string, () => string | Promise<string>, RegExp])[] = [
    ["a missing file", () => inFolder("none.xlsx"), /was not found/],
    ["a folder", () => (mkdirSync(inFolder("f.xlsx")), inFolder("f.xlsx")), /is a folder/],
    ["an empty file", () => file("empty.xlsx", ""), /is empty/],
    ["a text file", () => file("text.xlsx", "No.,Indicator\n1,x\n"), /not an Excel workbook/],
    ["a PDF", () => file("paper.xlsx", "%PDF-1.7\n…"), /PDF/],
    ["a damaged file", () => file("cut.xlsx", sample.subarray(0, 20_000)), /is damaged/],
    ["a file with a password", () => file("p.xlsx", compoundFile("EncryptedPackage")), /password/],
    ["an old .xls", () => file("old.xls", compoundFile("Workbook")), /\.xlsx/],
    ["an empty workbook", () => workbookWith("blank.xlsx", () => {}), /is empty/],
    [
      "no indicator table",
      () => workbookWith("notes.xlsx", (sheet) => sheet.addRow(["Dear", "all"])),
      /No indicator table.*'Indicators'/,
    ],
    [
      "a header without rows",
      () => workbookWith("header.xlsx", (sheet) => sheet.addRow(header)),
      /header in row 1 but no rows/,
    ],
  ];

  test.each(cases)("%s", async (_name, make, message) => {
    const input = await make();
    const before = readdirSync(folder);
    for (const words of [
      ["check", input],
      ["report", input, "-o", inFolder("out.xlsx")],
    ]) {
      const { code, out, err } = await herts(...words);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toMatch(message);
      expect(err.trimEnd()).not.toMatch(/\n|^\s+at /m);
    }
    expect(readdirSync(folder)).toEqual(before);
  });
});

describe("an odd table is handled", () => {
  test("Excel errors, text that looks like a formula, the longest cell, 200,000 blank rows", async () => {
    const longest = "Long. ".repeat(6000).slice(0, 32_767);
    const input = await workbookWith("odd.xlsx", (sheet) => {
      sheet.addRow([...header, "Commentary"]);
      sheet.addRow([1, 1, "Number of visits", "higher", { error: "#DIV/0!" }, "115", "↑", longest]);
      sheet.addRow([2, 1, "=cmd|' /C calc'!A0", "higher", "94", "115", "↑", "+SUM(1,2)"]);
      const fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFFF00" } } as const;
      for (let row = 5; row <= 200_000; row++) sheet.getCell(row, 1).fill = fill;
    });
    const output = inFolder("odd-report.xlsx");
    const { code, err } = await herts("report", input, "-o", output);
    expect([code, err]).toEqual([0, ""]);
    const read = new Workbook();
    await read.xlsx.readFile(output);
    const texts: string[] = [];
    read.getWorksheet("Report - Ambition 1")?.eachRow((row) =>
      row.eachCell((cell) => {
        expect(cell.formula).toBeUndefined();
        texts.push(String(cell.value));
      }),
    );
    expect(texts.some((text) => text.includes("=cmd|"))).toBe(true);
    expect(texts.some((text) => text.includes("+SUM(1,2)"))).toBe(true);
    const sentences = texts.join(" ").match(/Long\./g) ?? [];
    expect(sentences.length).toBe(longest.match(/Long\./g)?.length);
  });
});
