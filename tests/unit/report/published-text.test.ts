import fc from "fast-check";
import { shortened } from "../../../src/core/report/published-text";

describe("a text that is shortened", () => {
  test("is cut between words, without the comma before the cut", () => {
    expect(shortened("Moving people from temp to perm, as employees of our own", 40)).toBe(
      "Moving people from temp to perm, as…",
    );
    expect(shortened("Moving people from temp to perm, as employees", 35)).toBe(
      "Moving people from temp to perm…",
    );
  });

  test("is cut inside a word that is too long to be left out", () => {
    expect(shortened(`See ${"x".repeat(80)}`, 20)).toBe(`See ${"x".repeat(15)}…`);
  });

  test("is never longer than allowed, and stays as it is where it is short enough", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.integer({ min: 2, max: 40 }),
        (text, most) => {
          const short = shortened(text, most);
          expect(short.length).toBeLessThanOrEqual(most);
          expect(() => encodeURIComponent(short)).not.toThrow();
        },
      ),
    );
  });
});
