/** A custom function as Excel calls it. */
export type CustomFunction = (...parameters: unknown[][][]) => unknown[][];

/** Custom functions by the id that the metadata gives them. */
export type FunctionsById = Readonly<Record<string, CustomFunction>>;

/** Tells Excel which code answers to each function's id. To be called once, when the add-in loads. */
export function associate(functions: FunctionsById): void {
  for (const [id, customFunction] of Object.entries(functions)) {
    CustomFunctions.associate(id, customFunction);
  }
}
