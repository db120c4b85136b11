import { headerRuns } from "../../../src/host/workbench/print/header-runs";

const facts = {
  ...{ page: 3, pages: 12, sheet: "Report & notes", file: "indicators.xlsx" },
  now: new Date(2023, 5, 1, 9, 5),
};
const runs = (text: string) => headerRuns(text, facts);
const text = (codes: string) =>
  runs(codes)
    .map((run) => run.text)
    .join("");

test.each([
  ["Page &P of &N", "Page 3 of 12"],
  ["&A, &F", "Report & notes, indicators.xlsx"],
  ["&D &T", "01/06/2023 09:05"],
  ["Children && Young People", "Children & Young People"],
  ["&&P", "&P"],
  ["&P+10 &P-1", "13 2"],
  ["&p of &n", "3 of 12"],
  ["Draft &", "Draft "],
  ["a &G&Z picture", "a  picture"],
  ["first\nsecond", "first\nsecond"],
  ["", ""],
])("%j is printed as %j", (codes, printed) => expect(text(codes)).toBe(printed));

test("what the sheet is called is no code, whatever it holds", () => {
  expect(headerRuns("&A", { ...facts, sheet: "&P&B" })).toEqual([{ text: "&P&B", font: {} }]);
});

test("a font and a size hold for all that follows", () => {
  const font = { name: "Arial", bold: false, italic: false, size: 9 };
  expect(runs('&"Arial,Regular"&9 Page &P of &N')).toEqual([{ text: " Page 3 of 12", font }]);
});

test("a style without a font keeps the font", () => {
  expect(runs('&"Arial,Regular"a&"-,Bold Italic"b').at(-1)).toEqual({
    text: "b",
    font: { name: "Arial", bold: true, italic: true },
  });
});

test("bold, italics, lines and raised letters are switched on and off", () => {
  expect(runs("&Ba&B&Ib&I&Uc&Ed&E&Se&S&Xf&Yg").map((run) => [run.text, run.font])).toEqual([
    ["a", { bold: true }],
    ["b", { bold: false, italic: true }],
    ["c", { bold: false, italic: false, underline: "Single" }],
    ["d", { bold: false, italic: false, underline: "Double" }],
    ["e", { bold: false, italic: false, struck: true }],
    ["f", { bold: false, italic: false, struck: false, raised: "Super" }],
    ["g", { bold: false, italic: false, struck: false, raised: "Sub" }],
  ]);
});

test("a colour is six hexadecimal digits; one of the theme is left to the page", () => {
  expect(runs("&KFF0000red&K01+000theme").map(({ font }) => font.color)).toEqual([
    "#FF0000",
    undefined,
  ]);
});

test("markup in a header stays text", () => {
  const hostile = '<img src=x onerror=alert(1)>&"</style><script>,Bold"x';
  expect(runs(hostile)[0]?.text).toBe("<img src=x onerror=alert(1)>");
  expect(runs(hostile)[1]?.font.name).toBe("</style><script>");
});
