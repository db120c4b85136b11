import type { RuleExample } from "../../../src/core/rules";
import { hertfordshire, type VocabularyLists } from "../../../src/core/vocabulary";
import { buildIndicatorReport, checkIndicators } from "../../../src/excel/indicators";
import { writeLists } from "../../../src/excel/own-sheets";
import type { Host } from "../../../src/host/host";
import type { WorkbookModel } from "../../../src/host/model/workbook";
import { grid, inHost, sheetNamed, run } from "./opened";
import { indicatorModel } from "../../helpers/workbooks";

/** A workbook with an indicator table of these rows. */
function indicators(rows: RuleExample["rows"]): WorkbookModel {
  return indicatorModel(rows);
}

const write = (host: Host, lists: VocabularyLists) =>
  run(host, (context) => writeLists(context, lists));

const rulesIn = async (host: Host) =>
  (await run(host, (context) => checkIndicators(context))).findings.map(({ rule }) => rule);

const ofAnotherCouncil: VocabularyLists = {
  ambitions: [
    { name: "Priority 1 – =Early help", alsoWritten: [] },
    { name: "Priority 8 – Work and homes", alsoWritten: ["Jobs and homes"] },
  ],
  outcomeBees: [{ name: "Thriving", alsoWritten: ["Thrive"] }],
  corporatePriorities: [],
};

const rows = [
  { ambition: "Priority 1", outcomeBee: "Thriving" },
  { ambition: "Jobs and homes", outcomeBee: "Thriving" },
];

describe("the sheet of lists", () => {
  test("is a native table of the names, as text", () =>
    inHost({ workbook: indicators(rows) }, async (host) => {
      expect(await write(host, ofAnotherCouncil)).toBe("HERTS Lists");
      const sheet = sheetNamed(host.workbook, "HERTS Lists");
      const { row, rowCount } = sheet.tables[0]!.area;
      expect(sheet.tables[0]!.name).toBe("Herts_Lists");
      expect(grid(sheet, row + rowCount, 3).slice(row)).toEqual([
        ["List", "Name", "Also written as"],
        ["Ambition", "Priority 1 – =Early help", "–"],
        ["Ambition", "Priority 8 – Work and homes", "Jobs and homes"],
        ["Outcome bee", "Thriving", "Thrive"],
        ["Corporate priority", "None", "–"],
      ]);
    }));

  test("counts for the check, which takes three syncs as before", () =>
    inHost({ workbook: indicators(rows) }, async (host) => {
      expect(await rulesIn(host)).toContain("outcome-bee-unknown");
      await write(host, ofAnotherCouncil);
      host.counters.reset();
      expect(await rulesIn(host)).toEqual([]);
      expect(host.counters.syncs).toBe(3);
    }));

  test("names the sections of the report, and stays as it is when the report is built", () =>
    inHost({ workbook: indicators(rows) }, async (host) => {
      await write(host, ofAnotherCouncil);
      const before = grid(sheetNamed(host.workbook, "HERTS Lists"), 20, 3);
      const { model } = await run(host, (context) => buildIndicatorReport(context));
      expect(model.ambitions.map(({ number, title }) => [number, title])).toEqual([
        [1, "Priority 1 – =Early help"],
        [8, "Priority 8 – Work and homes"],
      ]);
      expect(model.byOutcomeBee.map(({ name, total }) => [name, total])).toEqual([["Thriving", 2]]);
      expect(grid(sheetNamed(host.workbook, "HERTS Lists"), 20, 3)).toEqual(before);
    }));

  test("is written anew in place, shorter where names are gone", () =>
    inHost({ workbook: indicators(rows) }, async (host) => {
      await write(host, hertfordshire);
      await write(host, ofAnotherCouncil);
      expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Indicators", "HERTS Lists"]);
      const texts = grid(sheetNamed(host.workbook, "HERTS Lists"), 40, 3).flat();
      expect(texts).not.toContain("BE SAFE");
    }));

  test("that somebody else made stays, and is not read as ours", () =>
    inHost({ workbook: indicators(rows) }, async (host) => {
      await host.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("HERTS Lists");
        sheet.getRange("A1:B2").values = [
          ["List", "Name"],
          ["Outcome bee", "Thriving"],
        ];
        await context.sync();
      });
      expect(await rulesIn(host)).toContain("outcome-bee-unknown");
      expect(await write(host, ofAnotherCouncil)).toBe("HERTS Lists (HERTS)");
      expect(await rulesIn(host)).toEqual([]);
    }));
});
