import { webPayloadLimit } from "../../../src/host/host";
import { cellAt, type WorkbookModel } from "../../../src/host/model/workbook";
import type { MeasureSketch } from "../../unit/report/measures";
import { analystsWorkbook, designOf, everything, grid, inHost, sheetNamed, write } from "./opened";

const sentence = "The number of children has gone up again, and £3,221 “was” spent. ";
const measures = (count: number, sentences: number): MeasureSketch[] =>
  Array.from({ length: count }, (_, i) => ({
    ambition: 1 + (i % 5),
    commentary: sentence.repeat(sentences),
  }));

test.each([
  [58, 15],
  [5000, 15],
])(
  "%i measures take at most 8 syncs, each under the limit of Excel on the web",
  (count, sentences) =>
    inHost(
      { workbook: analystsWorkbook(), badDays: { payloadLimitBytes: webPayloadLimit } },
      async (host) => {
        const design = designOf(...measures(count, sentences));
        for (const run of ["first", "second"]) {
          host.counters.reset();
          await write(host, design);
          expect([run, host.counters.syncs <= 8]).toEqual([run, true]);
          expect(host.counters.largestRequestBytes).toBeLessThan(5_000_000);
        }
        expect(measuresWritten(host.workbook)).toBe(count);
      },
    ),
  120_000,
);

/** Rows of the measures' tables, without those that go on with the row above. */
function measuresWritten({ sheets }: WorkbookModel): number {
  const rows = sheets.flatMap((sheet) =>
    sheet.tables
      .filter(({ name }) => name.startsWith("Herts_Ambition"))
      .flatMap(({ area }) => grid(sheet, area.row + area.rowCount, 1).slice(area.row + 1)),
  );
  return rows.filter(([number]) => !String(number).includes("continued")).length;
}

const longText = sentence.repeat(480);

test("a report of no size that Excel takes is refused before anything is written", () =>
  inHost({ workbook: analystsWorkbook() }, async (host) => {
    const before = everything(host.workbook);
    const huge = designOf({}).map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => row.map((cell) => cell && { ...cell, value: longText })),
    }));
    const design = huge.map((sheet) => ({ ...sheet, rows: Array(20).fill(sheet.rows).flat() }));
    await expect(write(host, design)).rejects.toMatchObject({
      kind: "too large",
      message: expect.stringMatching(/MB.*Nothing was changed/),
    });
    expect(everything(host.workbook)).toEqual(before);
  }));

describe("a report of several requests that breaks off", () => {
  const old = designOf({ ambition: 1, commentary: "old" });
  const large = designOf(...measures(60, 60));
  const narrow = { requestBytes: 230_000 };
  let complete: ReturnType<typeof everything>;

  beforeAll(() =>
    inHost({ workbook: analystsWorkbook() }, async (host) => {
      await write(host, old);
      host.counters.reset();
      await write(host, large, narrow);
      expect(host.counters.syncs).toBe(5);
      complete = everything(host.workbook);
    }),
  );

  const breaks = [1, 2, 3, 4, 5].flatMap((sync) =>
    [true, false].map((after) => [sync, after] as const),
  );
  test.each(breaks)(
    "at sync %i of five (carried out: %s) is complete after another try",
    (sync, failAfterApplying) =>
      inHost({ workbook: analystsWorkbook() }, async (host) => {
        await write(host, old);
        const before = everything(host.workbook);
        Object.assign(host.badDays, { failAtSync: sync, failAfterApplying });
        await expect(write(host, large, narrow)).rejects.toMatchObject({ kind: "refused" });
        const broken = everything(host.workbook);
        const firstWrite = failAfterApplying ? 3 : 4;
        const lastWrite = failAfterApplying ? 5 : 6;
        expect(broken.sheets.Indicators).toEqual(before.sheets.Indicators);
        if (sync < firstWrite) expect(broken).toEqual(before);
        else if (sync < lastWrite) expectIncomplete(host.workbook);
        await write(host, large, narrow);
        expect(everything(host.workbook)).toEqual(complete);
      }),
  );
});

function expectIncomplete(workbook: Parameters<typeof sheetNamed>[0]): void {
  expect(cellAt(sheetNamed(workbook, "Report"), 0, 0)!.value).toMatch(/not complete.*again/);
}

test("a user who is typing is asked to press Enter, and nothing is changed", () =>
  inHost({ workbook: analystsWorkbook(), badDays: { cellEditMode: true } }, async (host) => {
    const before = everything(host.workbook);
    await expect(write(host, designOf({}))).rejects.toMatchObject({
      kind: "cell edit mode",
      message: "Excel is waiting for you to finish a cell: press Enter, then try again.",
    });
    expect(everything(host.workbook)).toEqual(before);
  }));

test("a protected tab of ours is named, and nothing is changed", () =>
  inHost({ workbook: analystsWorkbook() }, async (host) => {
    await write(host, designOf({}));
    sheetNamed(host.workbook, "Report - Notes").isProtected = true;
    const before = everything(host.workbook);
    await expect(write(host, designOf({}, {}))).rejects.toMatchObject({
      kind: "sheet protected",
      message: expect.stringContaining('"Report - Notes" is protected'),
    });
    expect(everything(host.workbook)).toEqual(before);
  }));

test("a protected sheet of the analyst's does not matter", () =>
  inHost({ workbook: analystsWorkbook() }, async (host) => {
    sheetNamed(host.workbook, "Indicators").isProtected = true;
    expect((await write(host, designOf({}))).sheets).toHaveLength(3);
  }));

test("a protected workbook structure is told before the first write", () =>
  inHost({ workbook: analystsWorkbook() }, async (host) => {
    host.workbook.isStructureProtected = true;
    const before = everything(host.workbook);
    await expect(write(host, designOf({}))).rejects.toMatchObject({
      kind: "workbook protected",
      message: expect.stringContaining("Review > Protect Workbook"),
    });
    expect(everything(host.workbook)).toEqual(before);
  }));

test("a protected workbook structure does not matter where no tab comes or goes", () =>
  inHost({ workbook: analystsWorkbook() }, async (host) => {
    await write(host, designOf({}));
    host.workbook.isStructureProtected = true;
    expect((await write(host, designOf({}, {}))).sheets).toHaveLength(3);
  }));

test("an older Excel, of ExcelApi 1.9, gets the same report", () =>
  inHost({ workbook: analystsWorkbook(), requirementSet: "1.9" }, async (host) => {
    await write(host, designOf({}, {}));
    await write(host, designOf({}, {}, {}));
    const sheet = sheetNamed(host.workbook, "Report - Ambition 1");
    expect(sheet.tables.map(({ name, area }) => [name, area.rowCount])).toEqual([
      ["Herts_Ambition_1", 4],
    ]);
  }));
