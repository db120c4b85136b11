import { writeFileSync } from "node:fs";
import path from "node:path";
import { Workbook } from "exceljs";
import { inputSheets } from "../../../src/core/planning/input-sheets";
import { ruleFamily } from "../../../src/core/rules";
import { herts, temporaryFolder } from "./herts";

jest.setTimeout(60_000);

const folder = temporaryFolder();

test("eval gives one JSON line for each formula, errors with what to do", async () => {
  const { out, code } = await herts(
    "eval",
    '=HERTS.TREND("67.4% (694/1,030)","63.9% (625/978)","bigger")',
    '=HERTS.TREND({1;2},{2;1},"higher")',
    '=HERTS.TREND(1,2,"sideways")',
  );
  const lines = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);
  expect(code).toBe(0);
  expect(lines).toEqual([
    { formula: expect.any(String), value: "↓" },
    { formula: expect.any(String), value: [["↑"], ["↓"]] },
    { formula: expect.any(String), error: "#VALUE!", message: expect.stringContaining("polarity") },
  ]);
});

test("eval reads formulas from a file, one a line", async () => {
  const file = path.join(folder, "formulas.txt");
  writeFileSync(file, '=HERTS.VALUE("67.4%")\n\n=1+1\n');
  const { out } = await herts("eval", "--file", file);
  expect(out).toBe(
    '{"formula":"=HERTS.VALUE(\\"67.4%\\")","value":0.674}\n{"formula":"=1+1","value":2}\n',
  );
});

test("template writes an empty indicator workbook, and never over a file that is there", async () => {
  const file = path.join(folder, "new.xlsx");
  expect((await herts("template", file)).code).toBe(0);
  const workbook = new Workbook();
  await workbook.xlsx.readFile(file);
  expect(workbook.worksheets.map(({ name }) => name)).toEqual([
    ...["Read me", "Indicators", "Lists"],
    ...inputSheets.map(({ name }) => name),
  ]);

  const again = await herts("template", file);
  expect([again.code, again.err]).toEqual([2, expect.stringContaining("exists already")]);
  const check = await herts("check", file);
  expect([check.code, check.err]).toEqual([2, expect.stringContaining("no rows with indicators")]);
});

test("a filled-in template is read without an error or a warning, and its empty registers say nothing", async () => {
  const file = path.join(folder, "filled.xlsx");
  await herts("template", file);
  const workbook = new Workbook();
  await workbook.xlsx.readFile(file);
  const sheet = workbook.getWorksheet("Indicators")!;
  const header = sheet.getRow(4).values as string[];
  const content: Record<string, string> = {
    Ref: "1",
    Indicator: "Percentage of care leavers in suitable accommodation",
    Polarity: "Bigger is better",
    "Direction of travel": "↑",
    Commentary: "More young people moved in.",
  };
  header.forEach((name, column) => {
    if (content[name]) sheet.getRow(6).getCell(column).value = content[name];
    if (/^Previous/.test(name)) sheet.getRow(6).getCell(column).value = "90.7% (485/535)";
    if (/^Latest/.test(name)) sheet.getRow(6).getCell(column).value = "91.7% (452/493)";
  });
  await workbook.xlsx.writeFile(file);
  const { out, code } = await herts("check", file, "--json");
  const { measures, counts, findings } = JSON.parse(out) as {
    measures: number;
    counts: Record<string, number>;
    findings: { rule: string; sheet: string }[];
  };
  expect([measures, counts.error, counts.warning]).toEqual([1, 0, 0]);
  const onRegisters = findings.filter(
    ({ rule, sheet }) => sheet !== "Indicators" || ruleFamily(rule) === "planning",
  );
  expect(onRegisters).toEqual([]);
  expect(code).toBe(0);
});
