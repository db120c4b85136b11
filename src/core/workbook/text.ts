/** Text on one line: any run of white space, non-breaking spaces among them, is one space. */
export function oneLine(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** For comparing texts: one line, lower case, letters and digits only. */
export function comparable(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%£]+/gu, " ")
    .trim();
}

/** A text that is short enough to quote in a message. */
export function quoted(text: string, longest = 60): string {
  const line = oneLine(text);
  return `'${line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line}'`;
}

/** "A, B and C". */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

/** "1 row", "2 rows", "3 priorities". */
export function counted(count: number, noun: string, nouns = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : nouns}`;
}
