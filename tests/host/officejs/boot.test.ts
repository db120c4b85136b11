import { createHost, installGlobals, withGlobals } from "../../../src/host/host";
import { withHost } from "../richapi/harness";

test("office.js is ready as Excel on Windows", () =>
  withHost(async ({ Office }) => {
    await expect(Office.onReady()).resolves.toMatchObject({ host: "Excel", platform: "PC" });
  }));

test("reading a property that was not loaded is an error of office.js", () =>
  withHost(async ({ Excel }) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      await context.sync();
      expect(() => sheet.name).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
    });
  }));

test("nothing reaches the workbook before sync", () =>
  withHost(async ({ Excel, workbook }) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Later");
      expect(workbook.sheets).toHaveLength(1);
      await context.sync();
      expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1", "Later"]);
    });
  }));

test("two hosts live at once, each with a workbook of its own", async () => {
  const [first, second] = await Promise.all([createHost(), createHost()]);
  await Promise.all(
    [first, second].map(({ Excel }, index) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").name = `Host ${index}`;
        await context.sync();
      }),
    ),
  );
  expect([first, second].map(({ workbook }) => workbook.sheets[0]?.name)).toEqual([
    "Host 0",
    "Host 1",
  ]);
  expect(first.Excel).not.toBe(second.Excel);
  first.close();
  second.close();
});

test("a host sets no globals of its own accord", () =>
  withHost(async () => {
    expect(Object.keys(globalThis)).not.toEqual(expect.arrayContaining(["Excel"]));
    expect("Office" in globalThis).toBe(false);
  }));

test("add-in code that uses the globals runs inside withGlobals, and they are gone afterwards", () =>
  withHost(async (host) => {
    const name = await withGlobals(host, () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
        await context.sync();
        return sheet.name;
      }),
    );
    expect(name).toBe("Sheet1");
    expect("Excel" in globalThis).toBe(false);
  }));

test("globals are put back after an error, and to what they were before", () =>
  withHost(async (host) => {
    const restore = installGlobals({ ...host, Excel: "before" as unknown as typeof Excel });
    await expect(withGlobals(host, () => Promise.reject(new Error("broken")))).rejects.toThrow(
      "broken",
    );
    expect(globalThis).toHaveProperty("Excel", "before");
    restore();
    expect("Excel" in globalThis).toBe(false);
  }));

test("an older requirement set is what the client claims, and newer members are not found", () =>
  withHost(
    async ({ Office, Excel }) => {
      expect(Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
      expect(Office.context.requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        const table = sheet.tables.add("A1:B2", true);
        await context.sync();
        table.resize("A1:B3");
        await expect(context.sync()).rejects.toMatchObject({
          code: "ApiNotFound",
          message: expect.stringContaining("Table.Resize"),
        });
      });
    },
    { requirementSet: "1.9" },
  ));

test.each(["1.16", "1.0", "new"])("the set %s cannot be played", async (requirementSet) => {
  await expect(createHost({ requirementSet })).rejects.toThrow("cannot be played");
});

test("the pane is shown and hidden", () =>
  withHost(async (host) => {
    await host.Office.addin.showAsTaskpane();
    expect(host.appState).toBe("Visible");
    await host.Office.addin.hide();
    expect(host.appState).toBe("Background");
  }));
