import fc from "fast-check";
import { defaultReportChoices, type ReportChoices } from "../../../src/core/report";
import type { BuildOutcome, CheckOutcome } from "../../../src/excel/indicators";
import { fileNameOf } from "../../../src/taskpane/files/download";
import { standingReport } from "../../../src/taskpane/report/standing-report";
import {
  ambitionChoices,
  areSameChoices,
  countingChoices,
  holdsNothing,
  startReport,
} from "../../../src/taskpane/report/state";
import { workbookOf } from "../report/measures";

function checkedWith(ambitions: readonly number[], choices = defaultReportChoices): CheckOutcome {
  const workbook = workbookOf(ambitions.map((ambition) => ({ ambition })));
  return {
    workbook,
    reportSettings: { tolerance: 0.05, choices },
    settings: { tolerance: 0.05, disclosureThreshold: 5, severities: {} },
  } as unknown as CheckOutcome;
}

describe("the choices that count", () => {
  const kept: ReportChoices = { ...defaultReportChoices, layout: "one tab" };

  test("are those of the workbook until the analyst changes them", () => {
    expect(countingChoices(startReport, checkedWith([1], kept))).toEqual(kept);
    const report = { ...startReport, choices: { ...kept, charts: false } };
    expect(countingChoices(report, checkedWith([1], kept)).charts).toBe(false);
  });

  test("are the usual ones before the workbook was read", () => {
    expect(countingChoices(startReport, null)).toEqual(defaultReportChoices);
  });

  test("leave out an ambition that has lost its measures", () => {
    const report = { ...startReport, choices: { ...kept, ambitions: [1, 4] } };
    const counting = countingChoices(report, checkedWith([1, 2]));
    expect(counting.ambitions).toEqual([1]);
    expect(holdsNothing(countingChoices(report, checkedWith([2])))).toBe(true);
  });

  test("are the same where every one of them is", () => {
    expect(areSameChoices(kept, { ...kept })).toBe(true);
    expect(areSameChoices({ ...kept, ambitions: [1, 2] }, { ...kept, ambitions: [1, 2] })).toBe(
      true,
    );
    expect(areSameChoices({ ...kept, ambitions: [1] }, { ...kept, ambitions: [1, 2] })).toBe(false);
    expect(areSameChoices({ ...kept, ambitions: null }, { ...kept, ambitions: [] })).toBe(false);
    expect(areSameChoices(kept, { ...kept, values: "linked" })).toBe(false);
  });
});

test("the ambitions to choose from are those with measures, each once and in order", () => {
  expect(ambitionChoices(checkedWith([3, 1, 3])).map(({ number }) => number)).toEqual([1, 3]);
  expect(ambitionChoices(checkedWith([2]))[0]?.name).toMatch(/^Ambition 2 – To plan/);
});

describe("the report in the workbook", () => {
  const built = (record: object, builtReport?: object): BuildOutcome =>
    ({
      ...checkedWith([1]),
      workbook: { snapshot: { builtReport } },
      record: { fingerprint: "new", builtAt: new Date(2023, 5, 1, 9, 5), ...record },
      report: { sheets: ["Report", "Report - Notes"] },
    }) as unknown as BuildOutcome;

  test("is told from the build, as long as nothing was checked since", () => {
    const outcome = built({});
    expect(standingReport(outcome, outcome)).toEqual({
      builtAt: "2023-06-01T09:05",
      isOutdated: false,
      tabs: ["Report", "Report - Notes"],
      front: "Report",
    });
    expect(standingReport(checkedWith([1]), outcome)).toBeNull();
  });

  test("keeps its time where the build changed nothing", () => {
    const outcome = built({}, { fingerprint: "new", builtAt: "2023-05-04T10:30", tabs: [] });
    expect(standingReport(outcome, outcome)?.builtAt).toBe("2023-05-04T10:30");
  });

  test("is unknown in age where the workbook has lost the record", () => {
    const checked = checkedWith([1]);
    const snapshot = {
      ...checked.workbook.snapshot,
      builtReport: {
        tabs: [{ role: "notes", name: "Report - Notes", used: null, tables: [], merges: null }],
      },
    };
    const workbook = { ...checked.workbook, snapshot };
    expect(standingReport({ ...checked, workbook }, null)).toEqual({
      builtAt: null,
      isOutdated: null,
      tabs: ["Report - Notes"],
      front: null,
    });
  });
});

describe("a title as a file's name", () => {
  test("stays as it is but for what no system takes", () => {
    expect(fileNameOf("Plan for Children – Report 2022-23", ".docx")).toBe(
      "Plan for Children – Report 2022-23.docx",
    );
    expect(fileNameOf("Report 2022/23: draft?", ".html")).toBe("Report 2022 23 draft.html");
    expect(fileNameOf("../..", ".html")).toBe("report.html");
  });

  test("is never hidden, a path, or too long, whatever the title", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (title) => {
        const name = fileNameOf(title, ".docx");
        expect(name).toMatch(/^[^\s.~][^"*:<>?/\\|\p{Cc}]*\.docx$/u);
        expect([...name].length).toBeLessThanOrEqual(105);
      }),
    );
  });
});
