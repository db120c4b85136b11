import type { DesignedCell } from "./types";

/** A piece of a cell's text that looks the same throughout. */
export interface TextRun {
  readonly text: string;
  readonly bold: boolean;
}

/** The text of a cell in pieces, bold and plain by turns; joined they are the text. None for a cell without bold. */
export function textRuns({ value, bold = [] }: Pick<DesignedCell, "value" | "bold">): TextRun[] {
  if (bold.length === 0) return [];
  const text = String(value);
  const runs: TextRun[] = [];
  let position = 0;
  for (const { start, length } of bold) {
    runs.push({ text: text.slice(position, start), bold: false });
    runs.push({ text: text.slice(start, start + length), bold: true });
    position = start + length;
  }
  runs.push({ text: text.slice(position), bold: false });
  return runs.filter((run) => run.text !== "");
}
