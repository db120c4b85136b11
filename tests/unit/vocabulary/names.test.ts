import fc from "fast-check";

import { hertfordshire } from "../../../src/core/vocabulary";
import { slips } from "../../../src/core/vocabulary/spelling";

const { readOutcomeBee, readCorporatePriority } = hertfordshire;
const outcomeBees = hertfordshire.outcomeBees.map(({ name }) => name);
const corporatePriorities = hertfordshire.corporatePriorities.map(({ name }) => name);

describe("outcome bees", () => {
  test("are the seven of the framework", () => {
    expect(outcomeBees).toEqual([
      "BE SAFE",
      "BE HEALTHY",
      "BE HAPPY",
      "BE AMBITIOUS",
      "BE RESILIENT",
      "BE INDEPENDENT",
      "BE INCLUDED",
    ]);
  });

  test("case, spacing, punctuation and labels do not count", () => {
    for (const name of outcomeBees) {
      const texts = [name, name.toLowerCase(), ` ${name}. `, `Outcome Bee: ${name}`];
      for (const text of [...texts, name.replace(" ", "\u00a0"), name.replace(" ", "-")]) {
        expect(readOutcomeBee(text)).toEqual({ name, alias: false, exact: true });
      }
    }
  });

  test.each([
    ["Bee Included", "BE INCLUDED"],
    ["Safe", "BE SAFE"],
    ["BEING HEALTHY", "BE HEALTHY"],
    ["Staying safe", "BE SAFE"],
    ["Outcome Bees: Bee Happy", "BE HAPPY"],
  ])("'%s' is an alias of %s", (text, name) => {
    expect(readOutcomeBee(text)).toEqual({ name, alias: true, exact: true });
  });

  test("Cyrillic letters from a scanned document read as the Latin letters they look like", () => {
    expect(readOutcomeBee("Ве Нарру")?.name).toBe("BE HAPPY");
  });

  test.each([
    ["BE HAPY", "BE HAPPY"],
    ["BE SAVE", "BE SAFE"],
    ["BE INDEPENDANT", "BE INDEPENDENT"],
    ["BE AMIBTIOUS", "BE AMBITIOUS"],
    ["BE RESILLIANT", "BE RESILIENT"],
    ["BEHEALTHY", "BE HEALTHY"],
  ])("'%s' is a misspelling of %s", (text, name) => {
    expect(readOutcomeBee(text)).toEqual({ name, alias: true, exact: false });
  });

  test.each(["", "BE BRAVE", "BE WEALTHY", "BE READY", "BE SAFE BE HAPPY", "N/A", "Bees", "BE"])(
    "'%s' is none of them",
    (text) => {
      expect(readOutcomeBee(text)).toBeNull();
    },
  );
});

describe("corporate priorities", () => {
  test("each canonical name reads as itself", () => {
    for (const name of corporatePriorities) {
      expect(readCorporatePriority(name)).toEqual({ name, alias: false, exact: true });
    }
  });

  test.each([
    ["HEALTHY AND FULFILLING LIVES", "HEALTHY AND FULFILLING LIVES FOR OUR RESIDENTS"],
    ["Healthy & fulfilling lives", "HEALTHY AND FULFILLING LIVES FOR OUR RESIDENTS"],
    ["EXCELLENT SERVICE", "EXCELLENT COUNCIL SERVICES FOR ALL"],
    ["Excellent services", "EXCELLENT COUNCIL SERVICES FOR ALL"],
    ["CLEANER GREENER HERTFORDSHIRE", "A CLEANER AND GREENER ENVIRONMENT"],
    ["A cleaner, greener Hertfordshire", "A CLEANER AND GREENER ENVIRONMENT"],
    ["Sustainable, responsible growth in our county", "SUSTAINABLE RESPONSIBLE GROWTH"],
  ])("'%s' is an alias of %s", (text, name) => {
    expect(readCorporatePriority(text)).toEqual({ name, alias: true, exact: true });
  });

  test("punctuation of a canonical name does not make it an alias", () => {
    expect(readCorporatePriority("Sustainable, responsible growth.")).toEqual({
      name: "SUSTAINABLE RESPONSIBLE GROWTH",
      alias: false,
      exact: true,
    });
  });

  test("one or two wrong letters are a misspelling", () => {
    expect(readCorporatePriority("EXELLENT COUNCIL SERVISES FOR ALL")).toEqual({
      name: "EXCELLENT COUNCIL SERVICES FOR ALL",
      alias: true,
      exact: false,
    });
  });

  test.each(["", "Growth", "Healthy", "Opportunity to thrive", "x".repeat(32_767)])(
    "something else is none of them",
    (text) => {
      expect(readCorporatePriority(text)).toBeNull();
    },
  );
});

describe("slips", () => {
  test("a swap of neighbours is one slip", () => {
    expect(slips("amibtious", "ambitious", 2)).toBe(1);
  });

  test("counting stops beyond the limit", () => {
    expect(slips("kitten", "sitting", 3)).toBe(3);
    expect(slips("kitten", "sitting", 1)).toBe(2);
  });

  test("are the same both ways, and 0 only for equal texts", () => {
    const word = fc.string({ maxLength: 8, unit: fc.constantFrom("a", "b", "c") });
    fc.assert(
      fc.property(word, word, (first, second) => {
        expect(slips(first, second, 8)).toBe(slips(second, first, 8));
        expect(slips(first, second, 8) === 0).toBe(first === second);
      }),
    );
  });
});
