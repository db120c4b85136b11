import type { Finding } from "../../../src/core/rules";
import type { OwnSettings } from "../../../src/core/own-sheets";
import {
  buildIndicatorReport,
  checkIndicators,
  type CheckOutcome,
} from "../../../src/excel/indicators";
import { acceptFindings, writeResults, writeSettings } from "../../../src/excel/own-sheets";
import type { Host } from "../../../src/host/host";
import { cellAddress } from "../../../src/core/workbook/addresses";
import { everything, grid, inHost, sheetNamed, run } from "./opened";
import { indicatorModel } from "../../helpers/workbooks";

const wrongArrow = { previous: "15.4%", latest: "15.7%", polarity: "lower", direction: "↓" };
const decision = { reason: "=Agreed with the board.", initials: "AB", date: "2023-05-04" };

/** A workbook with an indicator table of a faultless measure and one with a wrong arrow. */
const indicators = () => indicatorModel([{}, wrongArrow]);

const check = (host: Host) => run(host, (context) => checkIndicators(context));

/** What the workbook has set already, to be written again. */
function settingsOf({ settings: rules, reportSettings: report }: CheckOutcome): OwnSettings {
  return { rules, report };
}

function accept(host: Host, wanted: (finding: Finding) => boolean = () => true) {
  return run(host, async (context) => {
    const outcome = await checkIndicators(context);
    return acceptFindings(context, outcome, outcome.findings.filter(wanted), decision);
  });
}

/** Sets the value of a cell through Excel. */
function type(host: Host, sheet: string, address: string, value: unknown) {
  return host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}

/** Address of the cell that holds the text. */
function addressOf(host: Host, sheet: string, text: string): string {
  for (const [row, cells] of sheetNamed(host.workbook, sheet).cells) {
    for (const [column, cell] of cells) if (cell.value === text) return cellAddress(row, column);
  }
  throw new Error(`${sheet} holds no "${text}".`);
}

describe("an accepted finding", () => {
  test("is kept on a sheet of the workbook that people can read, as text", () =>
    inHost({ workbook: indicators() }, async (host) => {
      expect(await accept(host)).toBe("HERTS Accepted");
      const sheet = sheetNamed(host.workbook, "HERTS Accepted");
      const { row } = sheet.tables[0]!.area;
      expect(sheet.tables[0]!.name).toBe("Herts_Accepted");
      expect(grid(sheet, row + 2, 6).slice(row)).toEqual([
        ["Rule", "Measure", "Content", "Reason", "Initials", "Date"],
        [
          "direction-mismatch",
          "2",
          expect.stringMatching(/^↓ \[[0-9a-z]+\]$/),
          "=Agreed with the board.",
          "AB",
          "2023-05-04",
        ],
      ]);
    }));

  test("is accepted at the next check, which takes three syncs as before", () =>
    inHost({ workbook: indicators() }, async (host) => {
      await accept(host);
      host.counters.reset();
      const { findings, accepted, workbook } = await check(host);
      expect(host.counters.syncs).toBe(3);
      expect(findings).toEqual([]);
      expect(accepted).toMatchObject([{ finding: { measure: "2" }, acceptance: decision }]);
      expect(workbook.snapshot.sheets.map(({ name }) => name)).toEqual(["Indicators"]);
    }));

  test("is open again when its cell changes, and when its row of the sheet is deleted", () =>
    inHost({ workbook: indicators() }, async (host) => {
      await accept(host);
      const latest = addressOf(host, "Indicators", "15.7%");
      await type(host, "Indicators", latest, "'15.8%");
      expect(await check(host)).toMatchObject({ findings: [{ measure: "2" }], lapsed: [{}] });
      await type(host, "Indicators", latest, "'15.7%");
      expect((await check(host)).findings).toEqual([]);
      const initials = addressOf(host, "HERTS Accepted", "AB");
      await type(host, "HERTS Accepted", initials, "");
      const rules = (await check(host)).findings.map(({ rule }) => rule);
      expect(rules.sort()).toEqual(["direction-mismatch", "entry-unusable"]);
    }));

  test("does not make the report a draft, and stands in its notes with the reason, without initials", () =>
    inHost({ workbook: indicators() }, async (host) => {
      const drafts = () =>
        [...sheetNamed(host.workbook, "Report").cells.values()]
          .flatMap((row) => [...row.values()])
          .filter(({ value }) => String(value).startsWith("Draft:")).length;
      await run(host, (context) => buildIndicatorReport(context));
      expect(drafts()).toBe(1);
      await accept(host);
      await run(host, (context) => buildIndicatorReport(context));
      expect(drafts()).toBe(0);
      const notes = grid(sheetNamed(host.workbook, "Report - Notes"), 40, 2).flat();
      expect(notes).toContain(
        "The arrow does not follow from the figures: =Agreed with the board.",
      );
      expect(notes.join("\n")).not.toMatch(/\bAB\b/);
    }));
});

describe("the sheets of the add-in beside the report", () => {
  test("stay as they are when the report is built, and the report stays when they are written", () =>
    inHost({ workbook: indicators() }, async (host) => {
      await run(host, (context) => buildIndicatorReport(context));
      await accept(host);
      await run(host, async (context) => {
        const outcome = await checkIndicators(context);
        await writeSettings(context, settingsOf(outcome));
        await writeResults(context, outcome);
      });
      await run(host, (context) => buildIndicatorReport(context));
      await run(host, async (context) => writeResults(context, await checkIndicators(context)));
      const before = everything(host.workbook);
      await run(host, (context) => buildIndicatorReport(context));
      await run(host, async (context) => {
        const outcome = await checkIndicators(context);
        await writeSettings(context, settingsOf(outcome));
        await writeResults(context, outcome);
      });
      expect(everything(host.workbook)).toEqual(before);
      expect(host.workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
        ["Indicators", "Visible"],
        ["Report", "Visible"],
        ["Report - Ambition 1", "Visible"],
        ["Report - Notes", "Visible"],
        ["HERTS Accepted", "Visible"],
        ["HERTS Settings", "Visible"],
        ["HERTS Check results", "Visible"],
      ]);
    }));

  test("a tolerance that is typed into the settings counts for check and report", () =>
    inHost({ workbook: indicators() }, async (host) => {
      await run(host, async (context) =>
        writeSettings(context, settingsOf(await checkIndicators(context))),
      );
      await type(host, "HERTS Settings", addressOf(host, "HERTS Settings", "5%"), "1%");
      const { settings, findings } = await check(host);
      expect(settings.tolerance).toBe(0.01);
      expect(findings.map(({ rule }) => rule)).not.toContain("direction-mismatch");
      const { model } = await run(host, (context) => buildIndicatorReport(context));
      expect(model.ambitions[0]?.measures[1]?.direction).toBe("↓");
    }));

  test("a sheet that somebody else named HERTS Accepted stays, and is not read", () =>
    inHost({ workbook: indicators() }, async (host) => {
      await host.Excel.run(async (context) => {
        context.workbook.worksheets.add("HERTS Accepted").getRange("A1").values = [["mine"]];
        await context.sync();
      });
      expect(await accept(host)).toBe("HERTS Accepted (HERTS)");
      expect(sheetNamed(host.workbook, "HERTS Accepted").cells.get(0)?.get(0)?.value).toBe("mine");
    }));

  test("a protected sheet of accepted findings is refused before anything is written", () =>
    inHost({ workbook: indicators() }, async (host) => {
      await accept(host);
      await host.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("HERTS Accepted").protection.protect();
        await context.sync();
      });
      const before = everything(host.workbook);
      await expect(accept(host)).rejects.toMatchObject({
        kind: "sheet protected",
        message: expect.stringContaining("the accepted findings cannot be written"),
      });
      expect(everything(host.workbook)).toEqual(before);
    }));
});

describe("the check results", () => {
  const write = (host: Host) =>
    run(host, async (context) => writeResults(context, await checkIndicators(context)));

  test("list the findings in a native table, with a link to each cell", () =>
    inHost({ workbook: indicators() }, async (host) => {
      expect(await write(host)).toBe("HERTS Check results");
      const sheet = sheetNamed(host.workbook, "HERTS Check results");
      const { row, rowCount } = sheet.tables[0]!.area;
      expect([sheet.tables[0]!.name, rowCount]).toEqual(["Herts_Check_Results", 2]);
      const link = sheet.cells.get(row + 1)?.get(2);
      expect(link).toMatchObject({
        value: "J3",
        hyperlink: { documentReference: "Indicators!J3" },
      });
      expect(host.workbook.properties.title).not.toBe("HERTS check results");
    }));

  test("are written in place, shorter where a mistake is gone", () =>
    inHost({ workbook: indicators() }, async (host) => {
      await write(host);
      await type(host, "Indicators", "J3", "⇄");
      await write(host);
      const [table] = sheetNamed(host.workbook, "HERTS Check results").tables;
      const cells = grid(sheetNamed(host.workbook, "HERTS Check results"), 10, 7);
      expect(cells[table!.area.row + 1]?.[3]).toBe("Nothing was found.");
      expect(cells.flat()).not.toContain("direction-mismatch");
    }));
});
