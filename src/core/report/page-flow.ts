import { printableHeight } from "./design";

/** Spared on every page for a printer whose own margins are wider, and for rows that Excel sets a little higher. */
const reserve = 12;

/** Points that the rows of one page may take together. */
export const pageHeight = printableHeight - reserve;

/**
 * Where the rows of a sheet fall on the printed pages. Excel puts a row that does not fit on the next page, below the
 * rows that repeat there.
 */
export class PageFlow {
  private repeated = 0;
  private left = pageHeight;

  /** Points that are free on the page so far. */
  get leftOnPage(): number {
    return this.left;
  }

  /** Points that a further page has for new rows. */
  get roomOfPage(): number {
    return pageHeight - this.repeated;
  }

  /** Sets a row of that height. */
  take(height: number): void {
    if (height > this.left) this.startPage();
    this.left -= height;
  }

  /** From the next page on, rows of that height together stand at the top. */
  repeat(height: number): void {
    this.repeated = height;
  }

  startPage(): void {
    this.left = this.roomOfPage;
  }
}
