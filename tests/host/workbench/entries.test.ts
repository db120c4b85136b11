import { createAddinHost, type AddinHost } from "../../../src/host/addin-host";
import { parseArea } from "../../../src/host/model/areas";
import type { Validation, ValidationRule } from "../../../src/host/model/validations/types";
import {
  defaultStyle,
  emptyWorkbook,
  ensureCell,
  findSheet,
} from "../../../src/host/model/workbook";
import { unwantedEntry } from "../../../src/host/workbench/server/entry-check";
import { choicesFor } from "../../../src/host/workbench/server/list-entries";
import { openWorkbook } from "../../../src/host/xlsx";
import { markedWorkbook } from "../xlsx/markedFixture";

jest.setTimeout(60_000);

let host: AddinHost;

const marked = async () => {
  const workbook = await openWorkbook(markedWorkbook(), "marked.xlsx");
  host = await createAddinHost({ workbook });
};

/** A sheet whose cells B1:B9 have the rule; column A holds 1, 2, 3. */
async function ruled(rule: ValidationRule, more: Partial<Validation> = {}): Promise<void> {
  const workbook = emptyWorkbook();
  const [sheet] = workbook.sheets;
  [1, 2, 3].forEach((value, row) => (ensureCell(sheet!, row, 0).value = value));
  sheet!.validations = [
    {
      ...{ key: "0", areas: [parseArea("B1:B9")!], rule, allowsBlank: false, prompt: null },
      alert: { style: "stop", title: "", message: "" },
      ...more,
    },
  ];
  host = await createAddinHost({ workbook });
}

const typed = async (address: string, text: string, more: object = {}) => {
  const sheet = host.workbook.sheets[0]!.id;
  const area = parseArea(address)!;
  return unwantedEntry(host, { type: "edit", sheet, area, values: [[text]], ...more });
};

/** Those of the texts that may not be typed into B1. */
async function refused(...texts: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const text of texts) if (await typed("B1", text)) found.push(text);
  return found;
}

describe("a file with validations", () => {
  beforeAll(marked);

  test("an entry that is not in the list is answered with the file's own words", async () => {
    expect(await typed("C3", "Purple")).toEqual({
      ...{ row: 2, column: 2 },
      alert: { style: "stop", title: "Not a rating", message: "Choose Red, Amber or Green." },
    });
    expect(await typed("C3", "green")).toBeNull();
  });

  test("a cell without a rule takes anything", async () => {
    expect(await typed("H3", "Purple")).toBeNull();
  });

  test("what is pasted, emptied or meant is not checked", async () => {
    expect(await typed("C3", "Purple", { isPasted: true })).toBeNull();
    expect(await typed("C3", "Purple", { isConfirmed: true })).toBeNull();
    expect(await typed("C3", "")).toBeNull();
  });

  test("a formula of one's own sees the entry in its place", async () => {
    expect(await typed("J5", "1")).toMatchObject({ alert: { style: "information" } });
    expect(await typed("J5", "77")).toBeNull();
  });

  test("the first unwanted one of several entries is told", async () => {
    const sheet = findSheet(host.workbook, "Data")!.id;
    const edit = { type: "edit", sheet, area: parseArea("B2:C3")! } as const;
    const values = [
      ["50", "Red"],
      ["50", "Blue"],
    ];
    expect(await unwantedEntry(host, { ...edit, values })).toMatchObject({ row: 2, column: 2 });
  });

  test("the choices are the cells that a name stands for; what is there now is said", async () => {
    expect(await choicesFor(host, findSheet(host.workbook, "Data")!.id, 2, 2)).toEqual([
      { text: "Red", typed: "Red" },
      { text: "Amber", typed: "Amber", isCurrent: true },
      { text: "Green", typed: "Green" },
    ]);
    expect(await choicesFor(host, findSheet(host.workbook, "Data")!.id, 2, 7)).toEqual([]);
  });

  test("lists that newer versions of Excel keep elsewhere have choices, too", async () => {
    const choices = await choicesFor(host, findSheet(host.workbook, "Data")!.id, 2, 8);
    expect(choices.map(({ text }) => text)).toEqual(["Red", "Amber", "Green"]);
  });
});

describe("rules", () => {
  test("whole numbers between two others", async () => {
    await ruled({ kind: "whole", comparison: "between", operands: ["=1", "=A3*10"] });
    expect(await refused("1", "30", "31", "1.5", "text", "=A1+1", "=A1/0", "50%")).toEqual([
      ...["31", "1.5", "text", "=A1/0", "50%"],
    ]);
  });

  test("operands move with the cell", async () => {
    await ruled({ kind: "decimal", comparison: "greaterThan", operands: ["=A1"] });
    expect(await typed("B1", "1.5")).toBeNull();
    expect(await typed("B2", "1.5")).not.toBeNull();
  });

  test("dates are compared by their day", async () => {
    await ruled({ kind: "date", comparison: "greaterThanOrEqual", operands: ["=DATE(2022,4,1)"] });
    expect(await refused("31/03/2022", "01/04/2022", "April")).toEqual(["31/03/2022", "April"]);
  });

  test("a text is as long as it is typed", async () => {
    await ruled({ kind: "textLength", comparison: "lessThan", operands: ["=4"] });
    expect(await refused("abc", "abcd", "12345")).toEqual(["abcd", "12345"]);
  });

  test("entries that are written out are met letter by letter", async () => {
    await ruled({ kind: "list", source: ["R", "A", "2/2"], hasDropDown: true });
    expect(await refused("R", "r", "'2/2", "B")).toEqual(["r", "B"]);
  });

  test("a list may be what a formula gives for the cell", async () => {
    await ruled({ kind: "list", source: "=OFFSET($A$1,0,0,ROW(A2),1)", hasDropDown: true });
    expect(await refused("1", "2", "3")).toEqual(["3"]);
    const [sheet] = host.workbook.sheets;
    expect(await choicesFor(host, sheet!.id, 0, 1)).toEqual([
      { text: "1", typed: "1" },
      { text: "2", typed: "2" },
    ]);
  });

  test("an entry of a list is typed so that it stays what it is", async () => {
    await ruled({ kind: "list", source: "=$A$1:$A$2", hasDropDown: true });
    const [sheet] = host.workbook.sheets;
    Object.assign(ensureCell(sheet!, 0, 0), { value: "2/2" });
    const style = { ...defaultStyle, numberFormat: "d mmm yyyy" };
    Object.assign(ensureCell(sheet!, 1, 0), { value: 44_652, style });
    expect(await choicesFor(host, sheet!.id, 0, 1)).toEqual([
      { text: "2/2", typed: "'2/2" },
      { text: "1 Apr 2022", typed: "01/04/2022" },
    ]);
    expect(await refused("'2/2", "2/2", "01/04/2022")).toEqual(["2/2"]);
  });

  test("where blanks are allowed, a blank cell that is read allows everything", async () => {
    const rule: ValidationRule = {
      kind: "decimal",
      comparison: "lessThan",
      operands: ["=$D$1"],
    };
    await ruled(rule, { allowsBlank: true });
    expect(await refused("5")).toEqual([]);
    await ruled(rule, { allowsBlank: false });
    expect(await refused("5")).toEqual(["5"]);
  });

  test("without an alert nothing is refused", async () => {
    await ruled({ kind: "list", source: ["R"], hasDropDown: true }, { alert: null });
    expect(await refused("X")).toEqual([]);
  });
});
