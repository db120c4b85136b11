/**
 * A piece of text in the report. `line` is a line that follows the one before it without a gap; none of them holds a
 * line break.
 */
export interface TextBlock {
  readonly kind: "paragraph" | "line" | "bullet" | "heading";
  readonly text: string;
  /** Printed in bold, as headings are. */
  readonly bold?: boolean;
}
