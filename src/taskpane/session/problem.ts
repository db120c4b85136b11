import { isCellEditing } from "../../excel/cell-editing";
import { isForeseen, problemInWords } from "../../excel/problems";
import { wording } from "../wording";
import { problemDetails } from "./problem-details";
import type { Problem } from "./state";

/** An error as the pane shows it. One that says all that there is to say brings no details for support. */
export function problemOf(error: unknown, retry: (() => void) | null): Problem {
  const waitsForCell = retry !== null && isCellEditing(error);
  const message = problemInWords(error);
  return {
    message: waitsForCell ? `${message} ${wording.problems.goesOn}` : message,
    details: isForeseen(error) ? null : problemDetails(error),
    retry,
    waitsForCell,
  };
}
