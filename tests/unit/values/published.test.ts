import { readValue, sameReading, writeValue } from "../../../src/core/values";
import { partsOf } from "./parts";
import { PUBLISHED } from "./published";

describe("the 116 cells of the published report", () => {
  test("are all there", () => {
    expect(PUBLISHED).toHaveLength(116);
  });

  test.each(PUBLISHED)("%s: %j is read into its parts", (_cell, text, parts) => {
    expect(partsOf(readValue(text))).toEqual(parts);
  });

  test.each(PUBLISHED)("%s: %j is the same after writing and reading", (_cell, text) => {
    const reading = readValue(text);
    if (reading.kind !== "value" && reading.kind !== "missing") throw new Error(reading.reason);
    expect(sameReading(readValue(writeValue(reading)), reading)).toBe(true);
  });
});
