import { evaluateFormulas } from "../../../src/host/calculation";
import type { CellValue } from "../../../src/core/workbook/types";
import type { WorkbookModel } from "../../../src/host/model/workbook";
import { fakeCalculator, put, sheetOf, valueAt, workbookOf } from "./fixtures";

const march = 45016; // 31 March 2023
const calculator = fakeCalculator();
const workbook = workbookOf({
  Data: {
    ...column("A", [
      "Care leavers (%)",
      "Children in care",
      "Is it good?",
      "NEET",
      "care\nleavers",
    ]),
    ...column("B", ["Safe", "Safe", "Ambitious", "", "safe"]),
    ...column("C", [22.5, 41.3, 61, 0, 0.574]),
    ...column("D", ["67", 67, "67.4%", "1,204", "n/a"]),
    ...column("E", [march, 44926, 45017, march - 30, 45351]),
    ...column("F", ["2/2", "67/100", "2022/23", "-", "31/03/2023"]),
    ...column("G", ['=IF(C1>0,"","x")', "", "x", "=1/0", 5]),
  },
});

function column(letter: string, values: readonly CellValue[]): Record<string, CellValue> {
  return Object.fromEntries(values.map((value, i) => [`${letter}${i + 1}`, value]));
}

async function value(formula: string): Promise<unknown> {
  const results = await evaluateFormulas([`=${formula}`], calculator, workbook);
  const result = results[0];
  if (result === undefined) throw new Error("no result");
  return "value" in result ? result.value : result.error;
}

beforeAll(async () => {
  await calculator.recalculate(workbook);
});

type Example = readonly [formula: string, expected: unknown];

function agree(examples: readonly Example[]) {
  test.each(examples)("%s", async (formula, expected) => {
    const found = await value(formula);
    if (typeof expected === "number") expect(found).toBeCloseTo(expected, 9);
    else expect(found).toEqual(expected);
  });
}

describe("a criterion", () => {
  agree([
    ['COUNTIF(D1:D5,"67")', 2],
    ["COUNTIF(D1:D5,67)", 2],
    ['COUNTIF(D1:D5,"67.4%")', 1],
    ["COUNTIF(D1:D5,1204)", 1],
    ['COUNTIF(D1:D5,"*7*")', 2],
    ['COUNTIF(D1:D5,">60")', 1],
    ['COUNTIF(D1:D5,"<>67")', 3],
    ['COUNTIF(A1:A5,"care*")', 2],
    ['COUNTIF(A1:A5,"*~?")', 1],
    ['COUNTIF(A1:A5,"CARE LEAVERS (%)")', 1],
    ['COUNTIF(B1:B5,"safe")', 3],
    ['COUNTIF(B1:B5,"<>Safe")', 2],
    ['COUNTIF(B1:B5,">Safe")', 0],
    ['COUNTIF(B1:B5,">=B")', 3],
    ["COUNTIF(C1:C5,0)", 1],
    ["COUNTIF(C1:C6,0)", 1],
    ["COUNTIF(C1:C5,B4)", 1],
    ['COUNTIF(F1:F5,"2/2")', 1],
    ['COUNTIF(F1:F5,"67/100")', 1],
    ['COUNTIF(F1:F5,"2022/23")', 1],
    ['COUNTIF(F1:F5,"-")', 1],
    ['COUNTIF(G1:G5,"")', 2],
    ['COUNTIF(G1:G5,"=")', 1],
    ['COUNTIF(G1:G5,"<>")', 4],
    ['COUNTIF(G1:G5,"#DIV/0!")', 1],
    ['COUNTIF(B1:B5,{"Safe","Ambitious"})', [[3, 1]]],
    ['COUNTIFS(B1:B5,"Safe",C1:C5,">20",E1:E5,"<=31/03/2023")', 2],
    ['COUNTIFS(B1:B5,"Safe",C1:C4,">20")', "#VALUE!"],
    ['SUMIF(B1:B5,"Safe",C1)', 64.374],
    ['SUMIF(C1:C5,">50")', 61],
    ['SUMIF(G1:G5,"<>#DIV/0!")', 5],
    ['SUMIFS(C:C,B:B,"Safe",A:A,"c*")', 64.374],
    ['AVERAGEIF(B1:B5,"Safe",C1:C5)', 21.458],
    ['AVERAGEIF(B1:B5,"None",C1:C5)', "#DIV/0!"],
    ['AVERAGEIFS(C1:C5,B1:B5,"Safe",C1:C5,">1")', 31.9],
    ['MAXIFS(C1:C5,B1:B5,"Safe")', 41.3],
    ['MINIFS(C1:C5,B1:B5,"Safe")', 0.574],
    ['MAXIFS(C1:C5,B1:B5,"None")', 0],
  ]);

  test("may be a date as it is written in Britain", async () => {
    expect(await value('COUNTIF(E1:E5,"31/03/2023")')).toBe(1);
    expect(await value('COUNTIF(E1:E5,">=01/04/2023")')).toBe(2);
    expect(await value('COUNTIF(E1:E5,">1 April 2023")')).toBe(1);
  });

  test("changes nothing for the formulas that come after it", async () => {
    const formulas = ['=AVERAGEIF(B1:B5,"Safe",C2)', "=LEN(C2)", "=SUM(C1:C5,-C2)"];
    const results = await evaluateFormulas(formulas, calculator, workbook);
    expect(results.slice(1)).toEqual([
      { formula: "=LEN(C2)", value: 4 },
      { formula: "=SUM(C1:C5,-C2)", value: expect.closeTo(84.074, 9) },
    ]);
  });
});

describe("a date in a text is read as British", () => {
  agree([
    ['VALUE("12/03/2023")', 44997],
    ['"1/4/2023"+0', 45017],
    ['DATEVALUE("31/03/2023")', march],
    ['DATEVALUE("31/03/2023 14:30")', march],
    ['"31/03/2023 12:00"+0', march + 0.5],
    ['YEAR("31/03/2023")', 2023],
    ['MONTH("1 April 2023")', 4],
    ['DAY("31-Mar-23")', 31],
    ['MONTH("2/"&4&"/2023")', 4],
    ['EDATE("31/01/2023",1)', 44985],
    ['EOMONTH("31/01/2023",1)', 44985],
    ['DATEDIF("01/04/2022","31/03/2023","m")', 11],
    ['NETWORKDAYS("01/03/2023","31/03/2023")', 23],
    ['WEEKDAY("31/03/2023")', 6],
    ['TEXT("31/03/2023","yyyy")', "2023"],
    ['VALUE("2022/23")', "#VALUE!"],
    ['VALUE("67/100")', "#VALUE!"],
    ['YEAR("soon")', "#VALUE!"],
    ["YEAR(F9)", 1900],
  ]);
});

describe("a month later", () => {
  agree([
    ["EDATE(DATE(2023,1,31),1)", 44985],
    ["EDATE(DATE(2024,2,29),12)", 45716],
    ["EDATE(DATE(2023,1,31),-2)", 44895],
    ["EDATE(E1:E2,1)", [[45046], [44957]]],
    ["EDATE(DATE(2023,3,15),1.9)", 45031],
    ['EDATE("soon",1)', "#VALUE!"],
    ["EDATE(DATE(2023,3,15),-99999)", "#NUM!"],
  ]);
});

describe("a number", () => {
  agree([
    [".5", 0.5],
    ["5.", 5],
    ['"57%"+0', 0.57],
    ['IF(C1>.5,"yes","no")', "yes"],
    ['"a"&1/3', "a0.333333333333333"],
    ['2/3*100&"%"', "66.6666666666667%"],
    ['"x"&-2/3', "x-0.666666666666667"],
    ["CONCAT(1/3)", "0.333333333333333"],
    ['TEXTJOIN(";",TRUE,1/3,2)', "0.333333333333333;2"],
    ["CONCATENATE(1/3)", "0.333333333333333"],
    ["LEN(1/3)", 17],
    ['""&1E+20', "1E+20"],
    ['TEXT(0.575,"0%")', "58%"],
    ['TEXT(10.075,"0.00")', "10.08"],
    ['TEXT(-1.005,"0.00")', "-1.01"],
    ['TEXT(TRUE,"0")', "TRUE"],
    ['TEXT("67.4%","0.000")', "0.674"],
    ['TEXT("n/a","0")', "n/a"],
  ]);
});

describe("several areas joined into one", () => {
  agree([
    ["SUM((C1:C2,C4:C5))", 64.374],
    ["COUNT( (C1:C2 , C4:C5) )", 4],
    ["SUM(C1,(C2,C3),1)", 125.8],
    ["SUM((C1+C2)*2,MAX(C1,C2))", 168.9],
    ["LAMBDA(a,b,a+b)(1,2)", 3],
  ]);

  test.each(["=SMALL((C1:C2,C4:C5),1)", "=SUM((C1,C2)*2)", "=RANK(C1,(C1:C2,C4))"])(
    "are not calculated in %s, and it says so",
    async (formula) => {
      const [result] = await evaluateFormulas([formula], calculator, workbook);
      expect(result).toMatchObject({
        error: "#VALUE!",
        message: expect.stringMatching(/joins several areas/),
      });
    },
  );
});

describe("a text", () => {
  agree([
    ['SEARCH("b*d","abcde")', 2],
    ['SEARCH("~?","why?")', 4],
    ['SEARCH("?","abc",2)', 2],
    ['SEARCH("(%)",A1)', 14],
    ['SEARCH("B","abc")', 2],
    ['SEARCH("x","abc")', "#VALUE!"],
    ['SEARCH("","abc")', 1],
    ['SEARCH("a",B9)', "#VALUE!"],
    ['SUMPRODUCT(--ISNUMBER(SEARCH("care",A1:A5)))', 3],
    ['LEN(TRIM(UNICHAR(160)&" x  y "))', 5],
    ['TRIM("a"&CHAR(10)&" b")', "a\n b"],
    ["TRIM(A1:A2)", [["Care leavers (%)"], ["Children in care"]]],
    ['SUMPRODUCT(--(D1:D5="67"))', 1],
    ["SUMPRODUCT(--(D1:D5=67))", 1],
    ['SUMPRODUCT(--(C1:C6=""))', 1],
    ["SUMPRODUCT(--(D1:D5=67))+SUMPRODUCT(--(D1:D5=67))", 2],
    ['IF("abc",1,2)', "#VALUE!"],
    ["IF(A1,1,2)", "#VALUE!"],
    ['IF("",1,2)', "#VALUE!"],
    ['IF("true",1,2)', 1],
    ["IF(A9,1,2)", 2],
    ["IF(TRUE,1)", 1],
    ["IF(FALSE,1)", false],
    ["IF(1,,2)", 0],
    ['IF(C1:C2>30,"a","b")', [["b"], ["a"]]],
  ]);

  test("that a formula left empty is a text without signs, not a blank cell", async () => {
    const formulas = ["ISBLANK(G1)", "ISTEXT(G1)", "COUNTA(G1:G2)", "G1+1", "LEN(G1)", 'G1=""'];
    expect(await Promise.all(formulas.map(value))).toEqual([false, true, 1, "#VALUE!", 0, true]);
    expect(await value("G1")).toBe("");
    expect(await value("SUM(G1:G2,1)")).toBe(1);
    expect(await value("COUNTBLANK(G1:G2)")).toBe(2);
  });
});

describe("SUBTOTAL", () => {
  const rows = () =>
    workbookOf({ S: { ...column("A", ["Count", 1, 2, 4]), ...column("B", ["", "x", "y", "z"]) } });
  const given = async (hidden: WorkbookModel, formulas: readonly string[]) => {
    formulas.forEach((formula, i) => put(sheetOf(hidden), `D${i + 1}`, `=${formula}`));
    await calculator.recalculate(hidden);
    return formulas.map((_, i) => valueAt(hidden, `D${i + 1}`));
  };

  test("101 to 111 leave out rows that are hidden by hand", async () => {
    const hidden = rows();
    sheetOf(hidden).rows.set(2, { hidden: true });
    const formulas = ["SUBTOTAL(109,A2:A4)", "SUBTOTAL(9,A2:A4)", "SUBTOTAL(103,B2:B4)"];
    expect(await given(hidden, formulas)).toEqual([5, 7, 2]);
  });

  test("leaves out rows that a filter leaves out", async () => {
    const hidden = rows();
    const sheet = sheetOf(hidden);
    sheet.rows.set(2, { hidden: true });
    const area = { row: 0, column: 0, rowCount: 4, columnCount: 2 };
    sheet.filter = { area, filteredColumns: [1], columnsWithoutButton: [] };
    expect(await given(hidden, ["SUBTOTAL(9,A2:A4)", "SUM(A2:A4)"])).toEqual([5, 7]);
  });

  test("does not count the subtotals among its cells again", async () => {
    const grouped = rows();
    put(sheetOf(grouped), "A5", "=SUBTOTAL(9,A2:A4)");
    expect(await given(grouped, ["SUBTOTAL(9,A2:A5)"])).toEqual([7]);
  });
});
