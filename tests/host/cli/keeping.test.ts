import { readFileSync } from "node:fs";
import path from "node:path";
import { Workbook } from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { quotedSheetName } from "../../../src/core/workbook/addresses";
import { herts, samples, temporaryFolder } from "./herts";

jest.setTimeout(120_000);

const folder = temporaryFolder();
const sample = path.join(samples, "indicators-2022-23.xlsx");
const inFolder = (name: string) => path.join(folder, name);

interface Checked {
  findings: { rule: string; measure: string | null; sheet: string; cell: string }[];
  accepted: { rule: string; measure: string; reason: string; initials: string }[];
  counts: { error: number };
}

async function check(file: string): Promise<Checked> {
  return JSON.parse((await herts("check", file, "--json")).out) as Checked;
}

async function read(file: string): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(file);
  return workbook;
}

describe("fix", () => {
  test("writes what the findings of a rule offer, and checks the copy again", async () => {
    const output = inFolder("fixed.xlsx");
    const { out, code } = await herts("fix", sample, "-o", output, "--rule", "direction-mismatch");
    expect(code).toBe(1);
    expect(out).toMatch(/2 fixes applied, 2 cells changed/);
    expect(out).toMatch(/Indicators!I44: “↓” is now “⇄”/);
    const sheet = (await read(output)).getWorksheet("Indicators");
    expect([sheet?.getCell("I44").value, sheet?.getCell("I59").value]).toEqual(["⇄", "↑"]);
    const rules = (await check(output)).findings.map(({ rule }) => rule);
    expect(rules).not.toContain("direction-mismatch");
    expect(rules).toContain("ratio-mismatch");
  });

  test("changes lines of stacked cells one by one", async () => {
    const stacked = path.join(samples, "indicators-existing-layout.xlsx");
    const { out } = await herts("fix", stacked, "-o", inFolder("stacked.xlsx"), "--json");
    const {
      changes,
      refused,
      check: after,
    } = JSON.parse(out) as {
      changes: { before: string; after: string }[];
      refused: unknown[];
      check: Checked;
    };
    expect(refused).toEqual([]);
    expect(changes.length).toBeGreaterThan(2);
    for (const change of changes) {
      expect(change.after.split("\n").length).toBe(change.before.split("\n").length);
    }
    const fixed = ["direction-mismatch", "direction-without-data"];
    expect(after.findings.filter(({ rule }) => fixed.includes(rule))).toEqual([]);
  });

  test.each([
    [["--rule", "direction-mismach"], /There is no rule "direction-mismach"/],
    [["-o", sample], /is the input itself/],
  ])("refuses %j in one line", async (words, message) => {
    const { code, err } = await herts("fix", sample, ...words);
    expect([code, err.trim().split("\n").length]).toEqual([2, 1]);
    expect(err).toMatch(message);
  });
});

describe("accept", () => {
  test("keeps the finding in the workbook, and the next check reports it as accepted", async () => {
    const output = inFolder("accepted.xlsx");
    const why = ["--reason", "The department prints it so.", "--initials", "AB"];
    const chosen = ["--rule", "ratio-mismatch", "--measure", "5"];
    const { code } = await herts("accept", sample, "-o", output, ...chosen, ...why);
    expect(code).toBe(0);
    const [before, after] = [await check(sample), await check(output)];
    expect(after.accepted).toMatchObject([
      { rule: "ratio-mismatch", measure: "5", reason: why[1], initials: "AB" },
    ]);
    expect(after.counts.error).toBe(before.counts.error - 1);
    expect((await herts("check", output)).out).toMatch(/; 1 accepted$/m);
  });

  test.each([
    [["--rule", "ratio-mismatch", "--initials", "AB"], /needs --reason/],
    [["--rule", "ratio-mismatch", "--reason", " ", "--initials", "AB"], /needs --reason/],
    [["--reason", "x", "--initials", "AB"], /needs --rule/],
    [
      ["--rule", "ratio-mismatch", "--measure", "1", "--reason", "x", "--initials", "AB"],
      /No open finding/,
    ],
  ])("refuses %j in one line", async (words, message) => {
    const { code, err } = await herts("accept", sample, "-o", inFolder("no.xlsx"), ...words);
    expect([code, err.trim().split("\n").length]).toEqual([2, 1]);
    expect(err).toMatch(message);
  });
});

test("settings writes the sheet of settings, and what is set there counts", async () => {
  const output = inFolder("settings.xlsx");
  expect((await herts("settings", sample, "-o", output)).code).toBe(0);
  const workbook = await read(output);
  const sheet = workbook.getWorksheet("HERTS Settings")!;
  sheet.eachRow((row) => {
    if (row.getCell(1).value === "ratio-mismatch") row.getCell(2).value = "off";
  });
  const changed = inFolder("settings-changed.xlsx");
  await workbook.xlsx.writeFile(changed);
  const rules = (await check(changed)).findings.map(({ rule }) => rule);
  expect(rules).not.toContain("ratio-mismatch");
  expect(rules).toContain("direction-mismatch");
});

test("check --write saves the findings on a sheet, each with a link to its cell", async () => {
  const output = inFolder("results.xlsx");
  const { out } = await herts("check", sample, "--write", output);
  expect(out).toMatch(/with the sheet HERTS Check results$/m);
  const { findings } = await check(sample);
  expect((await read(output)).getWorksheet("HERTS Check results")).toBeDefined();
  const parts = unzipSync(readFileSync(output));
  const sheets = Object.keys(parts).filter((name) => name.includes("worksheets/sheet"));
  const links = sheets.flatMap((name) => [
    ...strFromU8(parts[name]!).matchAll(/<hyperlink [^>]*location="([^"]*)"/g),
  ]);
  expect(links.map(([, location]) => location)).toEqual(
    findings.map(({ sheet, cell }) => `${quotedSheetName(sheet)}!${cell}`),
  );
});
