import Big from "big.js";
import fc from "fast-check";

import { directionOfTravel, directionWord, type Polarity } from "../../../src/core/trend";
import type { Reading } from "../../../src/core/values/types";
import { counted, fraction, missing, percent, pounds, reading } from "./readings";

function arrow(previous: Reading, latest: Reading, polarity: Polarity, tolerance?: number) {
  return directionOfTravel(previous, latest, polarity, tolerance).direction;
}

describe("the margin", () => {
  test.each([
    ["0.6", "0.57"],
    ["38.0", "36.1"],
    ["100", "95"],
    ["0.00000000000000000001", "0.000000000000000000009500"],
  ])("a 5%% decline exactly, from %s to %s, is within it", (previous, latest) => {
    expect(arrow(reading(previous), reading(latest), "higher")).toBe("⇄");
  });

  test.each([
    ["67.4", "63.9"],
    ["100", "94.9999999999999999999999"],
  ])("a decline of more than 5%%, from %s to %s, is outside it", (previous, latest) => {
    expect(arrow(percent(previous), percent(latest), "higher")).toBe("↓");
  });

  test("a rise of 4.7% where lower is better is within it", () => {
    expect(arrow(reading("203.40"), reading("213.0"), "lower")).toBe("⇄");
  });

  test("a tolerance of 0 leaves no margin", () => {
    expect(arrow(reading("100"), reading("99.999"), "higher", 0)).toBe("↓");
  });

  test("a tolerance of 10% takes in a decline of 10%", () => {
    expect(arrow(reading("100"), reading("90"), "higher", 0.1)).toBe("⇄");
    expect(arrow(reading("100"), reading("89.9"), "higher", 0.1)).toBe("↓");
  });

  test.each([-0.01, Number.NaN, Number.POSITIVE_INFINITY])(
    "a tolerance of %p is refused",
    (bad) => {
      expect(() => arrow(reading("1"), reading("1"), "higher", bad)).toThrow(RangeError);
    },
  );
});

describe("improvement, decline, no change", () => {
  test("the smallest improvement is improving, not within the margin", () => {
    expect(arrow(percent("97.56"), percent("97.57"), "higher")).toBe("↑");
    expect(arrow(reading("38.0"), reading("36.1"), "lower")).toBe("↑");
  });

  test("equal values are no change, however many decimals are printed", () => {
    const travel = directionOfTravel(reading("203.40"), reading("203.4"), "lower");
    expect(travel).toMatchObject({
      direction: "⇄",
      word: "No change",
      reason: { kind: "no change" },
    });
  });

  test("from 0 any better figure improves and any worse one declines", () => {
    expect(arrow(reading("0"), reading("1"), "higher")).toBe("↑");
    expect(arrow(reading("0"), reading("0.001"), "lower")).toBe("↓");
    expect(arrow(reading("0"), reading("0"), "lower")).toBe("⇄");
  });

  test("from 0 there is no relative change to tell", () => {
    const { reason } = directionOfTravel(reading("0"), reading("1"), "higher");
    expect(reason).toEqual({ kind: "improved", relativeChange: null });
  });

  test("negative values compare by size, with a margin of the previous value's size", () => {
    expect(arrow(reading("-100"), reading("-95"), "higher")).toBe("↑");
    expect(arrow(reading("-100"), reading("-105"), "higher")).toBe("⇄");
    expect(arrow(reading("-100"), reading("-106"), "higher")).toBe("↓");
    expect(arrow(reading("-1"), reading("1"), "lower")).toBe("↓");
  });

  test("the reason tells the relative change", () => {
    const { reason } = directionOfTravel(percent("67.4"), percent("63.9"), "higher");
    expect(reason.kind).toBe("declined");
    expect("relativeChange" in reason && reason.relativeChange?.round(4).toString()).toBe(
      "-0.0519",
    );
  });
});

describe("what cannot be compared", () => {
  test.each<[string, Reading, Reading, string]>([
    ["no previous value", missing, reading("1"), "previous missing"],
    ["no latest value", reading("1"), missing, "latest missing"],
    ["neither value", missing, missing, "both missing"],
    ["a percentage and a number", percent("24.4"), reading("25.3"), "different units"],
    ["pounds and a count", pounds("100"), reading("90"), "different units"],
    ["pounds and a percentage", pounds("100"), percent("90"), "different units"],
    [
      "different things",
      counted("5", "households"),
      counted("9", "individuals"),
      "different units",
    ],
    ["different rates", counted("5", "per 1,000"), counted("9", "per 10,000"), "different units"],
    ["a fraction and a number", fraction("2", "2"), reading("2"), "different units"],
    ["a fraction of nothing", fraction("0", "0"), fraction("1", "2"), "denominator is zero"],
  ])("%s", (_, previous, latest, kind) => {
    const travel = directionOfTravel(previous, latest, "higher");
    expect(travel).toMatchObject({ direction: "N/A", word: "Not comparable", reason: { kind } });
  });

  test("without a polarity there is no direction", () => {
    const travel = directionOfTravel(reading("1"), reading("2"), "none");
    expect(travel).toMatchObject({ direction: "N/A", reason: { kind: "no polarity" } });
  });

  test("a text that cannot be read is told with its side and the reader's reason", () => {
    const unreadable: Reading = { kind: "unreadable", text: "?", reason: "no figure in the text" };
    expect(directionOfTravel(reading("1"), unreadable, "higher").reason).toEqual({
      kind: "unreadable",
      side: "latest",
      explanation: "no figure in the text",
    });
  });

  test("an ambiguous text is not guessed", () => {
    const ambiguous: Reading = {
      kind: "ambiguous",
      text: "16 and 12",
      reason: "two figures",
      candidates: [],
    };
    expect(directionOfTravel(ambiguous, reading("1"), "higher").reason).toMatchObject({
      kind: "unreadable",
      side: "previous",
    });
  });
});

describe("what can be compared", () => {
  test.each<[string, Reading, Reading]>([
    ["a noun on one side only", counted("5.6", "days"), reading("6.3")],
    ["singular and plural", counted("1", "graduate"), counted("2", "Graduates")],
    ["irregular plurals", counted("1", "child"), counted("2", "children")],
    ["families", counted("1", "family"), counted("2", "families")],
    ["a fuller name", counted("1", "social workers"), counted("2", "Social Workers graduated")],
    ["two fractions", fraction("1", "2"), fraction("2", "2")],
    ["a percentage and a fraction", percent("79"), fraction("4", "5")],
  ])("%s", (_, previous, latest) => {
    expect(arrow(previous, latest, "higher")).toBe("↑");
  });

  test("fractions compare as proportions, not by their numerators", () => {
    expect(arrow(fraction("2", "2"), fraction("3", "4"), "higher")).toBe("↓");
    expect(arrow(fraction("1", "3"), fraction("2", "6"), "higher")).toBe("⇄");
    expect(arrow(fraction("20", "20"), fraction("19", "20"), "higher")).toBe("⇄");
  });

  test("a percentage equals the fraction it stands for", () => {
    expect(arrow(percent("80"), fraction("4", "5"), "higher")).toBe("⇄");
    expect(arrow(fraction("4", "5"), percent("80.0"), "lower")).toBe("⇄");
  });
});

describe("words", () => {
  test("the percentage in the word follows the tolerance", () => {
    const travel = directionOfTravel(reading("100"), reading("98"), "higher", 0.025);
    expect(travel.word).toBe("Declining within 2.5%");
    expect(directionWord("⇄")).toBe("Declining within 5%");
    expect(directionWord("⇄", new Big("0.1"))).toBe("Declining within 10%");
  });

  test("every arrow has a word", () => {
    expect(directionWord("↑")).toBe("Improving");
    expect(directionWord("↓")).toBe("Declining");
    expect(directionWord("N/A")).toBe("Not comparable");
  });
});

describe("for all values", () => {
  const decimal = fc
    .tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 0, max: 6 }))
    .map(([digits, places]) => new Big(digits).div(new Big(10).pow(places)).toFixed());

  test("the opposite polarity turns improvement into decline and keeps no change", () => {
    fc.assert(
      fc.property(decimal, decimal, (previous, latest) => {
        const higher = arrow(reading(previous), reading(latest), "higher");
        const lower = arrow(reading(previous), reading(latest), "lower");
        if (new Big(previous).eq(latest)) return higher === "⇄" && lower === "⇄";
        return (higher === "↑") !== (lower === "↑");
      }),
    );
  });

  test("the direction is the mirror image for values and polarity turned round", () => {
    fc.assert(
      fc.property(decimal, decimal, (previous, latest) => {
        const turned = (value: string) => reading(new Big(value).times(-1).toFixed());
        return (
          arrow(reading(previous), reading(latest), "higher") ===
          arrow(turned(previous), turned(latest), "lower")
        );
      }),
    );
  });

  test("the direction does not depend on the scale of the figures", () => {
    fc.assert(
      fc.property(decimal, decimal, fc.integer({ min: -9, max: 9 }), (previous, latest, power) => {
        const scale = power < 0 ? new Big(1).div(new Big(10).pow(-power)) : new Big(10).pow(power);
        const scaled = (value: string) => reading(scale.times(value).toFixed());
        return (
          arrow(reading(previous), reading(latest), "lower") ===
          arrow(scaled(previous), scaled(latest), "lower")
        );
      }),
    );
  });

  test("the boundary is exact: a decline of tolerance is within, any more is outside", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000_000 }),
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 1, max: 999 }),
        (digits, places, perMille) => {
          const previous = new Big(digits).times(1000).div(new Big(10).pow(places));
          const tolerance = new Big(perMille).div(1000);
          const atBoundary = previous.minus(previous.times(tolerance));
          const beyond = atBoundary.minus("1e-18");
          const directionTo = (latest: Big) =>
            directionOfTravel(
              reading(previous.toFixed()),
              reading(latest.toFixed()),
              "higher",
              tolerance,
            ).direction;
          return directionTo(atBoundary) === "⇄" && directionTo(beyond) === "↓";
        },
      ),
    );
  });

  test("fractions with one denominator compare as their numerators do", () => {
    const count = fc.integer({ min: 0, max: 5000 });
    fc.assert(
      fc.property(count, count, fc.integer({ min: 1, max: 5000 }), (previous, latest, of) => {
        const base = String(of);
        return (
          arrow(fraction(String(previous), base), fraction(String(latest), base), "higher") ===
          arrow(reading(String(previous)), reading(String(latest)), "higher")
        );
      }),
    );
  });
});
