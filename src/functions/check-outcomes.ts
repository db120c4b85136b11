import { checkWorkbook, type Finding } from "../core/rules";
import { readIndicatorWorkbook } from "../core/workbook";
import type {
  CellValue,
  Field,
  SheetGrid,
  TableMapping,
  WorkbookSnapshot,
} from "../core/workbook/types";
import { quoted } from "./arguments";
import { type FunctionError, type Outcome, valueOutcome, wrongArgument } from "./outcome";

type Grid = readonly (readonly unknown[])[];

/** Columns of a finding: row, measure, severity, message. */
export const findingColumns = 4;

/**
 * CHECK: one row of text for each finding of the rules, in the order of the rows; row 1 is the first of `rows`.
 * Where there is nothing to find, one row says so.
 */
export function checkOutcomes(header: Grid, rows: Grid): readonly (readonly Outcome[])[] {
  const problem = shapeProblem(header, rows);
  if (problem) return [[problem]];
  const draft = readIndicatorWorkbook(snapshotOf(header, rows, new Set()));
  if (draft.kind === "nothing") return [[noTable(header)]];
  const { mapping } = draft.workbook;
  const snapshot = snapshotOf(header, rows, columnsWithZeros(mapping, rows));
  const reading = readIndicatorWorkbook(snapshot, mapping);
  if (reading.kind === "nothing") return [[noTable(header)]];
  const { measures } = reading.workbook;
  const findings = checkWorkbook(reading.workbook);
  return findings.length > 0 ? findings.map(columnsOf) : [nothingFound(measures.length)];
}

/**
 * Columns in which 0 is a figure. Blank cells reach a function as 0, so 0 is blank in columns of text, and also
 * where figures of that kind are never typed as numbers: beside `67.4% (694/1,030)` a 0 is a blank cell.
 */
function columnsWithZeros({ columns }: TableMapping, rows: Grid): ReadonlySet<number> {
  const kept = figureKinds.flatMap((fields) => {
    const ofKind = columns.filter(({ field }) => fields.includes(field));
    const isTypedAsNumber = ofKind.some(({ column }) =>
      rows.some((row) => typeof row[column] === "number" && row[column] !== 0),
    );
    return isTypedAsNumber ? ofKind.map(({ column }) => column) : [];
  });
  return new Set(kept);
}

const figureKinds: readonly (readonly Field[])[] = [
  ["previous", "latest"],
  ["previousNumerator", "previousDenominator", "latestNumerator", "latestDenominator"],
  ["previousTarget", "target"],
];

function shapeProblem(header: Grid, rows: Grid): FunctionError | null {
  const [wide, width] = [header[0]?.length ?? 0, rows[0]?.length ?? 0];
  if (header.length > 2) {
    return wrongArgument(
      `The header has ${header.length} rows. Give the header row (two at most) first, and the rows below it second.`,
    );
  }
  if (wide === width) return null;
  return wrongArgument(
    `The header has ${wide} columns and the rows have ${width}. Give both from the same columns.`,
  );
}

function noTable(header: Grid): FunctionError {
  const names = header
    .flat()
    .filter((cell) => typeof cell === "string" && cell.trim() !== "")
    .join(", ");
  return wrongArgument(
    `No indicators were found under the header ${quoted(names)}. It needs a name for the indicators (such as Indicator) and for their figures (such as Previous data and Latest data), and rows below it.`,
  );
}

/** The ranges as a sheet whose row 1 is the first of `rows`, so that messages count as the analyst does. */
function snapshotOf(header: Grid, rows: Grid, zeroColumns: ReadonlySet<number>): WorkbookSnapshot {
  const names = header.map((row) => row.map(withoutZero));
  const values = [...names, ...rows.map((row) => rowContent(row, zeroColumns))];
  return { name: "the range", sheets: [sheetOf(values, -header.length)] };
}

/** A blank row and a section row, which hold one text at most, have no figures of 0. */
function rowContent(row: readonly unknown[], zeroColumns: ReadonlySet<number>): CellValue[] {
  const contents = row.map(withoutZero);
  if (contents.filter((content) => content !== "").length < 2) return contents;
  return contents.map((content, column) =>
    row[column] === 0 && zeroColumns.has(column) ? 0 : content,
  );
}

function withoutZero(cell: unknown): CellValue {
  return cell === 0 ? "" : contentOf(cell);
}

function sheetOf(values: readonly (readonly CellValue[])[], firstRow: number): SheetGrid {
  return {
    name: "the range",
    visibility: "visible",
    firstRow,
    firstColumn: 0,
    values,
    numberFormats: values.map((row) => row.map(() => "General")),
    formulas: values.map((row) => row.map(() => "")),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: [],
    tables: [],
  };
}

function contentOf(cell: unknown): CellValue {
  if (typeof cell === "string" || typeof cell === "boolean") return cell;
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : String(cell);
  if (typeof cell !== "object" || cell === null || !("basicValue" in cell)) return "";
  return contentOf(cell.basicValue);
}

function columnsOf({ cell, measure, severity, message }: Finding): Outcome[] {
  const row = cell.row < 0 ? "Header" : `Row ${cell.row + 1}`;
  return [row, measure ?? "", severity, message].map(valueOutcome);
}

function nothingFound(measures: number): Outcome[] {
  return ["", "", "", `Nothing to report in ${measures} measure${measures === 1 ? "" : "s"}.`].map(
    valueOutcome,
  );
}
