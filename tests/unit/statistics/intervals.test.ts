import fc from "fast-check";

import {
  byarInterval,
  differenceInterval,
  exactPoissonInterval,
  significanceOfChange,
  wilsonInterval,
} from "../../../src/core/statistics";

const of = (numerator: number, denominator: number) => ({ numerator, denominator });

const proportion = fc
  .tuple(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 0, max: 100_000 }))
  .map(([part, rest]) => of(part, Math.max(1, part + rest)));
const confidence = fc.double({ min: 0.5, max: 0.9999, noNaN: true });
const count = fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 1_000_000 }));

describe("Wilson's interval", () => {
  test("65 of 100 at 95% is 0.552544433 to 0.736357518", () => {
    const { lower, upper } = wilsonInterval(of(65, 100), 0.95);
    expect(lower).toBeCloseTo(0.552544433, 9);
    expect(upper).toBeCloseTo(0.736357518, 9);
  });

  // Newcombe 1998 (857–872), table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("%i of %i is as in Newcombe's paper", (numerator, denominator, lower, upper) => {
    const interval = wilsonInterval(of(numerator, denominator), 0.95);
    expect(interval.lower).toBeCloseTo(lower, 4);
    expect(interval.upper).toBeCloseTo(upper, 4);
  });

  test("nothing has the lower limit 0 exactly, everything the upper limit 1 exactly", () => {
    expect(wilsonInterval(of(0, 7), 0.95).lower).toBe(0);
    expect(wilsonInterval(of(7, 7), 0.998).upper).toBe(1);
  });

  test("it contains the proportion and stays between 0 and 1", () => {
    fc.assert(
      fc.property(proportion, confidence, (p, level) => {
        const { lower, upper } = wilsonInterval(p, level);
        const estimate = p.numerator / p.denominator;
        expect(0 <= lower && lower <= estimate && estimate <= upper && upper <= 1).toBe(true);
      }),
    );
  });

  test("more confidence makes it wider", () => {
    fc.assert(
      fc.property(proportion, confidence, confidence, (p, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        const narrow = wilsonInterval(p, less);
        const wide = wilsonInterval(p, more);
        expect(wide.lower).toBeLessThanOrEqual(narrow.lower + 1e-12);
        expect(wide.upper).toBeGreaterThanOrEqual(narrow.upper - 1e-12);
      }),
    );
  });

  test("what holds of the part holds, mirrored, of the rest", () => {
    fc.assert(
      fc.property(proportion, confidence, ({ numerator, denominator }, level) => {
        const part = wilsonInterval(of(numerator, denominator), level);
        const rest = wilsonInterval(of(denominator - numerator, denominator), level);
        expect(part.lower).toBeCloseTo(1 - rest.upper, 9);
      }),
    );
  });

  test.each([of(1, 0), of(-1, 5), of(6, 5), of(NaN, 5)])("%o is no proportion", (p) => {
    expect(() => wilsonInterval(p, 0.95)).toThrow(RangeError);
  });

  test.each([0, 1, -0.5, 95, NaN])("%p is no confidence", (level) => {
    expect(() => wilsonInterval(of(1, 2), level)).toThrow(RangeError);
  });
});

describe("Byar's interval", () => {
  test("65 at 95% is 50.163188 to 82.849139", () => {
    const { lower, upper } = byarInterval(65, 0.95);
    expect(lower).toBeCloseTo(50.163188, 6);
    expect(upper).toBeCloseTo(82.849139, 6);
  });

  // Half the chi-squared quantiles with 2x and 2x + 2 degrees of freedom (Garwood 1936; R's qchisq).
  test.each([
    [0, 0.95, 0, 3.688879454],
    [1, 0.95, 0.025317808, 5.571643391],
    [2, 0.95, 0.242209279, 7.224687667],
    [5, 0.95, 1.62348639, 11.668332079],
    [9, 0.95, 4.115373097, 17.084803451],
    [5, 0.998, 0.739371732, 16.454745204],
  ])("%i is exact at %p: below 10", (x, level, lower, upper) => {
    const interval = byarInterval(x, level);
    expect(interval.lower).toBeCloseTo(lower, 7);
    expect(interval.upper).toBeCloseTo(upper, 7);
  });

  test("from 10 on it is the approximation, which is near the exact interval", () => {
    expect(byarInterval(10, 0.95).lower).not.toBe(exactPoissonInterval(10, 0.95).lower);
    for (const x of [10, 25, 60]) {
      const [near, exact] = [byarInterval(x, 0.95), exactPoissonInterval(x, 0.95)];
      expect(near.lower / exact.lower).toBeCloseTo(1, 2);
      expect(near.upper / exact.upper).toBeCloseTo(1, 2);
    }
  });

  test("it contains the count, and more confidence makes it wider", () => {
    fc.assert(
      fc.property(count, confidence, confidence, (x, one, other) => {
        const narrow = byarInterval(x, Math.min(one, other));
        const wide = byarInterval(x, Math.max(one, other));
        expect(0 <= wide.lower && wide.lower <= narrow.lower && narrow.lower <= x).toBe(true);
        expect(x <= narrow.upper && narrow.upper <= wide.upper).toBe(true);
      }),
    );
  });

  test.each([-1, 2.5, NaN, Infinity])("%p is no count", (x) => {
    expect(() => byarInterval(x, 0.95)).toThrow(RangeError);
  });
});

describe("the difference of two proportions", () => {
  // Newcombe 1998 (873–890), table II, method 10: interval of p1 − p2.
  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])("%i/%i − %i/%i is as in Newcombe's paper", (n1, d1, n2, d2, lower, upper) => {
    const interval = differenceInterval(of(n2, d2), of(n1, d1), 0.95);
    expect(interval.lower).toBeCloseTo(lower, 4);
    expect(interval.upper).toBeCloseTo(upper, 4);
  });

  test("it contains the difference", () => {
    fc.assert(
      fc.property(proportion, proportion, confidence, (first, second, level) => {
        const { lower, upper } = differenceInterval(first, second, level);
        const difference =
          second.numerator / second.denominator - first.numerator / first.denominator;
        expect(lower <= difference && difference <= upper).toBe(true);
      }),
    );
  });

  test("seen from the other side, higher is lower", () => {
    const opposite = {
      higher: "lower",
      lower: "higher",
      "no significant change": "no significant change",
    };
    fc.assert(
      fc.property(proportion, proportion, confidence, (first, second, level) => {
        const there = significanceOfChange(first, second, level);
        expect(significanceOfChange(second, first, level)).toBe(opposite[there]);
      }),
    );
  });

  test("what is significant stays so with less confidence", () => {
    fc.assert(
      fc.property(proportion, proportion, confidence, confidence, (first, second, one, other) => {
        const sure = significanceOfChange(first, second, Math.max(one, other));
        const lessSure = significanceOfChange(first, second, Math.min(one, other));
        expect(sure === "no significant change" || sure === lessSure).toBe(true);
      }),
    );
  });
});
