import { oneLine } from "../workbook";

/** A text of the workbook as a message quotes it: on one line, in curly quotes, cut where it is long. */
export function quote(text: string, longest = 60): string {
  const line = oneLine(text);
  const shown = line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line;
  return `“${shown}”`;
}
