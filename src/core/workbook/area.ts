/** A cell's content as Excel gives it: `""` is blank, errors are their text (`#DIV/0!`), dates are serial numbers. */
export type CellValue = string | number | boolean;

/** Zero-based rectangle. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A native Excel table. */
export interface GridTable {
  readonly name: string;
  /** With its header row. */
  readonly area: Area;
  readonly hasHeaders: boolean;
}
