import type { Finding, Severity } from "../../core/rules";
import { cellAddress, quotedSheetName } from "../../core/workbook/addresses";
import type { CellReference } from "../../core/workbook/types";

const severityWords: Record<Severity, string> = {
  error: "ERROR",
  warning: "warning",
  info: "info",
};

/** `1 error`, `2 errors`. @param several the word for more than one, where it is not the noun with an s */
export function plural(count: number, noun: string, several = `${noun}s`): string {
  return `${count.toLocaleString("en-GB")} ${count === 1 ? noun : several}`;
}

/** `; 2 accepted`, or nothing where none is. */
export function acceptedWords(accepted: readonly unknown[]): string {
  return accepted.length === 0 ? "" : `; ${accepted.length} accepted`;
}

/**
 * One line per finding: severity, cell, measure, rule, what is wrong and what to do.
 * @param sheet the sheet of the table; cells of others are given with their sheet
 */
export function findingLines(findings: readonly Finding[], sheet: string): string[] {
  const rows = findings.map((finding) => [
    severityWords[finding.severity],
    placeOf(finding.cell, sheet),
    finding.measure ?? "",
    finding.rule,
    oneLine(finding.message),
  ]);
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

function placeOf({ sheet, row, column }: CellReference, tableSheet: string): string {
  const address = cellAddress(row, column);
  return sheet === tableSheet ? address : `${quotedSheetName(sheet)}!${address}`;
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, " ");
}
