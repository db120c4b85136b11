import { webPayloadLimit } from "../../../src/host/host";
import { failure, onSheet, withHost } from "./harness";

test("while the user types in a cell every request fails, and works again afterwards", () =>
  withHost(async ({ Excel, badDays, workbook }) => {
    badDays.cellEditMode = true;
    const attempt = () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add("New");
        await context.sync();
      });
    await expect(attempt()).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    expect(workbook.sheets).toHaveLength(1);
    badDays.cellEditMode = false;
    await attempt();
    expect(workbook.sheets).toHaveLength(2);
  }));

test("a run that asks to be delayed waits until the user has left the cell", () =>
  withHost(async ({ Excel, badDays, workbook }) => {
    badDays.cellEditMode = true;
    const run = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.add("New");
      await context.sync();
    });
    await new Promise((done) => setTimeout(done, 60));
    expect(workbook.sheets).toHaveLength(1);
    badDays.cellEditMode = false;
    await run;
    expect(workbook.sheets).toHaveLength(2);
  }));

test("the limit of Excel on the web holds for requests and for answers", () =>
  onSheet(
    async (sheet, context) => {
      const rows = 200;
      sheet.load("name");
      await context.sync();
      const column = (length: number) => Array.from({ length: rows }, () => ["x".repeat(length)]);
      sheet.getRange(`A1:A${rows}`).values = column(30_000);
      expect((await failure(context)).code).toBe("RequestPayloadSizeLimitExceeded");
      for (const letter of ["A", "B"]) {
        sheet.getRange(`${letter}1:${letter}${rows}`).values = column(20_000);
        await context.sync();
      }
      sheet.getRange(`A1:B${rows}`).load("values");
      expect((await failure(context)).code).toBe("ResponsePayloadSizeLimitExceeded");
      sheet.getRange(`A1:A${rows}`).load("values");
      await context.sync();
    },
    { badDays: { payloadLimitBytes: webPayloadLimit } },
  ));

test.each([
  [false, 1],
  [true, 2],
])("the second sync from now is aborted, applied before: %s", (failAfterApplying, sheets) =>
  withHost(async ({ Excel, badDays, workbook }) => {
    Object.assign(badDays, { failAtSync: 2, failAfterApplying });
    await Excel.run(async (context) => {
      context.workbook.load("name");
      await context.sync();
      context.workbook.worksheets.add("New");
      expect((await failure(context)).code).toBe("GeneralException");
      expect(workbook.sheets).toHaveLength(sheets);
      context.workbook.load("name");
      await context.sync();
    });
    expect(badDays.failAtSync).toBeNull();
  }),
);

test("a slow host answers later", () =>
  withHost(
    async ({ Excel }) => {
      const begin = Date.now();
      await Excel.run((context) => context.sync());
      await Excel.run(async (context) => {
        context.workbook.load("name");
        await context.sync();
      });
      expect(Date.now() - begin).toBeGreaterThanOrEqual(35);
    },
    { badDays: { delayMs: 40 } },
  ));

test("syncs and bytes are counted, and the client's own housekeeping is no sync", () =>
  withHost(async (host) => {
    host.counters.reset();
    await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B2");
      range.values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
      range.load("values");
      await context.sync();
    });
    await new Promise((done) => setTimeout(done, 30));
    const { syncs, requests, requestBytes, largestRequestBytes, responseBytes } = host.counters;
    expect(syncs).toBe(2);
    expect(requests).toBeGreaterThan(syncs);
    expect(requestBytes).toBeGreaterThan(largestRequestBytes);
    expect(responseBytes).toBeGreaterThan(100);
  }));
