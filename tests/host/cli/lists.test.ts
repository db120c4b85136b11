import path from "node:path";
import { Workbook, type Worksheet } from "exceljs";
import { herts, samples, temporaryFolder } from "./herts";

jest.setTimeout(120_000);

const folder = temporaryFolder();
const sample = path.join(samples, "indicators-2022-23.xlsx");

async function read(file: string): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(file);
  return workbook;
}

/** Row number of the sheet of lists in which that name stands. */
function rowOf(sheet: Worksheet, name: string): number {
  let found = 0;
  sheet.eachRow((row, number) => {
    if (row.getCell(2).value === name) found = number;
  });
  if (found === 0) throw new Error(`${sheet.name} does not hold ${name}.`);
  return found;
}

test("settings writes the names that count now, and what is changed there counts and stays", async () => {
  const output = path.join(folder, "settings.xlsx");
  const first = await herts("settings", sample, "-o", output);
  expect([first.code, first.out.trim()]).toEqual([
    0,
    `Saved ${output} with the sheets HERTS Settings and HERTS Lists`,
  ]);
  const workbook = await read(output);
  const lists = workbook.getWorksheet("HERTS Lists")!;
  const safe = lists.getRow(rowOf(lists, "BE SAFE"));
  safe.getCell(2).value = "BE SECURE";
  safe.getCell(3).value = "Secure";
  const changed = path.join(folder, "changed.xlsx");
  await workbook.xlsx.writeFile(changed);

  const { out } = await herts("check", changed, "--json");
  const { findings } = JSON.parse(out) as { findings: { rule: string; message: string }[] };
  const unknown = findings.filter(({ rule }) => rule === "outcome-bee-unknown");
  expect(unknown.length).toBeGreaterThan(0);
  for (const { message } of unknown)
    expect(message).toMatch(/“BE SAFE” is no outcome bee.*BE SECURE/);

  const again = path.join(folder, "again.xlsx");
  const second = await herts("settings", changed, "-o", again);
  expect(second.out).toMatch(/with the sheet HERTS Settings$/m);
  expect(rowOf((await read(again)).getWorksheet("HERTS Lists")!, "BE SECURE")).toBeGreaterThan(1);
});
