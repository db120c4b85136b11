import { readSettings } from "../../core/own-sheets";
import { indicatorMapping, workbookVocabulary } from "../../core/workbook";
import { writeMissingLists, writeSettings } from "../../excel/own-sheets";
import { takeSnapshot } from "../../excel/snapshot";
import { saveWorkbookFile } from "../xlsx";
import { onlyFile, readArguments } from "./arguments";
import { openInHost } from "./open";
import { outputFile, outputOptions } from "./output";

const options = { output: outputOptions.output, "in-place": outputOptions["in-place"] } as const;

/**
 * `settings FILE -o OUT`: writes the sheets of settings and of lists of names, to be changed in Excel. What the workbook
 * has set already stays set; rules that are new get a row. A sheet of lists that can be read stays as it is.
 */
export async function runSettings(words: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(words, options);
  const input = onlyFile(positionals, "settings");
  const output = await outputFile(input, values, "settings");
  const { host, run } = await openInHost(input);
  try {
    const sheets = await run(async (context) => {
      const snapshot = await takeSnapshot(context);
      const settings = await writeSettings(context, readSettings(snapshot.ownSheets?.settings));
      const vocabulary = workbookVocabulary(snapshot, indicatorMapping(snapshot));
      const lists = await writeMissingLists(context, { snapshot, vocabulary });
      return lists === null ? [settings] : [settings, lists];
    });
    await saveWorkbookFile(host.workbook, output);
    console.log(
      `Saved ${output} with the ${sheets.length > 1 ? "sheets" : "sheet"} ${sheets.join(" and ")}`,
    );
    return 0;
  } finally {
    host.close();
  }
}
