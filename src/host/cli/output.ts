import { realpath } from "node:fs/promises";
import path from "node:path";
import { UsageError } from "./arguments";

/** Options of the commands that save a changed copy. */
export const outputOptions = {
  output: { type: "string", short: "o" },
  "in-place": { type: "boolean" },
  json: { type: "boolean" },
} as const;

/**
 * Where the copy goes: as asked, or beside the input as `NAME-report.xlsx`. Never over the input, unless that is asked.
 * @param suffix what is added to the input's name where no output is asked for
 */
export async function outputFile(
  input: string,
  asked: { readonly output?: string; readonly "in-place"?: boolean },
  suffix: string,
): Promise<string> {
  const inPlace = asked["in-place"] ?? false;
  if (inPlace && asked.output !== undefined) throw new UsageError("Give either -o or --in-place.");
  if (inPlace) return input;
  const { dir, name, ext } = path.parse(input);
  const extension = /^\.xlsm$/i.test(ext) ? ext : ".xlsx";
  return checkedOutput(input, asked.output ?? path.join(dir, `${name}-${suffix}${extension}`));
}

/** The output, unless it is no workbook's name or the input itself. */
export async function checkedOutput(input: string, output: string): Promise<string> {
  if (!/\.xls[xm]$/i.test(output)) {
    throw new UsageError(`"${output}" must end in .xlsx (or .xlsm for a workbook with macros).`);
  }
  if (await isSameFile(input, output)) {
    throw new UsageError(
      `"${output}" is the input itself. Choose another name, or say --in-place.`,
    );
  }
  return output;
}

/** Whether two names are of one file; a file that is not there yet is known by its path. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  const [first, second] = await Promise.all(
    [a, b].map((file) => realpath(file).catch(() => path.resolve(file))),
  );
  return first === second;
}
