import { isDateFormat } from "../../../core/values/formatSections";
import type { Area } from "../../../core/workbook/types";
import { areaBetween, lastColumn, lastRow } from "../areas";
import { styleAt } from "../cells";
import { valueAt } from "../contents";
import type { SheetModel } from "../workbook";

/** Cells that one series is made of. */
export interface SeriesCells {
  readonly name: Area | null;
  readonly categories: Area | null;
  readonly values: Area;
}

export type SeriesBy = "Auto" | "Columns" | "Rows";

/**
 * Splits cells into series as Excel does. `Auto`: series go across the shorter side, and down the columns where both
 * are the same. Labels are text and dates. The first line along the series holds their names where its cells are
 * labels, the first ones across hold the categories where most of their cells are; a blank corner cell makes both
 * of them so, whatever they hold. A number is no label: years above which something is written become a series.
 *
 * @param isScatter the first line holds the x values, if there is a second one.
 */
export function seriesIn(
  sheet: SheetModel,
  area: Area,
  by: SeriesBy,
  isScatter: boolean,
): SeriesCells[] {
  const isByRows = by === "Rows" || (by === "Auto" && area.columnCount > area.rowCount);
  const view = new Lines(sheet, area, isByRows);
  const namesCount = view.hasNames() ? 1 : 0;
  const categoriesCount = isScatter && view.lineCount > 1 ? 1 : view.labelLines(namesCount);
  const categories =
    categoriesCount > 0 ? view.part(0, namesCount, categoriesCount, view.length) : null;
  return Array.from({ length: view.lineCount - categoriesCount }, (_line, index) => {
    const line = categoriesCount + index;
    return {
      name: namesCount > 0 ? view.part(line, 0, 1, 1) : null,
      categories,
      values: view.part(line, namesCount, 1, view.length),
    };
  });
}

/** Cells as lines side by side, each of which may be a series. */
class Lines {
  constructor(
    private readonly sheet: SheetModel,
    private readonly area: Area,
    private readonly isByRows: boolean,
  ) {}

  get lineCount(): number {
    return this.isByRows ? this.area.rowCount : this.area.columnCount;
  }

  /** Cells of a line. */
  get length(): number {
    return this.isByRows ? this.area.columnCount : this.area.rowCount;
  }

  /** The part of `lines` lines from cell `start` to cell `end`, exclusive. */
  part(line: number, start: number, lines: number, end: number): Area {
    const { row, column } = this.area;
    return this.isByRows
      ? areaBetween(row + line, column + start, row + line + lines - 1, column + end - 1)
      : areaBetween(row + start, column + line, row + end - 1, column + line + lines - 1);
  }

  hasNames(): boolean {
    if (this.length < 2) return false;
    const first = this.lineCount > 1 ? 1 : 0;
    const heads = this.kinds(this.part(first, 0, this.lineCount - first, 1));
    if (heads.filled === 0) return false;
    return this.hasBlankCorner() || heads.labels === heads.filled;
  }

  /** How many lines from the first one on hold categories; at least one line is left for figures. */
  labelLines(start: number): number {
    let count = 0;
    while (count < this.lineCount - 1 && this.isOfLabels(count, start)) count++;
    return count;
  }

  private isOfLabels(line: number, start: number): boolean {
    const { filled, labels } = this.kinds(this.part(line, start, 1, this.length));
    if (filled === 0) return false;
    return labels * 2 > filled || (line === 0 && start > 0 && this.hasBlankCorner());
  }

  private hasBlankCorner(): boolean {
    return this.lineCount > 1 && valueAt(this.sheet, this.area.row, this.area.column) === "";
  }

  private kinds(area: Area): { filled: number; labels: number } {
    let [filled, labels] = [0, 0];
    for (let row = area.row; row <= lastRow(area); row++) {
      for (let column = area.column; column <= lastColumn(area); column++) {
        const value = valueAt(this.sheet, row, column);
        if (value === "") continue;
        filled++;
        const isDate = () => isDateFormat(styleAt(this.sheet, row, column).numberFormat);
        if (typeof value === "string" ? !this.isError(row, column) : isDate()) labels++;
      }
    }
    return { filled, labels };
  }

  private isError(row: number, column: number): boolean {
    return this.sheet.cells.get(row)?.get(column)?.isError ?? false;
  }
}
