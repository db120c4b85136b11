import type { Band } from "../../model/workbook";
import type { Span } from "./types";

/**
 * How much wider columns are on paper than on the screen. Excel measures them by the digits of the workbook's default
 * font: 7 whole pixels on a screen, but 7.43 where nothing is rounded (Calibri 11: 1038 of 2048 units). A column of 8.43
 * characters takes 0.67 inches on the screen and 0.71 on paper.
 */
export const columnStretch = ((1038 / 2048) * 11) / 5.25;

/** Where the rows, or the columns, of a sheet are, from its edge; hidden ones take no room. */
export class Axis {
  private readonly starts: Float64Array;

  /**
   * @param standard points of those that nobody has changed.
   * @param count how many rows or columns matter; those behind have no room.
   * @param stretch points on paper for each point on the screen.
   */
  constructor(
    bands: ReadonlyMap<number, Band>,
    standard: number,
    readonly count: number,
    readonly stretch = 1,
  ) {
    this.starts = new Float64Array(count + 1);
    for (let index = 0; index < count; index++) {
      const band = bands.get(index);
      const size = band?.hidden ? 0 : (band?.size ?? standard) * stretch;
      this.starts[index + 1] = this.startOf(index) + size;
    }
  }

  /** Points from the edge of the sheet. */
  startOf(index: number): number {
    return this.starts[Math.min(index, this.starts.length - 1)] ?? 0;
  }

  endOf(index: number): number {
    return this.startOf(index + 1);
  }

  sizeOf(index: number): number {
    return this.endOf(index) - this.startOf(index);
  }

  /** Points that all of them take together. */
  extentOf({ first, last }: Span): number {
    return this.endOf(last) - this.startOf(first);
  }
}
