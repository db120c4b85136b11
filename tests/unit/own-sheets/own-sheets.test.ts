import fc from "fast-check";
import {
  acceptedSheet,
  checkAsSet,
  defaultOwnSettings,
  readAcceptances,
  readSettings,
  resultsSheet,
  settingsSheet,
  type OwnSettings,
} from "../../../src/core/own-sheets";
import type { DesignedSheet } from "../../../src/core/report";
import {
  catalogue,
  createCheckContext,
  defaultSettings,
  exampleWorkbook,
  withAccepted,
  type Acceptance,
  type RuleSettings,
} from "../../../src/core/rules";
import { readIndicatorWorkbook } from "../../../src/core/workbook";
import type { CellValue, OwnSheetRole, SheetGrid } from "../../../src/core/workbook/types";
import { grid } from "../../helpers/grids";

/** The designed sheet as it is read back from Excel. */
function readBack(design: DesignedSheet): SheetGrid {
  return grid(
    design.rows.map((row) => row.map((cell) => cell?.value ?? "")),
    { name: design.name },
  );
}

/** Settings that differ from the defaults in how the workbook is checked. */
function settingsWith(rules: Partial<RuleSettings>): OwnSettings {
  return { ...defaultOwnSettings, rules: { ...defaultSettings, ...rules } };
}

/** The settings' sheet with these rows below its header. */
function settingsOf(...rows: readonly (readonly CellValue[])[]): RuleSettings {
  const header = ["Setting", "Value", "What it does"];
  return readSettings(grid([["HERTS settings"], header, ...rows], { name: "HERTS Settings" }))
    .rules;
}

describe("the settings", () => {
  test("are the defaults where the workbook has no such sheet", () => {
    expect(readSettings(undefined)).toEqual(defaultOwnSettings);
  });

  test("that are written are read back the same", () => {
    const severity = fc.constantFrom(
      "error" as const,
      "warning" as const,
      "info" as const,
      "off" as const,
    );
    const severities = fc.dictionary(
      fc.constantFrom(...catalogue.map(({ slug }) => slug)),
      severity,
    );
    const settings = fc.record({
      tolerance: fc.integer({ min: 0, max: 999 }).map((n) => n / 1000),
      disclosureThreshold: fc.integer({ min: 2, max: 100 }),
      severities,
    });
    fc.assert(
      fc.property(settings, (given) => {
        const { rules } = readSettings(readBack(settingsSheet(settingsWith(given))));
        expect(rules).toEqual({ ...given, severities: { ...given.severities } });
      }),
      { numRuns: 30 },
    );
  });

  test("has a row for each rule of the catalogue, and no blank cell in its table", () => {
    const { rows, tables } = settingsSheet(defaultOwnSettings);
    const [table] = tables;
    const cells = rows.slice(table!.row, table!.row + table!.rowCount);
    expect(cells.map(([name]) => name?.value)).toEqual(
      expect.arrayContaining(catalogue.map(({ slug }) => slug)),
    );
    expect(cells.flat().filter((cell) => cell === null || cell.value === "")).toEqual([]);
  });

  test.each([
    ["5%", 0.05],
    ["7.5 %", 0.075],
    [0.1, 0.1],
    ["0.1", 0.1],
    ["0%", 0],
  ])("read the tolerance %s", (value, tolerance) => {
    expect(settingsOf(["Tolerance", value, ""])).toMatchObject({ tolerance });
  });

  test.each([[5], ["five"], ["-5%"], ["100%"], [""], [true]])(
    "refuse the tolerance %s, name its cell, and keep 5%%",
    (value) => {
      const { tolerance, unusable } = settingsOf(["Tolerance", value, ""]);
      expect(tolerance).toBe(0.05);
      expect(unusable).toEqual([
        {
          cell: { sheet: "HERTS Settings", row: 2, column: 1 },
          problem: expect.stringMatching(/^Sheet “HERTS Settings”, cell B3: .*percentage/),
        },
      ]);
    },
  );

  test.each([[1], [2.5], ["few"], [101]])("refuse the disclosure threshold %s", (value) => {
    const { disclosureThreshold, unusable } = settingsOf(["Disclosure threshold", value]);
    expect([disclosureThreshold, unusable?.length]).toEqual([5, 1]);
  });

  test("take severities in the words that people write", () => {
    const { severities, unusable } = settingsOf(
      ["actions-missing", "OFF"],
      ["previous-missing", "for information"],
      ["unit-mismatch", "Default"],
      ["value-ambiguous", ""],
    );
    expect(severities).toEqual({ "actions-missing": "off", "previous-missing": "info" });
    expect(unusable).toBeUndefined();
  });

  test("name a severity, a rule or a second entry that cannot be used", () => {
    const { unusable } = settingsOf(
      ["actions-missing", "loud"],
      ["action-missing", "off"],
      ["Tolerance", "4%"],
      ["tolerance", "6%"],
    );
    expect(unusable?.map(({ problem }) => problem)).toEqual([
      expect.stringMatching(/B3: “loud” is no severity/),
      expect.stringMatching(/A4: There is no setting or rule “action-missing”/),
      expect.stringMatching(/A6: “tolerance” is set twice/),
    ]);
  });

  test("are the defaults, and say so, where the header is gone", () => {
    const settings = readSettings(grid([["Tolerance", "9%"]], { name: "HERTS Settings" })).rules;
    expect(settings.tolerance).toBe(0.05);
    expect(settings.unusable).toHaveLength(1);
  });

  test("are read wherever the table has been moved, whatever columns stand between", () => {
    const moved = grid(
      [
        ["What it does", "Note", "Value", "Setting"],
        ["", "", "", ""],
        ["", "agreed in May", "8%", "Tolerance"],
      ],
      { firstRow: 10, firstColumn: 3 },
    );
    expect(readSettings(moved).rules).toMatchObject({ tolerance: 0.08 });
  });
});

const acceptance: Acceptance = {
  rule: "ratio-mismatch",
  measure: "5",
  content: "“86.2%” [abc]",
  reason: "As published.",
  initials: "AB",
  date: "2023-05-04",
};

describe("the accepted findings", () => {
  test("that are written are read back the same", () => {
    const all = [
      acceptance,
      { ...acceptance, measure: "" },
      { ...acceptance, rule: "layout-note" },
    ];
    expect(readAcceptances(readBack(acceptedSheet(all))).acceptances).toEqual(all);
  });

  test("are none on a sheet that says so", () => {
    expect(readAcceptances(readBack(acceptedSheet([])))).toEqual({
      acceptances: [],
      rows: [],
      unusable: [],
    });
  });

  test.each([
    [{ reason: "" }, /no reason/, 3],
    [{ initials: "" }, /no initials/, 4],
    [{ reason: "", initials: "" }, /no reason and no initials/, 3],
  ])("do not count without reason and initials: %j", (missing, problem, column) => {
    const kept = readAcceptances(readBack(acceptedSheet([{ ...acceptance, ...missing }])));
    expect(kept.acceptances).toEqual([]);
    expect(kept.rows).toHaveLength(1);
    expect(kept.unusable).toMatchObject([
      { cell: { column }, problem: expect.stringMatching(problem) },
    ]);
  });
});

describe("a workbook with sheets of the add-in's own", () => {
  const wrongArrow = { previous: "15.4%", latest: "15.7%", polarity: "lower", direction: "↓" };

  function workbookWith(ownSheets: Partial<Record<OwnSheetRole, SheetGrid>>) {
    const snapshot = { ...exampleWorkbook({ title: "", rows: [{}, wrongArrow] }), ownSheets };
    const reading = readIndicatorWorkbook(snapshot);
    if (reading.kind !== "workbook") throw new Error(reading.message);
    return reading.workbook;
  }

  test("is checked under its own tolerance", () => {
    const settings = readBack(settingsSheet(settingsWith({ tolerance: 0.01 })));
    expect(checkAsSet(workbookWith({})).findings).toMatchObject([{ rule: "direction-mismatch" }]);
    const strict = checkAsSet(workbookWith({ settings }));
    expect(strict.findings.map(({ rule }) => rule)).not.toContain("direction-mismatch");
    expect(strict.settings.tolerance).toBe(0.01);
  });

  test("follows what the caller sets before its own settings", () => {
    const settings = readBack(settingsSheet(settingsWith({ tolerance: 0.01 })));
    expect(checkAsSet(workbookWith({ settings }), { tolerance: 0.05 }).findings).toHaveLength(1);
  });

  test("reports an accepted finding as accepted, with its reason", () => {
    const workbook = workbookWith({});
    const { findings } = checkAsSet(workbook);
    const context = createCheckContext(workbook, defaultSettings);
    const kept = withAccepted([], findings, acceptance, context);
    const outcome = checkAsSet(workbookWith({ accepted: readBack(acceptedSheet(kept)) }));
    expect(outcome.findings).toEqual([]);
    expect(outcome.accepted).toMatchObject([
      { finding: { rule: "direction-mismatch" }, acceptance: { reason: "As published." } },
    ]);
  });

  test("reports an entry that cannot be used at its cell", () => {
    const settings = grid(
      [
        ["Setting", "Value", "What it does"],
        ["Tolerance", "some", ""],
      ],
      { name: "HERTS Settings" },
    );
    const found = checkAsSet(workbookWith({ settings })).findings;
    expect(found).toContainEqual(
      expect.objectContaining({
        rule: "entry-unusable",
        cell: { sheet: "HERTS Settings", row: 1, column: 1 },
      }),
    );
  });
});

describe("the check results", () => {
  const workbook = { findings: [], accepted: 0, measures: 58, sheet: "Our data" };

  test("say where nothing was found", () => {
    const texts = resultsSheet(workbook)
      .rows.flat()
      .map((cell) => cell?.value);
    expect(texts).toContain("Nothing was found.");
  });

  test("have one row per finding, its cell as a link, and no blank", () => {
    const cell = { sheet: "Our data", row: 9, column: 7 };
    const finding = {
      rule: "ratio-mismatch",
      severity: "error",
      cell,
      message: "=1+1 is wrong.",
    } as const;
    const design = resultsSheet({
      ...workbook,
      findings: [
        { ...finding, measure: "5", expected: "87.2%", actual: "86.2%" },
        { ...finding, measure: null, cell: { ...cell, sheet: "Summary notes" } },
      ],
    });
    const [table] = design.tables;
    const [, first, second] = design.rows.slice(table!.row, table!.row + table!.rowCount);
    expect(first!.map((each) => each!.value)).toEqual([
      "Error",
      5,
      "H10",
      "=1+1 is wrong.",
      "87.2%",
      "86.2%",
      "ratio-mismatch",
    ]);
    expect(first![2]!.linkToCell).toEqual(cell);
    expect(second!.map((each) => each!.value)).toEqual([
      "Error",
      "–",
      "'Summary notes'!H10",
      "=1+1 is wrong.",
      "–",
      "–",
      "ratio-mismatch",
    ]);
  });
});
