import fc from "fast-check";
import { defaultOwnSettings, readSettings, settingsSheet } from "../../../src/core/own-sheets";
import { defaultReportChoices, type DesignedSheet } from "../../../src/core/report";
import type { CellValue } from "../../../src/core/workbook/types";
import { grid } from "../../helpers/grids";

/** The report's settings on a sheet with these rows below its header. */
function read(rows: readonly (readonly CellValue[])[], ambitions?: ReadonlySet<number>) {
  const header = ["Setting", "Value", "What it does"];
  const sheet = grid([["HERTS settings"], header, ...rows], { name: "HERTS Settings" });
  const { rules, report } = readSettings(sheet, ambitions);
  return { report, problems: (rules.unusable ?? []).map(({ problem }) => problem) };
}

function readBack(design: DesignedSheet) {
  const rows = design.rows.map((row) => row.map((cell) => cell?.value ?? ""));
  return grid(rows, { name: design.name });
}

test("the report's settings that are written are read back the same", () => {
  const text = fc
    .tuple(fc.constantFrom("Our plan", "Report: 5%", "=A1", "Plan 2021–26"), fc.nat(99))
    .map(([words, n]) => `${words} ${n}`);
  const report = fc.record(
    {
      title: text,
      planName: text,
      councilName: text,
      previousData: fc.constantFrom("as at March / Q4 2022", "for 2021-22", "in the year to March"),
      latestData: fc.constantFrom("as at March / Q4 2023", "for 2022-23"),
    },
    { requiredKeys: [] },
  );
  const choices = fc.record({
    layout: fc.constantFrom("tabs" as const, "one tab" as const),
    ambitions: fc.option(
      fc
        .uniqueArray(fc.integer({ min: 1, max: 20 }), { minLength: 1 })
        .map((numbers) => [...numbers].sort((a, b) => a - b)),
    ),
    values: fc.constantFrom("text" as const, "linked" as const),
    commentary: fc.boolean(),
    charts: fc.boolean(),
    planning: fc.boolean(),
    openErrors: fc.constantFrom("draft" as const, "refuse" as const),
  });
  fc.assert(
    fc.property(report, choices, (texts, chosen) => {
      const given = {
        ...defaultOwnSettings,
        report: { ...texts, choices: chosen, tolerance: 0.05 },
      };
      expect(readSettings(readBack(settingsSheet(given)))).toEqual(given);
    }),
    { numRuns: 60 },
  );
});

test("blank, a dash and the word default mean the default", () => {
  const rows = ["", "-", "Default", "default"].map((value, i) => [
    ["Report title", "Report layout", "Ambitions", "Previous data"][i]!,
    value,
  ]);
  const { report, problems } = read(rows);
  expect(report).toEqual({ tolerance: 0.05, choices: defaultReportChoices });
  expect(problems).toEqual([]);
});

test.each([
  ["Report layout", "One tab", { layout: "one tab" }],
  ["report layout", "a tab per ambition", { layout: "tabs" }],
  ["Ambitions", "1, 3", { ambitions: [1, 3] }],
  ["Ambitions", "Ambitions 3 and 1", { ambitions: [1, 3] }],
  ["Ambitions", "2 to 4", { ambitions: [2, 3, 4] }],
  ["Ambitions", "1–2; 5", { ambitions: [1, 2, 5] }],
  ["Ambitions", 3, { ambitions: [3] }],
  ["Ambitions", "All", { ambitions: null }],
  ["Values", "Linked formulas", { values: "linked" }],
  ["Commentary", "No", { commentary: false }],
  ["Charts", false, { charts: false }],
  ["When errors are open", "do not build", { openErrors: "refuse" }],
])("%s: %s is understood", (name, value, expected) => {
  const { report, problems } = read([[name, value]]);
  expect(report.choices).toEqual({ ...defaultReportChoices, ...expected });
  expect(problems).toEqual([]);
});

test.each([
  [
    "Report layout",
    "landscape",
    "“landscape” cannot be used, so “tabs” counts. Write tabs or one tab.",
  ],
  [
    "Ambitions",
    "some",
    "“some” cannot be used, so “all” counts. Write all, or the numbers of the ambitions",
  ],
  ["Ambitions", "3 to 1", "cannot be used"],
  ["Charts", "maybe", "“maybe” cannot be used, so “yes” counts. Write yes or no."],
])("%s: %s is reported, and the default counts", (name, value, expected) => {
  const { report, problems } = read([[name, value]]);
  expect(report.choices).toEqual(defaultReportChoices);
  expect(problems).toEqual([expect.stringContaining(expected)]);
  expect(problems[0]).toContain("Sheet “HERTS Settings”, cell B3: ");
});

test("an ambition without measures is left out and reported; the others stay chosen", () => {
  const known = new Set([1, 2]);
  expect(read([["Ambitions", "1, 9"]], known)).toMatchObject({
    report: { choices: { ambitions: [1] } },
    problems: [expect.stringContaining("No measure belongs to Ambition 9, so only 1 counts.")],
  });
  expect(read([["Ambitions", "9"]], known).report.choices.ambitions).toBeNull();
});

test.each([
  ["March 2022", "as at March 2022"],
  ["as at March / Q4 2022", "as at March / Q4 2022"],
  ["* Previous data is as at March / Q4 2022 unless otherwise stated.", "as at March / Q4 2022"],
  ["2021-22", "for 2021-22"],
  ["for the year 2021-22", "for the year 2021-22"],
  ["the end of March", "the end of March"],
])("previous data “%s” is told as “%s”", (entry, expected) => {
  expect(read([["Previous data", entry]]).report.previousData).toBe(expected);
});
