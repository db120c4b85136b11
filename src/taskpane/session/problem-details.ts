import { readPlatform, readSupportedSets, versionsInWords } from "../../excel/self-test/platform";
import { supportedHere } from "../../excel/support";
import { addinVersion } from "../version";

/**
 * What support needs to know of an error: its kind, where in the code it came from, and in which Excel. Nothing of the
 * workbook: messages are left out, because they may quote a cell, a name or a sheet.
 */
export function problemDetails(error: unknown, environment: string = environmentInWords()): string {
  return [environment, ...[error, ...causesOf(error)].flatMap(linesOf)]
    .filter((line, place, lines) => lines.indexOf(line) === place)
    .join("\n");
}

/** Version of the add-in, of Excel, and what that Excel can do. */
export function environmentInWords(): string {
  const { host, platform, version, displayLanguage } = readPlatform(Office.context);
  const sets = readSupportedSets(supportedHere)
    .map((set) => [set.name, versionsInWords(set)] as const)
    .filter(([, versions]) => versions !== "");
  return [
    `HERTS Indicators ${addinVersion}`,
    `${host} ${version} on ${platform}, ${displayLanguage}`,
    ...sets.map(([name, versions]) => `${name} ${versions}`),
  ].join("\n");
}

function causesOf(error: unknown): unknown[] {
  if (!(error instanceof Error) || error.cause === undefined) return [];
  return [error.cause, ...causesOf(error.cause)];
}

function linesOf(error: unknown): string[] {
  if (typeof error !== "object" || error === null) return [typeof error];
  const name = "name" in error ? identifier(error.name) : "object";
  const code = "code" in error ? identifier(error.code) : "";
  return [[name, code, placeOf(error)].filter(Boolean).join(" "), ...framesOf(error)];
}

/** `Range.values`: the member of Excel's interface that refused. */
function placeOf(error: object): string {
  if (!("debugInfo" in error)) return "";
  const { debugInfo } = error;
  if (typeof debugInfo !== "object" || debugInfo === null) return "";
  return "errorLocation" in debugInfo ? identifier(debugInfo.errorLocation) : "";
}

/** Names in the code are words without spaces; anything else might be text of the workbook. */
function identifier(value: unknown): string {
  return typeof value === "string" && /^[\w$.]{1,80}$/.test(value) ? value : "";
}

/** Where the error came from: function, file, line and column, without the message that stands before them. */
function framesOf(error: object): string[] {
  if (!("stack" in error) || typeof error.stack !== "string") return [];
  const message = "message" in error ? String(error.message) : "";
  const stack = message === "" ? error.stack : error.stack.replaceAll(message, "");
  return stack.split("\n").flatMap(frameOf).slice(0, 12);
}

/** V8 writes `at name (address:line:column)` or the address alone, Safari and Firefox `name@address:line:column`. */
const frames = [
  /^\s*at (?:async )?([\w$.<>]+) \((\S+):(\d+):(\d+)\)$/,
  /^\s*at (?:async )?()(\S+):(\d+):(\d+)$/,
  /^(?:async\*)?([\w$.<>/]*)@(\S+):(\d+):(\d+)$/,
];

function frameOf(line: string): string[] {
  const found = frames.map((frame) => frame.exec(line)).find((match) => match !== null);
  if (!found) return [];
  const [, name = "", address = "", row, column] = found;
  const file = /[\w.-]+\.(?:js|ts|tsx|html)(?=\?|$)/.exec(address)?.[0];
  return file === undefined
    ? []
    : [`  at ${name === "" ? "" : `${name} `}${file}:${row}:${column}`];
}
