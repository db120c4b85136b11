import { copyFileSync, readFileSync } from "node:fs";
import path from "node:path";
import { Workbook, type Worksheet } from "exceljs";
import { unzipSync } from "fflate";
import { herts, samples, temporaryFolder } from "./herts";

jest.setTimeout(120_000);

const folder = temporaryFolder();
const ambitions = [1, 2, 3, 4, 5].map((n) => `Report - Ambition ${n}`);

async function read(file: string): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(file);
  return workbook;
}

async function reportOf(sample: string): Promise<string> {
  const output = path.join(folder, `${sample}-report.xlsx`);
  const { code, err } = await herts("report", path.join(samples, sample), "-o", output, "--json");
  expect([code, err]).toEqual([0, ""]);
  return output;
}

function sheetOf(workbook: Workbook, name: string): Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

/** Rows of the sheet's one table below its header, as text. */
function tableRows(sheet: Worksheet): string[][] {
  const [table, ...others] = tableAreas(sheet);
  if (!table || others.length > 0) throw new Error(`${sheet.name} has no table, or several.`);
  const first = Number(/^A(\d+):/.exec(table)?.[1]);
  const last = Number(/(\d+)$/.exec(table)?.[1]);
  return Array.from({ length: last - first }, (_, place) =>
    Array.from({ length: 6 }, (_, column) =>
      String(sheet.getRow(first + 1 + place).getCell(column + 1).value ?? ""),
    ),
  );
}

/** exceljs reads the area of a table as `tableRef`, which its types do not tell. */
function tableAreas(sheet: Worksheet): string[] {
  const { tables } = sheet.model as unknown as { tables: { tableRef: string }[] };
  return tables.map(({ tableRef }) => tableRef);
}

describe("the saved report of the sample, read back by exceljs", () => {
  let workbook: Workbook;
  beforeAll(async () => {
    workbook = await read(await reportOf("indicators-2022-23.xlsx"));
  });

  test("has the five ambition tabs with 58 measures in the published columns", () => {
    const measures = ambitions.flatMap((name) => {
      const sheet = sheetOf(workbook, name);
      return tableRows(sheet).filter(([number = ""]) => !number.includes("continued"));
    });
    expect(measures.length).toBe(58);
    const header = sheetOf(workbook, "Report - Ambition 1")
      .getRows(1, 6)
      ?.map((row) => [1, 2, 3, 4, 5, 6].map((column) => row.getCell(column).value));
    expect(header).toContainEqual([
      "No.",
      "Indicator",
      "Previous Data*",
      "Latest Data**",
      "Direction of travel",
      "Commentary",
    ]);
  });

  test("prints the arrow that the rule gives, with its word, and the figures as published", () => {
    const rows = ambitions.flatMap((name) => tableRows(sheetOf(workbook, name)));
    const row = (id: string) => rows.find(([number]) => number === id);
    expect(row("27")?.slice(2, 5)).toEqual(["15.4%", "15.7%", "⇄ Declining within 5%"]);
    expect(row("33")?.[4]).toBe("↑ Improving");
    expect(row("28a")?.slice(2, 5)).toEqual(["73%", "N/A", "N/A – Not comparable"]);
    expect(row("10")?.[3]).toBe("2/2");
  });

  test("leaves no cell of a table empty, keeps rows within Excel's height, and merges nothing", () => {
    for (const name of ambitions) {
      const sheet = sheetOf(workbook, name);
      for (const row of tableRows(sheet)) expect(row.every((text) => text !== "")).toBe(true);
      sheet.eachRow((row) => expect(row.height).toBeLessThanOrEqual(409));
      expect(sheet.hasMerges).toBe(false);
    }
  });

  test("prints on A4 landscape, one page wide, with the header on every page", () => {
    for (const name of ambitions) {
      const { pageSetup, headerFooter } = sheetOf(workbook, name);
      expect(pageSetup).toMatchObject({ orientation: "landscape", paperSize: 9, fitToWidth: 1 });
      expect(pageSetup.printTitlesRow).toMatch(/^\d+:\d+$/);
      expect(headerFooter.oddFooter).toContain("&P");
    }
  });
});

describe("a report in a workbook that holds more", () => {
  test("keeps chart, comments, conditional formats, names and the analyst's own Report sheet", async () => {
    const input = path.join(samples, "indicators-existing-layout.xlsx");
    const output = await reportOf("indicators-existing-layout.xlsx");
    const before = unzipSync(readFileSync(input));
    const after = unzipSync(readFileSync(output));
    const kept = Object.keys(before).filter((name) =>
      /charts\/|drawings\/|comments|worksheets\/sheet/.test(name),
    );
    expect(kept.some((name) => name.includes("charts/"))).toBe(true);
    expect(kept.some((name) => name.includes("comments"))).toBe(true);
    for (const name of kept.filter((part) => !part.includes("worksheets/"))) {
      expect([name, after[name] && Buffer.compare(after[name], before[name]!)]).toEqual([name, 0]);
    }

    const [old, now] = await Promise.all([read(input), read(output)]);
    expect(now.getWorksheet("Report (HERTS)") ?? now.getWorksheet("Report (2)")).toBeDefined();
    for (const sheet of old.worksheets) {
      expect(sheetOf(now, sheet.name).getSheetValues()).toEqual(sheet.getSheetValues());
    }
    const conditional = (workbook: Workbook) =>
      JSON.stringify(
        workbook.worksheets
          .slice(0, old.worksheets.length)
          .map(
            (sheet) =>
              (sheet as unknown as { conditionalFormattings: unknown }).conditionalFormattings,
          ),
      );
    expect(conditional(now)).toBe(conditional(old));
    expect(now.definedNames.model).toEqual(expect.arrayContaining(old.definedNames.model));
  });

  test("is the same when it is built again, in place", async () => {
    const file = path.join(folder, "twice.xlsx");
    copyFileSync(path.join(samples, "indicators-existing-layout.xlsx"), file);
    expect((await herts("report", file, "--in-place")).code).toBe(0);
    const first = unzipSync(readFileSync(file));
    expect((await herts("report", file, "--in-place")).code).toBe(0);
    const second = unzipSync(readFileSync(file));
    expect(Object.keys(second).sort()).toEqual(Object.keys(first).sort());
    for (const name of Object.keys(first).filter((part) => part.includes("worksheets/"))) {
      expect([name, Buffer.from(second[name]!).toString()]).toEqual([
        name,
        Buffer.from(first[name]!).toString(),
      ]);
    }
  });
});

test("the input is never written over unless that is asked for", async () => {
  const file = path.join(folder, "mine.xlsx");
  copyFileSync(path.join(samples, "indicators-2022-23.xlsx"), file);
  const before = readFileSync(file);
  const { code, err } = await herts("report", file, "-o", file);
  expect([code, /is the input itself/.test(err)]).toEqual([2, true]);
  expect((await herts("report", file)).code).toBe(0);
  expect(readFileSync(file).equals(before)).toBe(true);
  await read(path.join(folder, "mine-report.xlsx"));
});
