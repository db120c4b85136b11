import type { Answer, Argument, Json, Operation, Request, Way, WayPart } from "./types";

/** Sends a request about the scratch sheet and gives what Excel answers; a refusal is an answer, too. */
export async function send(
  context: Excel.RequestContext,
  sheetName: string,
  request: Request,
): Promise<Answer> {
  try {
    const roots = {
      workbook: context.workbook,
      sheet: context.workbook.worksheets.getItem(sheetName),
    };
    const answers = request.operations.flatMap((operation) => carryOut(roots, operation));
    await context.sync();
    return { answers: Object.fromEntries(answers.map(({ name, read }) => [name, read()])) };
  } catch (error) {
    return { error: codeOf(error) };
  }
}

type Roots = Readonly<Record<Way[0], object>>;

interface Awaited {
  readonly name: string;
  /** Gives the answer after the sync. */
  read(): Json;
}

/** Any object of the API, by the names of its members. */
type Members = Record<string, unknown>;

function carryOut(roots: Roots, operation: Operation): Awaited[] {
  const object = follow(roots, operation.way);
  if ("set" in operation) {
    for (const [name, value] of Object.entries(operation.set)) object[name] = value;
    return [];
  }
  const { answer } = operation;
  if ("load" in operation) {
    const { load } = operation;
    (object as unknown as OfficeExtension.ClientObject & Loadable).load(load.join(","));
    return [{ name: operation.answer, read: () => loaded(object, load) }];
  }
  if (answer === undefined) return [];
  const result = object as unknown as OfficeExtension.ClientResult<Json>;
  return [{ name: answer, read: () => plain(result.value) }];
}

interface Loadable {
  load(properties: string): unknown;
}

function follow(roots: Roots, [root, ...parts]: Way): Members {
  return parts.reduce<Members>((object, part) => step(roots, object, part), roots[root] as Members);
}

function step(roots: Roots, object: Members, part: WayPart): Members {
  if (typeof part === "string") return object[part] as Members;
  const [name, ...given] = part;
  const method = object[name] as (...given: unknown[]) => Members;
  return method.apply(
    object,
    given.map((argument) => argumentOf(roots, argument)),
  );
}

function argumentOf(roots: Roots, argument: Argument): unknown {
  return isWay(argument) ? follow(roots, argument.way) : argument;
}

function isWay(argument: Argument): argument is { readonly way: Way } {
  return typeof argument === "object" && argument !== null && "way" in argument;
}

/** The properties that were asked for; `null` for the null object. */
function loaded(object: Members, properties: readonly string[]): Json {
  if (object["isNullObject"] === true) return null;
  const all = plain((object as { toJSON(): unknown }).toJSON());
  return picked(
    all,
    properties.map((property) => property.split("/")),
  );
}

/** Only what was asked for: Excel sends more of some objects. */
function picked(value: Json, paths: readonly (readonly string[])[]): Json {
  if (paths.some((path) => path.length === 0)) return value;
  if (Array.isArray(value)) return value.map((item) => picked(item as Json, paths));
  if (typeof value !== "object" || value === null) return value;
  const object = value as Readonly<Record<string, Json>>;
  const names = [...new Set(paths.map(([name]) => name!))].filter((name) => name in object);
  return Object.fromEntries(
    names.map((name) => {
      const inner = paths.filter(([first]) => first === name).map(([, ...rest]) => rest);
      return [name, picked(object[name]!, inner)];
    }),
  );
}

const plain = (value: unknown) => JSON.parse(JSON.stringify(value ?? null)) as Json;

/** The code alone: a message may be in another language, or quote the workbook. */
function codeOf(error: unknown): string {
  const { code } = error as { code?: unknown };
  if (typeof code === "string" && code !== "") return code;
  return error instanceof Error ? error.name : "Unknown";
}
