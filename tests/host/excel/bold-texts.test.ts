import { webPayloadLimit, type Host } from "../../../src/host/host";
import { cellAt } from "../../../src/host/model/workbook";
import type { MeasureSketch } from "../../unit/report/measures";
import { analystsWorkbook, designOf, everything, inHost, sheetNamed, write } from "./opened";

const measure = {
  indicator: "Share of children seen",
  label: "in time",
  commentary: "It went down.",
  actions: "More visits.",
};

/** The client under the tests knows ExcelApi 1.15; text runs are plain data to it, and our host plays them. */
const newest = {
  isSupported: (set: string, version: string) =>
    set === "ExcelApi" && Number(version.slice(2)) <= 18,
};

const build = (host: Host, ...sketches: readonly MeasureSketch[]) =>
  write(host, designOf(...sketches), newest);

function boldParts(host: Host, row: number, column: number): string[] {
  const sheet = sheetNamed(host.workbook, "Report - Ambition 1");
  const cell = cellAt(sheet, sheet.tables[0]!.area.row + row, column)!;
  expect((cell.runs ?? [{ text: cell.value }]).map(({ text }) => text).join("")).toBe(cell.value);
  return (cell.runs ?? []).flatMap(({ text, font }) => (font.bold ? [text] : []));
}

test("the indicator's title and the heading of the actions are bold inside their cells", () =>
  inHost({ workbook: analystsWorkbook() }, async (host) => {
    const { withoutBold } = await build(host, measure);
    expect(withoutBold).toEqual([]);
    expect(boldParts(host, 1, 1)).toEqual(["Share of children seen"]);
    expect(boldParts(host, 1, 5)).toEqual(["Actions to address decline in performance:"]);
  }));

test("building twice changes nothing, and a heading that is gone leaves nothing bold", () =>
  inHost({ workbook: analystsWorkbook() }, async (host) => {
    await build(host, measure);
    const before = everything(host.workbook);
    await build(host, measure);
    expect(everything(host.workbook)).toEqual(before);
    await build(host, { ...measure, actions: null });
    expect(boldParts(host, 1, 5)).toEqual([]);
  }));

test.each(["=1+1", "+44 1992", "-5%", "@SUM(A1)", "'quoted'"])(
  "a title that looks like a formula stays plain text: %s",
  (indicator) =>
    inHost({ workbook: analystsWorkbook() }, async (host) => {
      await build(host, { ...measure, indicator }, measure);
      expect(boldParts(host, 1, 1)).toEqual([]);
      expect(boldParts(host, 2, 1)).toEqual(["Share of children seen"]);
      const sheet = sheetNamed(host.workbook, "Report - Ambition 1");
      const cell = cellAt(sheet, sheet.tables[0]!.area.row + 1, 1)!;
      expect(cell.formula).toBeUndefined();
      expect(String(cell.value).startsWith(indicator)).toBe(true);
    }),
);

test("an Excel before ExcelApi 1.18 gets the same text, plain", () =>
  inHost({ workbook: analystsWorkbook() }, async (host) => {
    const { withoutBold } = await write(host, designOf(measure));
    expect(withoutBold).toEqual(["Report - Ambition 1"]);
    expect(boldParts(host, 1, 1)).toEqual([]);
  }));

test("where Excel refuses the bold text the report is complete all the same, and plain", () =>
  inHost({ workbook: analystsWorkbook() }, async (host) => {
    await build(host, measure);
    const complete = everything(host.workbook);
    host.counters.reset();
    await build(host, measure);
    const { syncs } = host.counters;
    Object.assign(host.badDays, { failAtSync: syncs, failAfterApplying: true });
    const { withoutBold } = await build(host, measure);
    expect(withoutBold).toEqual(["Report - Ambition 1"]);
    expect(boldParts(host, 1, 1)).toEqual([]);
    expect(boldParts(host, 1, 5)).toEqual([]);
    await build(host, measure);
    expect(everything(host.workbook)).toEqual(complete);
  }));

test.each([58, 5000])(
  "with bold text, %i measures take at most 8 syncs, each under the limit of Excel on the web",
  (count) =>
    inHost(
      { workbook: analystsWorkbook(), badDays: { payloadLimitBytes: webPayloadLimit } },
      async (host) => {
        const commentary = "The number of children has gone up again. ".repeat(15);
        const sketches = Array.from({ length: count }, (_, i) => ({
          ...measure,
          ambition: 1 + (i % 5),
          commentary,
        }));
        for (const run of ["first", "second"]) {
          host.counters.reset();
          await build(host, ...sketches);
          expect([run, host.counters.syncs <= 8]).toEqual([run, true]);
          expect(host.counters.largestRequestBytes).toBeLessThan(5_000_000);
        }
      },
    ),
  120_000,
);
