import fc from "fast-check";
import { pageHeight } from "../../../../src/core/report/page-flow";
import { planningSheet } from "../../../../src/core/report/planning/planning-sheet";
import type { PlanningPart } from "../../../../src/core/report/planning/types";
import { modelOf } from "../export/models";
import { expectSound } from "../sound-sheet";
import { partOf } from "./parts";

const design = (part: PlanningPart) => planningSheet(part, modelOf());
const texts = (part: PlanningPart) =>
  design(part).rows.map((row) => row.map((cell) => cell?.value ?? null));

test("the title stands in A1, the tables below their headings", () => {
  const sheet = design(partOf());
  expectSound(sheet);
  expect(texts(partOf()).map(([first]) => first)).toEqual([
    "Coverage: which promises are measured",
    "3 promises; 1 of them is not measured.",
    "Not measured",
    "Promise",
    "Staff survey data",
    null,
    "Measured",
    "Promise",
    "Rate of plans",
    "Local places\n• Enough for all",
    null,
  ]);
  expect(
    sheet.tables.map(({ name, row, rowCount, columnCount }) => [name, row, rowCount, columnCount]),
  ).toEqual([
    ["Herts_Coverage_Gaps", 3, 2, 2],
    ["Herts_Coverage", 7, 3, 3],
  ]);
});

test("what a row is about is printed in bold, unless a stretch of it is bold already", () => {
  const { rows } = design(partOf());
  expect(rows[8]![0]!.style).toBe("tableStrong");
  expect(rows[9]![0]).toMatchObject({ style: "tableBody", bold: [{ start: 0, length: 12 }] });
});

test("a tab with one table repeats its header on every page", () => {
  const [, table] = partOf().tables;
  const sheet = design(partOf({ tables: [table!] }));
  expect(sheet.printTitleRows).toEqual({ first: 2, last: 2 });
  expect(sheet.frozenRows).toBe(3);
  expect(design(partOf()).printTitleRows).toBeNull();
});

test("a text that no row holds goes on in a further row, and nothing of it is lost", () => {
  const long = "Every child has a place in a school near home. ".repeat(400).trim();
  const [, table] = partOf().tables;
  const block = { kind: "line" as const, text: long };
  const rows = [[[{ kind: "line" as const, text: "Places" }], [block], [block]]];
  const sheet = design(partOf({ tables: [{ ...table!, rows }] }));
  expectSound(sheet);
  const parts = sheet.rows.slice(3).map((row) => String(row[1]!.value));
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.filter((part) => part !== "As above").join(" ")).toBe(long);
});

test("a heading longer than the page goes on in a further row", () => {
  const [first, second] = partOf().tables;
  const heading = "Strategic area 5: Providing for the needs of vulnerable children "
    .repeat(3)
    .trim();
  const sheet = design(partOf({ tables: [first!, { ...second!, heading }] }));
  const lines = sheet.rows.flatMap(([cell]) => (cell?.style === "heading" ? [cell.value] : []));
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.slice(1).join(" ")).toBe(heading);
});

test("long tables end their pages where they are reckoned to end, and no header stands alone at a page's foot", () => {
  const [table] = partOf().tables;
  const line = (text: string) => [{ kind: "line" as const, text }];
  const lengths = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(lengths, lengths, lengths, (...all) => {
      const tables = all.map((rows, i) => ({
        ...table!,
        name: `Table_${i}`,
        rows: rows.map((length) => [line("Promise"), line("word ".repeat(length).trim())]),
      }));
      const { rowHeights, pageBreaks = [], tables: made } = design(partOf({ tables }));
      const pageOf = (row: number) => pageBreaks.filter((first) => first <= row).length;
      const heights = rowHeights.reduce<number[]>((pages, height, row) => {
        pages[pageOf(row)] = (pages[pageOf(row)] ?? 0) + height;
        return pages;
      }, []);
      expect(Math.max(...heights)).toBeLessThanOrEqual(pageHeight);
      expect(made.filter(({ row }) => pageOf(row - 1) !== pageOf(row + 1))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("any texts give a sheet that Excel and the page can hold", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.constantFrom("W".repeat(400), "e ".repeat(3_000), "=1+1", "• • •"),
    fc.lorem({ maxCount: 400 }),
  );
  const block = fc.record({
    kind: fc.constantFrom("line" as const, "bullet" as const, "paragraph" as const),
    text: text.map((words) => words.replace(/\s+/g, " ").trim() || "–"),
  });
  const cell = fc.array(block, { minLength: 1, maxLength: 5 });
  const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(rows, rows, (first, second) => {
      const [, table] = partOf().tables;
      const tables = [
        { ...table!, rows: first },
        { ...table!, name: "Second", rows: second },
      ];
      expectSound(design(partOf({ tables })));
      expectSound(design(partOf({ tables: tables.slice(1) })));
    }),
    { numRuns: 40 },
  );
});
