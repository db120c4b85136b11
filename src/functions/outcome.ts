/** What a custom function gives for one cell: a value, or an Excel error with a message for its tooltip. */
export type Outcome = FunctionValue | FunctionError;

export interface FunctionValue {
  readonly kind: "value";
  readonly value: string | number;
}

/** Excel shows messages on `#VALUE!` and `#N/A` only, so there are no other codes. */
export interface FunctionError {
  readonly kind: "error";
  /** `#VALUE!`: an argument is wrong or cannot be read. `#N/A`: there is no such figure or part. */
  readonly code: "#VALUE!" | "#N/A";
  /** In the analyst's words: what is wrong, and what to do. */
  readonly message: string;
}

export function valueOutcome(value: string | number): FunctionValue {
  return { kind: "value", value };
}

/** A number, or `#VALUE!` where it is too large for Excel. */
export function numberOutcome(number: number): Outcome {
  return Number.isFinite(number)
    ? valueOutcome(number)
    : wrongArgument("The result is too large for Excel. Check the arguments.");
}

/** An argument is wrong or cannot be read. */
export function wrongArgument(message: string): FunctionError {
  return { kind: "error", code: "#VALUE!", message };
}

/** The arguments are fine, but there is no such figure or part. */
export function notAvailable(message: string): FunctionError {
  return { kind: "error", code: "#N/A", message };
}
