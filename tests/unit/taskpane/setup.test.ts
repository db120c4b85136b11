import { readIndicatorWorkbook, readMeasures } from "../../../src/core/workbook";
import { readValue } from "../../../src/core/values";
import { defaultOwnSettings } from "../../../src/core/own-sheets";
import type { CheckOutcome } from "../../../src/excel/indicators";
import { confidenceWord } from "../../../src/taskpane/setup/confidence";
import { atHeader, draftProblem, onSheet, withField } from "../../../src/taskpane/setup/draft";
import { readingParts } from "../../../src/taskpane/setup/reading-parts";
import { formSettings, readForm } from "../../../src/taskpane/setup/settings-form";
import { newestSnapshot, shownMapping } from "../../../src/taskpane/setup/state";
import { startSetup } from "../../../src/taskpane/setup/start";
import { wording } from "../../../src/taskpane/wording";
import { sheetsLookedAt } from "../../../src/core/workbook";
import { grid, snapshotOf } from "../../helpers/grids";

const rows = [
  ["Our year"],
  ["No.", "Indicator", "2021/22", "2022/23", "Notes", ""],
  ["1", "Children seen in time", "67.4%", "63.9%", "Fewer staff.", "x"],
];
const snapshot = snapshotOf(
  grid(rows, { name: "Data" }),
  grid(
    [
      ["Alpha", "Beta"],
      ["one", "two"],
    ],
    { name: "Odd" },
  ),
  grid([], { name: "Blank" }),
);
const proposed = onSheet(snapshot, "Data")!;
const fields = (mapping: typeof proposed) =>
  Object.fromEntries(mapping.columns.map(({ field, column }) => [field, column]));

describe("choosing columns", () => {
  test("a field moves to another column, which holds nothing else then", () => {
    const changed = withField(snapshot, proposed, "latest", 2);
    expect(fields(changed)).toEqual({ number: 0, indicator: 1, latest: 2, commentary: 4 });
    expect(fields(withField(snapshot, changed, "commentary", null))).not.toHaveProperty(
      "commentary",
    );
  });

  test("a column without a header may be chosen where it is filled", () => {
    expect(fields(withField(snapshot, proposed, "actions", 5))).toMatchObject({ actions: 5 });
    expect(fields(withField(snapshot, proposed, "actions", 9))).not.toHaveProperty("actions");
  });

  test("a sheet that is not recognised offers its likeliest header, a blank one nothing", () => {
    expect(onSheet(snapshot, "Odd")).toMatchObject({ sheet: "Odd", headerRow: 0, columns: [] });
    expect(onSheet(snapshot, "Blank")).toBeNull();
  });

  test("another header row gives the columns below it", () => {
    const other = atHeader(snapshot, { sheet: "Data", headerRow: 0, headerRows: 2 });
    expect(other).toMatchObject({ headerRow: 0, headerRows: 2 });
  });

  test.each([
    ["indicator", wording.setup.columns.needsIndicator],
    ["", null],
  ] as const)("without the %s the columns cannot be read", (field, problem) => {
    const columns = proposed.columns.filter((match) => match.field !== field);
    const mapping = { ...proposed, columns };
    expect(draftProblem(mapping, readMeasures(snapshot, mapping).measures.length)).toBe(problem);
  });

  test("without figures or rows they cannot be read either", () => {
    const named = proposed.columns.filter(({ field }) => field === "indicator");
    expect(draftProblem({ ...proposed, columns: named }, 1)).toBe(
      wording.setup.columns.needsFigures,
    );
    expect(draftProblem(proposed, 0)).toBe(wording.setup.columns.needsRows);
  });

  test("a draft is kept while its header is there, also before a column is named", () => {
    const draft = withField(snapshot, proposed, "commentary", null);
    expect(fields(shownMapping(snapshot, draft)!)).not.toHaveProperty("commentary");
    const unnamed = onSheet(snapshot, "Odd")!;
    expect(shownMapping(snapshot, unnamed)).toBe(unnamed);
    const gone = snapshotOf(grid(rows, { name: "Other" }));
    expect(shownMapping(gone, draft)?.sheet).toBe("Other");
  });
});

test("the newest reading of the workbook counts, whoever made it", () => {
  const reading = readIndicatorWorkbook(snapshot);
  if (reading.kind === "nothing") throw new Error(reading.message);
  const checked = { workbook: reading.workbook } as CheckOutcome;
  const own = snapshotOf();
  expect(newestSnapshot(startSetup, null)).toBeNull();
  expect(newestSnapshot(startSetup, checked)).toBe(snapshot);
  expect(newestSnapshot({ ...startSetup, snapshot: own, readAfter: checked }, checked)).toBe(own);
  expect(newestSnapshot({ ...startSetup, snapshot: own }, null)).toBe(own);
});

test("how sure the add-in is has three words", () => {
  expect([1, 0.75, 0.74, 0.5, 0.49, 0].map(confidenceWord)).toEqual([
    ...["sure", "sure", "likely", "likely", "unsure", "unsure"],
  ]);
});

describe("what was read of a cell", () => {
  const said = (text: string) =>
    readingParts(readValue(text))
      .map(([name, part]) => `${name}: ${part}`)
      .join("; ");

  test.each([
    ["67.4% (694/1,030)", "Value: 67.4; Unit: percentage; Numerator: 694; Denominator: 1,030"],
    ["£3,221,196", "Value: 3,221,196; Unit: pounds"],
    ["5.6 days", "Value: 5.6; Unit: days"],
    [
      "94% Autumn 2021 (Target 85%)",
      "Value: 94; Unit: percentage; Period: Autumn 2021; Target: 85%",
    ],
    ["2021/22 N/A", "Value: No figure; Period: 2021/22"],
  ])("%s", (text, parts) => {
    expect(said(text)).toBe(parts);
  });

  test("what cannot be read says why", () => {
    expect(said("#DIV/0!")).toMatch(/^Value: Cannot be read: /);
  });
});

describe("sheets without an indicator table", () => {
  test("are told one by one, with the headers that are known", () => {
    const others = snapshotOf(
      grid([["Owner", "Date due", "Status"]], { name: "Actions" }),
      grid([["a"], ["b"]], { name: "Notes", visibility: "hidden" }),
      grid([], { name: "Blank" }),
    );
    expect(sheetsLookedAt(others).map(wording.setup.nothing.sheet)).toEqual([
      expect.stringMatching(
        /^Actions: row 1 holds .*“Owner”.*, but no name for the indicators and no names for their figures\.$/,
      ),
      "Notes (hidden): 2 rows, none of which holds headers that are known.",
      "Blank: empty.",
    ]);
  });
});

describe("the form of settings", () => {
  const form = formSettings(defaultOwnSettings);

  test("has every setting, with blanks where the usual counts", () => {
    const entries = Object.fromEntries(form.map(({ name, entry }) => [name, entry]));
    expect(entries).toMatchObject({
      Tolerance: "5%",
      "Report title": "",
      "Report layout": "tabs",
      "direction-mismatch": "default",
    });
    expect(form.slice(0, 2).map(({ group }) => group)).toEqual(["check", "check"]);
  });

  test("unchanged sets what the workbook sets", () => {
    const { settings, problems } = readForm(form, {}, null);
    expect(problems).toEqual({});
    expect(settings).toEqual({
      ...defaultOwnSettings,
      rules: { ...defaultOwnSettings.rules, unusable: [] },
    });
  });

  test("tells each problem at its own field", () => {
    const entries = { Tolerance: "much", Ambitions: "9", "Latest data": "March 2023" };
    const { settings, problems } = readForm(form, entries, new Set([1, 2]));
    expect(Object.keys(problems)).toEqual(["Tolerance", "Ambitions"]);
    expect(problems["Ambitions"]).toMatch(/No measure belongs to Ambition 9/);
    expect(settings.report.latestData).toBe("as at March 2023");
  });
});
