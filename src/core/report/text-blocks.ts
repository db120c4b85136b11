import { printable } from "./published-text";
import type { TextBlock } from "./types";

/** What stands above the actions of a declining indicator, in the published report's words. */
export const actionsHeading = "Actions to address decline in performance:";

/**
 * A commentary as paragraphs and bullets, in its order: one block per line, blank lines left out. A line that begins
 * with a bullet sign and a space is a bullet; `-3.5% since May` is not.
 */
export function commentaryBlocks(text: string): TextBlock[] {
  return printable(text)
    .split("\n")
    .map((line) => line.replace(/[ \t\u00a0]+/g, " ").trim())
    .filter((line) => line !== "")
    .map(textBlock);
}

/** A text of few lines, such as a value, as blocks without gaps. */
export function lineBlocks(text: string): TextBlock[] {
  return text.split("\n").map((line) => ({ kind: "line", text: line }));
}

/** The actions as blocks, without the heading that the report writes itself. */
export function actionsBlocks(text: string): TextBlock[] {
  return commentaryBlocks(text.replace(typedHeading, ""));
}

/** Blocks as the text of one cell: a blank line before paragraphs, none before lines and bullets or below a heading. */
export function blocksText(blocks: readonly TextBlock[]): string {
  return blocks.map((block, i) => `${separator(blocks[i - 1], block)}${blockText(block)}`).join("");
}

/** Where the text of a cell is bold: its headings, and the blocks that say so. */
export function boldStretches(blocks: readonly TextBlock[]): { start: number; length: number }[] {
  const stretches: { start: number; length: number }[] = [];
  let position = 0;
  blocks.forEach((block, i) => {
    const start = position + separator(blocks[i - 1], block).length;
    const { length } = blockText(block);
    if (isBold(block) && length > 0) stretches.push({ start, length });
    position = start + length;
  });
  return stretches;
}

export function isBold({ kind, bold }: TextBlock): boolean {
  return kind === "heading" || bold === true;
}

/** Line breaks between a block and the one after it. */
export function separator(before: TextBlock | undefined, block: TextBlock): string {
  if (!before) return "";
  const isApart = block.kind === "paragraph" || block.kind === "heading";
  return isApart && before.kind !== "heading" ? "\n\n" : "\n";
}

/** One block as it is printed. */
export function blockText(block: TextBlock): string {
  return block.kind === "bullet" ? `• ${block.text}` : block.text;
}

function textBlock(line: string): TextBlock {
  const bullet = bulletSign.exec(line);
  if (!bullet) return { kind: "paragraph", text: line };
  return { kind: "bullet", text: line.slice(bullet[0].length) };
}

/** Bullet signs that people type or paste; the two last are Word's own, from its symbol fonts. */
const bulletSign = /^(?:[•·‣▪●○◦∙⁃■□➢✓*–—-]|\uf0b7|\uf0a7) (?=\S)|^[•‣▪●◦\uf0b7\uf0a7](?=\S)/u;

const typedHeading =
  /^\s*actions?(?:\s+(?:taken|planned))?\s+to\s+address\s+(?:the\s+|this\s+)?decline(?:\s+in\s+performance)?\s*[:.–—-]?[ \t]*/iu;
