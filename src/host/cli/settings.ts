import { readSettings } from "../../core/own-sheets";
import { writeSettings } from "../../excel/own-sheets";
import { takeSnapshot } from "../../excel/snapshot";
import { saveWorkbookFile } from "../xlsx";
import { onlyFile, readArguments } from "./arguments";
import { openInHost } from "./open";
import { outputFile, outputOptions } from "./output";

const options = { output: outputOptions.output, "in-place": outputOptions["in-place"] } as const;

/**
 * `settings FILE -o OUT`: writes the sheet of settings, to be changed in Excel. What the workbook has set already stays
 * set; rules that are new get a row.
 */
export async function runSettings(words: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(words, options);
  const input = onlyFile(positionals, "settings");
  const output = await outputFile(input, values, "settings");
  const { host, run } = await openInHost(input);
  try {
    const sheet = await run(async (context) => {
      const { ownSheets } = await takeSnapshot(context);
      return writeSettings(context, readSettings(ownSheets?.settings));
    });
    await saveWorkbookFile(host.workbook, output);
    console.log(`Saved ${output} with the sheet ${sheet}`);
    return 0;
  } finally {
    host.close();
  }
}
