/** A custom function as Excel calls it. */
export type CustomFunction = (...parameters: unknown[][][]) => unknown[][];

/** One whose code has to be loaded before it can answer. */
export type LoadedFunction = (...parameters: unknown[][][]) => Promise<unknown[][]>;

/** Custom functions by the id that the metadata gives them. */
export type FunctionsById = Readonly<Record<string, CustomFunction>>;

/**
 * Tells Excel which code answers to each function's id. To be called once, when the add-in loads. Where office.js could
 * not be loaded there is nobody to tell; the pane says so.
 */
export function associate(
  functions: Readonly<Record<string, CustomFunction | LoadedFunction>>,
): void {
  if (typeof CustomFunctions === "undefined") return;
  for (const [id, customFunction] of Object.entries(functions)) {
    CustomFunctions.associate(id, customFunction);
  }
}
