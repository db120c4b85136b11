import Big from "big.js";
import fc from "fast-check";

import { isDisclosive, quartilesAmong, roundedQuotient } from "../../../src/core/statistics";

const bigs = (...values: readonly (number | string)[]) => values.map((value) => new Big(value));

describe("quartiles", () => {
  const eight = quartilesAmong(bigs(70, 75, 78, 80, 82, 85, 88, 91));

  test.each<[number, "higher" | "lower", number]>([
    [91, "higher", 1],
    [88, "higher", 1],
    [85, "higher", 2],
    [70, "higher", 4],
    [70, "lower", 1],
    [91, "lower", 4],
  ])("%i among eight is, with polarity %s, quartile %i", (value, polarity, quartile) => {
    expect(eight(new Big(value), polarity)).toBe(quartile);
  });

  test("ties share the better quartile", () => {
    const tied = quartilesAmong(bigs(1, 2, 2, 2, 2, 3, 4, 5));
    expect(tied(new Big(2), "lower")).toBe(1);
    expect(tied(new Big(2), "higher")).toBe(2);
    expect(quartilesAmong(bigs(5, 5, 5, 5))(new Big(5), "higher")).toBe(1);
  });

  test("a value that is not among the others counts as one more", () => {
    expect(quartilesAmong(bigs(1, 2, 3))(new Big(4), "higher")).toBe(1);
    expect(quartilesAmong(bigs(1, 2, 3))(new Big(3), "higher")).toBeNull();
  });

  test("values that only binary fractions tell apart are equal", () => {
    expect(quartilesAmong(bigs("0.3", 1, 2, 3))(new Big("0.30"), "lower")).toBe(1);
  });

  const values = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 4, maxLength: 60 });

  test("a better value is never in a worse quartile", () => {
    fc.assert(
      fc.property(values, (all) => {
        const quartileOf = quartilesAmong(bigs(...all));
        const inOrder = [...all].sort((a, b) => b - a);
        const quartiles = inOrder.map((value) => quartileOf(new Big(value), "higher") ?? 0);
        expect(quartiles).toEqual([...quartiles].sort((a, b) => a - b));
        expect(quartiles[0]).toBe(1);
      }),
    );
  });

  test("lower is better among values is higher is better among their negatives", () => {
    fc.assert(
      fc.property(values, (all) => {
        const [plain, negative] = [all, all.map((value) => -value)].map((list) =>
          quartilesAmong(bigs(...list)),
        );
        for (const value of all) {
          expect(negative?.(new Big(-value), "higher")).toBe(plain?.(new Big(value), "lower"));
        }
      }),
    );
  });

  test("without ties, the quarters are as equal as they can be", () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 80 }), (size) => {
        const all = Array.from({ length: size }, (_, place) => place);
        const quartileOf = quartilesAmong(bigs(...all));
        const sizes = [0, 0, 0, 0];
        for (const value of all) sizes[(quartileOf(new Big(value), "lower") ?? 1) - 1]! += 1;
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("rounding a quotient", () => {
  test.each<[number, number, number, string]>([
    [1, 8, 2, "0.13"],
    [-1, 8, 2, "-0.13"],
    [1, -8, 2, "-0.13"],
    [62500, 978, 1, "63.9"],
    [100.5, 100, 2, "1.01"],
    [0, 7, 3, "0"],
  ])("%p / %p to %i decimals is %s", (dividend, divisor, decimals, text) => {
    expect(roundedQuotient(new Big(dividend), new Big(divisor), decimals).toFixed()).toBe(text);
  });

  test("a hair below a half is rounded down, however small", () => {
    const almostHalf = new Big("0.499999999999999999999999999999999");
    expect(roundedQuotient(almostHalf, new Big(1), 0).toFixed()).toBe("0");
  });

  test("is within half a unit of the quotient", () => {
    const integer = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(
        integer,
        integer,
        fc.integer({ min: 0, max: 4 }),
        (dividend, divisor, decimals) => {
          const rounded = roundedQuotient(new Big(dividend), new Big(divisor), decimals);
          const error = rounded.times(divisor).minus(dividend).abs().times(2);
          expect(error.lte(new Big(divisor).div(new Big(10).pow(decimals)))).toBe(true);
        },
      ),
    );
  });
});

test("counts from 1 to below the threshold are disclosive", () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.integer({ min: 1, max: 20 }), (count, threshold) => {
      expect(isDisclosive(count, threshold)).toBe(count >= 1 && count <= threshold - 1);
    }),
  );
});
