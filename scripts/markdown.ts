/** A table of a page; texts become one line each. */
export function markdownTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): string[] {
  return [
    `| ${header.join(" | ")} |`,
    `| ${header.map(() => "---").join(" | ")} |`,
    ...rows.map(tableRow),
  ];
}

/** A row of such a table. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.map(inTable).join(" | ")} |`;
}

function inTable(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, " ").replaceAll("|", "\\|");
}
