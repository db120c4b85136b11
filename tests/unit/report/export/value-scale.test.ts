import Big from "big.js";
import fc from "fast-check";
import { valueScale } from "../../../../src/core/report/export/html/value-scale";

const label = (tick: number) => String(tick);
const ticks = (values: number[], fromZero = false, written = label) =>
  valueScale(values, { fromZero, label: written }).ticks;

test("an axis has round ends and even steps", () => {
  expect(ticks([0.412, 0.042], true)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5]);
  expect(ticks([21, 102], true)).toEqual([0, 20, 40, 60, 80, 100, 120]);
  expect(ticks([-0.031, 0.1], true)).toEqual([-0.05, 0, 0.05, 0.1]);
});

test("columns stand on zero; a line leaves zero out where its values lie close together", () => {
  expect(ticks([90, 95], true)[0]).toBe(0);
  expect(ticks([90, 95])).toEqual([90, 91, 92, 93, 94, 95]);
  expect(ticks([50, 95])[0]).toBe(0);
});

test("no two ticks are written alike", () => {
  const whole = (tick: number) => `${Math.round(tick)}`;
  expect(ticks([1, 2, 3], true, whole)).toEqual([0, 1, 2, 3]);
  expect(ticks([90.1, 91.3], false, whole)).toEqual([90, 91, 92]);
});

test("values that are all the same have an axis around them", () => {
  for (const value of [0, 5, -5, 0.001, 1e9]) {
    const { minimum, maximum } = valueScale([value], { fromZero: false, label });
    expect([minimum <= value, value <= maximum, minimum < maximum]).toEqual([true, true, true]);
  }
});

test("every value is on the axis, whose few ticks are evenly apart", () => {
  const figure = fc.integer({ min: -1e9, max: 1e9 }).map((tenThousandths) => tenThousandths / 1e4);
  const values = fc.array(figure, { minLength: 1 });
  fc.assert(
    fc.property(values, fc.boolean(), (figures, fromZero) => {
      const scale = valueScale(figures, { fromZero, label });
      expect(scale.ticks.length).toBeLessThanOrEqual(9);
      for (const figure of figures) {
        expect(figure).toBeGreaterThanOrEqual(scale.minimum);
        expect(figure).toBeLessThanOrEqual(scale.maximum);
      }
      const steps = scale.ticks.slice(1).map((tick, i) => new Big(tick).minus(scale.ticks[i]!));
      const [first] = steps;
      for (const step of steps) {
        expect(step.minus(first!).abs().lte(first!.times("1e-9"))).toBe(true);
      }
    }),
  );
});
