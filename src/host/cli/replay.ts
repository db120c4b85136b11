import { readFile } from "node:fs/promises";
import { versionsInWords } from "../../excel/self-test/platform";
import type { Trace } from "../../excel/self-test/trace";
import type { Difference, Json } from "../../excel/self-test/types";
import { readTrace } from "../trace/read-trace";
import { replayTrace, type ReplayedStep } from "../trace/replay";
import { readArguments, UsageError } from "./arguments";
import { plural } from "./text";

/**
 * `replay TRACE.json [--json]`: where this host answers otherwise than the Excel of a trace. Exit code 0 where it does
 * nowhere, 1 where it does.
 */
export async function runReplay(words: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(words, { json: { type: "boolean" } });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) {
    throw new UsageError("replay needs the name of one trace, such as trace.json.");
  }
  const trace = readTrace(await textOf(file));
  const steps = await replayTrace(trace);
  console.log(values.json ? JSON.stringify(steps, null, 2) : asText(trace, steps));
  return steps.some(({ result }) => result === "different") ? 1 : 0;
}

async function textOf(file: string): Promise<string> {
  return readFile(file, "utf8").catch(() => {
    throw new UsageError(`The file "${file}" cannot be read.`);
  });
}

function asText({ platform, sets, recorded }: Trace, steps: readonly ReplayedStep[]): string {
  const api = sets.find(({ name }) => name === "ExcelApi");
  const counted = (result: ReplayedStep["result"]) =>
    steps.filter((step) => step.result === result).length;
  const different = counted("different");
  return [
    `Trace     ${platform.host} on ${platform.platform}, version ${platform.version}, ExcelApi ${api ? versionsInWords(api) : "unknown"}, recorded on ${recorded}`,
    ...steps.flatMap(stepLines),
    `Replayed  ${plural(steps.length, "step")}: ${counted("same")} the same, ${different} different, ${counted("not asked")} not asked of Excel, ${counted("not played")} not played here`,
  ].join("\n");
}

function stepLines({ id, result, differences }: ReplayedStep): string[] {
  return [`  ${result.padEnd(10)}  ${id}`, ...differences.map(differenceLine)];
}

function differenceLine({ request, place, expected, answered }: Difference): string {
  const where = place === "" ? `request ${request}` : `request ${request}, ${place}`;
  return `                ${where}: Excel ${shown(expected)}, here ${shown(answered)}`;
}

const shown = (value: Json | undefined) =>
  value === undefined ? "nothing" : JSON.stringify(value);
