import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { herts, samples, temporaryFolder } from "./herts";

jest.setTimeout(120_000);

const folder = temporaryFolder();
const sample = path.join(samples, "indicators-2022-23.xlsx");
const inFolder = (name: string) => path.join(folder, name);

/** Text of the document's own part, without its tags. */
function wordText(file: string): string {
  const part = unzipSync(readFileSync(file))["word/document.xml"];
  return strFromU8(part!)
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&amp;", "&");
}

test("the report comes out as a workbook, a web page and a Word document, which --json lists", async () => {
  const [output, html, docx] = ["r.xlsx", "r.html", "r.docx"].map(inFolder);
  const ran = await herts(
    ...["report", sample, "-o", output!, "--html", html!, "--docx", docx!, "--json"],
  );
  expect([ran.code, ran.err]).toEqual([0, ""]);
  const account = JSON.parse(ran.out) as { output: string; exports: unknown };
  expect(account.output).toBe(output);
  expect(account.exports).toEqual([
    { format: "html", file: html },
    { format: "docx", file: docx },
  ]);
  expect(existsSync(output!)).toBe(true);
  const page = readFileSync(html!, "utf8");
  expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="en-GB">/);
  const rows = page.match(/<th scope="row" role="rowheader">\d+[a-z]?<\/th>/g) ?? [];
  expect(new Set(rows).size).toBe(58);
  for (const figure of ["63.9% (625/978)", "3,179/3,776", "2/2"]) {
    expect(page).toContain(figure);
    expect(wordText(docx!)).toContain(figure);
  }
});

test("without -o the workbook is saved beside the input as ever, and what was exported is said", async () => {
  const input = inFolder("mine.xlsx");
  copyFileSync(sample, input);
  const before = readFileSync(input);
  const { code, out } = await herts("report", input, "--html", inFolder("mine.htm"));
  expect(code).toBe(0);
  expect(out).toContain(`Exported  ${inFolder("mine.htm")} (HTML file)`);
  expect(existsSync(inFolder("mine-report.xlsx"))).toBe(true);
  expect(readFileSync(input).equals(before)).toBe(true);
});

test.each([
  ["--html", "report.pdf", /The HTML file "report\.pdf" must end in \.html\./],
  ["--docx", "report.doc", /The Word document "report\.doc" must end in \.docx\./],
  ["--docx", "", /The Word document "" must end in \.docx\./],
])(
  "a name that does not fit its format is refused before anything is saved: %s %s",
  async (option, name, says) => {
    const output = inFolder("refused.xlsx");
    const { code, err } = await herts("report", sample, "-o", output, option, name);
    expect([code, err.trimEnd().split("\n").length]).toEqual([2, 1]);
    expect(err).toMatch(says);
    expect(existsSync(output)).toBe(false);
  },
);

test("a workbook is never written over, whatever its name ends in", async () => {
  const input = inFolder("named.html");
  copyFileSync(sample, input);
  const before = readFileSync(input);
  const { code, err } = await herts("report", input, "-o", inFolder("n.xlsx"), "--html", input);
  expect(code).toBe(2);
  expect(err).toMatch(/is the input itself\. Choose another name\./);
  expect(readFileSync(input).equals(before)).toBe(true);
});

test("a folder of that name is not written over", async () => {
  const file = inFolder("folder.docx");
  mkdirSync(file);
  const { code, err } = await herts("report", sample, "-o", inFolder("f.xlsx"), "--docx", file);
  expect([code, err.trimEnd().split("\n").length]).toEqual([2, 1]);
  expect(err).toContain(file);
});
