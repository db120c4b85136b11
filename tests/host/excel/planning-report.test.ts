import path from "node:path";
import { defaultReportChoices } from "../../../src/core/report";
import { buildIndicatorReport, type IndicatorOptions } from "../../../src/excel/indicators";
import { webPayloadLimit, type Host } from "../../../src/host/host";
import { openWorkbookFile } from "../../../src/host/xlsx";
import { everything, inHost, run } from "./opened";

const sample = path.resolve(__dirname, "../../../samples/planning-2023-24.xlsx");
const registers = [
  "Strategic priorities",
  "Success measures",
  "About the county",
  "Outcome bees",
  "Action plan",
];
const planningTabs = [
  "Report - Coverage",
  "Report - Priorities",
  "Report - Success measures",
  "Report - Outcome bees",
  "Report - Action plan",
  "Report - Context",
];
const now = () => new Date(2024, 0, 5, 10, 30);

const build = (host: Host, options: IndicatorOptions = {}) =>
  run(host, (context) => buildIndicatorReport(context, { now, ...options }));

const visible = (host: Host) =>
  host.workbook.sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name);

const inSample = async (work: (host: Host) => Promise<void>) =>
  inHost({ workbook: await openWorkbookFile(sample) }, work);

test("the report of a workbook with registers has their tabs, within eight syncs, and is the same when built again", () =>
  inSample(async (host) => {
    const { sheets: before } = everything(host.workbook);
    await build(host);
    expect(visible(host)).toEqual(expect.arrayContaining(planningTabs));
    expect(host.counters.syncs).toBeLessThanOrEqual(8);
    expect(host.counters.largestRequestBytes).toBeLessThan(webPayloadLimit);
    const first = everything(host.workbook);
    for (const name of registers) expect(first.sheets[name]).toEqual(before[name]);
    await build(host);
    expect(everything(host.workbook)).toEqual(first);
  }));

test("where the tabs of the plan are not wanted any more, they go out of use and the rest stays", () =>
  inSample(async (host) => {
    await build(host);
    await build(host, { choices: { ...defaultReportChoices, planning: false } });
    const names = visible(host);
    expect(names.filter((name) => planningTabs.includes(name))).toEqual([]);
    expect(names).toEqual(expect.arrayContaining([...registers, "Report", "Report - Notes"]));
  }));
