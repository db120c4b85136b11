import { findSheet, viewSheet } from "../grid";
import type { WorkbookSnapshot } from "../types";
import { headerCells } from "./cells";

/** A row that may be the header of a table, with what stands in it. */
export interface HeaderChoice {
  /** Zero-based worksheet row. */
  readonly row: number;
  readonly texts: readonly string[];
}

/** So many rows below the first used one may hold the header. */
const mostRows = 60;

/**
 * The rows of a sheet that may be the header of a table, from the top: those with two texts or more among the first
 * rows. Empty where there is no such sheet.
 */
export function headerChoices(snapshot: WorkbookSnapshot, name: string): HeaderChoice[] {
  const sheet = findSheet(snapshot, name);
  if (!sheet) return [];
  const view = viewSheet(sheet);
  const choices: HeaderChoice[] = [];
  for (let row = view.firstRow; row <= Math.min(view.lastRow, view.firstRow + mostRows); row++) {
    const texts = headerCells(view, row).map(({ text }) => text);
    if (texts.length >= 2) choices.push({ row, texts });
  }
  return choices;
}

/** The likeliest header of a sheet where none is known by name: the first row with the most short texts. */
export function likeliestHeader(choices: readonly HeaderChoice[]): HeaderChoice | undefined {
  const short = ({ texts }: HeaderChoice) => texts.filter((text) => text.length <= 60).length;
  return choices.reduce<HeaderChoice | undefined>(
    (best, next) => (best && short(best) >= short(next) ? best : next),
    undefined,
  );
}
