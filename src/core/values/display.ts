import { displayedNumber } from "./numberFormat";
import type { CellContext } from "./types";

/**
 * What a cell shows, as published text: a text as it stands, a number under its number format (0.674 with
 * `0.0%` is `67.4%`), `TRUE` and `FALSE` in capitals, `""` for a blank cell.
 */
export function displayText(content: string | number | boolean, context: CellContext = {}): string {
  if (typeof content === "number") return displayedNumber(content, context.numberFormat ?? "");
  return typeof content === "boolean" ? String(content).toUpperCase() : content;
}
