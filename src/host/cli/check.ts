import { countBySeverity, type Acceptance, type Finding } from "../../core/rules";
import { cellAddress } from "../../core/workbook/addresses";
import { checkIndicators, type CheckOutcome } from "../../excel/indicators";
import { writeResults } from "../../excel/own-sheets";
import { saveWorkbookFile } from "../xlsx";
import { onlyFile, readArguments } from "./arguments";
import { openInHost, type OpenedHost } from "./open";
import { checkedOutput } from "./output";
import { acceptedWords, findingLines, plural } from "./text";

const options = { json: { type: "boolean" }, write: { type: "string" } } as const;

/**
 * `check FILE.xlsx [--json] [--write OUT.xlsx]`: prints the findings, and saves a copy with the sheet of check results
 * where that is asked. Exit code 1 where a finding that is open is an error.
 */
export async function runCheck(words: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(words, options);
  const file = onlyFile(positionals, "check");
  const output = values.write === undefined ? null : await checkedOutput(file, values.write);
  const opened = await openInHost(file);
  try {
    const outcome = await opened.run((context) => checkIndicators(context));
    const results = output === null ? null : await saveResults(opened, outcome, output);
    if (values.json) console.log(JSON.stringify(asJson(file, outcome), null, 2));
    else console.log([asText(file, outcome), ...(results ? [results] : [])].join("\n"));
    return countBySeverity(outcome.findings).error > 0 ? 1 : 0;
  } finally {
    opened.host.close();
  }
}

async function saveResults(
  { host, run }: OpenedHost,
  outcome: CheckOutcome,
  output: string,
): Promise<string> {
  const sheet = await run((context) => writeResults(context, outcome));
  await saveWorkbookFile(host.workbook, output);
  return `Saved ${output} with the sheet ${sheet}`;
}

/** The contract of `--json`; field names and their meaning do not change. `findings` and `counts` are of open findings. */
export function asJson(file: string, { workbook, findings, accepted }: CheckOutcome) {
  return {
    workbook: file,
    sheet: workbook.mapping.sheet,
    measures: workbook.measures.length,
    findings: findings.map(findingAsJson),
    accepted: accepted.map(({ finding, acceptance: { reason, initials, date } }) => ({
      ...findingAsJson(finding),
      ...{ reason, initials, date },
    })),
    counts: countBySeverity(findings),
  };
}

export function findingAsJson(finding: Finding) {
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
  const { workbook, findings, accepted, lapsed } = outcome;
  const counts = countBySeverity(findings);
  const lines = [
    `${file}: ${plural(workbook.measures.length, "measure")} on sheet ${workbook.mapping.sheet}`,
    `${plural(counts.error, "error")}, ${plural(counts.warning, "warning")}, ${counts.info} for information${acceptedWords(accepted)}`,
    ...findingLines(findings, workbook.mapping.sheet),
    ...lapsed.map(lapsedLine),
  ];
  return lines.join("\n");
}

function lapsedLine({ rule, measure, content }: Acceptance): string {
  const place = measure === "" ? "" : ` of ${measure}`;
  return `The acceptance of ${rule}${place} (${content}) covers nothing any more: its content has changed, or the mistake is gone.`;
}
