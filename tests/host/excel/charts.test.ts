import {
  buildReport,
  designReport,
  type DesignedSheet,
  type ReportChoices,
} from "../../../src/core/report";
import { defaultReportChoices } from "../../../src/core/report/choices";
import { exampleWorkbook } from "../../../src/core/rules";
import { readIndicatorWorkbook } from "../../../src/core/workbook";
import type { CellValue } from "../../../src/core/workbook/types";
import { webPayloadLimit } from "../../../src/host/badDays";
import { createHost } from "../../../src/host/host";
import { analystsWorkbook, everything, inHost, sheetNamed, write } from "./opened";

type Rows = readonly (readonly CellValue[])[];

const yearly: Rows = [
  ["Indicator 1: sign-offs"],
  ["Year", "Sign-offs"],
  ["2018-19", 31],
  ["2019-20", 18],
  ["2021-22", 75],
  ["2022-23", 102],
];
const monthly: Rows = [
  ["KPI 2 (%)"],
  ["Month", "Hertfordshire", "England"],
  ["Jan 2022", 55.8, "50%"],
  ["Feb 2022", 54, "N/A"],
  ["Mar 2022", 52.7, "49%"],
];

/** The report of two measures whose series stand on a sheet. */
function designWith(rows: Rows, choices: Partial<ReportChoices> = {}): DesignedSheet[] {
  const sheets = [{ name: "Series", rows }];
  const measures = [{ number: 1 }, { number: 2, previous: "55.8%", latest: "52.7%" }];
  const reading = readIndicatorWorkbook(
    exampleWorkbook({ title: "", rows: measures, otherSheets: sheets }),
  );
  if (reading.kind !== "workbook") throw new Error(reading.message);
  const model = buildReport(reading.workbook, [], { tolerance: 0.05 });
  return designReport(model, { ...defaultReportChoices, ...choices });
}

const both = [...yearly, [], ...monthly];
const ambition = "Report - Ambition 1";
const opened = () => ({ workbook: analystsWorkbook() });

test("a report has native charts with their data, titles and alternative texts", () =>
  inHost(opened(), async (host) => {
    const { chartsWithoutAltText } = await write(host, designWith(both));
    const { charts } = sheetNamed(host.workbook, ambition);
    expect(charts.map(({ name }) => name)).toEqual(["Herts_Chart_1", "Herts_Chart_2"]);
    const [one, two] = charts;
    expect(one?.design.title?.text).toBe("Sign-offs");
    expect(one?.altTextDescription).toContain("It rose from 31 to 102.");
    expect(one?.design.blanks).toBe("Gap");
    expect(one?.design.axes?.value.minimum).toBe(0);
    expect(two?.design.series.map(({ type }) => type)).toEqual(["LineMarkers", "LineMarkers"]);
    expect(two?.design.axes?.value.numberFormat).toBe("0.0%");
    expect(two?.design.series.map(({ values }) => values.reference)).toEqual([
      expect.stringMatching(/^'Report - Chart data'!\$B\$\d+:\$B\$\d+$/),
      expect.stringMatching(/^'Report - Chart data'!\$C\$\d+:\$C\$\d+$/),
    ]);
    expect(chartsWithoutAltText).toEqual([]);
  }));

test("a chart covers the empty row that is meant for it", () =>
  inHost(opened(), async (host) => {
    const design = designWith(both);
    await write(host, design);
    const wanted = design.flatMap(({ charts = [] }) => charts);
    const { charts } = sheetNamed(host.workbook, ambition);
    for (const [i, { area }] of wanted.entries()) {
      const { from, to } = charts[i]!.anchor;
      expect(from).toEqual({ row: area.row, column: area.column, down: 0, right: 0 });
      expect([to.row, to.column]).toEqual([area.row + 1, area.column + area.columnCount]);
    }
  }));

test.each(["tabs", "one tab"] as const)("building again with %s changes nothing", (layout) =>
  inHost(opened(), async (host) => {
    const design = designWith(both, { layout });
    await write(host, design);
    const before = everything(host.workbook);
    await write(host, design);
    expect(everything(host.workbook)).toEqual(before);
  }),
);

test("a chart follows its figures and its kind", () =>
  inHost(opened(), async (host) => {
    await write(host, designWith(both));
    const changed = [...yearly, ["2023-24", 120], [], ...monthly];
    await write(host, designWith(changed));
    const fresh = await createHost(opened());
    await write(fresh, designWith(changed));
    expect(everything(host.workbook).sheets[ambition]?.charts).toEqual(
      everything(fresh.workbook).sheets[ambition]?.charts,
    );
    fresh.close();
  }));

test.each<[string, Rows, Partial<ReportChoices>]>([
  ["whose series is gone", yearly, {}],
  ["that the analyst does not want any more", both, { charts: false }],
])("a chart %s goes", (_, rows, choices) =>
  inHost(opened(), async (host) => {
    await write(host, designWith(both));
    await write(host, designWith(rows, choices));
    const names = sheetNamed(host.workbook, ambition).charts.map(({ name }) => name);
    expect(names).toEqual(choices.charts === false ? [] : ["Herts_Chart_1"]);
  }),
);

test("between the layouts the charts move, and none is left behind", () =>
  inHost(opened(), async (host) => {
    await write(host, designWith(both));
    const before = everything(host.workbook).sheets[ambition]?.charts.map(({ name }) => name);
    await write(host, designWith(both, { layout: "one tab" }));
    const onTab = host.workbook.sheets.map(({ charts }) => charts.length);
    expect(onTab.reduce((sum, each) => sum + each, 0)).toBe(2);
    expect(sheetNamed(host.workbook, "Report").charts).toHaveLength(2);
    await write(host, designWith(both));
    expect(sheetNamed(host.workbook, ambition).charts.map(({ name }) => name)).toEqual(before);
    expect(sheetNamed(host.workbook, "Report").charts).toEqual([]);
  }));

test("a chart of the user on a tab of ours stays as it is", () =>
  inHost(opened(), async (host) => {
    await write(host, designWith(both));
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(ambition);
      const range = context.workbook.worksheets.getItem("Report - Chart data").getRange("A4:B9");
      sheet.charts.add("Pie", range).name = "My chart";
      await context.sync();
    });
    const mine = () =>
      sheetNamed(host.workbook, ambition).charts.find((c) => c.name === "My chart");
    const before = structuredClone(mine());
    await write(host, designWith(both, { charts: false }));
    expect(mine()?.design.series).toHaveLength(before?.design.series.length ?? 0);
    expect(sheetNamed(host.workbook, ambition).charts).toHaveLength(1);
  }));

test("an Excel that lists no charts among the shapes gets the report, and is told which charts lack the text", () =>
  inHost({ ...opened(), chartsAsShapes: false }, async (host) => {
    const { chartsWithoutAltText } = await write(host, designWith(both));
    expect(chartsWithoutAltText).toEqual(["Herts_Chart_1", "Herts_Chart_2"]);
  }));

describe("a report that breaks off", () => {
  test.each([
    [1, false],
    [2, false],
    [2, true],
  ])("at sync %i is complete once it is built again", async (sync, isApplied) => {
    const fresh = await createHost(opened());
    await write(fresh, designWith(both));
    await inHost(opened(), async (host) => {
      Object.assign(host.badDays, { failAtSync: sync, failAfterApplying: isApplied });
      await expect(write(host, designWith(both))).rejects.toThrow();
      await write(host, designWith(both));
      const charts = (each: typeof host) =>
        sheetNamed(each.workbook, ambition).charts.map(({ name, design, altTextDescription }) => ({
          name,
          design,
          altTextDescription,
        }));
      expect(charts(host)).toEqual(charts(fresh));
    });
    fresh.close();
  });

  test("at the alternative texts names the charts that lack them, and has them next time", () =>
    inHost(opened(), async (host) => {
      Object.assign(host.badDays, { failAtSync: 3, failAfterApplying: false });
      const first = await write(host, designWith(both));
      expect(first.chartsWithoutAltText).toEqual(["Herts_Chart_1", "Herts_Chart_2"]);
      const second = await write(host, designWith(both));
      expect(second.chartsWithoutAltText).toEqual([]);
      const texts = sheetNamed(host.workbook, ambition).charts.map((c) => c.altTextDescription);
      expect(texts).toEqual([
        expect.stringMatching(/^Column chart/),
        expect.stringMatching(/^Line chart/),
      ]);
    }));
});

test(
  "300 charts are written within eight syncs, none of them above 5 MB",
  () =>
    inHost({ ...opened(), badDays: { payloadLimitBytes: webPayloadLimit } }, async (host) => {
      const rows = Array.from({ length: 300 }, (_, i): Rows => [
        ["KPI 2 (%)"],
        ["Month", "Hertfordshire", "England"],
        ["Jan 2022", 40 + i / 10, "50%"],
        ["Feb 2022", 54, "N/A"],
        ["Mar 2022", 52.7, "49%"],
        [],
      ]).flat();
      const design = designWith(rows);
      expect(design.flatMap(({ charts = [] }) => charts).length).toBe(300);
      for (const run of ["first", "second"]) {
        host.counters.reset();
        await write(host, design);
        expect([run, host.counters.syncs <= 8]).toEqual([run, true]);
        expect(host.counters.largestRequestBytes).toBeLessThan(5_000_000);
      }
    }),
  60_000,
);
