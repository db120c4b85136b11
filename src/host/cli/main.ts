import { runCheck } from "./check";
import { runEval } from "./eval";
import { UsageError } from "./arguments";
import { runReport } from "./report";
import { runTemplate } from "./template";
import { inWords } from "./failures";

/** Exit codes of every command: fine; findings of severity error (check only); unusable input. */
export const exitCodes = { fine: 0, errorsFound: 1, unusable: 2 } as const;

/** A command: takes the words after its name, prints, and gives the exit code. */
type Command = (words: readonly string[]) => Promise<number>;

const commands: Readonly<Record<string, Command>> = {
  check: runCheck,
  report: runReport,
  eval: runEval,
  template: runTemplate,
};

const usage = `HERTS Indicators without Excel

  npm run --silent herts -- check FILE.xlsx [--json]
      what is wrong in the indicator table; exit code 1 where there are errors
  npm run --silent herts -- report FILE.xlsx [-o OUT.xlsx | --in-place] [--json]
      checks, writes the report tabs and saves a copy
  npm run --silent herts -- eval "=HERTS.TREND(94,115,""higher"")" … | --file FORMULAS.txt
      evaluates formulas, one JSON line each
  npm run --silent herts -- template OUT.xlsx
      an empty indicator workbook`;

async function main(words: readonly string[]): Promise<number> {
  const [name = "", ...rest] = words;
  if (name === "" || name === "--help" || name === "help") {
    console.log(usage);
    return name === "" ? exitCodes.unusable : exitCodes.fine;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new UsageError(`There is no command "${name}".`);
  return command(rest);
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${inWords(error)}\n`);
    process.exitCode = exitCodes.unusable;
  },
);
