import type { Severity } from "../core/rules";

/** Every sentence of the pane, in one place. */
export const wording = {
  title: "HERTS Indicators",
  introduction: "Check the indicator table, then build the report into this workbook.",
  check: "Check",
  build: "Build report",
  checking: "Reading and checking the workbook …",
  building: "Building the report …",
  goToCell: (cell: string) => `Go to ${cell}`,
  findings: "Findings",
  noFindings: "Nothing found. The table is ready to publish.",
  headline: (measures: number, counts: Record<Severity, number>) =>
    `${count(counts.error, "error")}, ${count(counts.warning, "warning")} in ${count(measures, "measure")}: ` +
    (counts.error > 0 ? "not ready to publish" : "ready to publish"),
  built: (sheets: readonly string[]) =>
    `The report is in this workbook, on ${count(sheets.length, "sheet")}: ${sheets.join(", ")}.`,
  severity: { error: "Error", warning: "Warning", info: "For information" } satisfies Record<
    Severity,
    string
  >,
  outsideExcel: "Open this pane from the HERTS tab in Excel.",
  unexpected: "Something went wrong that this add-in did not expect.",
} as const;

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
