import { idCell, shortened } from "../report/published-text";
import { SheetBuilder } from "../report/sheet-builder";
import type { DesignedCell, DesignedSheet } from "../report/types";
import { countBySeverity, type Finding, type Severity } from "../rules";
import { cellAddress, quotedSheetName } from "../workbook/addresses";
import type { CellReference } from "../workbook/types";

const title = "HERTS check results";
const widths = [66, 60, 60, 270, 99, 99, 99];
export const resultColumns = [
  "Severity",
  "Measure",
  "Cell",
  "What is wrong",
  "Expected",
  "Actual",
  "Rule",
];
const severityWords: Record<Severity, string> = {
  error: "Error",
  warning: "Warning",
  info: "For information",
};

/** More findings than this are counted, not listed: no one reads them, and Excel knows so many links only. */
export const mostListed = 10_000;

/** What the results say. */
export interface CheckResults {
  /** Open findings, in the order of the sheet. */
  readonly findings: readonly Finding[];
  /** How many findings were accepted. */
  readonly accepted: number;
  readonly measures: number;
  /** Sheet of the indicator table; cells of others are given with their sheet. */
  readonly sheet: string;
}

/** The sheet with the findings of the check: one row each, the cell as a link. */
export function resultsSheet(results: CheckResults): DesignedSheet {
  const sheet = new SheetBuilder(widths);
  sheet.text(title, "title", { spaceAbove: 6 });
  for (const line of summary(results)) sheet.runningText(line, "note");
  sheet.gap();
  const header = sheet.nextRow;
  const listed = results.findings
    .slice(0, mostListed)
    .map((finding) => resultRow(finding, results.sheet));
  sheet.tableOfCells(
    "Herts_Check_Results",
    resultColumns,
    listed.length > 0 ? listed : [nothingFound],
  );
  return sheet.finish({
    role: "check-results",
    name: "HERTS Check results",
    documentTitle: title,
    title,
    frozenRows: header + 1,
    printTitleRows: { first: header, last: header },
  });
}

function summary({ findings, accepted, measures }: CheckResults): string[] {
  const counts = countBySeverity(findings);
  const unlisted = findings.length - mostListed;
  return [
    `${counted(counts.error, "error")}, ${counted(counts.warning, "warning")} and ${counts.info} for information in ${counted(measures, "measure")}. ${counted(accepted, "finding")} accepted.`,
    ...(unlisted > 0 ? [`${counted(unlisted, "more finding")} not listed.`] : []),
    "The cells are links. This sheet tells what the last check found; check again after you have changed the workbook. A dash stands where there is nothing to tell.",
  ];
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString("en-GB")} ${noun}${count === 1 ? "" : "s"}`;
}

function resultRow(finding: Finding, sheet: string): DesignedCell[] {
  const [severity, measure, place, ...others] = resultTexts(finding, sheet);
  const plain = (value: string | number): DesignedCell => ({ value, style: "tableBody" });
  return [
    { value: severity, style: "tableStrong" },
    plain(idCell(measure)),
    { value: place, style: "tableLink", linkToCell: finding.cell },
    ...others.map(plain),
  ];
}

/**
 * What is said of a finding in a row of results, as `resultColumns` names it.
 * @param sheet of the indicator table: cells of others are given with their sheet
 */
export function resultTexts(
  { severity, measure, cell, message, expected, actual, rule }: Finding,
  sheet: string,
): [severity: string, measure: string, place: string, ...others: string[]] {
  return [
    severityWords[severity],
    measure === null ? "–" : shortened(measure, 40),
    placeOf(cell, sheet),
    shortened(message, 1000),
    textOrDash(expected),
    textOrDash(actual),
    rule,
  ];
}

function placeOf(cell: CellReference, tableSheet: string): string {
  const address = cellAddress(cell.row, cell.column);
  return cell.sheet === tableSheet ? address : `${quotedSheetName(cell.sheet)}!${address}`;
}

const nothingFound: DesignedCell[] = ["None", "–", "–", "Nothing was found.", "–", "–", "–"].map(
  (value) => ({ value, style: "tableBody" }),
);

function textOrDash(text: string | undefined): string {
  return shortened(text ?? "", 250) || "–";
}
