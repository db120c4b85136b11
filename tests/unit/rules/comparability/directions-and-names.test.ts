import { withNames } from "../../../../src/core/rules/names/aliases";
import { hertfordshire } from "../../../../src/core/vocabulary";
import { findingsOf, fixedBy } from "./examples";

describe("the fix of a blank direction", () => {
  test("writes the arrow that the figures give", () => {
    expect(fixedBy("direction-missing", { rows: [{ direction: "" }, {}] })).toEqual(["↑"]);
  });

  test("fills in the whole column where nobody has begun it", () => {
    const rows = ["66.0%", "60.0%", "58.0%", "40.0%"].map((latest) => ({
      previous: "60.0%",
      latest,
      direction: "",
      actions: "A plan.",
    }));
    expect(findingsOf("direction-missing", { rows })).toHaveLength(1);
    expect(fixedBy("direction-missing", { rows })).toEqual(["↑", "⇄", "⇄", "↓"]);
  });
});

describe("the fix of a variant symbol", () => {
  test("writes the symbol of the key and nothing else", () => {
    const rows = [{ latest: "60.0% (60/100)", direction: "↔" }];
    expect(fixedBy("direction-symbol", { rows })).toEqual(["⇄"]);
  });

  test("is left to the rule that corrects the arrow itself", () => {
    const rows = [{ direction: "↔" }];
    expect(findingsOf("direction-symbol", { rows })).toEqual([]);
    expect(findingsOf("direction-mismatch", { rows })).toHaveLength(1);
  });
});

describe("the fix of an alias", () => {
  test("changes only its own entry of the cell", () => {
    const rows = [{ outcomeBee: "BE HAPPY; Bee Safe\n• be WILD" }];
    expect(fixedBy("outcome-bee-alias", { rows })).toEqual(["BE HAPPY; BE SAFE\n• be WILD"]);
  });

  test("repairs every measure of the indicator under one finding", () => {
    const shared = { number: 9, indicator: "Places at schools" };
    const rows = ["a", "b", "c"].map((letter) => ({
      ...shared,
      number: `9${letter}`,
      measure: `places of kind ${letter}`,
      corporatePriority: "EXCELLENT SERVICE",
    }));
    expect(findingsOf("corporate-priority-alias", { rows })).toHaveLength(1);
    expect(fixedBy("corporate-priority-alias", { rows })).toEqual(
      rows.map(() => "EXCELLENT COUNCIL SERVICES FOR ALL"),
    );
  });

  test("leaves a title above the list as it is", () => {
    const text =
      "Staying safe online\nOutcome Bee: Bee Safe\nCorporate Priority: Excellent service";
    const aliases = [
      { text: "Bee Safe", name: "BE SAFE" },
      { text: "Excellent service", name: "EXCELLENT COUNCIL SERVICES FOR ALL" },
    ];
    expect(withNames(hertfordshire, text, aliases)).toBe(
      "Staying safe online\nOutcome Bee: BE SAFE\nCorporate Priority: EXCELLENT COUNCIL SERVICES FOR ALL",
    );
  });
});
