import { courseOf, coverageOf } from "../../../../src/core/planning/coverage";
import { linkCommitments } from "../../../../src/core/planning/linking";
import type { IndicatorLink } from "../../../../src/core/planning/types";
import { workbookOf, type MeasureSketch } from "../../report/measures";
import { commitment, planningWith, withLinks } from "../links/promises";

const link = (measures: readonly string[], rest: Partial<IndicatorLink> = {}): IndicatorLink => ({
  ...{ measures, origin: "named", score: 1, isOpposite: false, reason: "" },
  ...rest,
});

function course(
  desired: "higher" | "lower" | null,
  links: readonly IndicatorLink[],
  ...sketches: readonly MeasureSketch[]
) {
  const { measures } = workbookOf(sketches);
  const byId = new Map(measures.map((measure) => [measure.id, measure]));
  return courseOf(commitment("A promise", desired), links, byId, 0.05);
}

describe("the course of a promise", () => {
  test.each([
    ["higher", "50%", "60%", "on course"],
    ["higher", "60%", "50%", "not on course"],
    ["lower", "60%", "50%", "on course"],
    ["lower", "50%", "60%", "not on course"],
    ["higher", "60%", "57%", "little change"],
    ["higher", "60%", "60%", "little change"],
    ["higher", "N/A", "60%", "cannot be said"],
  ] as const)("wanted %s, from %s to %s: %s", (desired, previous, latest, verdict) => {
    expect(course(desired, [link(["1"])], { previous, latest }).verdict).toBe(verdict);
  });

  test("turns round where the indicator measures the opposite", () => {
    const figures = { previous: "67%", latest: "60%" };
    const { verdict, measures } = course("lower", [link(["1"], { isOpposite: true })], figures);
    expect([verdict, measures[0]?.wanted, measures[0]?.wantedBy]).toEqual([
      "not on course",
      "higher",
      "promise",
    ]);
    expect([measures[0]?.previous, measures[0]?.latest]).toEqual(["67%", "60%"]);
  });

  test("is that of the indicator's polarity where the promise says no direction", () => {
    const figures = { previous: "50%", latest: "60%", polarity: "lower" } as const;
    const { verdict, measures } = course(null, [link(["1"])], figures);
    expect([verdict, measures[0]?.wantedBy]).toEqual(["not on course", "polarity"]);
  });

  test("cannot be said where nothing says which way, and the reason tells it", () => {
    const { verdict, reason } = course(null, [link(["1"])], { polarity: "none" });
    expect([verdict, reason]).toEqual([
      "cannot be said",
      "Neither the promise nor the indicator says which way the figure is to go.",
    ]);
  });

  test("of several measures that differ is told in counts", () => {
    const better = { id: "1a", previous: "50%", latest: "60%" };
    const worse = { id: "1b", previous: "60%", latest: "50%" };
    const { verdict, reason } = course("higher", [link(["1a", "1b"])], better, worse);
    expect([verdict, reason]).toEqual([
      "cannot be said",
      "Of 2 measures 1 on course, 1 not on course.",
    ]);
  });

  test("rests on confirmed links, and on proposals only where there are no others", () => {
    const better = { id: "1", previous: "50%", latest: "60%" };
    const worse = { id: "2", previous: "60%", latest: "50%" };
    const proposed = link(["2"], { origin: "proposed", score: 0.6 });
    expect(course("higher", [link(["1"]), proposed], better, worse).verdict).toBe("on course");
    expect(course("higher", [proposed], better, worse).verdict).toBe("not on course");
  });

  test("of a promise without indicator is not measured", () => {
    expect(course("higher", []).verdict).toBe("not measured");
  });
});

describe("the coverage of the plan", () => {
  const workbook = workbookOf([
    { id: "1", indicator: "Care leavers in suitable accommodation (19-21)" },
    { id: "2", indicator: "Voluntary turnover" },
    { id: "3", indicator: "First time entrants to youth justice" },
  ]);
  const homes = commitment("Percentage of care leavers in suitable accommodation", null, 2);
  const more = commitment(
    "An increase in the percentage of Care Leavers in suitable accommodation (19-21 year olds)",
    "higher",
    3,
  );
  const website = commitment("Visits to the website", null, 4);
  const turnover = commitment("Reduce voluntary turnover", "lower", 5, ["2"]);
  const promises = planningWith(homes, turnover, more, website);
  const coverage = coverageOf(linkCommitments(promises, workbook), workbook, 0.05);

  test("has the gaps first, then what is to be confirmed", () => {
    expect(coverage.rows.map(({ promise, state }) => [promise, state])).toEqual([
      [website.text, "not measured"],
      [homes.text, "measured, to be confirmed"],
      [turnover.text, "measured"],
    ]);
    expect(coverage.counts).toEqual({
      "not measured": 1,
      "measured, to be confirmed": 1,
      measured: 1,
    });
  });

  test("joins what two documents promise in nearly the same words, with the direction that one says", () => {
    const [, row] = coverage.rows;
    expect(row?.promised).toEqual([homes, more]);
    expect(row?.desired).toBe("higher");
    expect(row?.links.map(({ measures }) => measures)).toEqual([["1"]]);
  });

  test("does not join promises that want opposite things", () => {
    const fewer = commitment("Fewer care leavers in suitable accommodation", "lower", 6);
    const outside = commitment("More care leavers in unsuitable accommodation", "higher", 7);
    const apart = linkCommitments(planningWith(more, fewer, outside), workbook);
    expect(coverageOf(apart, workbook, 0.05).rows).toHaveLength(3);
  });

  test("tells the measures that answer no promise", () => {
    expect(coverage.unused.map(({ id }) => id)).toEqual(["3"]);
  });

  test("is measured where the analyst confirmed it", () => {
    const confirmed = withLinks(workbook, [[homes.text, "", "1", 0.8, "", "Yes", "AB"]]);
    const { counts } = coverageOf(linkCommitments(promises, confirmed), workbook, 0.05);
    expect(counts.measured).toBe(2);
  });

  test("of a thousand promises is joined in good time", () => {
    const many = Array.from({ length: 1000 }, (_, i) =>
      commitment(`Care leavers in suitable accommodation of area ${i % 300}`, null, i),
    );
    const begun = process.cpuUsage();
    const { rows } = coverageOf(linkCommitments(planningWith(...many), workbook), workbook, 0.05);
    expect(rows.length).toBeGreaterThan(0);
    expect(process.cpuUsage(begun).user / 1e6).toBeLessThan(5);
  });
});
