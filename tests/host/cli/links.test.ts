import path from "node:path";
import { Workbook } from "exceljs";
import { herts, samples, temporaryFolder } from "./herts";

jest.setTimeout(120_000);

const folder = temporaryFolder();
const sample = path.join(samples, "indicators-2022-23.xlsx");
const planned = path.join(folder, "planned.xlsx");

interface Linked {
  sheet: string;
  promises: {
    promise: string;
    state: string;
    links: { measures: string[]; opposite: boolean }[];
  }[];
}

async function read(file: string): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(file);
  return workbook;
}

test("links writes the sheet to decide on, and keeps what was decided", async () => {
  const workbook = await read(sample);
  workbook
    .addWorksheet("Plan")
    .addRows([
      ["How we measure success"],
      ["An increase in the percentage of Care Leavers in suitable accommodation (19-21 year olds)"],
      ["A reduction in Children Looked After placed outside of the county"],
      ["Number of visits to the website"],
    ]);
  await workbook.xlsx.writeFile(planned);

  const output = path.join(folder, "linked.xlsx");
  const { out, code } = await herts("links", planned, "-o", output, "--json");
  const { sheet, promises } = JSON.parse(out) as Linked;
  expect([code, sheet]).toEqual([0, "HERTS Links"]);
  expect(
    promises.map(({ state, links }) => [state, links.map((l) => [l.measures, l.opposite])]),
  ).toEqual([
    ["measured, to be confirmed", [[["22"], false]]],
    ["measured, to be confirmed", [[["1"], true]]],
    ["not measured", []],
  ]);

  const linked = await read(output);
  linked.getWorksheet("HERTS Links")!.eachRow((row) => {
    if (String(row.getCell(3).value).startsWith("22 ")) row.getCell(6).value = "Yes";
  });
  const decided = path.join(folder, "decided.xlsx");
  await linked.xlsx.writeFile(decided);
  const again = await herts("links", decided, "-o", path.join(folder, "again.xlsx"));
  expect(again.out).toMatch(/suitable accommodation .*\(Success measures: Plan!A2\): measured$/m);
  expect(again.out).toMatch(/^3 promises, 1 not measured$/m);
});

test("links says in one line that a workbook without registers has nothing to link", async () => {
  const { code, err } = await herts("links", sample, "-o", path.join(folder, "none.xlsx"));
  expect([code, err.trim().split("\n").length]).toEqual([2, 1]);
  expect(err).toMatch(/holds no register of strategic priorities/);
});
