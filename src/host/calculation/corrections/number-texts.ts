import { asKept } from "../../model/kept-digits";
import { interpretTyped } from "../../model/typing";
import type { CellValue } from "../../../core/workbook/types";

/** A number as it stands in a text that a formula makes: `=""&1/3`. */
export function textOfNumber(value: number): string {
  const kept = asKept(value);
  if (kept === 0) return "0";
  const size = Math.abs(kept);
  if (size >= 1e-9 && size < 1e20) return plain(kept);
  const [digits = "", exponent = ""] = kept.toExponential().split("e");
  const sign = exponent.startsWith("-") ? "-" : "+";
  return `${digits}E${sign}${exponent.replace(/[-+]/, "").padStart(2, "0")}`;
}

/** Without an exponent, which JavaScript writes from seven places after the point. */
function plain(value: number): string {
  const text = String(value);
  if (!text.includes("e")) return text;
  const [digits = "", exponent = "0"] = text.split("e");
  const decimals = (digits.split(".")[1] ?? "").length - Number(exponent);
  return value.toFixed(Math.max(0, decimals));
}

/**
 * The number, truth value or error that Excel, with British settings, takes a text for; the text itself where it is
 * nothing of that kind.
 *
 * @param today gives the year of a date without one.
 */
export function constantIn(text: string, today: Date): { value: CellValue; isError: boolean } {
  const typed = text.startsWith("'") ? null : interpretTyped(text, "General", today);
  if (typed === null || typed.formula !== undefined) return { value: text, isError: false };
  return { value: typed.value, isError: typed.isError ?? false };
}
