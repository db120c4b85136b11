import type { RuleExample } from "../../../src/core/rules";
import { acceptFindings, writeSettings } from "../../../src/excel/own-sheets";
import { buildIndicatorReport, checkIndicators } from "../../../src/excel/indicators";
import { takeSnapshot } from "../../../src/excel/snapshot";
import type { Host } from "../../../src/host/host";
import type { WorkbookModel } from "../../../src/host/model/workbook";
import { everything, inHost, run } from "./opened";
import { indicatorModel } from "../../helpers/workbooks";

const rows: RuleExample["rows"] = [{}, { number: 2, latest: "70.0% (70/100)" }];

function indicators(): WorkbookModel {
  return indicatorModel(rows);
}

const may = () => new Date(2023, 4, 4, 10, 30);
const june = () => new Date(2023, 5, 1, 9, 5);
const build = (host: Host, now = may) =>
  run(host, (context) => buildIndicatorReport(context, { now }));
const check = (host: Host) => run(host, (context) => checkIndicators(context));
const findings = async (host: Host) => (await check(host)).findings;
const record = ({ workbook }: Host) => workbook.names.find(({ name }) => name === "_HERTS_built");

const type = (host: Host, address: string, value: unknown) =>
  run(host, async ({ workbook, sync }) => {
    workbook.worksheets.getItem("Indicators").getRange(address).values = [[value]];
    await sync();
  });

describe("the record of a build", () => {
  test("is a hidden text of the workbook, which the next snapshot reads without a further sync", () =>
    inHost({ workbook: indicators() }, async (host) => {
      await build(host);
      expect(record(host)).toMatchObject({ visible: false, scope: null });
      expect(record(host)?.formula).toMatch(/^="[0-9a-z]+ 2023-05-04T10:30"$/);
      const before = host.counters.syncs;
      const { builtReport } = await run(host, (context) => takeSnapshot(context));
      expect(host.counters.syncs - before).toBe(3);
      expect(builtReport?.builtAt).toBe("2023-05-04T10:30");
      expect(builtReport?.tabs.map(({ name, role }) => [name, role])).toEqual([
        ["Report", "report"],
        ["Report - Ambition 1", "ambition_1"],
        ["Report - Notes", "notes"],
      ]);
    }));

  test("is left as it is by a build of the same content, as is everything else", () =>
    inHost({ workbook: indicators() }, async (host) => {
      await build(host);
      const before = everything(host.workbook);
      await build(host, june);
      expect(everything(host.workbook)).toEqual(before);
    }));

  test("is renewed by a build of other content", () =>
    inHost({ workbook: indicators() }, async (host) => {
      await build(host);
      await type(host, "I2", "67.0% (67/100)");
      await build(host, june);
      expect(record(host)?.formula).toMatch(/ 2023-06-01T09:05"$/);
    }));

  test("is taken for no sheet of ours: writing the report neither removes nor retires anything", () =>
    inHost({ workbook: indicators() }, async (host) => {
      await build(host);
      const { report } = await build(host);
      expect(report.retired).toEqual([]);
      expect(record(host)).toBeDefined();
    }));

  test("is mended where somebody made something else of the name", () =>
    inHost({ workbook: indicators() }, async (host) => {
      await build(host);
      record(host)!.formula = "=1";
      expect(await findings(host)).toEqual([]);
      await build(host);
      expect(record(host)?.formula).toMatch(/2023-05-04T10:30"$/);
    }));
});

describe("a report that is older than the workbook", () => {
  test("is reported at A1 of its front tab, with the time of the build", () =>
    inHost({ workbook: indicators() }, async (host) => {
      await build(host);
      expect(await findings(host)).toEqual([]);
      await type(host, "I2", "67.0% (67/100)");
      expect(await findings(host)).toMatchObject([
        {
          rule: "report-outdated",
          severity: "warning",
          cell: { sheet: "Report", row: 0, column: 0 },
          message: expect.stringContaining("(3 tabs) was built on 4 May 2023 at 10:30") as string,
        },
      ]);
      await build(host, june);
      expect(await findings(host)).toEqual([]);
    }));

  test("is not what a build reports, which replaces it", () =>
    inHost({ workbook: indicators() }, async (host) => {
      await build(host);
      await type(host, "I2", "67.0% (67/100)");
      expect((await build(host)).findings).toEqual([]);
    }));

  test("is one that was built under other settings", () =>
    inHost({ workbook: indicators() }, async (host) => {
      await build(host);
      const { settings, reportSettings } = await check(host);
      const set = (report: typeof reportSettings, tolerance = settings.tolerance) =>
        run(host, (context) =>
          writeSettings(context, { rules: { ...settings, tolerance }, report }),
        );
      await set(reportSettings);
      expect(await findings(host)).toEqual([]);
      await set(reportSettings, 0.1);
      expect(await findings(host)).toMatchObject([{ rule: "report-outdated" }]);
      await set({ ...reportSettings, title: "Our year" });
      expect(await findings(host)).toMatchObject([{ rule: "report-outdated" }]);
    }));

  test("is not one whose tabs were renamed, moved, or formatted, or one in a copy of the file", () =>
    inHost({ workbook: indicators() }, async (host) => {
      await build(host);
      host.workbook.name = "Copy of indicators.xlsx";
      await run(host, async ({ workbook, sync }) => {
        const sheet = workbook.worksheets.getItem("Report");
        sheet.name = "Annual report";
        sheet.position = 0;
        sheet.getRange("A1").format.font.italic = true;
        await sync();
      });
      expect(await findings(host)).toEqual([]);
    }));

  test("is no report at all where its tabs were deleted", () =>
    inHost({ workbook: indicators() }, async (host) => {
      await build(host);
      host.workbook.sheets = host.workbook.sheets.filter(({ name }) => name === "Indicators");
      await type(host, "I2", "67.0% (67/100)");
      expect(await findings(host)).toEqual([]);
    }));
});

describe("a check of a workbook", () => {
  test("takes three syncs without a report, and five with one", () =>
    inHost({ workbook: indicators() }, async (host) => {
      await check(host);
      expect(host.counters.syncs).toBe(3);
      await build(host);
      host.counters.reset();
      await check(host);
      expect(host.counters.syncs).toBe(5);
    }));

  test("finds a figure that was deleted from the report, names its measure, and can leave it accepted", () =>
    inHost({ workbook: indicators() }, async (host) => {
      await build(host);
      await run(host, async ({ workbook, sync }) => {
        const { tables } = workbook.worksheets.getItem("Report - Ambition 1");
        const rows = tables.getItem("Herts_Ambition_1").getDataBodyRange();
        rows.getCell(1, 3).clear("Contents");
        await sync();
      });
      const outcome = await check(host);
      expect(outcome.findings).toMatchObject([
        {
          rule: "report-blank-in-table",
          measure: "2",
          cell: { sheet: "Report - Ambition 1", column: 3 },
        },
      ]);
      const decision = { reason: "Embargoed.", initials: "AB", date: "2023-05-04" };
      await run(host, (context) => acceptFindings(context, outcome, outcome.findings, decision));
      expect(await findings(host)).toEqual([]);
    }));
});
