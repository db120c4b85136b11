import type { DesignedCell, DesignedSheet } from "../core/report/types";
import { jsonBytes } from "./batches";

/** Rows of values to be written at once. */
export interface ValueBlock {
  readonly firstRow: number;
  readonly values: readonly (readonly (string | number | null)[])[];
  readonly bytes: number;
}

/** About the bytes of one block, so that several can share a request. */
const blockBytes = 500_000;

/**
 * The cells of a sheet as blocks of values. Every text has an apostrophe before it, which Excel takes as "this is
 * text" and does not show: `=A1`, `+2%`, `2/2`, `67.4%`, `May 2022` and `TRUE` stay exactly as they are, in every
 * language of Excel. The number format Text would do that, too, but older versions show texts of more than 255
 * characters as ###### under it.
 */
export function valueBlocks({ rows }: Pick<DesignedSheet, "rows">): ValueBlock[] {
  const blocks: { firstRow: number; values: (string | number)[][]; bytes: number }[] = [];
  rows.forEach((row, i) => {
    const values = row.map(writtenValue);
    const bytes = jsonBytes(values);
    const last = blocks.at(-1);
    if (last && last.bytes + bytes <= blockBytes) {
      last.values.push(values);
      last.bytes += bytes;
    } else {
      blocks.push({ firstRow: i, values: [values], bytes });
    }
  });
  return blocks;
}

/** What is sent for a cell: its formula, a number, `""` for an empty one, or a text that Excel leaves alone. */
export function writtenValue(cell: DesignedCell | null): string | number {
  if (cell === null || cell.value === "") return "";
  if (cell.formula !== undefined) return cell.formula;
  return typeof cell.value === "number" ? cell.value : `'${cell.value}`;
}
