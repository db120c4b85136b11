import { readArguments, UsageError } from "../../cli/arguments";

/** How the workbench is started. */
export interface StartOptions {
  /** Workbook to begin with; the sample where it is null. */
  readonly file: string | null;
  readonly port: number;
  /** The page is opened in the browser of this machine. */
  readonly opensBrowser: boolean;
  readonly wantsHelp: boolean;
}

/** Where nothing is said. */
const usualPort = 3100;

export const usage = `npm start -- [FILE.xlsx] [--port NUMBER] [--open]
    the add-in in a spreadsheet of its own, without Excel, at an address of this machine;
    without a file it begins with the sample; --open also opens the browser`;

const help = 'Run "npm start -- --help" to see what there is.';

/** @throws UsageError for words that do not fit. */
export function readStartOptions(words: readonly string[]): StartOptions {
  const { values, positionals } = readArguments(
    words,
    {
      port: { type: "string" },
      open: { type: "boolean" },
      help: { type: "boolean" },
    },
    help,
  );
  if (positionals.length > 1) {
    throw new UsageError(`One workbook can be opened, not ${positionals.length}.`, help);
  }
  return {
    file: positionals[0] ?? null,
    port: values.port === undefined ? usualPort : portOf(values.port),
    opensBrowser: values.open ?? false,
    wantsHelp: values.help ?? false,
  };
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new UsageError(`"${text}" is no port: give a number from 0 to 65535.`, help);
}
