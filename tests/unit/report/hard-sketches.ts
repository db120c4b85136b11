import fc from "fast-check";
import type { MeasureSketch } from "./measures";

const hardText = fc.oneof(
  fc.constantFrom(
    "",
    "=1+1",
    "@a",
    "-",
    "A\nB",
    "W".repeat(400),
    "e ".repeat(9000),
    "🙂".repeat(500),
    "عدد الأطفال الذين تتم رعايتهم ".repeat(40),
  ),
  fc.lorem({ maxCount: 400 }),
  fc.string({ unit: "binary", maxLength: 300 }),
);

/** Measures as nobody should write them: very long, blank, of any characters. */
export const hardSketch = fc.record<MeasureSketch>({
  id: fc.constantFrom("1", "6a", "6b", "row 12", "W".repeat(300)),
  indicator: hardText,
  label: hardText,
  ambition: fc.constantFrom(null, 1, 2, 7, 123456789012),
  bees: fc.array(hardText, { maxLength: 2 }),
  priorities: fc.array(hardText, { maxLength: 2 }),
  previous: hardText,
  latest: hardText,
  commentary: hardText,
  actions: hardText,
});
