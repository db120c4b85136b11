import type { Acceptance } from "../rules/acceptance";
import type { UnusableEntry } from "../rules/types";
import { cellAddress } from "../workbook/addresses";
import type { SheetGrid } from "../workbook/types";
import { ownRows, type OwnRow } from "./own-table";

/** Columns of the table on the sheet of accepted findings. */
export const acceptedColumns = [
  "Rule",
  "Measure",
  "Content",
  "Reason",
  "Initials",
  "Date",
] as const;

/** What stands for the measure of a finding about the whole workbook: a table has no blank cells. */
export const wholeWorkbook = "whole workbook";

/** The accepted findings that a workbook keeps, and the rows that do not count. */
export interface KeptAcceptances {
  /** Those that count. */
  readonly acceptances: readonly Acceptance[];
  /** All rows, also those without a reason or initials. */
  readonly rows: readonly Acceptance[];
  readonly unusable: readonly UnusableEntry[];
}

/**
 * The acceptances on the workbook's own sheet. One without a reason or initials does not count.
 * @param sheet the sheet of accepted findings; undefined where the workbook has none
 */
export function readAcceptances(sheet: SheetGrid | undefined): KeptAcceptances {
  if (!sheet) return { acceptances: [], rows: [], unusable: [] };
  const rows = ownRows(sheet, acceptedColumns);
  if (!rows) return { acceptances: [], rows: [], unusable: [withoutHeader(sheet)] };
  const filled = rows.filter((row) => row.Rule.text !== "" && row.Rule.text !== noneText);
  return {
    acceptances: filled.filter((row) => missingParts(row).length === 0).map(acceptanceOf),
    rows: filled.map(acceptanceOf),
    unusable: filled.flatMap(incomplete),
  };
}

/** What the table says while it is empty. */
export const noneText = "None yet";

type Row = OwnRow<(typeof acceptedColumns)[number]>;

function acceptanceOf(row: Row): Acceptance {
  const measure = row.Measure.text;
  return {
    rule: row.Rule.text,
    measure: measure === wholeWorkbook ? "" : measure,
    content: row.Content.text,
    reason: row.Reason.text,
    initials: row.Initials.text,
    date: row.Date.text,
  };
}

function missingParts(row: Row): string[] {
  return [
    ...(row.Reason.text === "" ? ["a reason"] : []),
    ...(row.Initials.text === "" ? ["initials"] : []),
  ];
}

function incomplete(row: Row): UnusableEntry[] {
  const missing = missingParts(row);
  if (missing.length === 0) return [];
  const { cell } = row.Reason.text === "" ? row.Reason : row.Initials;
  return [
    {
      cell,
      problem: `Sheet “${cell.sheet}”, cell ${cellAddress(cell.row, cell.column)}: the acceptance has no ${missing.map((part) => part.replace(/^an? /, "")).join(" and no ")}, so the finding stays open. Write ${missing.join(" and ")}, or delete the row.`,
    },
  ];
}

function withoutHeader({ name, firstRow, firstColumn }: SheetGrid): UnusableEntry {
  return {
    cell: { sheet: name, row: firstRow, column: firstColumn },
    problem: `No row of the sheet “${name}” holds the headers ${acceptedColumns.join(", ")}, so no finding counts as accepted. Put the header back.`,
  };
}
