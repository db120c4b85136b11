import type { Cell } from "../../model/workbook";

/** Rows below the last value whose formatted blank cells are still kept, for what is added there. */
const rowsBelow = 100;
/** More formatted blank cells than this are kept only in rows that hold a value. */
const mostKept = 300_000;

/**
 * Formatted cells without content, held as plain numbers until the sheet's last value is known. People
 * format whole columns down to the end of the sheet; a cell object for each would fill the memory, and
 * nothing is lost without them, as what is not in the model stays in the file.
 */
export class BlankCells {
  private entries = new Int32Array(3 * 1024);
  private length = 0;

  add(row: number, column: number, styleIndex: number): void {
    if (this.length + 3 > this.entries.length) {
      const larger = new Int32Array(this.entries.length * 2);
      larger.set(this.entries);
      this.entries = larger;
    }
    this.entries[this.length++] = row;
    this.entries[this.length++] = column;
    this.entries[this.length++] = styleIndex;
  }

  keep({ cells, looksDifferent, put }: KeepOptions): void {
    const rowsWithContent = new Set(cells.keys());
    const last = lastNearRow(cells);
    let near = 0;
    this.forEach((row, column, index) => {
      if (row <= last && looksDifferent(row, column, index)) near++;
    });
    const isWanted = (row: number) => (near <= mostKept ? row <= last : rowsWithContent.has(row));
    this.forEach((row, column, index) => {
      if (isWanted(row) && looksDifferent(row, column, index)) put(row, column, index);
    });
  }

  private forEach(visit: (row: number, column: number, styleIndex: number) => void): void {
    for (let i = 0; i < this.length; i += 3) {
      visit(this.entries[i]!, this.entries[i + 1]!, this.entries[i + 2]!);
    }
  }
}

/** The last row whose formats are kept where it is blank. */
export function lastNearRow(cells: ReadonlyMap<number, unknown>): number {
  let lastRow = 0;
  for (const row of cells.keys()) lastRow = Math.max(lastRow, row);
  return lastRow + rowsBelow;
}

interface KeepOptions {
  /** Those with content, by row. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, Cell>>;
  /** Whether a blank cell of that format looks other than its row or column says. */
  readonly looksDifferent: (row: number, column: number, styleIndex: number) => boolean;
  readonly put: (row: number, column: number, styleIndex: number) => void;
}
