import * as fc from "fast-check";
import { contrastRatio, leastContrast } from "../../../src/core/accessibility/contrast";

const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((n) => `#${n.toString(16).toUpperCase().padStart(6, "0")}`);

test.each([
  ["#000000", "#FFFFFF", 21],
  ["#FFFFFF", "#FFFFFF", 1],
  ["#777777", "#FFFFFF", 4.478],
  ["#767676", "#FFFFFF", 4.542],
  ["#FFFFFF", "#00703C", 6.208],
  ["#FF0000", "#FFFFFF", 3.998],
])("%s on %s has the contrast that WCAG's formula gives", (text, fill, ratio) =>
  expect(contrastRatio(text, fill)).toBeCloseTo(ratio, 2),
);

test("the contrast is the same both ways, and between 1 and 21", () =>
  fc.assert(
    fc.property(color, color, (a, b) => {
      const ratio = contrastRatio(a, b);
      expect(ratio).toBe(contrastRatio(b, a));
      expect(ratio).toBeGreaterThanOrEqual(1);
      expect(ratio).toBeLessThanOrEqual(21);
    }),
  ));

test.each([
  [11, false, 4.5],
  [17.5, false, 4.5],
  [18, false, 3],
  [13.5, true, 4.5],
  [14, true, 3],
])("text of %d points (bold: %p) needs %d to 1", (fontSize, bold, least) =>
  expect(leastContrast({ fontSize, bold })).toBe(least),
);
