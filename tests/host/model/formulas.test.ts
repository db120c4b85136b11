import fc from "fast-check";
import { areaText, parseArea, splitReference } from "../../../src/host/model/areas";
import { movedFormula } from "../../../src/host/model/copying";
import { changeReferences, changeSheetName } from "../../../src/host/model/formulaReferences";
import { type Shift, movedArea } from "../../../src/host/model/shifting";

test.each([
  ["=Sheet1!A1+A1", "=New!A1+A1"],
  ["=sheet1!A1", "=New!A1"],
  ["='Sheet1'!A1:B2", "=New!A1:B2"],
  ["=SUM(Sheet1!$A$1:$B$2,Sheet1!C:C,Sheet1!1:2)", "=SUM(New!$A$1:$B$2,New!C:C,New!1:2)"],
  ["=Sheet1!Rate*2", "=New!Rate*2"],
  ['="Sheet1!A1"&Sheet1!A1', '="Sheet1!A1"&New!A1'],
  ["=Sheet10!A1+MySheet1!A1", "=Sheet10!A1+MySheet1!A1"],
  ["=[Book2.xlsx]Sheet1!A1", "=[Book2.xlsx]Sheet1!A1"],
  ["=Table1[Sheet1]", "=Table1[Sheet1]"],
  ["=Sheet1!#REF!", "=New!#REF!"],
])("renaming Sheet1 to New changes %s to %s", (formula, expected) => {
  expect(changeSheetName(formula, "Sheet1", "New")).toBe(expected);
});

test("a new name is quoted where it has to be", () => {
  expect(changeSheetName("=Data!A1", "Data", "Children's data")).toBe("='Children''s data'!A1");
  expect(changeSheetName("='Children''s data'!A1", "Children's data", "Data")).toBe("=Data!A1");
});

test.each([
  "=LOG10(5)",
  "=HERTS.TREND(1,2)",
  "=_xlfn.A1(3)",
  '="A1"',
  "=Rate_A1+A1_rate",
  "=1E5+2.5",
  "=Table1[[#This Row],[A1]]",
  "=TRUE",
])("%s holds no reference", (formula) => {
  const seen: string[] = [];
  changeReferences(formula, (reference) => (seen.push(areaText(reference.area)), reference));
  expect(seen).toEqual([]);
});

test("every kind of reference is found, with its sheet", () => {
  const seen: string[] = [];
  changeReferences("=A1+$B$2:C3+'My sheet'!D:E+Data!3:4+SUM(F6)", (reference) => {
    seen.push(`${reference.sheet ?? "-"} ${areaText(reference.area)}`);
    return reference;
  });
  expect(seen).toEqual(["- A1", "- B2:C3", "My sheet D:E", "Data 3:4", "- F6"]);
});

test("a reference moved off the sheet is #REF!", () => {
  expect(movedFormula("=A1+B2+$A$1", -1, 0)).toBe("=#REF!+B1+$A$1");
});

const area = fc.record({
  row: fc.integer({ min: 0, max: 60 }),
  column: fc.integer({ min: 0, max: 60 }),
  rowCount: fc.integer({ min: 1, max: 20 }),
  columnCount: fc.integer({ min: 1, max: 20 }),
});

test("the text of an area reads back as the area", () => {
  fc.assert(fc.property(area, (cells) => expect(parseArea(areaText(cells, "$"))).toEqual(cells)));
});

test("inserting cells and deleting them again leaves every area where it was", () => {
  const axis = fc.constantFrom<Shift["axis"]>("rows", "columns");
  fc.assert(
    fc.property(area, area, axis, (cells, where, along) => {
      const inserted = movedArea({ kind: "insert", axis: along, area: where }, cells);
      expect(inserted).not.toBeNull();
      if (inserted) {
        expect(movedArea({ kind: "delete", axis: along, area: where }, inserted)).toEqual(cells);
      }
    }),
  );
});

test("a formula moved there and back is the formula", () => {
  const step = fc.integer({ min: 0, max: 30 });
  fc.assert(
    fc.property(area, step, step, (cells, rows, columns) => {
      const formula = `=SUM(${areaText(cells)})+Data!$A$1`;
      expect(movedFormula(movedFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
    }),
  );
});

test("any text can be split and rewritten without an error", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (text) => {
      expect(changeReferences(`=${text}`, (reference) => reference)).toBe(`=${text}`);
      expect(typeof splitReference(text).rest).toBe("string");
    }),
  );
});
