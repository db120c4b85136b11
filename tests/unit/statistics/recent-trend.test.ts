import fc from "fast-check";

import { recentTrend } from "../../../src/core/statistics";

type Pair = readonly [numerator: number, denominator: number];
const points = (...pairs: readonly Pair[]) =>
  pairs.map(([numerator, denominator]) => ({ numerator, denominator }));

const falling = points([318, 468.34], [314, 472.89], [318, 500.79], [291, 480.2], [292, 499.15]);

const series = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 5000 }))
    .map(([part, rest]) => ({ numerator: part, denominator: Math.max(1, part + rest) })),
  { minLength: 5, maxLength: 8 },
);

test("the published example has chi-squared 12.57 and falls", () => {
  const trend = recentTrend(falling, "none");
  expect(trend.chiSquared).toBeCloseTo(12.5692, 4);
  expect(trend.slope).toBeCloseTo(-0.106234, 6);
  expect(trend.classification).toBe("decreasing");
});

test("with a polarity the trend improves or declines", () => {
  expect(recentTrend(falling, "higher").classification).toBe("declining");
  expect(recentTrend(falling, "lower").classification).toBe("improving");
});

// Figures and markers that Fingertips published, in the tests of DHSC's own trend calculator.
test("diabetes prevalence in England 2020 to 2024 increases", () => {
  const diabetes = points(
    [3455176, 48783947],
    [3491868, 49122259],
    [3625401, 49956777],
    [3774801, 50649129],
    [3938080, 51441896],
  );
  expect(recentTrend(diabetes, "none").classification).toBe("increasing");
});

test("MMR coverage in Yorkshire and the Humber 2020 to 2024 decreases", () => {
  const coverage = points(
    [57274, 61834],
    [55865, 60511],
    [53681, 59074],
    [51767, 57508],
    [53185, 59028],
  );
  expect(recentTrend(coverage, "none").classification).toBe("decreasing");
});

test("only the five most recent points count", () => {
  expect(recentTrend([...points([1, 500], [499, 500]), ...falling], "none")).toEqual(
    recentTrend(falling, "none"),
  );
});

test("a chi-squared below 9.5495 is no significant change", () => {
  const small = points([32, 47], [31, 47], [32, 50], [29, 48], [29, 50]);
  const trend = recentTrend(small, "higher");
  expect(trend.chiSquared).toBeLessThan(9.5495);
  expect(trend.classification).toBe("no significant change");
});

test("one point that makes the trend by itself makes no significant change", () => {
  const outlier = points([500, 1000], [502, 1000], [498, 1000], [495, 1000], [650, 1000]);
  const trend = recentTrend(outlier, "higher");
  expect(trend.chiSquared).toBeGreaterThan(9.5495);
  expect(trend.slope).toBeGreaterThan(0);
  expect(trend.classification).toBe("no significant change");
});

test("points of 0% and 100% have a slope all the same", () => {
  const rising = points([0, 40], [8, 40], [18, 40], [30, 40], [40, 40]);
  const trend = recentTrend(rising, "higher");
  expect(trend.slope).toBeCloseTo(1.9985, 4);
  expect(trend.classification).toBe("improving");
});

test.each([0, 1])("where every point is %i, nothing changes", (fraction) => {
  const flat = points(...[20, 30, 25, 40, 10].map((all): Pair => [all * fraction, all]));
  const { classification, chiSquared } = recentTrend(flat, "higher");
  expect([classification, chiSquared]).toEqual(["no significant change", 0]);
});

test("the same percentage every year has the slope 0", () => {
  const flat = points([20, 30], [40, 60], [10, 15], [2, 3], [200, 300]);
  expect(recentTrend(flat, "lower").slope).toBe(0);
});

test("backwards in time the slope turns and chi-squared stays", () => {
  fc.assert(
    fc.property(series, (all) => {
      const recent = all.slice(-5);
      const there = recentTrend(recent, "none");
      const back = recentTrend([...recent].reverse(), "none");
      expect(back.slope).toBeCloseTo(-there.slope, 9);
      expect(back.chiSquared).toBeCloseTo(there.chiSquared, 6);
    }),
  );
});

test("the opposite polarity gives the opposite word", () => {
  const opposite: Record<string, string> = { improving: "declining", declining: "improving" };
  fc.assert(
    fc.property(series, (all) => {
      const word = recentTrend(all, "higher").classification;
      expect(recentTrend(all, "lower").classification).toBe(opposite[word] ?? word);
    }),
  );
});

test("four points are too few", () => {
  expect(() => recentTrend(falling.slice(1), "higher")).toThrow(RangeError);
});
