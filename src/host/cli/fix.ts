import { countBySeverity, type FixPlan } from "../../core/rules";
import { cellAddress } from "../../core/workbook/addresses";
import type { CellReference } from "../../core/workbook/types";
import { applyFixes } from "../../excel/fixes";
import { checkIndicators, type CheckOutcome } from "../../excel/indicators";
import { saveWorkbookFile } from "../xlsx";
import { onlyFile, readArguments } from "./arguments";
import { asJson as checkAsJson, findingAsJson } from "./check";
import { chosenFindings, ruleOption } from "./choice";
import { openInHost } from "./open";
import { outputFile, outputOptions } from "./output";
import { acceptedWords, findingLines, plural } from "./text";

const options = { ...outputOptions, ...ruleOption } as const;

/** What was fixed, and what the check says afterwards. */
interface Account {
  readonly input: string;
  readonly output: string;
  readonly plan: FixPlan;
  readonly after: CheckOutcome;
}

/**
 * `fix FILE -o OUT [--rule slug …] [--measure ID …] [--in-place] [--json]`: applies the fixes that the findings offer,
 * saves a copy, and checks it again. Exit code as that of the check afterwards.
 */
export async function runFix(words: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(words, options);
  const input = onlyFile(positionals, "fix");
  const output = await outputFile(input, values, "fixed");
  const { host, run } = await openInHost(input);
  try {
    const before = await run((context) => checkIndicators(context));
    const chosen = chosenFindings(before.findings, values);
    const plan = await run((context) => applyFixes(context, chosen));
    const after = await run((context) => checkIndicators(context));
    await saveWorkbookFile(host.workbook, output);
    const account = { input, output, plan, after };
    console.log(values.json ? JSON.stringify(asJson(account), null, 2) : asText(account));
    return countBySeverity(after.findings).error > 0 ? 1 : 0;
  } finally {
    host.close();
  }
}

function asJson({ input, output, plan, after }: Account) {
  return {
    workbook: input,
    output,
    changes: plan.changes.map(({ cell, before, after: now }) => ({
      sheet: cell.sheet,
      cell: cellAddress(cell.row, cell.column),
      before,
      after: now,
    })),
    applied: plan.applied.map(findingAsJson),
    refused: plan.refused.map(({ finding, reason }) => ({ ...findingAsJson(finding), reason })),
    check: checkAsJson(output, after),
  };
}

function asText({ input, output, plan, after }: Account): string {
  const { changes, applied, refused } = plan;
  const counts = countBySeverity(after.findings);
  return [
    `${input}: ${plural(applied.length, "fix", "fixes")} applied, ${plural(changes.length, "cell")} changed`,
    ...changes.map(
      ({ cell, before, after: now }) => `  ${place(cell)}: ${shown(before)} is now ${shown(now)}`,
    ),
    ...refused.map(
      ({ finding, reason }) =>
        `  ${place(finding.cell)}: not fixed (${finding.rule}), because ${reason}.`,
    ),
    `Saved ${output}`,
    `Checked again: ${plural(counts.error, "error")}, ${plural(counts.warning, "warning")}, ${counts.info} for information${acceptedWords(after.accepted)}`,
    ...findingLines(after.findings, after.workbook.mapping.sheet),
  ].join("\n");
}

function place({ sheet, row, column }: CellReference): string {
  return `${sheet}!${cellAddress(row, column)}`;
}

function shown(value: string | number | boolean): string {
  const line = String(value).replace(/\s*[\r\n]+\s*/g, " ⏎ ");
  return `“${line.length > 100 ? `${line.slice(0, 99)}…` : line}”`;
}
