import fc from "fast-check";
import { renameSheets, renameSheetsInXml } from "../../../src/host/xlsx/formulas/renameSheets";
import { shiftFormula } from "../../../src/host/xlsx/formulas/shift";
import { fromStoredFormula, toStoredFormula } from "../../../src/host/xlsx/formulas/stored";
import { tokens } from "../../../src/host/xlsx/formulas/tokens";
import { joinHeaderFooter, splitHeaderFooter } from "../../../src/host/xlsx/headerFooter";
import { decodeCellText, encodeCellText } from "../../../src/host/xlsx/xml/text";

test("the tokens of any text are that text again", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => {
      const joined = tokens(text).map((token) => token.text);
      expect(joined.join("")).toBe(text);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ["A1", "B3"],
  ["$A1+A$1+$A$1", "$A3+B$1+$A$1"],
  ["SUM(A1:B2)", "SUM(B3:C4)"],
  ["SUM(A:A,$B:C,2:3,$2:3)", "SUM(B:B,$B:D,4:5,$2:5)"],
  ['\'A1 B2\'!C3&"A1 ""B2"""', '\'A1 B2\'!D5&"A1 ""B2"""'],
  ["Q1!A1+[Book1.xlsx]Data!A1", "Q1!B3+[Book1.xlsx]Data!B3"],
  ["Table1[[#This Row],[A1]]+LOG10(A1)", "Table1[[#This Row],[A1]]+LOG10(B3)"],
  ["Rate_A1+TRUE+1E5+A1B", "Rate_A1+TRUE+1E5+A1B"],
  ["XFD1048576", "A2"],
])("%s copied two rows down and one column right reads %s", (formula, copied) => {
  expect(shiftFormula(formula, 2, 1)).toBe(copied);
});

test("custom and later functions have their own names in the file, and only functions", () => {
  const shown =
    '=HERTS.TREND(A1,XLOOKUP(B1,C:C,D:D),"HERTS.TREND(")+SUM(SORT(E1:E9))+NORM.DIST(1,2,3,TRUE)';
  const stored =
    '_xldudf_HERTS_TREND(A1,_xlfn.XLOOKUP(B1,C:C,D:D),"HERTS.TREND(")+SUM(_xlfn._xlws.SORT(E1:E9))+_xlfn.NORM.DIST(1,2,3,TRUE)';
  expect(toStoredFormula(shown)).toBe(stored);
  expect(fromStoredFormula(stored)).toBe(shown);
});

test("a function of an add-in that we do not know keeps its stored name", () => {
  expect(fromStoredFormula("_xldudf_CONTOSO_ADD(1)")).toBe("=_xldudf_CONTOSO_ADD(1)");
});

test("references follow a renamed sheet, quoted where its new name needs it", () => {
  const renames = new Map([
    ["data", "It's data"],
    ["my sheet", "Plain"],
  ]);
  expect(renameSheets("SUM(Data!A1:B2,'My sheet'!C3,Database!A1)&\"Data!\"", renames)).toBe(
    "SUM('It''s data'!A1:B2,Plain!C3,Database!A1)&\"Data!\"",
  );
  expect(renameSheetsInXml("<c:f>Data!$A$1&amp;1</c:f><c:v>Data!A1</c:v>", renames)).toBe(
    "<c:f>'It''s data'!$A$1&amp;1</c:f><c:v>Data!A1</c:v>",
  );
});

test("any text survives being stored in a cell", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.nat(0xffff).map((n) => String.fromCharCode(n)) }), (text) => {
      expect(decodeCellText(encodeCellText(text))).toBe(text);
    }),
  );
  expect(encodeCellText("a\r\nb_x000D_")).toBe("a_x000D_\nb_x005F_x000D_");
});

test("header and footer text is split into left, centre and right and joined again", () => {
  expect(splitHeaderFooter('Report&R&"Arial,Bold"&P of &N&LR&&D', "Footer")).toEqual({
    leftFooter: "R&&D",
    centerFooter: "Report",
    rightFooter: '&"Arial,Bold"&P of &N',
  });
  expect(joinHeaderFooter({ leftHeader: "a", rightHeader: "b && c" }, "Header")).toBe(
    "&La&Rb && c",
  );
});
