import { readFile } from "node:fs/promises";
import { evaluateFormulas } from "../calculation";
import { createAddinHost } from "../addin-host";
import { readArguments, UsageError } from "./arguments";

/** `eval "=…" … | --file F`: evaluates formulas, one JSON line each. */
export async function runEval(words: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(words, { file: { type: "string" } });
  const formulas = [
    ...positionals,
    ...(values.file === undefined ? [] : await linesOf(values.file)),
  ];
  if (formulas.length === 0) {
    throw new UsageError('eval needs a formula, for example "=HERTS.VALUE(""67.4%"")", or --file.');
  }
  const host = await createAddinHost();
  try {
    for (const result of await evaluateFormulas(formulas, host.calculator)) {
      console.log(JSON.stringify(result));
    }
    return 0;
  } finally {
    host.close();
  }
}

/** One formula per line; blank lines are skipped. */
async function linesOf(file: string): Promise<string[]> {
  const text = await readFile(file, "utf8").catch(() => {
    throw new UsageError(`The file "${file}" cannot be read.`);
  });
  return text.split(/\r?\n/).filter((line) => line.trim() !== "");
}
