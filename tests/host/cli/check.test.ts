import path from "node:path";
import { herts, samples } from "./herts";

jest.setTimeout(60_000);

interface Json {
  workbook: string;
  sheet: string;
  measures: number;
  findings: {
    rule: string;
    severity: string;
    measure: string | null;
    sheet: string;
    cell: string;
    message: string;
    expected?: string;
    actual?: string;
    fix?: { description: string; edits: unknown[] };
  }[];
  counts: { error: number; warning: number; info: number };
}

async function checked(file: string): Promise<{ json: Json; code: number }> {
  const { out, code } = await herts("check", path.join(samples, file), "--json");
  return { json: JSON.parse(out) as Json, code };
}

/** Mistakes of the published report that the check must find, whatever else it finds. */
const known = [
  ["5", "ratio-mismatch"],
  ["6c", "ratio-mismatch"],
  ["16", "actions-missing"],
  ["24b", "previous-missing"],
  ["27", "direction-mismatch"],
  ["28a", "direction-without-data"],
  ["28b", "direction-without-data"],
  ["28c", "direction-without-data"],
  ["33", "direction-mismatch"],
  ["35", "actions-missing"],
];

/** The errors that are right by the published report itself; docs/findings-2022-23.md says why. */
const errors = known.filter(([, rule = ""]) => !/-missing$/.test(rule));

describe("check", () => {
  test.each(["indicators-2022-23.xlsx", "indicators-existing-layout.xlsx"])(
    "finds the published report's mistakes in %s, and no other error",
    async (file) => {
      const { json, code } = await checked(file);
      expect(code).toBe(1);
      expect(json.measures).toBe(58);
      const found = json.findings.map(({ measure, rule }) => [measure, rule]);
      expect(found).toEqual(expect.arrayContaining(known));
      const serious = json.findings.filter(({ severity }) => severity === "error");
      expect(serious.map(({ measure, rule }) => [measure, rule])).toEqual(errors);
      expect(json.counts.error).toBe(errors.length);
    },
  );

  test("points at the cell, and says what it holds and what it should hold", async () => {
    const { json } = await checked("indicators-2022-23.xlsx");
    const finding = (id: string) =>
      json.findings.find(({ measure, severity }) => measure === id && severity === "error");
    expect(json.sheet).toBe("Indicators");
    expect(finding("5")).toMatchObject({
      sheet: "Indicators",
      cell: "H10",
      expected: "87.2%",
      actual: "86.2%",
    });
    expect(finding("33")).toMatchObject({
      expected: "↑",
      actual: "↔",
      fix: { edits: [{ sheet: "Indicators", cell: "I59", before: "↔", after: "↑" }] },
    });
  });

  test("prints the same for people, one line a finding", async () => {
    const { out, code } = await herts("check", path.join(samples, "indicators-2022-23.xlsx"));
    expect(code).toBe(1);
    expect(out).toContain("58 measures on sheet Indicators");
    expect(out).toMatch(/^ERROR +H10 +5 +ratio-mismatch +3,862\/4,427 is 87\.2%/m);
  });
});
