import {
  type ExampleError,
  type FunctionExample,
  functionExamples,
} from "../src/functions/examples";
import type { FunctionHelp } from "../src/taskpane/help/function-help";

/** What Excel is told of a custom function. */
interface FunctionEntry extends Pick<FunctionHelp, "name" | "description" | "parameters"> {
  readonly id: string;
}

/**
 * The help of every custom function.
 * @param metadata the text of functions.json
 * @param mark set around each part of a result: in Markdown it is code
 */
export function functionHelp(
  metadata: string,
  mark: (text: string) => string = (text) => text,
): FunctionHelp[] {
  const { functions } = JSON.parse(metadata) as { functions: FunctionEntry[] };
  return functions.map(({ id, name, description, parameters }) => ({
    name,
    signature: `HERTS.${name}(${parameters.map(parameterName).join(", ")})`,
    description,
    parameters,
    examples: functionExamples
      .filter((example) => example.id === id)
      .map(({ formula, result }) => ({ formula, result: resultText(result, mark) })),
  }));
}

function parameterName({ name, optional }: FunctionHelp["parameters"][number]): string {
  return optional ? `[${name}]` : name;
}

function resultText(result: FunctionExample["result"], mark: (text: string) => string): string {
  if (typeof result !== "object") return mark(String(result));
  if (isError(result)) return `${mark(result.error)} ${result.message}`;
  return result.map((row) => row.map((part) => mark(String(part))).join(" ")).join("; ");
}

function isError(result: object): result is ExampleError {
  return "error" in result;
}
