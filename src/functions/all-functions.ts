import { associate, type FunctionsById } from "./associate";
import { check } from "./check-function";
import { figureFunctions } from "./figure-functions";

/** Every custom function by the id that the metadata gives it. */
export const customFunctions: FunctionsById = { ...figureFunctions, CHECK: check };

/** Tells Excel of every custom function at once; the page does it in two scripts, so that the first is small. */
export function associateFunctions(): void {
  associate(customFunctions);
}
