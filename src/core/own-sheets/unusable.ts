import { shortened } from "../report/published-text";
import type { UnusableEntry } from "../rules/types";
import { cellAddress } from "../workbook/addresses";
import type { OwnCell } from "./own-table";

/** An entry of an own sheet that does not count: its place, then what is wrong and what to do. */
export function unusableAt({ cell }: OwnCell, problem: string): UnusableEntry {
  const place = `Sheet “${cell.sheet}”, cell ${cellAddress(cell.row, cell.column)}: `;
  return { cell, problem: place + problem };
}

/** An entry as a message quotes it, cut where it is long. */
export function inQuotes(text: string): string {
  return `“${shortened(text, 60)}”`;
}
