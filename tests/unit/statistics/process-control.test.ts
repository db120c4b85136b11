import Big from "big.js";
import fc from "fast-check";

import { processControl } from "../../../src/core/statistics";
import type { Polarity } from "../../../src/core/trend";

function chart(
  values: readonly (number | string)[],
  polarity: Polarity = "higher",
  target?: number,
) {
  const control = processControl(
    values.map((value) => new Big(value)),
    polarity,
    target === undefined ? undefined : new Big(target),
  );
  const { mean, lowerLimit, upperLimit, ...words } = control;
  return {
    mean: mean.toNumber(),
    lower: lowerLimit.toNumber(),
    upper: upperLimit.toNumber(),
    ...words,
  };
}

/** Common cause: no run, nothing near a limit at the end. */
const steady = [10, 12, 11, 9, 10, 12, 10, 11, 9, 10, 12, 10];

describe("limits", () => {
  test("are the mean ± 2.66 × the mean moving range", () => {
    // Ranges 2, 1, 2, 1: mean 1.5; values' mean 10.8.
    const { mean, lower, upper } = chart([10, 12, 11, 9, 12]);
    expect(mean).toBeCloseTo(10.8, 12);
    expect(lower).toBeCloseTo(10.8 - 2.66 * 2, 12);
    expect(upper).toBeCloseTo(10.8 + 2.66 * 2, 12);
  });

  test("a point exactly on a limit is within it", () => {
    // n = 2: the mean moving range is 2, limits ± 5.32 about the mean.
    expect(chart([0, 2]).variation).toBe("common cause");
  });

  test("equal values have no spread, and binary fractions make none", () => {
    const flat = chart(Array.from({ length: 7 }, () => 0.1));
    expect(flat).toMatchObject({ mean: 0.1, lower: 0.1, upper: 0.1, variation: "common cause" });
  });

  test("shift and scale with the values", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 20 }),
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: -500, max: 500 }),
        (values, scale, shift) => {
          const plain = chart(values);
          const moved = chart(values.map((value) => value * scale + shift));
          expect(moved.mean).toBeCloseTo(plain.mean * scale + shift, 6);
          expect(moved.upper).toBeCloseTo(plain.upper * scale + shift, 6);
          expect(moved.variation).toBe(plain.variation);
        },
      ),
    );
  });

  test("one value has none", () => {
    expect(() => chart([5])).toThrow(RangeError);
  });
});

describe("variation of the latest point", () => {
  test("is common cause without a signal", () => {
    expect(chart(steady).variation).toBe("common cause");
  });

  test("outside a limit is special cause", () => {
    expect(chart([...steady, 25], "higher").variation).toBe("improvement");
    expect(chart([...steady, 25], "lower").variation).toBe("concern");
    expect(chart([...steady, -5], "higher").variation).toBe("concern");
  });

  test("seven points that rise are a trend, six are not", () => {
    const start = [14, 9, 15, 8];
    expect(chart([...start, 9, 10, 11, 12, 13, 14, 15]).variation).toBe("improvement");
    expect(chart([16, ...start, 11, 10, 11, 12, 13, 14, 15]).variation).toBe("common cause");
  });

  test("seven points that rise below the mean are a rise all the same", () => {
    const high = [40, 46, 41, 47, 40, 46, 41, 47, 40, 46, 41, 45, 43];
    expect(chart([...high, 33, 34, 35, 36, 37, 38, 39]).variation).toBe("improvement");
  });

  test("two of three points near the same limit are special cause, if the latest is one of them", () => {
    const base = [10, 13, 9, 12, 8, 11, 9, 12, 10, 8, 9, 12, 10, 9, 11];
    const before = [...base, ...base];
    expect(chart([...before, 12, 16, 16]).variation).toBe("improvement");
    expect(chart([...before, 15.8, 11.5, 15.8]).variation).toBe("improvement");
    expect(chart([...before, 15.8, 9, 15.8]).variation).toBe("common cause");
    expect(chart([...before, 15.8, 15.8, 11]).variation).toBe("common cause");
  });

  test("seven points on one side of the mean are a shift, six are not", () => {
    const low = [8, 12, 7, 13, 8, 12, 7, 9];
    const high = [12, 14, 12, 14, 12, 14, 12];
    expect(chart([...low, ...high]).variation).toBe("improvement");
    expect(chart([...low, 9, ...high.slice(1)]).variation).toBe("common cause");
  });

  test("a signal that has passed is not the latest point's", () => {
    expect(chart([...steady, 25, ...steady]).variation).toBe("common cause");
  });

  test("without a polarity special cause is neither improvement nor concern", () => {
    expect(chart([...steady, 25], "none").variation).toBe("neither");
  });

  test("the opposite polarity turns improvement and concern", () => {
    const opposite: Record<string, string> = { improvement: "concern", concern: "improvement" };
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 2 }), (values) => {
        const word = chart(values, "higher").variation;
        expect(chart(values, "lower").variation).toBe(opposite[word] ?? word);
      }),
    );
  });
});

describe("assurance", () => {
  test.each<[Polarity, number, string | null]>([
    ["higher", 40, "consistently failing"],
    ["higher", 1, "consistently passing"],
    ["lower", 40, "consistently passing"],
    ["lower", 1, "consistently failing"],
    ["higher", 11, "hit or miss"],
    ["none", 40, null],
  ])("with polarity %s a target of %i is %s", (polarity, target, words) => {
    expect(chart(steady, polarity, target).assurance).toBe(words);
  });

  test("a target on a limit is hit or miss", () => {
    expect(chart([10, 10, 10], "higher", 10).assurance).toBe("hit or miss");
  });

  test("is not given without a target", () => {
    expect(chart(steady).assurance).toBeNull();
  });
});
