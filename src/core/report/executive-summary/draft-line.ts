import type { SummaryLine, TextBlock } from "../types";

/** A line that we wrote, and the figure that it tells of. */
export interface DraftLine extends SummaryLine {
  /** Plain decimal, to tell a material change of the statement; null where it rests on no single figure. */
  readonly figure: string | null;
}

/** A line of the draft. */
export function draftLine(
  key: string,
  kind: TextBlock["kind"],
  text: string,
  figure: string | number | null = null,
): DraftLine {
  return { key, block: { kind, text }, figure: figure === null ? null : String(figure) };
}
