import { checkIndicators } from "../../../src/excel/indicators";
import { writeLinks } from "../../../src/excel/own-sheets";
import type { Host } from "../../../src/host/host";
import { emptySheet, type WorkbookModel } from "../../../src/host/model/workbook";
import { fillSheet, indicatorModel } from "../../helpers/workbooks";
import { everything, grid, inHost, run, sheetNamed } from "./opened";

/** A workbook with an indicator table and a register of what its plan promises. */
function planned(): WorkbookModel {
  const workbook = indicatorModel([
    { indicator: "Percentage of care leavers in suitable accommodation" },
    { indicator: "Percentage of children looked after living within the county" },
  ]);
  const plan = emptySheet("{plan}", "Plan");
  fillSheet(plan, [
    ["How we measure success"],
    ["An increase in care leavers in suitable accommodation"],
    ["A reduction in children looked after placed outside the county"],
    ["Number of visits to the website"],
  ]);
  workbook.sheets.push(plan);
  return workbook;
}

const check = (host: Host) => run(host, (context) => checkIndicators(context));

const write = (host: Host) =>
  run(host, async (context) => writeLinks(context, (await checkIndicators(context)).workbook));

function type(host: Host, address: string, value: string) {
  return host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("HERTS Links").getRange(address).values = [[value]];
    await context.sync();
  });
}

const rulesIn = async (host: Host) => (await check(host)).findings.map(({ rule }) => rule).sort();

test("the sheet of links is a native table, written within eight syncs, and read back as decided", () =>
  inHost({ workbook: planned() }, async (host) => {
    expect(await rulesIn(host)).toEqual(["commitment-unmeasured", "link-unconfirmed"]);
    const { workbook } = await check(host);
    host.counters.reset();
    expect(await run(host, (context) => writeLinks(context, workbook))).toBe("HERTS Links");
    expect(host.counters.syncs).toBeLessThanOrEqual(8);
    const sheet = sheetNamed(host.workbook, "HERTS Links");
    const [table] = sheet.tables;
    expect([table?.name, table?.area.rowCount]).toEqual(["Herts_Links", 4]);
    const first = table!.area.row + 1;
    const rows = grid(sheet, first + 3, 7).slice(first);
    expect(rows.map((row) => [row[1], row[2], row[5]])).toEqual([
      [
        "Success measures: Plan!A2",
        "1 – Percentage of care leavers in suitable accommodation",
        "–",
      ],
      [
        "Success measures: Plan!A3",
        "2 – Percentage of children looked after living within the county",
        "–",
      ],
      ["Success measures: Plan!A4", "None found", "–"],
    ]);
    await type(host, `F${first + 1}`, "Yes");
    await type(host, `F${first + 2}`, "yes ");
    await type(host, `C${first + 3}`, "1");
    await type(host, `F${first + 3}`, "maybe");
    host.counters.reset();
    expect(await rulesIn(host)).toEqual(["commitment-unmeasured", "entry-unusable"]);
    expect(host.counters.syncs).toBe(3);
    await type(host, `F${first + 3}`, "y");
    expect(await rulesIn(host)).toEqual([]);
    await write(host);
    const before = everything(host.workbook);
    await write(host);
    expect(everything(host.workbook)).toEqual(before);
    expect(await rulesIn(host)).toEqual([]);
  }));

test("a sheet of that name that somebody else made stays, and is not read", () =>
  inHost({ workbook: planned() }, async (host) => {
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.add("HERTS Links").getRange("A1").values = [["mine"]];
      await context.sync();
    });
    expect(await write(host)).toBe("HERTS Links (HERTS)");
    expect(sheetNamed(host.workbook, "HERTS Links").cells.get(0)?.get(0)?.value).toBe("mine");
  }));
