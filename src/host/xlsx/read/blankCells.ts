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

  /** @param cells those with content, by row. */
  keep(
    cells: ReadonlyMap<number, ReadonlyMap<number, Cell>>,
    put: (row: number, column: number, styleIndex: number) => void,
  ): void {
    const rowsWithContent = new Set(cells.keys());
    let lastRow = 0;
    for (const row of rowsWithContent) lastRow = Math.max(lastRow, row);
    const near = this.count((row) => row <= lastRow + rowsBelow);
    const isWanted = (row: number) =>
      near <= mostKept ? row <= lastRow + rowsBelow : rowsWithContent.has(row);
    for (let i = 0; i < this.length; i += 3) {
      const row = this.entries[i]!;
      if (isWanted(row)) put(row, this.entries[i + 1]!, this.entries[i + 2]!);
    }
  }

  private count(test: (row: number) => boolean): number {
    let count = 0;
    for (let i = 0; i < this.length; i += 3) if (test(this.entries[i]!)) count++;
    return count;
  }
}
