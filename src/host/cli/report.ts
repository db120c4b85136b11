import { countBySeverity } from "../../core/rules";
import type { Direction } from "../../core/trend";
import { buildIndicatorReport, type BuildOutcome } from "../../excel/indicators";
import { saveWorkbookFile } from "../xlsx";
import { onlyFile, readArguments } from "./arguments";
import {
  askedExports,
  exportLines,
  exportOptions,
  madeExports,
  saveExports,
  type ReportExport,
} from "./exports";
import { openInHost, type OpenedHost } from "./open";
import { outputFile, outputOptions } from "./output";
import { acceptedWords, findingLines, plural } from "./text";

/** What a build did, and what it cost. */
interface Account {
  readonly input: string;
  readonly output: string;
  /** Files to publish that were saved besides. */
  readonly exports: readonly ReportExport[];
  readonly outcome: BuildOutcome;
  readonly syncs: number;
  readonly largestRequestBytes: number;
  readonly milliseconds: number;
}

/**
 * `report FILE.xlsx [-o OUT.xlsx] [--in-place] [--html F] [--docx F] [--json]`: checks, writes the report tabs, saves a
 * copy, and the report as files to publish where they are asked for.
 */
export async function runReport(words: readonly string[]): Promise<number> {
  const start = performance.now();
  const { values, positionals } = readArguments(words, { ...outputOptions, ...exportOptions });
  const input = onlyFile(positionals, "report");
  const output = await outputFile(input, values, "report");
  const exports = await askedExports(input, values);
  const opened = await openInHost(input);
  try {
    const outcome = await opened.run((context) => buildIndicatorReport(context));
    const made = await madeExports(exports, outcome.model, outcome.reportSettings.choices);
    await saveWorkbookFile(opened.host.workbook, output);
    await saveExports(exports, made);
    const files = { input, output, exports };
    const account = accountOf(files, outcome, opened, performance.now() - start);
    console.log(values.json ? JSON.stringify(asJson(account), null, 2) : asText(account));
    return 0;
  } finally {
    opened.host.close();
  }
}

function accountOf(
  files: Pick<Account, "input" | "output" | "exports">,
  outcome: BuildOutcome,
  { host }: OpenedHost,
  milliseconds: number,
): Account {
  return {
    ...files,
    outcome,
    syncs: host.counters.syncs,
    largestRequestBytes: host.counters.largestRequestBytes,
    milliseconds: Math.round(milliseconds),
  };
}

function countDirections({ model }: BuildOutcome): Record<Direction, number> {
  const counts: Record<Direction, number> = { "↑": 0, "↓": 0, "⇄": 0, "N/A": 0 };
  for (const { measures } of model.ambitions) {
    for (const { direction } of measures) counts[direction] += 1;
  }
  return counts;
}

function asJson(account: Account) {
  const { outcome, input, output, exports, syncs, largestRequestBytes, milliseconds } = account;
  return {
    workbook: input,
    sheet: outcome.workbook.mapping.sheet,
    measures: outcome.workbook.measures.length,
    counts: countBySeverity(outcome.findings),
    accepted: outcome.accepted.length,
    directions: countDirections(outcome),
    sheets: outcome.report.sheets,
    output,
    exports,
    syncs,
    largestRequestBytes,
    milliseconds,
  };
}

function asText(account: Account): string {
  const { outcome, syncs } = account;
  const { workbook, findings, accepted, report } = outcome;
  const counts = countBySeverity(findings);
  const indicators = new Set(workbook.measures.map(({ number, indicator }) => number ?? indicator));
  const arrows = Object.entries(countDirections(outcome)).map(([arrow, n]) => `${arrow} ${n}`);
  return [
    `Read      ${account.input}: ${plural(workbook.measures.length, "measure")} of ${plural(indicators.size, "indicator")} on sheet ${workbook.mapping.sheet}, header in row ${workbook.mapping.headerRow + 1}`,
    `Found     ${plural(counts.error, "error")}, ${plural(counts.warning, "warning")}, ${counts.info} for information${acceptedWords(accepted)}`,
    ...findingLines(findings, workbook.mapping.sheet).map((line) => `            ${line}`),
    `Arrows    ${arrows.join("   ")}`,
    `Wrote     ${report.sheets.join(", ")}`,
    `Cost      ${plural(syncs, "sync")}, largest request ${kilobytes(account.largestRequestBytes)}, ${(account.milliseconds / 1000).toFixed(1)} s`,
    `Saved     ${account.output}`,
    ...exportLines(account.exports),
  ].join("\n");
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000).toLocaleString("en-GB")} kB`;
}
