import { evaluateFormulas } from "../../../src/host/calculation";
import { marshal, toNumber } from "../../../src/host/calculation/arguments";
import { fakeCalculator, workbookOf } from "./fixtures";

const calculator = fakeCalculator();
const workbook = workbookOf({ Data: { A1: 5, A2: "abc", A3: true, B1: "=NA()" } });

async function value(formula: string): Promise<unknown> {
  const [result] = await evaluateFormulas([formula], calculator, workbook);
  if (result === undefined) throw new Error("no result");
  return "value" in result ? result.value : result.error;
}

describe("a custom function receives its arguments as Excel gives them", () => {
  test.each<[string, string, unknown]>([
    ["a number as text is a number", '=HERTS.ADD("2",1)', 3],
    ["a percentage as text is a fraction", '=HERTS.ADD("67.4%",0)', 0.674],
    ["TRUE as a number is 1", "=HERTS.ADD(TRUE,1)", 2],
    ["text that is no number is #VALUE!", '=HERTS.ADD("two",1)', "#VALUE!"],
    ["a number as text", "=HERTS.SHOUT(0.1)", "0.1!"],
    ["a truth value as text", "=HERTS.SHOUT(TRUE)", "TRUE!"],
    ["text as a truth value", '=HERTS.FLIP("true")', false],
    ["text that is no truth value is #VALUE!", '=HERTS.FLIP("yes")', "#VALUE!"],
    ["a blank cell as a number is 0", "=HERTS.ADD(Z9,1)", 1],
    ["a blank cell as text is empty", "=HERTS.SHOUT(Z9)", "!"],
    ["a blank cell as anything is 0", "=HERTS.ECHO(Z9)", 0],
    ["an omitted optional argument is null", '=HERTS.GREET("Jo")', "Hello, Jo"],
    ["an optional argument left empty is null", '=HERTS.GREET("Jo",)', "Hello, Jo"],
    ["one cell for a matrix is one row", "=HERTS.SHAPE(A1)", "[[5]]"],
    ["a range for a matrix keeps its shape", "=HERTS.SHAPE(A1:B2)", "#N/A"],
    ["a column for a matrix", "=HERTS.SHAPE(A1:A4)", '[[5],["abc"],[true],[0]]'],
    ["an array constant for a matrix", "=HERTS.SHAPE({1,2;3,4})", "[[1,2],[3,4]]"],
    ["a range of one cell for a scalar is its value", "=HERTS.ECHO(A1:A1)", 5],
    ["a larger range for a scalar is not repeated", "=HERTS.ECHO(A1:A2)", "#CALC!"],
    ["an error as an argument is the result", "=HERTS.ECHO(1/0)", "#DIV/0!"],
    ["the error of a cell is the result", "=HERTS.ECHO(B1)", "#N/A"],
    ["an error can be caught", "=IFERROR(HERTS.ECHO(1/0),0)", 0],
  ])("%s", async (_statement, formula, expected) => {
    expect(await value(formula)).toEqual(expected);
  });
});

describe("a result goes back into the formula", () => {
  test.each<[string, unknown]>([
    ["=HERTS.ADD(HERTS.ADD(1,2),HERTS.ADD(3,4))", 10],
    ["=ROUND(HERTS.ADD(0.674,0)*100,1)", 67.4],
    ["=SUM(HERTS.DOUBLE({1,2}))", 6],
    ["=HERTS.REPEAT(2,2)", [["1.1", "1.2"], ["2.1", "2.2"]]], // prettier-ignore
    ["=COUNTA(HERTS.REPEAT(2,3))", 6],
    ['=IFERROR(HERTS.REFUSE("no"),"caught")', "caught"],
    ['=IF(TRUE,1,HERTS.REFUSE("not taken"))', 1],
  ])("%s", async (formula, expected) => {
    expect(await value(formula)).toEqual(expected);
  });
});

test("an error reaches a parameter of any type where the metadata allows it", () => {
  const declared = { id: "ECHO", name: "ECHO", parameters: [{ name: "value", type: "any" }] };
  expect(marshal(declared, [{ error: "#N/A" }], true)).toEqual(["#N/A"]);
  expect(marshal(declared, [{ error: "#N/A" }])).toEqual({ error: "#N/A" });
});

test("repeated arguments arrive as one array, and the invocation is not counted", () => {
  const declared = {
    id: "JOIN",
    name: "JOIN",
    parameters: [
      { name: "separator", type: "string" },
      { name: "parts", type: "any", repeating: true },
    ],
  };
  expect(marshal(declared, [",", 1, 2, 3])).toEqual([",", [1, 2, 3]]);
  const streaming = {
    id: "CLOCK",
    name: "CLOCK",
    parameters: [{ name: "invocation", type: "CustomFunctions.Invocation" }],
  };
  expect(marshal(streaming, [])).toEqual([]);
});

test.each([
  ["1,234.5", 1234.5],
  ["-£3,221", -3221],
  ["£3,221,196", 3221196],
  [" 5 ", 5],
  ["1e3", 1000],
  ["12 %", 0.12],
  ["", null],
  ["-", null],
  ["1,23", null],
  ["N/A", null],
])("%p read as a number is %p", (text, expected) => {
  expect(toNumber(text)).toBe(expected);
});
