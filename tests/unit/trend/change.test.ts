import Big from "big.js";

import { change, type ChangeBasis } from "../../../src/core/trend";
import type { Reading } from "../../../src/core/values/types";
import { counted, fraction, missing, percent, pounds, reading } from "./readings";

function figure(previous: Reading, latest: Reading, basis: ChangeBasis): string {
  const result = change(previous, latest, basis);
  return result instanceof Big ? result.toFixed() : result.kind;
}

describe("change", () => {
  test("a relative change is a fraction of the previous value", () => {
    expect(figure(reading("94"), reading("115"), "relative")).toBe("0.22340425531914893617");
    expect(figure(reading("100"), reading("80"), "relative")).toBe("-0.2");
  });

  test("from a negative figure a rise is positive", () => {
    expect(figure(reading("-10"), reading("-5"), "relative")).toBe("0.5");
  });

  test("points are percentage points", () => {
    expect(figure(percent("67.4"), percent("63.9"), "points")).toBe("-3.5");
    expect(figure(fraction("2", "2"), fraction("1", "2"), "points")).toBe("-50");
    expect(figure(percent("75"), fraction("4", "5"), "points")).toBe("5");
  });

  test("an absolute change is in the unit of the values", () => {
    expect(figure(counted("5.6", "days"), counted("6.3", "days"), "absolute")).toBe("0.7");
    expect(figure(pounds("3221196"), pounds("5469575"), "absolute")).toBe("2248379");
    expect(figure(percent("67.4"), percent("63.9"), "absolute")).toBe("-3.5");
    expect(figure(fraction("2", "2"), fraction("1", "2"), "absolute")).toBe("-0.5");
  });

  test("nothing is relative to 0", () => {
    expect(figure(reading("0"), reading("5"), "relative")).toBe("previous is zero");
    expect(figure(reading("0"), reading("5"), "absolute")).toBe("5");
  });

  test("numbers and pounds have no percentage points", () => {
    expect(figure(reading("25.3"), reading("26.8"), "points")).toBe("not percentages");
    expect(figure(pounds("1"), pounds("2"), "points")).toBe("not percentages");
  });

  test("what cannot be compared has no change", () => {
    expect(figure(missing, reading("1"), "relative")).toBe("previous missing");
    expect(figure(reading("1"), missing, "absolute")).toBe("latest missing");
    expect(figure(percent("24.4"), reading("25.3"), "relative")).toBe("different units");
  });
});
