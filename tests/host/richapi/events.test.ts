import { type Host } from "../../../src/host/host";
import { withHost } from "./harness";

/** Lets messages of the host reach the add-in. */
const settle = () => new Promise((done) => setTimeout(done, 30));

async function listening(
  host: Host,
  add: (context: Excel.RequestContext, note: (event: object) => Promise<void>) => void,
) {
  const events: object[] = [];
  await host.Excel.run(async (context) => {
    add(context, async (event) => void events.push(event));
    await context.sync();
  });
  return events;
}

test("a user's edit is told to a sheet's listener, with both values", () =>
  withHost(async (host) => {
    const events = await listening(host, (context, note) =>
      context.workbook.worksheets.getFirst().onChanged.add(note),
    );
    await host.userEdit("Sheet1", "B2", 5);
    await host.userEdit("Sheet1", "B2", "six");
    await settle();
    expect(events).toEqual([
      expect.objectContaining({
        type: "WorksheetChanged",
        address: "B2",
        changeType: "RangeEdited",
        worksheetId: "{1}",
        details: {
          valueBefore: "",
          valueAfter: 5,
          valueTypeBefore: "Empty",
          valueTypeAfter: "Double",
        },
      }),
      expect.objectContaining({
        details: {
          valueBefore: 5,
          valueAfter: "six",
          valueTypeBefore: "Double",
          valueTypeAfter: "String",
        },
      }),
    ]);
  }));

test("an add-in is told of its own changes, and of sheets that come and go", () =>
  withHost(async (host) => {
    const events = await listening(host, ({ workbook: { worksheets } }, note) => {
      worksheets.onChanged.add(note);
      worksheets.onAdded.add(note);
      worksheets.onDeleted.add(note);
      worksheets.onActivated.add(note);
    });
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("New");
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.activate();
      sheet.getRange("1:1").insert("Down");
      sheet.delete();
      await context.sync();
    });
    await settle();
    expect(events.map((event) => (event as { type: string }).type)).toEqual([
      "WorksheetAdded",
      "WorksheetChanged",
      "WorksheetActivated",
      "WorksheetChanged",
      "WorksheetDeleted",
    ]);
    expect(events[1]).toMatchObject({ address: "A1:B2", triggerSource: "ThisLocalAddin" });
    expect(events[3]).toMatchObject({
      address: "1:1",
      changeType: "RowInserted",
      changeDirectionState: { insertShiftDirection: "Down" },
    });
  }));

test("selections are told, and nothing is told after the listener has gone", () =>
  withHost(async (host) => {
    const events: object[] = [];
    await host.Excel.run(async (context) => {
      const registered = context.workbook.worksheets
        .getFirst()
        .onSelectionChanged.add(async (event) => void events.push(event));
      await context.sync();
      await host.userSelect("Sheet1", "B2:C3");
      await settle();
      registered.remove();
      await context.sync();
      await host.userSelect("Sheet1", "D4");
      await settle();
    });
    expect(events).toEqual([expect.objectContaining({ address: "B2:C3", worksheetId: "{1}" })]);
  }));

test("a table's listener is told of changes inside it only", () =>
  withHost(async (host) => {
    const events = await listening(host, (context, note) => {
      const table = context.workbook.worksheets.getFirst().tables.add("A1:B3", true);
      table.onChanged.add(note);
    });
    await host.userEdit("Sheet1", "B2", 1);
    await host.userEdit("Sheet1", "D9", 1);
    await settle();
    expect(events).toEqual([
      expect.objectContaining({ type: "TableChanged", address: "B2", tableId: "1" }),
    ]);
  }));

test("the cells of an event can be reached from it", () =>
  withHost(async (host) => {
    const reached = new Promise<string>((done) => {
      void host.Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add((event) =>
          host.Excel.run(async (inner) => {
            const range = event.getRange(inner).load("address");
            await inner.sync();
            done(range.address);
          }),
        );
        await context.sync();
        await host.userEdit("Sheet1", "B2:C3", "x");
      });
    });
    await expect(reached).resolves.toBe("Sheet1!B2:C3");
  }));

test("edits of sheets or places that do not exist are refused in plain words", () =>
  withHost(async (host) => {
    await expect(host.userEdit("None", "A1", 1)).rejects.toThrow("There is no sheet None.");
    await expect(host.userEdit("Sheet1", "nowhere", 1)).rejects.toThrow("nowhere is no address.");
  }));
