import fc from "fast-check";

import "./excel";
import { cell, failure } from "./calls";

describe("POLARITY", () => {
  test.each([
    ["For this indicator bigger is better. The rate rose by 3%.", "higher"],
    ["The smaller the percentage, the better for this indicator.", "lower"],
    ["Higher", "higher"],
    ["Low is good", "lower"],
    ["↓", "lower"],
    ["neutral", "none"],
  ])("%s says %s", (text, polarity) => {
    expect(cell("POLARITY", text)).toBe(polarity);
  });

  test.each([
    "Performance is up.",
    "More children came home.",
    "Attendance is higher than the national average.",
    "",
    0,
    42,
    true,
    "Bigger is better. For this one smaller is better.",
  ])("%p leaves it unsaid", (text) => {
    expect(failure("POLARITY", text).code).toBe("#N/A");
  });
});

describe("TARGETSTATUS", () => {
  test.each<[unknown, unknown, string, string]>([
    [85, 85, "higher", "Met"],
    [84, 85, "higher", "Within 5%"],
    [84, 85, "lower", "Met"],
    [80, 85, "higher", "Missed"],
    ["94% (2/3)", "85%", "lower", "Missed"],
    ["94%", "Target 85%", "higher", "Met"],
    ["N/A", 85, "higher", "N/A"],
    [85, "N/A", "higher", "N/A"],
    ["94%", "85 days", "higher", "N/A"],
    [85, 80, "none", "N/A"],
  ])("%p against %p where %s is better is %s", (latest, target, polarity, status) => {
    expect(cell("TARGETSTATUS", latest, target, polarity)).toBe(status);
  });

  test("exactly 5% short is within 5%, in decimal", () => {
    expect(cell("TARGETSTATUS", 0.57, 0.6, "higher")).toBe("Within 5%");
    expect(cell("TARGETSTATUS", 36.1, 38, "higher")).toBe("Within 5%");
    expect(cell("TARGETSTATUS", 36.09, 38, "higher")).toBe("Missed");
  });

  test("the words follow the tolerance", () => {
    expect(cell("TARGETSTATUS", 98, 100, "higher", "2.5%")).toBe("Within 2.5%");
    expect(cell("TARGETSTATUS", 97, 100, "higher", "2.5%")).toBe("Missed");
    expect(cell("TARGETSTATUS", 91, 100, "higher", 0.1)).toBe("Within 10%");
  });

  test("a text that cannot be read is told as latest value or as target", () => {
    expect(failure("TARGETSTATUS", "see below", 5, "higher").message).toContain("The latest value");
    expect(failure("TARGETSTATUS", 5, "see below", "higher").message).toContain("The target");
  });
});

describe("symmetry and scale", () => {
  const figure = fc.integer({ min: -100_000, max: 100_000 });
  const opposite: Record<string, string> = { higher: "lower", lower: "higher" };
  const polarity = fc.constantFrom("higher", "lower");

  test("TREND of the negatives, with the opposite polarity, is the same", () => {
    fc.assert(
      fc.property(figure, figure, polarity, (previous, latest, better) => {
        expect(cell("TREND", -previous, -latest, opposite[better])).toBe(
          cell("TREND", previous, latest, better),
        );
      }),
    );
  });

  test("TREND does not depend on the scale", () => {
    const scale = fc.constantFrom(0.001, 0.01, 0.1, 10, 1000, 7);
    fc.assert(
      fc.property(figure, figure, polarity, scale, (previous, latest, better, factor) => {
        expect(cell("TREND", previous * factor, latest * factor, better)).toBe(
          cell("TREND", previous, latest, better),
        );
      }),
    );
  });

  test("a target is met by an improvement on it, and the other way round", () => {
    const status: Record<string, readonly string[]> = {
      "↑": ["Met"],
      "⇄": ["Met", "Within 5%"],
      "↓": ["Missed"],
    };
    fc.assert(
      fc.property(figure, figure, polarity, (target, latest, better) => {
        const arrow = cell("TREND", target, latest, better) as string;
        expect(status[arrow]).toContain(cell("TARGETSTATUS", latest, target, better));
      }),
    );
  });
});
