import { lineBlocks } from "../text-blocks";
import type { DocumentCell } from "./types";

/** A cell that holds a text of one or few lines. */
export function textCell(text: string): DocumentCell {
  return [{ kind: "text", blocks: lineBlocks(text) }];
}
