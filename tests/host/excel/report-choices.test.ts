import { reportStanding } from "../../../src/core/fingerprint/report-standing";
import { defaultReportChoices, type ReportChoices } from "../../../src/core/report";
import type { RuleExample } from "../../../src/core/rules";
import {
  buildIndicatorReport,
  checkIndicators,
  readIndicatorReport,
  type IndicatorOptions,
} from "../../../src/excel/indicators";
import { keepChoices } from "../../../src/excel/kept-choices";
import { writeSettings } from "../../../src/excel/own-sheets";
import { defaultOwnSettings } from "../../../src/core/own-sheets";
import type { BuildProgress } from "../../../src/excel/progress";
import type { Host } from "../../../src/host/host";
import { designOf, everything, inHost, write, analystsWorkbook, run } from "./opened";
import { indicatorModel } from "../../helpers/workbooks";

const sound: RuleExample["rows"] = [{}, { number: 2, latest: "70.0% (70/100)" }];
const wrong: RuleExample["rows"] = [{ direction: "↓" }];
const oneTab: ReportChoices = { ...defaultReportChoices, layout: "one tab", charts: false };

function workbookWith(rows: RuleExample["rows"]) {
  return indicatorModel(rows);
}

const build = (host: Host, options?: IndicatorOptions) =>
  run(host, (context) => buildIndicatorReport(context, options));
const standing = async (host: Host) => {
  const { workbook, settings } = await run(host, (context) => checkIndicators(context));
  return reportStanding(workbook, settings);
};

describe("choices for one report", () => {
  test("count before those of the workbook, which stay", () =>
    inHost({ workbook: workbookWith(sound) }, async (host) => {
      const { report, choices, reportSettings } = await build(host, { choices: oneTab });
      expect(report.sheets).toEqual(["Report"]);
      expect(choices).toEqual(oneTab);
      expect(reportSettings.choices).toEqual(defaultReportChoices);
    }));

  test("do not make the report out of date, but a changed figure does", () =>
    inHost({ workbook: workbookWith(sound) }, async (host) => {
      const now = () => new Date(2023, 4, 4, 10, 30);
      await build(host, { choices: oneTab, now });
      expect(await standing(host)).toEqual({
        builtAt: "2023-05-04T10:30",
        isOutdated: false,
        tabs: ["Report"],
        front: "Report",
      });
      await run(host, async (context) => {
        context.workbook.worksheets.getItem("Indicators").getRange("B2").values = [["'Changed"]];
        await context.sync();
      });
      expect(await standing(host)).toMatchObject({ isOutdated: true });
    }));
});

describe("choices that are kept", () => {
  test("go onto a sheet of settings, and the next report follows them", () =>
    inHost({ workbook: workbookWith(sound) }, async (host) => {
      const sheet = await run(host, (context) => keepChoices(context, oneTab));
      expect(sheet).toBe("HERTS Settings");
      const { report } = await build(host);
      expect(report.sheets).toEqual(["Report"]);
      expect(await standing(host)).toMatchObject({ isOutdated: false });
    }));

  test("leave the other settings of the workbook as they are", () =>
    inHost({ workbook: workbookWith(sound) }, async (host) => {
      const rules = { ...defaultOwnSettings.rules, tolerance: 0.1, disclosureThreshold: 7 };
      const report = { ...defaultOwnSettings.report, title: "Our report" };
      await run(host, (context) => writeSettings(context, { rules, report }));
      await run(host, (context) => keepChoices(context, { ...oneTab, ambitions: [1] }));
      const checked = await run(host, (context) => checkIndicators(context));
      expect(checked.settings).toMatchObject({ tolerance: 0.1, disclosureThreshold: 7 });
      expect(checked.reportSettings).toMatchObject({
        title: "Our report",
        choices: { ...oneTab, ambitions: [1] },
      });
    }));
});

describe("the report to publish elsewhere", () => {
  test("is read without a change to the workbook, of the figures as they are", () =>
    inHost({ workbook: workbookWith(sound) }, async (host) => {
      const before = everything(host.workbook);
      const { model, choices } = await run(host, (context) =>
        readIndicatorReport(context, { choices: oneTab }),
      );
      expect(model.ambitions.flatMap(({ measures }) => measures)).toHaveLength(2);
      expect(choices).toEqual(oneTab);
      expect(everything(host.workbook)).toEqual(before);
    }));

  test("is refused while errors are open, where the choices say so", () =>
    inHost({ workbook: workbookWith(wrong) }, async (host) => {
      const choices: ReportChoices = { ...oneTab, openErrors: "refuse" };
      const reading = run(host, (context) => readIndicatorReport(context, { choices }));
      await expect(reading).rejects.toMatchObject({ name: "ReportRefused" });
    }));
});

describe("the steps of a build", () => {
  test("are told before they begin, in their order", () =>
    inHost({ workbook: workbookWith(sound) }, async (host) => {
      const told: string[] = [];
      const onProgress = (progress: BuildProgress) => told.push(progress.stage);
      await run(host, (context) => keepChoices(context, oneTab, { onProgress }));
      await build(host, { onProgress });
      expect(told).toEqual([
        ...["keeping choices", "reading", "checking", "looking", "writing", "finishing"],
      ]);
    }));

  test("count the requests of a large report", () =>
    inHost({ workbook: analystsWorkbook() }, async (host) => {
      const told: string[] = [];
      const onProgress = (progress: BuildProgress) => {
        if (progress.stage === "writing") told.push(`${progress.request}/${progress.requests}`);
      };
      const design = designOf(
        ...Array.from({ length: 60 }, () => ({ commentary: "x".repeat(3_000) })),
      );
      await write(host, design, { requestBytes: 120_000, onProgress });
      expect(told.length).toBeGreaterThan(1);
      expect(told).toEqual(told.map((_, i) => `${i + 1}/${told.length}`));
    }));
});
