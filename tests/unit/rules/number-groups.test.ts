import fc from "fast-check";
import { checkWorkbook, exampleWorkbook } from "../../../src/core/rules";
import { readIndicatorWorkbook } from "../../../src/core/workbook";

/** What the rules on numbers say of these numbers, ambition by ambition: `number-duplicate 2 (row 4)`. */
function spoken(...ambitions: readonly (readonly (number | string)[])[]): string[] {
  const rows = ambitions.flatMap((numbers, place) =>
    numbers.map((number, row) => ({
      number,
      ambition: `Ambition ${place + 1}`,
      indicator: `Places of kind ${place + 1}-${row + 1}`,
    })),
  );
  const reading = readIndicatorWorkbook(exampleWorkbook({ title: "", rows }));
  if (reading.kind !== "workbook") throw new Error(reading.message);
  return checkWorkbook(reading.workbook)
    .filter(({ rule }) => rule.startsWith("number-"))
    .map(({ rule, measure }) => `${rule} ${measure}`);
}

const upTo = (last: number) => Array.from({ length: last }, (_, place) => place + 1);

describe("numbering that starts again under each ambition", () => {
  it("is a scheme, and no number is used twice", () => {
    const sizes = fc.array(fc.integer({ min: 2, max: 6 }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(sizes, (lengths) => {
        expect(spoken(...lengths.map(upTo))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("goes with letters, too", () => {
    expect(spoken(["1a", "1b", "2"], ["1a", "1b", "2"])).toEqual([]);
  });

  it("leaves a number that is used twice under one ambition an error", () => {
    expect(spoken([1, 2, 2, 3], [1, 2, 3], [1, 2])).toEqual(["number-duplicate 2 (row 4)"]);
    expect(spoken([1, 2, 3], [1, 2, 3, 3])).toEqual(["number-duplicate 3 (row 8)"]);
  });

  it("is none where a later ambition goes on counting", () => {
    expect(spoken([1, 2, 3, 4, 5], [6, 3, 8, 9])).toEqual(["number-duplicate 3 (row 8)"]);
  });

  it("is none where one number of a later ambition is typed wrongly", () => {
    expect(spoken([1, 2], [1, 4])).toEqual(["number-duplicate 1 (row 4)"]);
  });
});

describe("a number that is used twice in the middle of the list", () => {
  it("is said once, and the number that it should be is no gap", () => {
    expect(spoken([1, 2, 3, 3, 5, 6, 7])).toEqual(["number-duplicate 3 (row 5)"]);
  });

  it("leaves a gap elsewhere", () => {
    expect(spoken([1, 2, 3, 3, 5, 6, 8, 9, 10, 11, 12])).toEqual([
      "number-duplicate 3 (row 5)",
      "number-gap 8",
    ]);
  });
});
