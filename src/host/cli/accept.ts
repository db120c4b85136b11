import { acceptFindings } from "../../excel/own-sheets";
import { checkIndicators } from "../../excel/indicators";
import { saveWorkbookFile } from "../xlsx";
import { onlyFile, readArguments, UsageError } from "./arguments";
import { chosenFindings, ruleOption } from "./choice";
import { openInHost } from "./open";
import { outputFile, outputOptions } from "./output";
import { findingLines, plural } from "./text";

const options = {
  output: outputOptions.output,
  "in-place": outputOptions["in-place"],
  ...ruleOption,
  reason: { type: "string" },
  initials: { type: "string" },
} as const;

/**
 * `accept FILE -o OUT --rule slug [--measure ID …] --reason TEXT --initials AB`: keeps findings as accepted in the
 * workbook's own sheet.
 */
export async function runAccept(words: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(words, options);
  const input = onlyFile(positionals, "accept");
  const decision = {
    reason: needed(values.reason, "--reason"),
    initials: needed(values.initials, "--initials"),
    date: new Date().toISOString().slice(0, 10),
  };
  if (!values.rule) throw new UsageError("accept needs --rule, the rule of the findings.");
  const output = await outputFile(input, values, "accepted");
  const { host, run } = await openInHost(input);
  try {
    const outcome = await run((context) => checkIndicators(context));
    const chosen = chosenFindings(outcome.findings, values);
    if (chosen.length === 0) throw new UsageError("No open finding is of that rule and measure.");
    const sheet = await run((context) => acceptFindings(context, outcome, chosen, decision));
    await saveWorkbookFile(host.workbook, output);
    console.log(
      [
        `${plural(chosen.length, "finding")} accepted, kept on the sheet ${sheet}`,
        ...findingLines(chosen, outcome.workbook.mapping.sheet),
        `Saved ${output}`,
      ].join("\n"),
    );
    return 0;
  } finally {
    host.close();
  }
}

function needed(value: string | undefined, option: string): string {
  if (value !== undefined && value.trim() !== "") return value.trim();
  throw new UsageError(`accept needs ${option}.`);
}
