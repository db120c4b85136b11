import { script } from "../../excel/self-test/script";
import { traceVersion, type Trace, type TraceStep } from "../../excel/self-test/trace";
import type { Exchange, Operation, WayPart } from "../../excel/self-test/types";

/** The text is no trace that can be replayed. The message says why and what to do. */
export class UnusableTrace extends Error {
  override readonly name = "UnusableTrace";
}

/**
 * Reads a trace that somebody saved. It is only data: what it asks for must be made of members that our own self-test
 * uses, so that nobody's trace makes the host do anything else.
 * @throws UnusableTrace where the text is no trace, or one of another version
 */
export function readTrace(text: string): Trace {
  const value = parsed(text);
  if (!isRecord(value) || value["kind"] !== "HERTS trace") {
    throw new UnusableTrace(
      "This is no trace of HERTS Indicators. Save one in the pane: Help, Self-test, Save the trace.",
    );
  }
  if (value["version"] !== traceVersion) {
    throw new UnusableTrace(
      `The trace is of version ${String(value["version"])}, and this program reads version ${traceVersion}. Use the program that belongs to the add-in of the trace.`,
    );
  }
  const trace = value as unknown as Trace;
  if (!isWhole(trace)) throw damaged("parts of it are missing");
  for (const step of trace.steps) checkMembers(step);
  return trace;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UnusableTrace("This is no JSON file. Save the trace again in the pane.", {
      cause: error,
    });
  }
}

function damaged(what: string): UnusableTrace {
  return new UnusableTrace(`The trace cannot be replayed: ${what}. Save it again in the pane.`);
}

type UnknownRecord = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is UnknownRecord =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === "string";

function isWhole({ platform, sets, sheet, steps, addIn }: Trace): boolean {
  const isSet = (set: unknown) =>
    isRecord(set) && isText(set["name"]) && Array.isArray(set["versions"]);
  return (
    isRecord(platform) &&
    [platform.host, platform.platform, platform.version, sheet, addIn].every(isText) &&
    Array.isArray(sets) &&
    sets.every(isSet) &&
    Array.isArray(steps) &&
    steps.every(isStep)
  );
}

function isStep(step: unknown): boolean {
  return (
    isRecord(step) &&
    isText(step["id"]) &&
    isText(step["needs"]) &&
    Array.isArray(step["exchanges"]) &&
    step["exchanges"].every(isExchange)
  );
}

function isExchange(exchange: unknown): boolean {
  if (!isRecord(exchange) || !Array.isArray(exchange["operations"])) return false;
  const { operations, answer } = exchange;
  const isAnswer = isRecord(answer) && (isText(answer["error"]) || isRecord(answer["answers"]));
  return isAnswer && (operations as unknown[]).every(isOperation);
}

function isOperation(operation: unknown): boolean {
  if (!isRecord(operation) || !isWay(operation["way"])) return false;
  const { set, call, load, answer } = operation;
  if (isRecord(set)) return true;
  if (Array.isArray(load)) return load.every(isText) && isText(answer);
  return call === true && (answer === undefined || isText(answer));
}

function isWay(way: unknown): boolean {
  if (!Array.isArray(way)) return false;
  const [root, ...parts] = way as unknown[];
  const isPart = (part: unknown) => isText(part) || (Array.isArray(part) && isText(part[0]));
  return (root === "sheet" || root === "workbook") && parts.every(isPart);
}

/** @throws UnusableTrace for a member that the self-test never uses */
function checkMembers({ id, exchanges }: TraceStep): void {
  const unknown = exchanges.flatMap(membersOf).find((name) => !knownMembers().has(name));
  if (unknown !== undefined) {
    throw damaged(`step ${id} asks for “${unknown}”, which this version does not know`);
  }
}

let known: ReadonlySet<string> | null = null;

/** Every member that the self-test uses. */
function knownMembers(): ReadonlySet<string> {
  known ??= new Set(Object.values(script).flatMap(({ requests }) => requests.flatMap(membersOf)));
  return known;
}

function membersOf({ operations }: Pick<Exchange, "operations">): string[] {
  return operations.flatMap(operationMembers);
}

function operationMembers(operation: Operation): string[] {
  const [, ...parts] = operation.way;
  const set = "set" in operation ? Object.keys(operation.set) : [];
  const load = "load" in operation ? operation.load : [];
  return [...parts.flatMap(partMembers), ...set, ...load];
}

/** Members of a part, and of the ways among its arguments. */
function partMembers(part: WayPart): string[] {
  if (typeof part === "string") return [part];
  const [name, ...given] = part;
  const ways = given.flatMap((argument) => {
    if (!isRecord(argument) || !("way" in argument)) return [];
    if (!isWay(argument["way"])) throw damaged(`an argument of ${name} cannot be understood`);
    const [, ...parts] = argument["way"] as readonly [string, ...WayPart[]];
    return parts.flatMap(partMembers);
  });
  return [name, ...ways];
}
