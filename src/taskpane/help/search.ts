import { comparable } from "../../core/workbook/text";

/** Whether every word of a search stands in one of the texts; a search without words finds everything. */
export function matches(search: string, texts: readonly string[]): boolean {
  const all = comparable(texts.join(" "));
  return comparable(search)
    .split(" ")
    .every((word) => all.includes(word));
}
