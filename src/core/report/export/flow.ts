import type { TextBlock } from "../types";

/** A run of blocks as paragraphs and lists; the lines of one paragraph or item follow each other without a gap. */
export type Flow =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "paragraph"; readonly lines: readonly string[] }
  | { readonly kind: "list"; readonly items: readonly (readonly string[])[] };

/** Puts the bullets that follow each other into one list, and each line to the paragraph or bullet before it. */
export function flowOf(blocks: readonly TextBlock[]): Flow[] {
  const flows: BeingFilled[] = [];
  for (const { kind, text } of blocks) {
    const last = flows.at(-1);
    if (kind === "heading") flows.push({ kind, text });
    else if (kind === "bullet" && last?.kind === "list") last.items.push([text]);
    else if (kind === "bullet") flows.push({ kind: "list", items: [[text]] });
    else if (kind === "line" && last?.kind === "paragraph") last.lines.push(text);
    else if (kind === "line" && last?.kind === "list") last.items.at(-1)!.push(text);
    else flows.push({ kind: "paragraph", lines: [text] });
  }
  return flows;
}

type BeingFilled =
  | { kind: "heading"; text: string }
  | { kind: "paragraph"; lines: string[] }
  | { kind: "list"; items: string[][] };
