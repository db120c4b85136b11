import { emptySheet, ensureCell } from "../../../src/host/model/workbook";
import { openWorkbook, saveWorkbook } from "../../../src/host/xlsx";
import { reopen, table, withRows } from "./books";
import { partsOf } from "./support";

describe("tables", () => {
  const rows = [
    ["No.", "Measure"],
    [1, "a"],
    [2, "b"],
  ];

  test("are added, resized, renamed and removed in the file", async () => {
    const model = withRows(rows);
    model.sheets[0]!.tables.push(table());
    const opened = await reopen(model);
    const first = opened.sheets[0]!.tables[0]!;
    expect({ ...first, id: "new" }).toEqual(table());
    ensureCell(opened.sheets[0]!, 0, 2).value = "Latest\nData**";
    first.name = "Indicators";
    first.area = { row: 0, column: 0, rowCount: 9, columnCount: 3 };
    first.showTotals = true;
    first.showBandedRows = false;
    const changed = await reopen(opened);
    expect(changed.sheets[0]!.tables).toEqual(opened.sheets[0]!.tables);
    const part = partsOf(changed.source!)["xl/tables/table1.xml"]!;
    expect(part).toContain('<autoFilter ref="A1:C8"/>');
    expect(part).toContain('name="Latest_x000a_Data**"');
    changed.sheets[0]!.tables = [];
    const removed = await saveWorkbook(changed);
    expect(Object.keys(partsOf(removed)).filter((path) => path.includes("table"))).toEqual([]);
    expect((await openWorkbook(removed, "x.xlsx")).sheets[0]!.tables).toEqual([]);
  });

  test("get header cells that Excel takes without repair: text, none blank, none twice", async () => {
    const model = withRows([[2022, "", "Value", "VALUE"]]);
    const area = { row: 0, column: 0, rowCount: 2, columnCount: 4 };
    model.sheets[0]!.tables.push(table({ area }));
    const bytes = await saveWorkbook(model);
    const row = (await openWorkbook(bytes, "x.xlsx")).sheets[0]!.cells.get(0)!;
    const texts = [...row.values()].map(({ value }) => value);
    expect(texts).toEqual(["2022", "Column2", "Value", "VALUE2"]);
    const names = partsOf(bytes)["xl/tables/table1.xml"]!.match(
      /(?<=tableColumn id="\d" name=")[^"]*/g,
    );
    expect(names).toEqual(texts);
  });

  test("on several sheets have numbers of their own", async () => {
    const model = withRows(rows);
    model.sheets[0]!.tables.push(table());
    const second = emptySheet("{second}", "Second");
    second.tables.push(table({ name: "Other" }));
    const bytes = await saveWorkbook({ ...model, sheets: [...model.sheets, second] });
    const parts = partsOf(bytes);
    const id = (path: string) => /<table [^>]*\bid="(\d+)"/.exec(parts[path]!)?.[1];
    expect(id("xl/tables/table1.xml")).not.toBe(id("xl/tables/table2.xml"));
  });
});
