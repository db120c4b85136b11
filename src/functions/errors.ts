import type { FunctionError, Outcome } from "./outcome";

/**
 * Outcomes as Excel takes them. A single cell that failed is thrown, which every Excel understands. Within a
 * spill an error stands in its own cell: the client writes a `CustomFunctions.Error` in an array as an error
 * value with its message (custom-functions-runtime 1.1.110, `CustomFunctionError.toJSON`). Excel before that
 * showed #VALUE! in the whole spill: https://github.com/OfficeDev/office-js/issues/2174
 *
 * @throws CustomFunctions.Error where the only cell is an error
 */
export function resultOf(outcomes: readonly (readonly Outcome[])[]): unknown[][] {
  const only = outcomes.length === 1 && outcomes[0]?.length === 1 ? outcomes[0][0] : undefined;
  if (only?.kind === "error") throw excelError(only);
  return outcomes.map((row) =>
    row.map((outcome) => (outcome.kind === "error" ? excelError(outcome) : outcome.value)),
  );
}

/** The error as Excel shows it: its code in the cell, its message at the cell's error sign. */
export function excelError({ code, message }: FunctionError): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(code === "#N/A" ? notAvailable : invalidValue, message);
}
