import { limits } from "./design";
import { blockText, isBold, separator } from "./text-blocks";
import { facesOfBold, linesHeight, wrappedLines, type Typeface } from "./text-metrics";
import type { TextBlock } from "./types";

/** The room that a cell has for its text, in points. */
export interface Room extends Typeface {
  readonly width: number;
  readonly height: number;
  /** Height of the first cell, where it is another: what is left of a page. */
  readonly firstHeight?: number;
}

/**
 * Shares blocks out among as many cells as they need, each within the room and within Excel's limit of characters.
 * Cuts come between blocks where they can, else after a sentence, else between words. Nothing is lost: the blocks of
 * all cells, in order, are the text.
 */
export function splitBlocks(blocks: readonly TextBlock[], room: Room): TextBlock[][] {
  const cells: TextBlock[][] = [];
  const waiting = [...blocks].reverse();
  let cell = new FillingCell(room, room.firstHeight ?? room.height);
  for (let block = waiting.pop(); block; block = waiting.pop()) {
    if (cell.takes(block)) continue;
    if (cell.needsCut) {
      const [first, rest] = cutBlock(block, room, cell);
      cell.add(first);
      if (rest) waiting.push(rest);
    } else {
      waiting.push(block, ...cell.withdrawLeadIn(block));
      cells.push(cell.blocks);
      cell = new FillingCell(room, room.height);
    }
  }
  return [...cells, cell.blocks];
}

/** A cell that takes blocks until it is full. */
class FillingCell {
  readonly blocks: TextBlock[] = [];
  private readonly mostLines: number;
  private lines = 0;
  private characters = 0;

  constructor(
    private readonly room: Room,
    height: number,
  ) {
    this.mostLines = Math.max(1, Math.floor(height / linesHeight(1, room.fontSize)));
  }

  /** Adds the block if there is room for it. */
  takes(block: TextBlock): boolean {
    const gap = separator(this.blocks.at(-1), block);
    const most = this.freeLines - Math.max(0, gap.length - 1);
    const lines = Math.max(...firstLines(block, this.room, most + 1).map((each) => each.length));
    const characters = gap.length + blockText(block).length;
    if (lines > most) return false;
    if (this.characters + characters > limits.cellText) return false;
    this.lines = this.mostLines - most + lines;
    this.characters += characters;
    this.blocks.push(block);
    return true;
  }

  get freeLines(): number {
    return this.mostLines - this.lines;
  }

  /** Characters that another block may have, with the line breaks before it taken off. */
  get freeCharacters(): number {
    return limits.cellText - this.characters - 2;
  }

  /** Whether a block that does not fit must be cut here, because a new cell would hold no more of it. */
  get needsCut(): boolean {
    if (this.blocks.length === 0) return true;
    return this.blocks.length === 1 && this.blocks[0]?.kind === "heading" && this.freeLines > 0;
  }

  /** Adds a block that fills the cell. */
  add(block: TextBlock): void {
    this.blocks.push(block);
    this.lines = this.mostLines;
  }

  /** Takes back what leads over to the next block, so that it stands above it: a heading, a line before bullets. */
  withdrawLeadIn(next: TextBlock): TextBlock[] {
    const last = this.blocks.at(-1);
    if (!last || this.blocks.length < 2) return [];
    const leadsIn = last.kind === "paragraph" && last.text.length <= longestLeadIn;
    const isLeadIn = last.kind === "heading" || (leadsIn && next.kind === "bullet");
    return isLeadIn ? this.blocks.splice(-1) : [];
  }
}

/** Characters of a line that is taken for the heading of the bullets below it. */
const longestLeadIn = 80;

/** A block that no cell can hold, cut after the last sentence, word or character that fits; the rest may be long. */
function cutBlock(
  block: TextBlock,
  room: Room,
  { freeLines, freeCharacters }: FillingCell,
): [TextBlock, TextBlock | null] {
  const mark = blockText(block).length - block.text.length;
  const fitting = firstLines(block, room, freeLines)
    .map((lines) => lines.join(""))
    .reduce((shortest, text) => (text.length < shortest.length ? text : shortest));
  const cut = cutPosition(fitting.slice(0, freeCharacters), blockText(block)) - mark;
  const rest = block.text.slice(cut);
  const kind = block.kind === "bullet" ? "line" : block.kind;
  return [
    { ...block, text: block.text.slice(0, cut).trimEnd() },
    rest === "" ? null : { ...block, kind, text: rest },
  ];
}

/** Where to cut the text that fits: at its last end of a sentence if that is past the half, never inside a pair. */
function cutPosition(fitting: string, whole: string): number {
  if (fitting.length === whole.length) return fitting.length;
  const half = Math.floor(fitting.length / 2);
  let end = 0;
  for (const match of fitting.slice(half).matchAll(/[.!?;]["”’)]* +/gu)) {
    end = half + match.index + match[0].length;
  }
  if (end > 0) return end;
  const splitsPair = /[\ud800-\udbff]$/.test(fitting);
  return splitsPair && fitting.length > 1 ? fitting.length - 1 : fitting.length;
}

/** The first lines of a block, in each face that it may come in. */
function firstLines(block: TextBlock, room: Room, most: number): string[][] {
  const faces = isBold(block) ? facesOfBold(room) : [room];
  return faces.map((face) => {
    const lines: string[] = [];
    for (const line of wrappedLines(blockText(block), room.width, face)) {
      if (lines.length >= most) break;
      lines.push(line);
    }
    return lines;
  });
}
