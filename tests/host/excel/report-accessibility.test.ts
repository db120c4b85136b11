import path from "node:path";
import { buildReport, designReport, type DesignedSheet } from "../../../src/core/report";
import { defaultReportChoices } from "../../../src/core/report/choices";
import type { ReportChoices } from "../../../src/core/report/types";
import { buildIndicatorReport } from "../../../src/excel/indicators";
import { withGlobals, type Host } from "../../../src/host/host";
import { openWorkbookFile } from "../../../src/host/xlsx";
import { workbookOf, type MeasureSketch } from "../../unit/report/measures";
import { analystsWorkbook, inHost, write } from "./opened";
import { issuesIn, readBack } from "./written";

jest.setTimeout(120_000);

const sample = path.resolve(__dirname, "../../../samples/indicators-2022-23.xlsx");
const layouts = ["tabs", "one tab"] as const;

function designed(
  sketches: readonly MeasureSketch[],
  choices: Partial<ReportChoices> = {},
): DesignedSheet[] {
  const model = buildReport(workbookOf(sketches), [], { tolerance: 0.05 });
  return designReport(model, { ...defaultReportChoices, ...choices });
}

const longWord = "Übergangsvereinbarung".repeat(20);
const sentence = "More young people moved into homes that suit them, and fewer moved away again. ";

/** What a workbook may hold at its worst. */
const hostile: readonly MeasureSketch[] = [
  { id: "1", commentary: sentence.repeat(370), actions: "• First\n• Second\n\nThen the rest." },
  { id: "2", commentary: null, actions: null, bees: [], priorities: [] },
  { id: "3", indicator: longWord, label: longWord, commentary: longWord.repeat(9) },
  {
    id: "4",
    indicator: "👩‍👩‍👧 Families 🟢 מדד بالعربية",
    commentary: "⬆️ 数値が上がった。".repeat(60),
  },
  { id: "5", indicator: '=HYPERLINK("https://example.org")', commentary: "=1+1\n+2\n-3\n@SUM(A1)" },
  { id: "6", previous: "N/A", latest: "", polarity: null, commentary: "↓ see 5" },
  { id: "row 12", indicator: "", ambition: null, commentary: "\n\n \n" },
  { id: "8", ambition: 5, latest: "5%", commentary: "here", actions: "https://example.org" },
  ...Array.from({ length: 12 }, (_, i) => ({ id: `9${"abcdefghijkl"[i]}`, ambition: 2 })),
];

const many = Array.from({ length: 300 }, (_, i): MeasureSketch => ({
  id: String(i + 1),
  ambition: (i % 5) + 1,
  latest: `${(i * 7) % 100}%`,
  commentary: sentence.repeat(i % 11),
}));

describe.each(layouts)("the report that the add-in writes (%s)", (layout) => {
  test.each([
    ["of three measures", [{}, { id: "2", latest: "5%" }, { id: "3", ambition: 2 }]],
    ["of a workbook at its worst", hostile],
    ["of 300 measures", many],
  ] as const)("%s passes the accessibility check with no exception", (_, sketches) =>
    inHost({ workbook: analystsWorkbook() }, async (host) => {
      await write(host, designed(sketches, { layout }));
      expect(await issuesIn(host)).toEqual([]);
    }),
  );

  test("without commentary passes, too", () =>
    inHost({ workbook: analystsWorkbook() }, async (host) => {
      await write(host, designed(hostile, { layout, commentary: false }));
      expect(await issuesIn(host)).toEqual([]);
    }));
});

test("the sample's report, charts and all, passes with no exception", async () =>
  inHost({ workbook: await openWorkbookFile(sample) }, async (host) => {
    await withGlobals(host, () => host.Excel.run((context) => buildIndicatorReport(context)));
    const { written } = await readBack(host);
    expect(written.sheets.flatMap(({ pictures }) => pictures).length).toBeGreaterThanOrEqual(3);
    expect(written.document.title).toContain("2022-23");
    expect(await issuesIn(host)).toEqual([]);
    await withGlobals(host, () => host.Excel.run(clearBelowCharts));
    expect(new Set((await issuesIn(host)).map(({ slug }) => slug))).toEqual(new Set(["alt-text"]));
  }));

/** Deletes the sentences below the charts of ambition 1. */
async function clearBelowCharts(context: Excel.RequestContext): Promise<void> {
  const sheet = context.workbook.worksheets.getItem("Report - Ambition 1");
  const charts = sheet.charts.load("items/name");
  const used = sheet.getUsedRange().load("values");
  await context.sync();
  const last = Math.max(...used.values.map(([text], row) => (text === "Charts" ? row : 0)));
  expect(charts.items.length).toBeGreaterThan(0);
  sheet.getRangeByIndexes(last + 3, 0, used.values.length - last - 3, 1).clear("Contents");
  await context.sync();
}

/** Changes the written report as the analyst does by hand. */
function byHand(
  host: Host,
  change: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
) {
  return withGlobals(host, () =>
    host.Excel.run(async (context) => {
      change(context.workbook.worksheets.getItem("Report - Ambition 1"), context);
      await context.sync();
    }),
  );
}

describe("what the analyst changes by hand in the report is found where it stands", () => {
  test.each<[string, string, string, Parameters<typeof byHand>[1]]>([
    ["a deleted title", "title-missing", "A1", (sheet) => sheet.getRange("A1").clear("Contents")],
    ["merged cells", "merged-cells", "A1", (sheet) => sheet.getRange("A1:F1").merge()],
    ["a deleted figure", "blank-in-table", "D5", (sheet) => sheet.getRange("D5").clear("Contents")],
    [
      "a light grey text",
      "contrast",
      "B4",
      (sheet) => {
        sheet.getRange("B4:B6").format.font.color = "#B1B4B6";
      },
    ],
    [
      "a figure marked in red",
      "colour-alone",
      "D5",
      (sheet) => {
        sheet.getRange("D5").format.fill.color = "#F6D7D2";
      },
    ],
    [
      "a bare arrow",
      "colour-alone",
      "E4",
      (sheet) => {
        sheet.getRange("E4").values = [["↑"]];
      },
    ],
    [
      "small print",
      "small-text",
      "F4",
      (sheet) => {
        sheet.getRange("F4:F6").format.font.size = 7;
      },
    ],
    [
      "more commentary than the row shows",
      "text-cut",
      "F5",
      (sheet) => {
        sheet.getRange("F5").values = [[sentence.repeat(30)]];
      },
    ],
    [
      "a header that is there already",
      "table-header",
      "D3",
      (sheet) => {
        sheet.getRange("D3").values = [["Previous data* "]];
      },
    ],
    [
      "a table named by Excel",
      "table-name",
      "A3",
      (sheet) => {
        sheet.tables.getItem("Herts_Ambition_1").name = "Table1";
      },
    ],
    [
      "a table converted to a range",
      "table-missing",
      "A3",
      (sheet) => sheet.tables.getItem("Herts_Ambition_1").convertToRange(),
    ],
    [
      "a tab named by Excel",
      "sheet-name",
      "A1",
      (sheet) => {
        sheet.name = "Sheet7";
      },
    ],
    [
      "a link that says nothing",
      "link-text",
      "A8",
      (sheet) => {
        sheet.getRange("A8").hyperlink = {
          address: "https://example.org/",
          textToDisplay: "click here",
        };
      },
    ],
    [
      "a chart without alt text",
      "alt-text",
      "B9",
      (sheet) => {
        const chart = sheet.charts.add("Line", sheet.getRange("A4:A6"));
        chart.setPosition("B9", "E20");
        chart.name = "Mine";
      },
    ],
    [
      "a chart over figures",
      "picture-over-text",
      "B4",
      (sheet) => {
        const chart = sheet.charts.add("Line", sheet.getRange("A4:A6"));
        chart.setPosition("B4", "C5");
        sheet.shapes.getItem("Chart 1").altTextDescription = "Line chart of the numbers.";
      },
    ],
  ])("%s: %s at %s", (_, slug, address, change) =>
    inHost({ workbook: analystsWorkbook() }, async (host) => {
      await write(host, designed([{}, { id: "2", latest: "5%" }, { id: "3" }]));
      await byHand(host, change);
      const issues = (await issuesIn(host)).filter((issue) => issue.slug === slug);
      expect(issues.map(({ row, column }) => [row, column])).toEqual([placeOf(address)]);
    }),
  );

  test("a file without a title", () =>
    inHost({ workbook: analystsWorkbook() }, async (host) => {
      await write(host, designed([{}]));
      await byHand(host, (_, { workbook }) => {
        workbook.properties.title = "";
      });
      expect(await issuesIn(host)).toMatchObject([{ slug: "document-title", sheet: "Report" }]);
    }));

  test("and is gone when the report is built again", () =>
    inHost({ workbook: analystsWorkbook() }, async (host) => {
      const design = designed([{}, { id: "2", latest: "5%" }, { id: "3" }]);
      await write(host, design);
      await byHand(host, (sheet) => {
        sheet.getRange("A1:F1").merge();
        sheet.getRange("B4:F5").format.font.color = "#DDDDDD";
        sheet.getRange("D5").clear("Contents");
      });
      expect((await issuesIn(host)).length).toBeGreaterThanOrEqual(3);
      await write(host, design);
      expect(await issuesIn(host)).toEqual([]);
    }));
});

function placeOf(address: string): [row: number, column: number] {
  return [Number(address.slice(1)) - 1, address.charCodeAt(0) - 65];
}

describe("reading the report back", () => {
  const large = Array.from({ length: 5000 }, (_, i): MeasureSketch => ({
    id: String(i + 1),
    ambition: 1,
    commentary: sentence,
  }));

  test("takes two syncs and little more than the texts, also for 5,000 measures", () =>
    inHost({ workbook: analystsWorkbook() }, async (host) => {
      await write(host, designed(large));
      const before = { ...host.counters };
      const { written, syncs } = await readBack(host);
      expect(syncs).toBe(2);
      expect(written.sheets[1]?.values).toHaveLength(5003);
      expect(host.counters.requestBytes - before.requestBytes).toBeLessThan(700_000);
      expect(host.counters.responseBytes - before.responseBytes).toBeLessThan(4_000_000);
    }));

  test("asks cell by cell only where a block of rows looks different", () =>
    inHost({ workbook: analystsWorkbook() }, async (host) => {
      await write(host, designed(large));
      await byHand(host, (sheet) => {
        sheet.getRange("F4000").format.font.color = "#AAAAAA";
      });
      const before = host.counters.responseBytes;
      expect(await issuesIn(host)).toMatchObject([
        { slug: "contrast", row: 3999, column: 5 },
        { slug: "colour-alone", row: 3999, column: 5 },
      ]);
      expect(host.counters.responseBytes - before).toBeLessThan(4_100_000);
    }));

  test("does without merged cells where Excel cannot tell them", () =>
    inHost({ workbook: analystsWorkbook(), requirementSet: "1.9" }, async (host) => {
      await write(host, designed([{}]));
      const { written } = await readBack(host);
      expect(written.sheets.map(({ merges }) => merges)).toEqual([null, null, null]);
      expect(await issuesIn(host)).toEqual([]);
    }));

  test("leaves out tabs that are hidden", () =>
    inHost({ workbook: analystsWorkbook() }, async (host) => {
      await write(host, designed([{}, { id: "2", ambition: 2 }]));
      await write(host, designed([{}]));
      const { written } = await readBack(host);
      expect(written.sheets.map(({ name }) => name)).toEqual([
        "Report",
        "Report - Ambition 1",
        "Report - Notes",
      ]);
    }));
});
