import { readDirection } from "../../trend";
import { oneLine } from "../../workbook";

/** Whether a text of the direction column is an arrow of the report's key, one of its words, or both. */
export function isOfTheKey(text: string): boolean {
  const line = oneLine(text.replace(/[\ufe0e\ufe0f]/g, ""));
  const [, arrow = "", rest = ""] = /^([↑↓⇄]?)(.*)$/u.exec(line) ?? [];
  const words = rest.replace(/^[\s:(=–-]+|[\s)]+$/gu, "");
  if (arrow !== "") return words === "" || readDirection(words) !== null;
  return keyWords.test(words);
}

const keyWords =
  /^(?:improving|declining)(?: performance)?$|^no change$|^not comparable$|\bwithin\b/i;
