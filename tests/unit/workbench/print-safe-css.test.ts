import fc from "fast-check";
import { alignmentCss, fontCss, lineCss } from "../../../src/host/workbench/page/print/cell-css";
import {
  points,
  safeAddress,
  safeColor,
  safeFontFamily,
} from "../../../src/host/workbench/page/print/safe-css";
import { defaultStyle } from "../../../src/host/model/workbook";

test.each(["url(https://example.org/x)", "red;background:blue", "#12345", "#1234567", "", null])(
  "%j is no colour",
  (text) => expect(safeColor(text)).toBeNull(),
);

test("a colour of a workbook is one", () => expect(safeColor("#00aaFF")).toBe("#00aaFF"));

test("a font is asked for by its name, with one of the same widths behind it", () => {
  expect(safeFontFamily("Calibri")).toBe('"Calibri", "Carlito", "Arial", sans-serif');
  expect(safeFontFamily("Gill Sans MT")).toBe('"Gill Sans MT", "Arial", sans-serif');
});

test("the name of a font stays one quoted name, whatever it holds", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (name) => {
      expect(safeFontFamily(name)).toMatch(
        /^"(?:[^"\\\n\r\f]|\\["\\])*"(?:, "[\w ]+")*, sans-serif$/,
      );
    }),
  );
  expect(safeFontFamily("constructor")).toBe('"constructor", "Arial", sans-serif');
  expect(safeFontFamily('x"; } body { display: none')).toBe(
    String.raw`"x\"; } body { display: none", "Arial", sans-serif`,
  );
});

test("a length that is no number is none", () => {
  expect([points(1.5), points(NaN), points(Infinity)]).toEqual(["1.5pt", "0pt", "0pt"]);
});

test("only addresses that a browser opens without harm become links", () => {
  expect(safeAddress("https://example.org")).toBe("https://example.org");
  expect(safeAddress("mailto:team@example.org")).toBe("mailto:team@example.org");
  for (const address of ["javascript:alert(1)", "file:///c:/x", " https://x", "data:text/html,x"]) {
    expect(safeAddress(address)).toBeNull();
  }
});

test("what JavaScript knows by itself is no look", () => {
  const odd = { style: "constructor", weight: "toString", color: "#FF0000" };
  expect(lineCss(odd)).toBe("0.75pt solid #FF0000");
  const style = { ...defaultStyle, verticalAlignment: "constructor" };
  expect(alignmentCss(style, undefined).justifyContent).toBe("flex-end");
});

test("hostile looks leave no declaration of their own", () => {
  const hostile = { style: "solid; position: fixed", weight: "9em", color: "expression(x)" };
  expect(lineCss(hostile)).toBe("0.75pt solid #000000");
  expect(fontCss({ color: "red; }", size: NaN })).toEqual({ fontSize: "0pt" });
  const style = { ...defaultStyle, horizontalAlignment: "</style>", verticalAlignment: "x" };
  expect(alignmentCss(style, "number")).toMatchObject({
    textAlign: "right",
    justifyContent: "flex-end",
  });
});
