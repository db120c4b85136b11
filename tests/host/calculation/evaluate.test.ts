import { evaluateFormulas } from "../../../src/host/calculation";
import type { EvaluatedFormula } from "../../../src/host/calculation";
import type { CellValue } from "../../../src/core/workbook/types";
import { fakeCalculator, workbookOf } from "./fixtures";

const calculator = fakeCalculator();
const workbook = workbookOf({
  Data: { A1: 5, A2: "abc", A3: true, A4: "007", B1: "=A1*2" },
  "Report - Ambition 1": { A1: 3 },
  "Head's notes": { A1: "note" },
});
workbook.names.push(
  {
    name: "Rate",
    formula: "=Data!$A$1",
    comment: "",
    visible: true,
    scope: null,
  },
  {
    name: "Endless",
    formula: "=Endless+1",
    comment: "",
    visible: true,
    scope: null,
  },
);

async function evaluate(formula: string): Promise<EvaluatedFormula | undefined> {
  return (await evaluateFormulas([formula], calculator, workbook))[0];
}

describe("a formula evaluates to its value", () => {
  test.each<[string, CellValue | CellValue[][]]>([
    ["=1+1", 2],
    ["1+1", 2],
    ["=ROUND(2.345,2)", 2.35],
    ["=herts.add(1,2)", 3],
    ["= HERTS.ADD( 1 , 2 )", 3],
    ["=SUM (1,2)", 3],
    ["=_xldudf_HERTS_ADD(1,2)", 3],
    ["=_xlfn.XLOOKUP(5,A1:A2,A1:A2)", 5],
    ["={1,2;3,4}", [[1, 2], [3, 4]]], // prettier-ignore
    ['={1,"a,b";TRUE,"}"}', [[1, "a,b"], [true, "}"]]], // prettier-ignore
    ['="say ""hi"""', 'say "hi"'],
    ['="two\nlines"', "two\nlines"],
    ['="→"&"⇄"', "→⇄"],
    ["=1E-3+1", 1.001],
    ['=--"3"', 3],
    ["=2*--(A1>1)", 2],
    ["=A1--A1", 10],
    ["=-2^2", 4],
    ["=Data!A1", 5],
    ["=data!a1", 5],
    ["='report - ambition 1'!A1", 3],
    ["='Head''s notes'!A1", "note"],
    ["=SUM('Data:Report - Ambition 1'!A1)", 8],
    ["=SUM(A:A)", 5],
    ["=SUM(1:1)", 15],
    ["=SUM(A1:XFD1048576)", 15],
    ["=Rate*2", 10],
    ["=B1", 10],
    ["=Z99", 0],
    ['=INDIRECT("B1")', 10],
    ["=SUM(SEQUENCE(3))", 6],
    ["=SHEETS()", 3],
    ["=A4", "007"],
    ['=TEXT(0.674,"0.0%")', "67.4%"],
    ["=LET(x,2,x*3)", 6],
    ["=MAP({1,2},LAMBDA(x,HERTS.ADD(x,1)))", [[2, 3]]],
  ])("%s", async (formula, value) => {
    expect(await evaluate(formula)).toEqual({ formula, value });
  });
});

describe("a formula that is wrong says what is wrong", () => {
  test.each([
    ["", "#NAME?", /not a formula that can be read/],
    ["=", "#NAME?", /not a formula that can be read/],
    ["=1+", "#NAME?", /not a formula that can be read/],
    ["=(1", "#NAME?", /closing bracket is missing/],
    ["=1)", "#NAME?", /closing bracket too many/],
    ['="abc', "#NAME?", /no closing quote/],
    ["={1,2;3}", "#NAME?", /different lengths/],
    ["={1,A1}", "#NAME?", /numbers, quoted text, TRUE and FALSE/],
    ["=SUM(1;2)", "#NAME?", /separated by commas/],
    ["=£1", "#NAME?", /£1/],
    ["=NOPE(1)", "#NAME?", /no function NOPE/],
    ["=HERTS.NOPE(1)", "#NAME?", /no function HERTS.NOPE/],
    ["=Foo", "#NAME?", /no name or table Foo/],
    ["=Gone!A1", "#REF!", /no sheet Gone/],
    ["='[Other.xlsx]S'!A1", "#VALUE!", /another workbook/],
    ["=SUM(A1:A2 A2:A3)", "#VALUE!", /two areas share/],
    ["=Endless", "#VALUE!", /refers to itself/],
    ["=HERTS.ADD(1)", "#VALUE!", /takes 2 arguments \(first, second\), and the formula gives 1/],
    ["=HERTS.ADD(1,2,3)", "#VALUE!", /gives 3/],
    ['=HERTS.REFUSE("no polarity")', "#VALUE!", /^no polarity$/],
    ["=HERTS.MISSING()", "#N/A", /^There is none\.$/],
  ])("%s", async (formula, error, message) => {
    expect(await evaluate(formula)).toEqual({
      formula,
      error,
      message: expect.stringMatching(message),
    });
  });

  test.each([
    ["=1/0", "#DIV/0!"],
    ["=XFE1", "#REF!"],
    ["=A1048577", "#REF!"],
    ["=SQRT(-1)", "#NUM!"],
    ["=#N/A", "#N/A"],
  ])("%s is %s without a word", async (formula, error) => {
    expect(await evaluate(formula)).toEqual({ formula, error });
  });

  test("and the formulas beside it are evaluated all the same", async () => {
    const results = await evaluateFormulas(["=1+", "=1+1", "=HERTS.ADD(1,1)"], calculator);
    expect(results.slice(1)).toEqual([
      { formula: "=1+1", value: 2 },
      { formula: "=HERTS.ADD(1,1)", value: 2 },
    ]);
  });
});

test("text that looks like a formula or like HTML stays text", async () => {
  for (const text of ["=1+1", "+1", "@SUM(1)", "<b>x</b>", "#N/A", "{1,2}"]) {
    const formula = `=HERTS.ECHO("${text}")`;
    expect(await evaluate(formula)).toEqual({ formula, value: text });
  }
});

test("evaluating leaves the workbook as it was", async () => {
  const before = JSON.stringify([...(workbook.sheets[0]?.cells ?? [])].map(([, c]) => [...c]));
  await evaluate("=HERTS.REPEAT(3,3)");
  const after = JSON.stringify([...(workbook.sheets[0]?.cells ?? [])].map(([, c]) => [...c]));
  expect(after).toBe(before);
});
