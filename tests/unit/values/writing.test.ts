import { readValue, writeValue } from "../../../src/core/values";

describe("values are written in the published style", () => {
  test.each([
    ["67.4 per cent [694 out of 1030]", "67.4% (694/1,030)"],
    ["33/41 = 80.5%", "33/41 (80.5%)"],
    ["2 of 2", "2/2"],
    ["£3.2m", "£3,200,000"],
    ["-£50", "-£50"],
    ["5.60 days", "5.60 days"],
    ["919 (target 815)", "919 against a target of 815"],
    ["January 2022: 84.2% (3179/3776)", "84.2% (3,179/3,776) (January 2022)"],
    ["203.40 Top quartile nationally", "203.40 Top quartile nationally"],
    ["11.6% ages 18-24", "11.6% (ages 18-24)"],
    ["Number of return home episodes: 94", "Number of return home episodes 94"],
    ["about 70%", "about 70%"],
    ["67.4% *", "67.4%*"],
    ["92 projects at 64 schools", "92 projects (64 schools)"],
    ["60.4% (n = 265)", "60.4% of 265"],
    ["n/a", "N/A"],
    ["–", "[x]"],
    ["suppressed", "[c]"],
    ["2021/22 N/A", "N/A (2021/22)"],
    ["", ""],
  ])("%j is written %j", (text, written) => {
    const reading = readValue(text);
    if (reading.kind !== "value" && reading.kind !== "missing") throw new Error(reading.reason);
    expect(writeValue(reading)).toBe(written);
  });
});
