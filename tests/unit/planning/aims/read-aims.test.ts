import fc from "fast-check";
import { readAims } from "../../../../src/core/planning/linking/aims/read-aims";
import {
  careMeasures,
  otherStatements,
  priorityMeasures,
  successStatements,
  type Judged,
} from "./statements";

const directions = (statement: string) => readAims(statement).map(({ desired }) => desired);

describe.each([
  ["a plan's statements of success", successStatements],
  ["measures of strategic priorities", priorityMeasures],
  ["measures of a strategy for children in care", careMeasures],
  ["statements of other councils", otherStatements],
])("the desired direction in %s", (_, statements: readonly Judged[]) => {
  test.each(statements.map(([statement, ...desired]) => ({ statement, desired })))(
    "“$statement”: $desired",
    ({ statement, desired }) => {
      expect(directions(statement)).toEqual(desired);
    },
  );
});

describe("an aim", () => {
  const aimsOf = (statement: string) =>
    readAims(statement).map(({ text, subject }) => [text, subject]);

  test("keeps its own words, and the subject without the words of change", () => {
    expect(
      aimsOf("A reduction in the levels of staff sickness and an increase in retention"),
    ).toEqual([
      ["A reduction in the levels of staff sickness", "the levels of staff sickness"],
      ["An increase in retention", "retention"],
    ]);
  });

  test("that says no direction is all subject", () => {
    expect(aimsOf("Voluntary turnover.")).toEqual([["Voluntary turnover.", "Voluntary turnover."]]);
  });

  test("of which the direction stands at the end has its subject before it", () => {
    expect(aimsOf("The number of children in need falls")).toEqual([
      ["The number of children in need falls", "The number of children in need"],
    ]);
  });

  test("is on one line", () => {
    expect(aimsOf("Reduction in\n  use of\tagency staff")).toEqual([
      ["Reduction in use of agency staff", "use of agency staff"],
    ]);
  });
});

describe("whatever is typed", () => {
  test("a statement gives at least one aim, and its aims lose no word", () => {
    const word = fc.constantFrom(
      ..."a the an increase reduction in of and more fewer than improved number children who , ; reduce gap no not 3 or".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), (words) => {
        const statement = words.join(" ");
        const aims = readAims(statement);
        expect(aims.length).toBeGreaterThan(0);
        const kept = aims.map(({ text }) => text.toLowerCase()).join(" ");
        for (const each of words.filter((one) => /^[a-z0-9]{4,}$/.test(one))) {
          expect(kept).toContain(each);
        }
      }),
    );
  });

  test("an aim alone reads as it reads in its statement", () => {
    const nouns = fc.constantFrom("attendance", "exclusions", "the number of children in care");
    const heads = fc.constantFrom("an increase in", "a reduction in", "a rise in", "a fall in");
    fc.assert(
      fc.property(heads, nouns, heads, nouns, (one, first, other, second) => {
        const statement = `${one} ${first} and ${other} ${second}`;
        expect(directions(statement)).toEqual([
          ...directions(`${one} ${first}`),
          ...directions(`${other} ${second}`),
        ]);
      }),
    );
  });
});
