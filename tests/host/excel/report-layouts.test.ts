import { buildReport, designReport, type DesignedSheet } from "../../../src/core/report";
import { defaultReportChoices } from "../../../src/core/report/choices";
import { webPayloadLimit, type Host } from "../../../src/host/host";
import { cellAt } from "../../../src/host/model/workbook";
import { workbookOf, type MeasureSketch } from "../../unit/report/measures";
import { analystsWorkbook, everything, inHost, sheetNamed, write } from "./opened";

const sentence = "The number of children has gone up again, and £3,221 “was” spent. ";
const five: readonly MeasureSketch[] = [1, 2, 3, 4, 5].map((ambition) => ({ ambition }));
const longFive = five.map((sketch) => ({ ...sketch, commentary: sentence.repeat(200) }));

function design(
  layout: "tabs" | "one tab",
  sketches: readonly MeasureSketch[] = five,
): DesignedSheet[] {
  const model = buildReport(workbookOf(sketches), [], { tolerance: 0.05 });
  return designReport(model, { ...defaultReportChoices, layout });
}

/** What the user sees, with tables that were made anew taken for the same ones. */
function seen(host: Host) {
  const { sheets, ...rest } = everything(host.workbook);
  const entries = Object.entries(sheets).map(([name, sheet]) => [
    name,
    { ...sheet, tables: sheet.tables.map((table) => ({ ...table, id: "" })) },
  ]);
  return { ...rest, sheets: Object.fromEntries(entries) as typeof sheets };
}

const visible = (host: Host) =>
  host.workbook.sheets.filter(({ visibility }) => visibility === "Visible").map((s) => s.name);

describe("the report on one tab", () => {
  test("stands on one new tab, with the tables of all ambitions and links inside the tab", () =>
    inHost({ workbook: analystsWorkbook() }, async (host) => {
      expect(await write(host, design("one tab"))).toMatchObject({
        sheets: ["Report"],
        retired: [],
      });
      const sheet = sheetNamed(host.workbook, "Report");
      expect(sheet.tables.map(({ name }) => name)).toEqual(
        design("one tab")[0]!.tables.map(({ name }) => name),
      );
      expect(sheet.merges).toEqual([]);
      const links = [...sheet.cells.values()]
        .flatMap((row) => [...row.values()])
        .flatMap(({ hyperlink, value }) =>
          hyperlink?.documentReference ? [[hyperlink.documentReference, value] as const] : [],
        );
      expect(links).toHaveLength(6);
      for (const [reference, value] of links) {
        const row = Number(/^Report!A(\d+)$/.exec(reference)![1]) - 1;
        expect(cellAt(sheet, row, 0)!.value).toBe(value);
      }
    }));

  test("is A4 landscape, one page wide, and begins a page with each ambition", () =>
    inHost({ workbook: analystsWorkbook() }, async (host) => {
      const designed = design("one tab");
      await write(host, designed);
      const { pageSetup, rowBreaks } = sheetNamed(host.workbook, "Report");
      expect(pageSetup).toMatchObject({ orientation: "Landscape", paperSize: "A4", fitToWidth: 1 });
      expect(pageSetup.printTitleRows).toBeNull();
      expect(rowBreaks).toEqual(designed[0]!.pageBreaks);
    }));

  test("changes nothing the second time", () =>
    inHost({ workbook: analystsWorkbook() }, async (host) => {
      await write(host, design("one tab"));
      const before = everything(host.workbook);
      await write(host, design("one tab"));
      expect(everything(host.workbook)).toEqual(before);
    }));

  test("leaves a sheet that somebody else named Report, and links lead to ours", () =>
    inHost({ workbook: analystsWorkbook("Report") }, async (host) => {
      const before = everything(host.workbook).sheets.Report;
      expect((await write(host, design("one tab"))).sheets).toEqual(["Report (HERTS)"]);
      expect(everything(host.workbook).sheets.Report).toEqual(before);
    }));
});

describe("from one layout to the other", () => {
  test("the tabs of the ambitions are emptied and hidden, and come back as they were", () =>
    inHost({ workbook: analystsWorkbook() }, async (host) => {
      await write(host, design("tabs"));
      const asTabs = seen(host);
      const { sheets, retired } = await write(host, design("one tab"));
      expect(sheets).toEqual(["Report"]);
      expect(retired).toHaveLength(6);
      expect(visible(host)).toEqual(["Indicators", "Report"]);
      const asOneTab = everything(host.workbook);
      await write(host, design("one tab"));
      expect(everything(host.workbook)).toEqual(asOneTab);
      await write(host, design("tabs"));
      expect(seen(host)).toEqual(asTabs);
    }));

  test("the one tab comes back as it was", () =>
    inHost({ workbook: analystsWorkbook() }, async (host) => {
      await write(host, design("one tab"));
      const first = seen(host).sheets.Report;
      await write(host, design("tabs"));
      const { pageBreaks = [] } = design("tabs")[0]!;
      expect(sheetNamed(host.workbook, "Report").rowBreaks).toEqual(pageBreaks);
      await write(host, design("one tab"));
      expect({ ...seen(host).sheets.Report, id: "" }).toEqual({ ...first, id: "" });
    }));

  test("a user who looks at a tab that goes out of use is brought to the report", () =>
    inHost({ workbook: analystsWorkbook() }, async (host) => {
      await write(host, design("tabs"));
      await host.userSelect("Report - Ambition 3", "C5");
      await write(host, design("one tab"));
      const active = host.workbook.sheets.find(({ id }) => id === host.workbook.activeSheetId);
      expect(active!.name).toBe("Report");
    }));

  test("a protected structure is told before the first write, because tabs must be hidden", () =>
    inHost({ workbook: analystsWorkbook() }, async (host) => {
      await write(host, design("tabs"));
      host.workbook.isStructureProtected = true;
      const before = everything(host.workbook);
      await expect(write(host, design("one tab"))).rejects.toMatchObject({
        kind: "workbook protected",
      });
      expect(everything(host.workbook)).toEqual(before);
    }));
});

describe("what else the workbook holds", () => {
  test.each(["tabs", "one tab"] as const)(
    "formulas and names of the analyst that point into the report go on working: %s",
    (layout) =>
      inHost({ workbook: analystsWorkbook("Panel") }, async (host) => {
        await write(host, design(layout));
        const sheetName = layout === "tabs" ? "Report - Ambition 1" : "Report";
        const { area } = sheetNamed(host.workbook, sheetName).tables.find(
          ({ name }) => name === "Herts_Ambition_1",
        )!;
        const cell = `'${sheetName}'!$D$${area.row + 2}`;
        await host.Excel.run(async (context) => {
          const panel = context.workbook.worksheets.getItem("Panel");
          panel.getRange("B2:B3").formulas = [[`=${cell}`], [`=${cell}&"!"`]];
          context.workbook.names.add("LatestFigure", `=${cell}`);
          await context.sync();
        });
        const pointers = () => ({
          cells: [1, 2].map((row) => cellAt(sheetNamed(host.workbook, "Panel"), row, 1)!.formula),
          name: host.workbook.names.find(({ name }) => name === "LatestFigure")!.formula,
        });
        const before = pointers();
        await write(host, design(layout, [...five, { ambition: 1 }]));
        await write(host, design(layout === "tabs" ? "one tab" : "tabs"));
        await write(host, design(layout));
        expect(pointers()).toEqual(before);
        expect(before.cells[0]).toContain("!$D$");
        const table = sheetNamed(host.workbook, sheetName).tables.map(({ name }) => name);
        expect(table).toContain("Herts_Ambition_1");
      }),
  );

  test.each(["tabs", "one tab"] as const)(
    "a tab of ours that was made very hidden is shown again: %s",
    (layout) =>
      inHost({ workbook: analystsWorkbook() }, async (host) => {
        await write(host, design(layout));
        const before = everything(host.workbook);
        for (const name of before.order.slice(1)) {
          sheetNamed(host.workbook, name).visibility = "VeryHidden";
        }
        await write(host, design(layout));
        expect(everything(host.workbook)).toEqual(before);
      }),
  );
});

const attempts = [1, 2, 3, 4].flatMap((sync) =>
  [false, true].map((applied) => [sync, applied] as const),
);

describe.each([
  ["one tab", "one tab"],
  ["tabs", "one tab"],
  ["one tab", "tabs"],
] as const)("an abort while the report of %s becomes one of %s", (from, to) => {
  test.each(attempts)("at sync %i (applied: %s) is mended by the next build", (sync, applied) =>
    inHost({ workbook: analystsWorkbook() }, async (host) => {
      const narrow = { requestBytes: 100_000 };
      await write(host, design(from, longFive), narrow);
      const before = everything(host.workbook);
      host.counters.reset();
      await write(host, design(to, five), narrow);
      const { syncs } = host.counters;
      const complete = seen(host);
      await write(host, design(from, longFive), narrow);
      Object.assign(host.badDays, { failAtSync: sync, failAfterApplying: applied });
      const isBrokenOff = await write(host, design(to, five), narrow).then(
        () => false,
        (problem: unknown) => expect(problem).toMatchObject({ kind: "refused" }) ?? true,
      );
      expect(isBrokenOff).toBe(sync <= syncs);
      expect(everything(host.workbook).sheets.Indicators).toEqual(before.sheets.Indicators);
      Object.assign(host.badDays, { failAtSync: null });
      await write(host, design(to, five), narrow);
      expect(seen(host)).toEqual(complete);
    }),
  );
});

describe("size", () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, i) => ({
      ambition: 1 + (i % 5),
      commentary: sentence.repeat(15),
    }));

  /** A report whose every figure follows a cell of the sheet Indicators. */
  function linkedDesign(count: number): DesignedSheet[] {
    const model = buildReport(workbookOf(many(count)), [], { tolerance: 0.05 });
    const figure = (row: number, column: number) => ({
      cell: { sheet: "Indicators", row, column },
      numberFormat: "0.0%",
    });
    const ambitions = model.ambitions.map((ambition) => ({
      ...ambition,
      measures: ambition.measures.map((measure, i) => ({
        ...measure,
        sources: {
          previous: figure(i, 6),
          latest: figure(i, 7),
          direction: { polarity: "higher", tolerance: 0.05 } as const,
        },
      })),
    }));
    return designReport({ ...model, ambitions }, { ...defaultReportChoices, values: "linked" });
  }

  test.each([
    ["58 measures on one tab", () => design("one tab", many(58))],
    ["300 measures on one tab", () => design("one tab", many(300))],
    ["5,000 measures on one tab", () => design("one tab", many(5000))],
    ["58 linked measures", () => linkedDesign(58)],
    ["5,000 linked measures", () => linkedDesign(5000)],
  ])(
    "%s take at most 8 syncs, each under the limit of Excel on the web",
    (_, designed) =>
      inHost(
        { workbook: analystsWorkbook(), badDays: { payloadLimitBytes: webPayloadLimit } },
        async (host) => {
          const sheets = designed();
          for (const run of ["first", "second"]) {
            host.counters.reset();
            await write(host, sheets);
            expect([run, host.counters.syncs <= 8]).toEqual([run, true]);
            expect(host.counters.largestRequestBytes).toBeLessThan(5_000_000);
          }
        },
      ),
    120_000,
  );

  test("an indicator of twelve measures without commentary keeps all twelve rows", () =>
    inHost({ workbook: analystsWorkbook() }, async (host) => {
      const twelve = [..."abcdefghijkl"].map((letter) => ({
        id: `6${letter}`,
        indicator: "Share of children",
        label: `Group ${letter}`,
        commentary: null,
      }));
      await write(host, design("one tab", twelve));
      const { area } = sheetNamed(host.workbook, "Report").tables.at(-1)!;
      expect(area.rowCount).toBe(13);
    }));
});
