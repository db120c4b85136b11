/** A worked example of a custom function, for the documentation and the tests. */
export interface FunctionExample {
  /** As an analyst types it, with the function's namespace. */
  readonly formula: string;
  /** Id of the function that the formula calls. */
  readonly id: string;
  /** The formula's arguments; a range is a grid. */
  readonly parameters: readonly unknown[];
  /** What the cell shows: a value, a grid for a spilled result, or an error. */
  readonly result: string | number | readonly (readonly (string | number)[])[] | ExampleError;
}

export interface ExampleError {
  readonly error: "#VALUE!" | "#N/A";
  /** The message at the cell's error sign. */
  readonly message: string;
}

/** An example, with its formula written out. */
export function call(
  id: string,
  parameters: readonly unknown[],
  result: FunctionExample["result"],
): FunctionExample {
  return { formula: `=HERTS.${id}(${parameters.map(written).join(", ")})`, id, parameters, result };
}

/** A parameter as a formula writes it: `"text"`, `5`, `{"a";"b"}`. */
function written(parameter: unknown): string {
  if (Array.isArray(parameter)) {
    const rows = parameter as unknown[][];
    return `{${rows.map((row) => row.map(written).join(",")).join(";")}}`;
  }
  return typeof parameter === "string" ? `"${parameter.replaceAll('"', '""')}"` : String(parameter);
}
