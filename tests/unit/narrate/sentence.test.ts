import Big from "big.js";
import fc from "fast-check";

import { narrate } from "../../../src/core/narrate";
import { directionOfTravel, type Polarity } from "../../../src/core/trend";
import { readValue } from "../../../src/core/values";

function sentence(
  title: string,
  previous: string,
  latest: string,
  polarity: Polarity = "higher",
  previousPeriod = "",
  latestPeriod = "",
): string {
  const [before, after] = [readValue(previous), readValue(latest)];
  if (before.kind !== "value" && before.kind !== "missing") throw new Error(before.reason);
  if (after.kind !== "value" && after.kind !== "missing") throw new Error(after.reason);
  const tolerance = new Big("0.05");
  return narrate({
    title,
    previous: before,
    latest: after,
    polarity,
    previousPeriod,
    latestPeriod,
    tolerance,
  });
}

describe("what changed", () => {
  test.each<[string, string, string, Polarity, string]>([
    [
      "Percentage of CLA living within Hertfordshire",
      "67.4% (694/1,030)",
      "63.9% (625/978)",
      "higher",
      "The percentage of CLA living within Hertfordshire fell from 67.4% to 63.9%, a decrease of 3.5 percentage points, which is a decline in performance.",
    ],
    [
      "Number of CLA returning home",
      "94",
      "115",
      "higher",
      "The number of CLA returning home rose from 94 to 115, an increase of 21 (22.3%), which is an improvement.",
    ],
    [
      "Cost avoided",
      "£3,221,196",
      "£5,469,575",
      "higher",
      "Cost avoided rose from £3,221,196 to £5,469,575, an increase of £2,248,379 (69.8%), which is an improvement.",
    ],
    [
      "Average days lost",
      "5.6 days",
      "6.3 days",
      "lower",
      "The average days lost rose from 5.6 days to 6.3 days, an increase of 0.7 days (12.5%), which is a decline in performance.",
    ],
    [
      "Rate of children in need",
      "203.4",
      "213.0",
      "lower",
      "The rate of children in need rose from 203.4 to 213.0, an increase of 9.6 (4.7%), which is a decline in performance within the 5% margin.",
    ],
    [
      "Audits judged good",
      "2/2",
      "1/2",
      "higher",
      "Audits judged good fell from 2 of 2 to 1 of 2, a decrease of 50 percentage points, which is a decline in performance.",
    ],
    [
      "Exclusions",
      "0",
      "5",
      "lower",
      "Exclusions rose from 0 to 5, an increase of 5, which is a decline in performance.",
    ],
    [
      "Graduates",
      "1 graduate",
      "2 graduates",
      "none",
      "Graduates rose from 1 graduate to 2 graduates, an increase of 1 (100.0%).",
    ],
    [
      "Take-up",
      "94%",
      "95%",
      "higher",
      "Take-up rose from 94% to 95%, an increase of 1 percentage point, which is an improvement.",
    ],
  ])("%s: %s, then %s (%s)", (title, previous, latest, polarity, expected) => {
    expect(sentence(title, previous, latest, polarity)).toBe(expected);
  });

  test("a change is never told as 0.0%", () => {
    expect(sentence("Visits", "100,000", "100,001")).toContain("1 (less than 0.1%)");
  });
});

describe("what cannot be told as a change", () => {
  test.each([
    ["60%", "60.0%", "Take-up did not change: it stood at 60.0%."],
    ["N/A", "5", "Take-up stood at 5; there is no earlier figure to compare it with."],
    ["5", "", "Take-up stood at 5; there is no later figure to compare it with."],
    ["N/A", "[x]", "Take-up cannot be reported: there is no earlier and no later figure."],
    [
      "24.4%",
      "25.3",
      "Take-up stood at 24.4% and at 25.3; the two figures are in different units and cannot be compared.",
    ],
  ])("%p, then %p", (previous, latest, expected) => {
    expect(sentence("Take-up", previous, latest)).toBe(expected);
  });
});

describe("periods", () => {
  test.each([
    ["2021/22", "in 2021/22"],
    ["March 2022", "in March 2022"],
    ["31 August 2022", "at 31 August 2022"],
    ["Autumn 2021", "in autumn 2021"],
    ["Q4 2022", "in Q4 2022"],
    ["Year ending March 2023", "in the year ending March 2023"],
    ["as at 31 March 2023", "as at 31 March 2023"],
    ["(2022/23)", "in 2022/23"],
    ["baseline", "(baseline)"],
  ])("%s is told as %s", (period, phrase) => {
    expect(sentence("Visits", "5", "6", "none", period)).toContain(`from 5 ${phrase} to 6,`);
  });

  test("the period in a value's own text counts where none is given", () => {
    expect(sentence("Visits", "94% Autumn 2021 (Target 85%)", "95%", "none", "", "2022")).toContain(
      "from 94% in autumn 2021 to 95% in 2022",
    );
  });

  test("no change names both periods", () => {
    expect(sentence("Visits", "5", "5", "none", "2021", "2022")).toBe(
      "Visits did not change: it stood at 5 both in 2021 and in 2022.",
    );
  });
});

describe("titles", () => {
  test.each([
    ["percentage of visits", "The percentage of visits"],
    ["% of visits in time", "The percentage of visits in time"],
    ["No. of visits", "The number of visits"],
    ["Total number of visits.", "The total number of visits"],
    ["children  with\na plan: ", "Children with a plan"],
    ["CLA with a plan", "CLA with a plan"],
    ["eTEP take-up*", "eTEP take-up"],
    ["Number 1 priority", "Number 1 priority"],
    ["éducation", "Éducation"],
  ])("%p begins a sentence as %p", (title, subject) => {
    expect(sentence(title, "5", "6")).toMatch(new RegExp(`^${subject} rose`));
  });
});

test("every sentence is one line, ends in one full stop, and agrees with the direction of travel", () => {
  const figure = fc.tuple(fc.integer({ min: 0, max: 1800 }), fc.constantFrom("", "%", " days"));
  const polarity = fc.constantFrom<Polarity>("higher", "lower", "none");
  fc.assert(
    fc.property(
      fc.string({ minLength: 1 }),
      figure,
      figure,
      polarity,
      (words, one, other, better) => {
        const [previous, latest] = [one.join(""), other.join("")];
        const text = sentence(`Visits ${words}`, previous, latest, better);
        const { direction, reason } = directionOfTravel(
          readValue(previous),
          readValue(latest),
          better,
        );
        expect(text).not.toMatch(/\s{2}|\n/);
        expect(text.endsWith(".")).toBe(true);
        expect(text.endsWith("which is an improvement.")).toBe(direction === "↑");
        expect(text.endsWith("which is a decline in performance.")).toBe(direction === "↓");
        expect(text.endsWith("within the 5% margin.")).toBe(reason.kind === "within margin");
      },
    ),
  );
});
