import fc from "fast-check";
import { confirmedMapping, mappingSheet } from "../../../src/core/own-sheets";
import {
  indicatorMapping,
  proposeMappings,
  readIndicatorWorkbook,
  unusedColumns,
} from "../../../src/core/workbook";
import type {
  CellValue,
  SheetGrid,
  TableMapping,
  WorkbookSnapshot,
} from "../../../src/core/workbook/types";
import { grid, snapshotOf } from "../../helpers/grids";

type Rows = readonly (readonly CellValue[])[];

const table: Rows = [
  ["Our indicators"],
  ["No.", "Indicator", "Owner", "2021/22", "2022/23", "DoT", "Comments"],
  [1, "Children in care", "AB", "67.4%", "63.9%", "↓", "Fewer places."],
  [2, "Care leavers in work", "CD", "41%", "48%", "↑", "More help."],
];

const workbookOf = (rows: Rows, name = "Indicators") => snapshotOf(grid(rows, { name }));

/** The mapping that the add-in proposes, some fields corrected: to another column by its letter, or to none. */
function corrected(
  snapshot: WorkbookSnapshot,
  changes: Readonly<Record<string, string | null>> = {},
): TableMapping {
  const mapping = proposeMappings(snapshot)[0]!;
  const columns = mapping.columns.flatMap((match) => {
    const letter = changes[match.field];
    if (letter === undefined) return [match];
    const column = letter === null ? -1 : letter.charCodeAt(0) - 65;
    const header = String(snapshot.sheets[0]!.values[mapping.headerRow]?.[column] ?? "");
    return column < 0 ? [] : [{ ...match, column, header }];
  });
  return { ...mapping, columns };
}

/** The add-in's sheet for a mapping, as a snapshot reads it back; some of its texts replaced. */
function keptSheet(
  snapshot: WorkbookSnapshot,
  mapping: TableMapping,
  replaced: Readonly<Record<string, string>> = {},
): SheetGrid {
  const { rows } = mappingSheet(mapping, unusedColumns(snapshot, mapping));
  const values = rows.map((row) =>
    row.map((cell) => replaced[String(cell?.value)] ?? cell?.value ?? ""),
  );
  return grid(values, { name: "HERTS Columns" });
}

/** A workbook whose columns were confirmed when it was as `before`, as it is now. */
function later(
  now: WorkbookSnapshot,
  before: WorkbookSnapshot,
  mapping = corrected(before),
  replaced?: Readonly<Record<string, string>>,
): WorkbookSnapshot {
  return { ...now, ownSheets: { columns: keptSheet(before, mapping, replaced) } };
}

const letters = (mapping: TableMapping | null | undefined) =>
  Object.fromEntries(
    (mapping?.columns ?? []).map(({ field, column }) => [field, String.fromCharCode(65 + column)]),
  );
const problems = (snapshot: WorkbookSnapshot) =>
  confirmedMapping(snapshot).unusable.map(({ problem }) => problem);
const insertColumn = (rows: Rows, at: number, header: CellValue): Rows =>
  rows.map((row, r) =>
    r === 0 ? row : [...row.slice(0, at), r === 1 ? header : "x", ...row.slice(at)],
  );

describe("columns that the analyst confirmed", () => {
  const before = workbookOf(table);

  test("count as they were confirmed, and nothing is told", () => {
    const kept = later(before, before, corrected(before, { previous: "E", latest: "D" }));
    expect(letters(confirmedMapping(kept).mapping)).toEqual({
      number: "A",
      indicator: "B",
      previous: "E",
      latest: "D",
      direction: "F",
      commentary: "G",
    });
    expect(problems(kept)).toEqual([]);
    const reading = readIndicatorWorkbook(kept);
    expect(reading.kind === "workbook" && reading.workbook.measures[0]?.latest.text).toBe("67.4%");
  });

  test("count where the add-in by itself would recognise nothing", () => {
    const odd = workbookOf([
      ["Alpha", "Beta", "Gamma"],
      ["Children in care", "67.4%", "63.9%"],
    ]);
    const fields = ["indicator", "previous", "latest"] as const;
    const headers = ["Alpha", "Beta", "Gamma"];
    const mapping: TableMapping = {
      ...{ sheet: "Indicators", headerRow: 0, headerRows: 1, lastRow: 1 },
      columns: fields.map((field, column) => ({
        ...{ field, column, header: headers[column]!, confidence: 1, reason: "" },
      })),
      ...{ confidence: 1, reason: "" },
    };
    expect(proposeMappings(odd)).toEqual([]);
    const reading = readIndicatorWorkbook(later(odd, odd, mapping));
    expect(
      reading.kind === "workbook" && reading.workbook.measures.map((m) => m.indicator),
    ).toEqual(["Children in care"]);
  });

  test("follow their headers when columns and rows are put in and the order changes", () => {
    const moved = [["New first row"], ...insertColumn(table, 1, "Lead")];
    const kept = later(workbookOf(moved), before);
    expect(letters(confirmedMapping(kept).mapping)).toMatchObject({
      number: "A",
      indicator: "C",
      previous: "E",
      latest: "F",
    });
    expect(confirmedMapping(kept).mapping?.headerRow).toBe(2);
    expect(problems(kept)).toEqual([]);
    const reversed = workbookOf(table.map((row, r) => (r === 0 ? row : [...row].reverse())));
    expect(letters(confirmedMapping(later(reversed, before)).mapping)).toMatchObject({
      number: "G",
      latest: "C",
    });
  });

  test("follow their headers in any order of the columns", () => {
    const columns = table[1]!.map((_, column) => column);
    fc.assert(
      fc.property(fc.shuffledSubarray(columns, { minLength: columns.length }), (order) => {
        const rows = table.map((row, r) => (r === 0 ? row : order.map((column) => row[column]!)));
        const { mapping, unusable } = confirmedMapping(later(workbookOf(rows), before));
        const headers = mapping?.columns.map(({ field, column }) => [field, rows[1]![column]]);
        expect(Object.fromEntries(headers ?? [])).toEqual({
          number: "No.",
          indicator: "Indicator",
          previous: "2021/22",
          latest: "2022/23",
          direction: "DoT",
          commentary: "Comments",
        });
        expect(unusable).toEqual([]);
      }),
    );
  });

  test("of equal headers keep their order", () => {
    const equal: Rows = table.map((row, r) =>
      r === 1 ? ["No.", "Indicator", "Owner", "Value", "Value", "DoT", "Comments"] : row,
    );
    const twice = workbookOf(equal);
    const mapping: TableMapping = {
      ...corrected(before),
      columns: corrected(before).columns.map((match) =>
        match.column === 3 || match.column === 4 ? { ...match, header: "Value" } : match,
      ),
    };
    const kept = later(workbookOf(insertColumn(equal, 0, "Key")), twice, mapping);
    expect(letters(confirmedMapping(kept).mapping)).toMatchObject({ previous: "E", latest: "F" });
  });

  test("are read from their place where the header was renamed, and the check says so", () => {
    const renamed = table.map((row, r) =>
      r === 1 ? row.map((header) => (header === "Comments" ? "What we say" : header)) : row,
    );
    const kept = later(workbookOf(renamed), before);
    expect(letters(confirmedMapping(kept).mapping)).toMatchObject({ commentary: "G" });
    expect(problems(kept)).toEqual([
      "Sheet “HERTS Columns”, cell B27: No column is headed “Comments” any more, so column G “What we say” is read as the commentary. Confirm the columns in the pane under Set up, or correct this row.",
    ]);
  });

  test("are not read from a column that stood beside them, where theirs was deleted", () => {
    const withoutDirection = table.map((row) => row.filter((_, column) => column !== 5));
    const kept = later(workbookOf(withoutDirection), before);
    expect(letters(confirmedMapping(kept).mapping)).toEqual({
      number: "A",
      indicator: "B",
      previous: "D",
      latest: "E",
      commentary: "F",
    });
    expect(problems(kept).join()).toMatch(
      /No column is headed “DoT” any more, so no direction of travel is read/,
    );
  });

  test("stay as they are beside a later year, which the check tells", () => {
    const rows = insertColumn(table, 5, "2023/24").map((row, r) =>
      r > 1 ? row.map((value) => (value === "x" ? "70%" : value)) : row,
    );
    const kept = later(workbookOf(rows), before);
    expect(letters(confirmedMapping(kept).mapping)).toMatchObject({ previous: "D", latest: "E" });
    expect(problems(kept)).toEqual([
      expect.stringMatching(
        /Column F “2023\/24” came after the columns were confirmed and looks like the latest data, but column E “2022\/23” counts\./,
      ),
    ]);
  });

  test("hold where the sheet was renamed, and the check says so", () => {
    const kept = later(workbookOf(table, "Indicators 2023"), before);
    expect(confirmedMapping(kept).mapping?.sheet).toBe("Indicators 2023");
    expect(problems(kept).join()).toMatch(
      /The workbook has no sheet “Indicators” any more\. All of its headers stand on the sheet “Indicators 2023”, which counts\./,
    );
  });

  test("give way to the add-in's proposal where sheet or header is gone, and the check says so", () => {
    const other: Rows = [
      ["Ref", "Performance measure", "Previous Data", "Latest Data", "Direction of travel"],
      [1, "Children in care", "67.4%", "63.9%", "↓"],
    ];
    const replaced = later(workbookOf(other), before);
    expect(confirmedMapping(replaced).mapping).toBeNull();
    expect(letters(indicatorMapping(replaced))).toMatchObject({ previous: "C", latest: "D" });
    expect(problems(replaced).join()).toMatch(
      /No row of the sheet “Indicators” holds these headers/,
    );
    const elsewhere = later(workbookOf(other, "KPIs"), before);
    expect(confirmedMapping(elsewhere).mapping).toBeNull();
    expect(problems(elsewhere).join()).toMatch(/no sheet “Indicators” any more\. So the table/);
  });
});

describe("the sheet of columns, corrected by hand", () => {
  const before = workbookOf(table);
  const withChanges = (replaced: Readonly<Record<string, string>>) =>
    later(before, before, corrected(before), replaced);

  test("takes another header without its letter changed", () => {
    const kept = withChanges({ Comments: "Owner" });
    expect(letters(confirmedMapping(kept).mapping)).toMatchObject({ commentary: "C" });
  });

  test("takes a field out", () => {
    const kept = withChanges({ Comments: "not in this table" });
    expect(letters(confirmedMapping(kept).mapping)).not.toHaveProperty("commentary");
  });

  test.each([
    [{ "Direction of travel": "Arrow thing" }, /There is nothing called “Arrow thing”/],
    [{ Commentary: "Indicator" }, /“Indicator” stands twice/],
    [{ "2": "second" }, /“second” is no header row, so it is looked for by its headers/],
    [{ G: "seven!" }, /“seven!” is no column/],
    [{ Comments: "2022/23" }, /Column E “2022\/23” holds the latest data already/],
    [{ Indicator: "not in this table" }, /A column for the indicator and one for the previous/],
    [
      { Holds: "What" },
      /No row of the sheet “HERTS Columns” holds the headers Holds, Header, Column/,
    ],
  ])("tells what it cannot use: %j", (replaced, problem) => {
    expect(problems(withChanges(replaced)).join("\n")).toMatch(problem);
    expect(indicatorMapping(withChanges(replaced))).toBeDefined();
  });

  test("is text, whatever the headers say", () => {
    const hostile = workbookOf(
      table.map((row, r) =>
        r === 1 ? row.map((h) => (h === "Owner" ? '=HYPERLINK("x")' : h)) : row,
      ),
    );
    const { rows } = mappingSheet(corrected(hostile), unusedColumns(hostile, corrected(hostile)));
    const cells = rows.flat().filter((cell) => String(cell?.value).includes("HYPERLINK"));
    expect(cells).toEqual([{ value: '=HYPERLINK("x")', style: "tableBody" }]);
  });
});
