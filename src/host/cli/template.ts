import { access } from "node:fs/promises";
import { templateWorkbook } from "../planned-workbook/template";
import { writeWorkbook } from "../planned-workbook/write";
import { writeFileWhole } from "../xlsx/files";
import { onlyFile, readArguments, UsageError } from "./arguments";

/** `template OUT.xlsx`: an empty indicator workbook. A file that is there already is left alone. */
export async function runTemplate(words: readonly string[]): Promise<number> {
  const file = onlyFile(readArguments(words, {}).positionals, "template");
  if (!/\.xlsx$/i.test(file)) throw new UsageError(`"${file}" must end in .xlsx.`);
  if (await exists(file)) {
    throw new UsageError(`"${file}" exists already and was left as it is. Choose another name.`);
  }
  await writeFileWhole(await writeWorkbook(templateWorkbook(new Date().toISOString())), file);
  console.log(`Saved ${file}`);
  return 0;
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
