import { parseArgs, type ParseArgsConfig } from "node:util";

const commandHelp = 'Run "npm run --silent herts -- help" to see the commands.';

/** The words of a command line do not fit the command. */
export class UsageError extends Error {
  /** @param help where to read on. */
  constructor(problem: string, help = commandHelp) {
    super(`${problem} ${help}`);
    this.name = "UsageError";
  }
}

/** Reads a command's words; an unknown option or a missing value is a usage error in one line. */
export function readArguments<T extends NonNullable<ParseArgsConfig["options"]>>(
  words: readonly string[],
  options: T,
  help?: string,
) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    const [firstLine = ""] = (error as Error).message.split("\n");
    throw new UsageError(`${firstLine}.`, help);
  }
}

/** The one file that a command is about. */
export function onlyFile(positionals: readonly string[], command: string): string {
  const [file, ...others] = positionals;
  if (file === undefined || file === "")
    throw new UsageError(`${command} needs the name of an .xlsx file.`);
  if (others.length > 0)
    throw new UsageError(`${command} takes one file, not ${positionals.length}.`);
  return file;
}
