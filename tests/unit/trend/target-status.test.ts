import { readValue } from "../../../src/core/values";
import { targetStatus } from "../../../src/core/trend";
import type { Polarity } from "../../../src/core/trend";

test.each([
  ["97% (Target 85%)", "higher", "met"],
  ["85% (Target 85%)", "higher", "met"],
  ["36.1 (Target 38)", "higher", "within margin"],
  ["36.0 (Target 38)", "higher", "missed"],
  ["919 against a target of 815", "lower", "missed"],
  ["919 against a target of 815", "none", null],
])("%s, where %s is better: %s", (text, polarity, expected) => {
  const latest = readValue(text);
  if (latest.kind !== "value" || !latest.target) throw new Error(`${text} has no target.`);
  expect(targetStatus(latest, latest.target, polarity as Polarity)).toBe(expected);
});

test("a target in another unit judges nothing", () => {
  const latest = readValue("66.0% (Target 70%)");
  const pounds = readValue("£5 (Target £6)");
  if (pounds.kind !== "value" || !pounds.target) throw new Error("There is no target.");
  expect(targetStatus(latest, pounds.target, "higher")).toBeNull();
});
