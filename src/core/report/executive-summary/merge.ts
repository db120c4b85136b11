import Big from "big.js";
import { textFingerprint } from "../../fingerprint/text-fingerprint";
import { defaultTolerance } from "../../trend";
import { commentaryBlocks } from "../text-blocks";
import type { SummaryLine, TextBlock } from "../types";
import type { DraftLine } from "./draft-line";
import type { KeptLine } from "./kept-lines";
import { lineCode, writeMemory, type RememberedLine, type SummaryMemory } from "./memory";
import { recogniseLines, type RecognisedLine } from "./recognise";

/** The executive summary as it is to be printed, and what the next build must know of it. */
export interface MergedSummary {
  readonly lines: readonly SummaryLine[];
  readonly memory: string;
}

/**
 * Brings together what we wrote last, what stands on the front tab now, and what we would write today, line by line. A
 * line as we wrote it follows the figures; an edited line stays as edited; an added line stays behind the line that it
 * stands behind; a deleted line stays away until the figure that it tells of has moved by more than 5%. The order is
 * ours until the analyst moves lines; from then on it is theirs.
 *
 * @param kept the lines on the front tab; null where there is no front tab
 * @param memory what was written last; null where that is lost: then no line counts as deleted
 */
export function mergeSummary(
  draft: readonly DraftLine[],
  kept: readonly KeptLine[] | null,
  memory: SummaryMemory | null,
): MergedSummary {
  const remembered = kept === null ? null : memory;
  const recognised = recogniseLines(kept ?? [], draft, remembered);
  const absent = new Map(
    deletedLines(recognised, remembered?.lines ?? []).map((line) => [line.key, line] as const),
  );
  const isAway = (line: DraftLine) => {
    const deleted = absent.get(textFingerprint(line.key));
    return deleted !== undefined && !isMaterial(deleted.figure, line.figure);
  };
  const printed = draft.filter((line) => !isAway(line));
  const wasMoved = remembered?.wasMoved === true || areMoved(recognised, draft, remembered);
  const lines = inOrder(printed, recognised, wasMoved);
  const away = draft.filter(isAway).map((line): RememberedLine => {
    const key = textFingerprint(line.key);
    return { key, draft: lineCode(line.block), printed: null, figure: absent.get(key)!.figure };
  });
  return {
    lines: lines.map(({ line, block }, i) => ({ key: line?.key ?? `added/${i + 1}`, block })),
    memory: writeMemory({ lines: [...lines.map(remember), ...away], wasMoved }),
  };
}

/** A line to be printed: of our draft, edited or not, or of the analyst's own. */
interface PrintedLine {
  readonly line: DraftLine | null;
  readonly block: TextBlock;
}

function remember({ line, block }: PrintedLine): RememberedLine {
  const printed = lineCode(block);
  if (!line) return { key: "", draft: "", printed, figure: null };
  const { key, figure } = line;
  return { key: textFingerprint(key), draft: lineCode(line.block), printed, figure };
}

/** Statements that were printed, or deleted before, and that no line on the tab makes now. */
function deletedLines(
  recognised: readonly RecognisedLine[],
  memory: readonly RememberedLine[],
): RememberedLine[] {
  const standing = new Set(recognised.map(({ key }) => key));
  return memory.filter(({ key }) => key !== "" && !standing.has(key));
}

function isMaterial(before: string | null, now: string | null): boolean {
  if (before === null || now === null || before === now) return false;
  const margin = new Big(before).abs().times(defaultTolerance);
  return new Big(now).minus(before).abs().gt(margin);
}

function inOrder(
  draft: readonly DraftLine[],
  recognised: readonly RecognisedLine[],
  wasMoved: boolean,
): PrintedLine[] {
  const byKey = new Map(draft.map((line) => [textFingerprint(line.key), line]));
  const standing = recognised.flatMap((each) => printedLine(each, byKey));
  const keyed = new Map(standing.flatMap((each) => (each.line ? [[each.line, each]] : [])));
  const ours = draft.map((line) => keyed.get(line) ?? { line, block: line.block });
  return wasMoved ? inserted(standing, ours) : inserted(ours, standing);
}

/** Nothing where the line was in our words, and we would not make the statement any more. */
function printedLine(
  { line: { text }, key, isOurs }: RecognisedLine,
  byKey: ReadonlyMap<string, DraftLine>,
): PrintedLine[] {
  const line = (key === null ? undefined : byKey.get(key)) ?? null;
  if (isOurs) return line ? [{ line, block: line.block }] : [];
  const [block] = commentaryBlocks(text);
  if (!block) return [];
  const isHeading = line?.block.kind === "heading" && block.kind === "paragraph";
  return [{ line, block: isHeading ? { ...block, kind: "heading" } : block }];
}

/** Whether the lines stand in another order than that in which they were written. */
function areMoved(
  recognised: readonly RecognisedLine[],
  draft: readonly DraftLine[],
  memory: SummaryMemory | null,
): boolean {
  const written = memory?.lines ?? draft.map(({ key }) => ({ key: textFingerprint(key) }));
  const places = new Map(written.map(({ key }, place) => [key, place]));
  const found = recognised.flatMap(({ key }) => (key === null ? [] : (places.get(key) ?? [])));
  return found.some((place, i) => i > 0 && found[i - 1]! > place);
}

/** The first sequence, with the lines that only the second has, each behind the line that precedes it there. */
function inserted(sequence: readonly PrintedLine[], others: readonly PrintedLine[]): PrintedLine[] {
  const all = [...sequence];
  const present = new Set<unknown>(sequence.map(identity));
  others.forEach((each, i) => {
    if (present.has(identity(each))) return;
    const before = others
      .slice(0, i)
      .reverse()
      .find((other) => present.has(identity(other)));
    const place = before ? all.findIndex((other) => identity(other) === identity(before)) : -1;
    all.splice(place + 1, 0, each);
    present.add(identity(each));
  });
  return all;
}

/** A statement of the draft is the same in both sequences; a line of the analyst's own is only itself. */
function identity(printed: PrintedLine): unknown {
  return printed.line ?? printed;
}
