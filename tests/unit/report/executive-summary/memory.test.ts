import fc from "fast-check";
import {
  lineCode,
  readMemory,
  writeMemory,
  type RememberedLine,
} from "../../../../src/core/report/executive-summary/memory";
import { keptTextFormula, readKeptTexts, readMarks } from "../../../../src/excel/marks";

const code = fc.string({ minLength: 1, maxLength: 40 }).map(lineCode);
const figure = fc.option(fc.tuple(fc.integer(), fc.nat(99)).map(([n, part]) => `${n}.${part}`));
const line: fc.Arbitrary<RememberedLine> = fc.record({
  key: code,
  draft: code,
  printed: fc.option(code),
  figure,
});

test("what is remembered is read back the same", () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 60 }), fc.boolean(), (lines, wasMoved) => {
      expect(readMemory(writeMemory({ lines, wasMoved }))).toEqual({ lines, wasMoved });
    }),
  );
});

test("it fits into a name of the workbook, whose formula gives it back, and is no mark of a sheet", () => {
  const lines = Array.from({ length: 2_000 }, (_, i): RememberedLine => {
    return {
      key: i < 40 ? lineCode(`key ${i}`) : "",
      draft: i < 40 ? lineCode(`${i}`) : "",
      printed: lineCode(`line ${i}`),
      figure: null,
    };
  });
  const memory = writeMemory({ lines, wasMoved: false });
  const formula = keptTextFormula(memory);
  expect(formula.length).toBeLessThanOrEqual(8_192);
  for (const [, text = ""] of formula.matchAll(/"([^"]*)"/g))
    expect(text.length).toBeLessThanOrEqual(255);
  const names = [{ name: "_HERTS_summary", formula, scope: "Workbook" }];
  expect(readKeptTexts(names).get("_HERTS_summary")).toBe(memory);
  expect(readMarks(names)).toEqual([]);
  expect(readMemory(memory)?.lines.filter(({ key }) => key !== "")).toHaveLength(40);
});

test.each([undefined, "=Report!A1", "1 2 3"])("%j is no memory", (text) => {
  expect(readMemory(text)).toBeNull();
});
