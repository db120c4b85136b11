/** Cells as spreadsheets put them on the clipboard: tabs between columns, a line for each row. */
export function writeTabSeparated(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(quoted).join("\t")).join("\r\n");
}

const quoted = (text: string) =>
  /[\t\r\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/**
 * The cells of a text from the clipboard. A cell in quotation marks may hold tabs and line breaks. Rows that are
 * shorter than the longest are filled with blanks.
 */
export function readTabSeparated(text: string): string[][] {
  const rows = rowsOf(text.replace(/\r?\n$/, ""));
  const width = Math.max(...rows.map((cells) => cells.length));
  return rows.map((cells) => [...cells, ...Array<string>(width - cells.length).fill("")]);
}

/** A cell in quotation marks, or one up to the next tab or line break; then what ends it. */
const cellPattern = /(?:"((?:[^"]|"")*)"(?=\t|\r|\n|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/y;

function rowsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  cellPattern.lastIndex = 0;
  for (;;) {
    const [, inQuotes, plain = "", end] = cellPattern.exec(text) ?? [];
    rows.at(-1)?.push(inQuotes === undefined ? plain : unquoted(inQuotes));
    if (!end) return rows;
    if (end !== "\t") rows.push([]);
  }
}

const unquoted = (text: string) => text.replaceAll('""', '"').replace(/\r\n|\r/g, "\n");
