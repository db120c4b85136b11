import { directionOfTravel, readDirection } from "../../../src/core/trend";
import { readValue } from "../../../src/core/values";
import { publishedMeasures } from "./published";

function computed(measure: string) {
  const found = publishedMeasures.find((row) => row.measure === measure);
  if (!found) throw new Error(`There is no measure ${measure}.`);
  return directionOfTravel(readValue(found.previous), readValue(found.latest), found.polarity);
}

/** Where the report breaks its own rule, and what the rule gives. */
const broken: Readonly<Record<string, string>> = {
  "27": "⇄",
  "28a": "N/A",
  "28b": "N/A",
  "28c": "N/A",
  "33": "↑",
};

describe("the published 2022-23 report", () => {
  test("has 58 measures", () => {
    expect(publishedMeasures).toHaveLength(58);
  });

  const ruled = publishedMeasures.filter(({ measure }) => !(measure in broken));

  test.each(ruled.map((row) => [row.measure, row] as const))(
    "%s: the rule gives the printed arrow",
    (measure, { printed }) => {
      const expected = printed === "" ? "N/A" : readDirection(printed);
      expect(computed(measure).direction).toBe(expected);
    },
  );

  test.each(Object.entries(broken))(
    "%s: the rule gives %s, not the printed arrow",
    (measure, direction) => {
      const printed = publishedMeasures.find((row) => row.measure === measure)?.printed ?? "";
      expect(computed(measure).direction).toBe(direction);
      expect(readDirection(printed)).not.toBe(direction);
    },
  );

  test("24b has no previous value", () => {
    expect(computed("24b").reason.kind).toBe("previous missing");
  });

  test("1 declined by 5.19%, just outside the margin", () => {
    const { reason } = computed("1");
    expect(reason.kind).toBe("declined");
    expect("relativeChange" in reason && reason.relativeChange?.toFixed(4)).toBe("-0.0519");
  });

  test("every figure of the report can be read and compared where both sides give one", () => {
    const reasons = publishedMeasures.map(({ measure }) => computed(measure).reason.kind);
    expect(reasons).not.toContain("unreadable");
    expect(reasons).not.toContain("different units");
  });
});
