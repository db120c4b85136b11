import { countBySeverity, type Finding } from "../../core/rules";
import { cellAddress } from "../../core/workbook/addresses";
import { checkIndicators, type CheckOutcome } from "../../excel/indicators";
import { onlyFile, readArguments } from "./arguments";
import { openInHost } from "./open";
import { findingLines, plural } from "./text";

/** `check FILE.xlsx [--json]`: prints the findings. Exit code 1 where one of them is an error. */
export async function runCheck(words: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(words, { json: { type: "boolean" } });
  const file = onlyFile(positionals, "check");
  const { host, run } = await openInHost(file);
  try {
    const outcome = await run(checkIndicators);
    console.log(
      values.json ? JSON.stringify(asJson(file, outcome), null, 2) : asText(file, outcome),
    );
    return countBySeverity(outcome.findings).error > 0 ? 1 : 0;
  } finally {
    host.close();
  }
}

/** The contract of `--json`; field names and their meaning do not change. */
export function asJson(file: string, { workbook, findings }: CheckOutcome) {
  return {
    workbook: file,
    sheet: workbook.mapping.sheet,
    measures: workbook.measures.length,
    findings: findings.map(findingAsJson),
    counts: countBySeverity(findings),
  };
}

function findingAsJson(finding: Finding) {
  const { cell, fix, ...rest } = finding;
  return {
    rule: rest.rule,
    severity: rest.severity,
    measure: rest.measure,
    sheet: cell.sheet,
    cell: cellAddress(cell.row, cell.column),
    ...(cell.line !== undefined && { line: cell.line + 1 }),
    message: rest.message,
    ...(rest.expected !== undefined && { expected: rest.expected }),
    ...(rest.actual !== undefined && { actual: rest.actual }),
    ...(fix && {
      fix: {
        description: fix.description,
        edits: fix.edits.map((edit) => ({
          sheet: edit.cell.sheet,
          cell: cellAddress(edit.cell.row, edit.cell.column),
          ...(edit.cell.line !== undefined && { line: edit.cell.line + 1 }),
          before: edit.before,
          after: edit.after,
        })),
      },
    }),
  };
}

function asText(file: string, outcome: CheckOutcome): string {
  const { workbook, findings } = outcome;
  const counts = countBySeverity(findings);
  const lines = [
    `${file}: ${plural(workbook.measures.length, "measure")} on sheet ${workbook.mapping.sheet}`,
    `${plural(counts.error, "error")}, ${plural(counts.warning, "warning")}, ${counts.info} for information`,
    ...findingLines(findings),
  ];
  return lines.join("\n");
}
