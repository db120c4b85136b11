import { runAccept } from "./accept";
import { runCheck } from "./check";
import { runEval } from "./eval";
import { runFix } from "./fix";
import { UsageError } from "./arguments";
import { runLinks } from "./links";
import { runReplay } from "./replay";
import { runReport } from "./report";
import { runSettings } from "./settings";
import { runTemplate } from "./template";
import { inWords } from "./failures";

/** Exit codes of every command: fine; findings of severity error (check and fix); unusable input. */
export const exitCodes = { fine: 0, errorsFound: 1, unusable: 2 } as const;

/** A command: takes the words after its name, prints, and gives the exit code. */
type Command = (words: readonly string[]) => Promise<number>;

const commands: Readonly<Record<string, Command>> = {
  check: runCheck,
  report: runReport,
  fix: runFix,
  accept: runAccept,
  settings: runSettings,
  links: runLinks,
  eval: runEval,
  template: runTemplate,
  replay: runReplay,
};

const usage = `HERTS Indicators without Excel

  npm run --silent herts -- check FILE.xlsx [--json] [--write OUT.xlsx]
      what is wrong in the indicator table; exit code 1 where there are errors;
      --write saves a copy with a sheet of check results
  npm run --silent herts -- report FILE.xlsx [-o OUT.xlsx | --in-place] [--html OUT.html] [--docx OUT.docx] [--json]
      checks, writes the report tabs and saves a copy;
      --html and --docx also save the report as a web page and as a Word document
  npm run --silent herts -- fix FILE.xlsx [-o OUT.xlsx | --in-place] [--rule SLUG] [--measure ID] [--json]
      applies the fixes that the findings offer, saves a copy and checks it again
  npm run --silent herts -- accept FILE.xlsx [-o OUT.xlsx | --in-place] --rule SLUG [--measure ID]
                                   --reason TEXT --initials AB
      keeps findings as accepted in the workbook, with the reason
  npm run --silent herts -- settings FILE.xlsx [-o OUT.xlsx | --in-place]
      writes the sheet of settings: tolerance, disclosure threshold, severity of each rule
  npm run --silent herts -- links FILE.xlsx [-o OUT.xlsx | --in-place] [--json]
      writes the sheet of links: which indicator answers which promise, to be confirmed with Yes or No
  npm run --silent herts -- eval "=HERTS.TREND(94,115,""higher"")" … | --file FORMULAS.txt
      evaluates formulas, one JSON line each
  npm run --silent herts -- template OUT.xlsx
      an empty indicator workbook
  npm run --silent herts -- replay TRACE.json [--json]
      where this stand-in answers otherwise than the Excel that the trace was saved in; exit code 1 where it does`;

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
