import fc from "fast-check";
import {
  proposeMappings,
  readIndicatorWorkbook,
  readMeasures,
  type WorkbookReading,
} from "../../../src/core/workbook";
import type { CellValue, TableMapping } from "../../../src/core/workbook/types";
import { grid, parseArea, snapshotOf } from "../../helpers/grids";

const header = ["No.", "Indicator", "Previous Data*", "Latest Data**", "DoT", "Commentary"];
const row = (number: number): CellValue[] => [
  number,
  `Percentage of children in area ${number}`,
  "67.4% (694/1,030)",
  "63.9% (625/978)",
  "↓",
  "We aim to keep children in the county.",
];

function messageOf(reading: WorkbookReading): string {
  if (reading.kind !== "nothing") throw new Error("The workbook was read.");
  return reading.message;
}

function workbookOf(reading: WorkbookReading) {
  if (reading.kind !== "workbook") throw new Error(reading.message);
  return reading.workbook;
}

describe("where there is nothing to read, the message says so", () => {
  it("for an empty workbook", () => {
    const reading = readIndicatorWorkbook(snapshotOf(grid([], { name: "Sheet1" })));
    expect(messageOf(reading)).toContain("'Indicators.xlsx' is empty");
    expect(reading).toMatchObject({ lookedAt: ["Sheet1"] });
  });

  it("for a workbook without an indicator table", () => {
    const reading = readIndicatorWorkbook(
      snapshotOf(
        grid(
          [
            ["Name", "Telephone"],
            ["The team", "01992"],
          ],
          { name: "Contacts" },
        ),
        grid([["Some notes"]], { name: "Notes" }),
      ),
    );
    expect(messageOf(reading)).toContain("Looked at the sheets 'Contacts' and 'Notes'");
    expect(messageOf(reading)).toContain("template");
  });

  it.each([
    ["no rows", [["Title"], [], header]],
    ["only repeated headers", [["Title"], [], header, header, header]],
    ["only notes", [["Title"], [], header, [], ["* as at March 2022"]]],
  ])("for a header with %s below it", (_, rows) => {
    const reading = readIndicatorWorkbook(snapshotOf(grid(rows)));
    expect(messageOf(reading)).toContain(
      "The table on sheet 'Indicators' has a header in row 3 but no rows with indicators below it",
    );
  });

  it("for a mapping whose sheet or header is gone", () => {
    const before = snapshotOf(grid([header, row(1)]));
    const [mapping] = proposeMappings(before);
    const renamed = snapshotOf(grid([header, row(1)], { name: "Other" }));
    expect(messageOf(readIndicatorWorkbook(renamed, mapping))).toContain(
      "the workbook has no such sheet any more",
    );
    const rewritten = snapshotOf(
      grid([
        ["Name", "Telephone"],
        ["The team", "01992"],
      ]),
    );
    expect(messageOf(readIndicatorWorkbook(rewritten, mapping))).toContain("not there any more");
  });
});

describe("a mapping that the analyst has confirmed", () => {
  const [mapping] = proposeMappings(snapshotOf(grid([["Title"], header, row(1)])));

  it("takes in rows that were added below", () => {
    const later = snapshotOf(grid([["Title"], header, row(1), row(2)]));
    expect(workbookOf(readIndicatorWorkbook(later, mapping)).measures).toHaveLength(2);
  });

  it("follows a header that moved", () => {
    const later = snapshotOf(
      grid([["Title"], ["New line"], ["", ...header], ["", ...row(1)], ["", ...row(2)]]),
    );
    const { measures, mapping: fitted } = workbookOf(readIndicatorWorkbook(later, mapping));
    expect(fitted).toMatchObject({ headerRow: 2, lastRow: 4 });
    expect(measures.map(({ id }) => id)).toEqual(["1", "2"]);
  });

  it("counts against what the names of the columns say", () => {
    const swapped: TableMapping = {
      ...(mapping as TableMapping),
      columns: (mapping as TableMapping).columns.map((match) =>
        match.field === "previous"
          ? { ...match, field: "latest" }
          : match.field === "latest"
            ? { ...match, field: "previous" }
            : match,
      ),
    };
    const { measures } = workbookOf(
      readIndicatorWorkbook(snapshotOf(grid([["Title"], header, row(1)])), swapped),
    );
    expect(measures[0]?.latest.text).toBe("67.4% (694/1,030)");
  });
});

it("a second sheet with an indicator table is not passed over silently", () => {
  const reading = readIndicatorWorkbook(
    snapshotOf(
      grid([header, row(1)], { name: "Ambition 1" }),
      grid([header, row(2)], { name: "Ambition 2" }),
    ),
  );
  const { measures, notes } = workbookOf(reading);
  expect(measures).toHaveLength(1);
  expect(notes.map(({ message }) => message).join()).toContain(
    "'Ambition 2' holds an indicator table as well",
  );
});

describe("size", () => {
  it("10,000 rows, and 200,000 blank rows below them, are read", () => {
    const rows = Array.from({ length: 10_000 }, (_, place) => row(place + 1));
    const blank = Array.from({ length: 200_000 }, () => [] as CellValue[]);
    const { measures } = workbookOf(
      readIndicatorWorkbook(snapshotOf(grid([header, ...rows, ...blank]))),
    );
    expect(measures).toHaveLength(10_000);
  }, 60_000);

  it("cells of 32,767 characters are read", () => {
    const long = "Commentary. ".repeat(2730).slice(0, 32_767);
    const stacked = "67.4%\n".repeat(5_000);
    const { measures } = workbookOf(
      readIndicatorWorkbook(
        snapshotOf(
          grid([header, [...row(1).slice(0, 5), long], [2, long, stacked, stacked, stacked, long]]),
        ),
      ),
    );
    expect(measures[0]?.commentary?.value).toBe(long.trim());
    expect(measures.length).toBe(5_001);
  }, 60_000);
});

describe("any grid", () => {
  const words = fc.constantFrom<CellValue>(
    ...header,
    "Measure",
    "Target 22/23",
    "2021/22",
    "Num",
    "Ambition 2 – To plan",
    "• 73%\n• N/A",
    "Title:\n• one\n• two",
    "67.4% (694/1,030)",
    "#REF!",
    "↓",
    "↑\n↓",
    "6a",
    "Total",
    "* a note",
    "",
    "",
    "Outcome Bee: BE SAFE",
    "Actions:\n• x",
    "constructor",
    "__proto__",
    0.674,
    44594,
    true,
  );
  const cell = fc.oneof(words, words, fc.string({ unit: "binary", maxLength: 30 }), fc.double());
  const rows = fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 14 });
  const area = fc
    .tuple(fc.nat(12), fc.nat(8), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .map(([r, column, rowCount, columnCount]) => ({ row: r, column, rowCount, columnCount }));

  it("is read without an exception, and each measure has its own id and a cell of the sheet", () => {
    fc.assert(
      fc.property(
        rows,
        fc.array(area, { maxLength: 3 }),
        fc.boolean(),
        (values, merges, headed) => {
          const sheet = { ...grid(headed ? [header, ...values] : values), merges };
          const reading = readIndicatorWorkbook(snapshotOf(sheet));
          if (reading.kind === "nothing") return reading.message.length > 20;
          const { measures, notes } = reading.workbook;
          const ids = new Set(measures.map(({ id }) => id));
          const cells = [
            ...measures.map(({ latest }) => latest.cell),
            ...notes.map((note) => note.cell),
          ];
          return (
            ids.size === measures.length &&
            !ids.has("") &&
            cells.every(({ row: r, column }) => r >= 0 && column >= 0 && r < 40)
          );
        },
      ),
      { numRuns: 1_500 },
    );
  }, 60_000);

  it("is read without an exception under any mapping", () => {
    const [proposed] = proposeMappings(snapshotOf(grid([header, row(1)])));
    fc.assert(
      fc.property(
        rows,
        fc.array(fc.nat(9), { minLength: 6, maxLength: 6 }),
        fc.nat(5),
        (values, columns, headerRow) => {
          const mapping: TableMapping = {
            ...(proposed as TableMapping),
            headerRow,
            lastRow: 20,
            columns: (proposed as TableMapping).columns.map((match, place) => ({
              ...match,
              column: columns[place] ?? 0,
            })),
          };
          const { measures } = readMeasures(snapshotOf(grid(values)), mapping);
          return measures.every(({ row: r }) => r > headerRow);
        },
      ),
      { numRuns: 500 },
    );
  }, 60_000);
});

it("a row moved by merges keeps its values apart: only its shared cells are carried", () => {
  const sheet = {
    ...grid([header, row(6), ["", "", "29.2%", "28.1%", "", ""]]),
    merges: ["A2:A3", "B2:B3", "C2:C3", "F2:F3"].map(parseArea),
  };
  const { measures } = workbookOf(readIndicatorWorkbook(snapshotOf(sheet)));
  expect(measures.map(({ previous }) => previous.text)).toEqual(["67.4% (694/1,030)", "29.2%"]);
});
