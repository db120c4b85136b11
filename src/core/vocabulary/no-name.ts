import { keyOf } from "./words";

const noNames: ReadonlySet<string> = new Set(["n a", "na", "none", "not applicable"]);

/** Whether a text says that there is no name: "N/A", "none". */
export function namesNothing(text: string): boolean {
  return noNames.has(keyOf(text));
}
