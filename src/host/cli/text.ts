import type { Finding, Severity } from "../../core/rules";
import { cellAddress } from "../../core/workbook/addresses";

const severityWords: Record<Severity, string> = {
  error: "ERROR",
  warning: "warning",
  info: "info",
};

/** `1 error`, `2 errors`. */
export function plural(count: number, noun: string): string {
  return `${count.toLocaleString("en-GB")} ${noun}${count === 1 ? "" : "s"}`;
}

/** One line per finding: severity, cell, measure, rule, what is wrong and what to do. */
export function findingLines(findings: readonly Finding[]): string[] {
  const rows = findings.map((finding) => [
    severityWords[finding.severity],
    cellAddress(finding.cell.row, finding.cell.column),
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

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, " ");
}
