import fc from "fast-check";
import { valueScale } from "../../../src/host/workbench/page/charts/value-scale";

const scale = (values: readonly number[], choice = {}, most = 10) =>
  valueScale(values, choice, most);

test.each([
  ["an axis of positive figures begins at zero", [12, 47, 88], 0, 100, 10],
  ["figures that lie close together are not flattened by zero", [94, 95, 96], 93, 96.5, 0.5],
  ["the last figure does not touch the end", [20, 40], 0, 45, 5],
  ["figures on both sides of zero have zero on their axis", [-12, 70], -20, 80, 10],
  ["negative figures end at zero", [-30, -4], -35, 0, 5],
  ["nothing but zeros make an axis to one", [0, 0], 0, 1, 0.1],
  ["no figures make an axis to one", [], 0, 1, 0.1],
])("%s", (_, values, minimum, maximum, majorUnit) => {
  expect(scale(values)).toEqual({ minimum, maximum, majorUnit });
});

test("what the file sets of an axis counts", () => {
  expect(scale([3, 8], { minimum: 2, maximum: 12, majorUnit: 5 })).toEqual({
    minimum: 2,
    maximum: 12,
    majorUnit: 5,
  });
});

test("a unit that would make thousands of labels is not taken", () => {
  expect(scale([0, 1_000_000], { majorUnit: 0.001 }).majorUnit).toBe(200_000);
});

test("an axis that is set upside down still has two ends", () => {
  const { minimum, maximum } = scale([1, 2], { minimum: 10, maximum: 5 });
  expect(maximum).toBeGreaterThan(minimum);
});

test("all figures are between the ends, which are multiples of the unit, in as few steps as there is room for", () => {
  const figures = fc.array(
    fc.integer().map((thousandths) => thousandths / 1000),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(figures, fc.integer({ min: 2, max: 12 }), (values, most) => {
      const { minimum, maximum, majorUnit } = scale(values, {}, most);
      expect(minimum).toBeLessThanOrEqual(Math.min(...values));
      expect(maximum).toBeGreaterThanOrEqual(Math.max(...values));
      expect((maximum - minimum) / majorUnit).toBeLessThanOrEqual(most + 2);
    }),
  );
});
