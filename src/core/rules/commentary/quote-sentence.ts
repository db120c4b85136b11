import { oneLine } from "../../workbook";
import { quote } from "../quote";

const longest = 100;
const context = 55;

/**
 * A sentence as a message quotes it, without its full stop. A long one is cut around the place (UTF-16 offset)
 * of what is wrong in it.
 */
export function quoteSentence(text: string, place = 0): string {
  const whole = oneLine(text).replace(/[.!]$/, "");
  if (whole.length <= longest) return quote(whole, longest);
  const before = oneLine(text.slice(0, place)).length;
  const start = before <= context ? 0 : whole.indexOf(" ", before - context) + 1;
  return start === 0 ? quote(whole, longest) : quote(`…${whole.slice(start)}`, longest);
}
