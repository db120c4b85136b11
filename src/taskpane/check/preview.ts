import {
  createCheckContext,
  planFixes,
  textAt,
  type CellChange,
  type Finding,
  type RefusedFix,
} from "../../core/rules";
import { changedSpan } from "../../core/rules/text-replacement";
import { cellAddress } from "../../core/workbook/addresses";
import type { CheckOutcome } from "../../excel/indicators";

/** A cell before and after a fix: what is taken out and put in, between what stays. */
export interface ChangePreview {
  /** `H10`. */
  readonly place: string;
  readonly sheet: string;
  readonly lead: string;
  readonly removed: string;
  readonly inserted: string;
  readonly tail: string;
}

/** What fixes would do, by what the check read of the cells. */
export interface FixesPreview {
  readonly changes: readonly ChangePreview[];
  readonly refused: readonly RefusedFix[];
}

/** Works out what the fixes of some findings would change. Nothing is written. */
export function previewFixes(
  findings: readonly Finding[],
  { workbook, settings }: CheckOutcome,
): FixesPreview {
  const context = createCheckContext(workbook, settings);
  const { changes, refused } = planFixes(findings, (cell) => context.content(cell));
  return {
    changes: changes.map((change) => previewOf(change, textAt(change.cell, context))),
    refused,
  };
}

/** Characters that are shown before and behind a change. */
const surroundings = 30;

function previewOf({ cell, after }: CellChange, before: string): ChangePreview {
  const { start, end, text } = changedSpan(before, String(after));
  return {
    place: cellAddress(cell.row, cell.column),
    sheet: cell.sheet,
    lead:
      start > surroundings
        ? `…${before.slice(start - surroundings, start)}`
        : before.slice(0, start),
    removed: before.slice(start, end),
    inserted: text,
    tail:
      before.length - end > surroundings
        ? `${before.slice(end, end + surroundings)}…`
        : before.slice(end),
  };
}
