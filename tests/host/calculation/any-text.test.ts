import fc from "fast-check";
import { evaluateFormulas } from "../../../src/host/calculation";
import { FormulaSyntaxError, tokenise } from "../../../src/host/calculation/tokens";
import { fakeCalculator } from "./fixtures";

/** Pieces of formulas in any order, and any text between them. */
const formula = fc
  .array(
    fc.oneof(
      fc.constantFrom(..."= + - * / ^ & < > <> % ( ) { } [ ] , ; : ! ' \" # @ $ .".split(" ")),
      fc.constantFrom("A1", "$B$2:C3", "A:A", "1:2", "S!A1", "'a b'!A1", "1e3", "12", '"text"'),
      fc.constantFrom("SUM(", "HERTS.ADD(1,2)", "HERTS.REFUSE(", "IF(", "LET(x,", "Name", "TRUE"),
      fc.constantFrom("{1,2;3,4}", "T[x]", "[@y]", "#N/A", " ", "\n", "é", "↑", "\u0000"),
      fc.string({ maxLength: 5 }),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(""));

test("any text evaluates to a value or an error with a code, and never throws", async () => {
  const calculator = fakeCalculator();
  await fc.assert(
    fc.asyncProperty(fc.array(formula, { maxLength: 20 }), async (formulas) => {
      const results = await evaluateFormulas(formulas, calculator);
      expect(results.map((result) => result.formula)).toEqual(formulas);
      for (const result of results) {
        if ("error" in result) expect(result.error).toMatch(/^#[A-Z_/0]+[!?A]?$/);
        else expect(result.value).toBeDefined();
      }
    }),
    { numRuns: 150 },
  );
});

test("the tokens of a formula are its text, whole and in order", () => {
  fc.assert(
    fc.property(formula, (text) => {
      try {
        const written = tokenise(text).map(
          (t) => (t.sheet === undefined ? "" : `${t.sheet}!`) + t.text,
        );
        expect(written.join("")).toBe(text);
      } catch (error) {
        expect(error).toBeInstanceOf(FormulaSyntaxError);
      }
    }),
    { numRuns: 2000 },
  );
});
