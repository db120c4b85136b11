import type { CellStyle, SheetModel } from "../../model/workbook";
import { elements, flag, type XmlElement } from "../xml/tree";

/**
 * Points of one unit of column width. A unit is the width of a digit of the default font, 7 pixels of
 * 0.75 points in Calibri 11.
 */
export const pointsPerWidthUnit = 5.25;

/** Adds the row's height, visibility and look where they differ from the sheet's default. */
export function readRowBand(
  sheet: SheetModel,
  row: number,
  attributes: RowAttributes,
  defaultHeight: number,
  style: CellStyle | undefined,
): void {
  const height = attributes.ht === undefined ? NaN : Number(attributes.ht);
  const isSet = height !== defaultHeight || flag(attributes.customHeight);
  const hasHeight = Number.isFinite(height) && isSet;
  const hidden = flag(attributes.hidden);
  if (!hasHeight && !hidden && !style) return;
  sheet.rows.set(row, {
    ...(hasHeight && { size: height }),
    ...(hidden && { hidden }),
    ...(style && { style }),
  });
}

export type RowAttributes = Readonly<Record<string, string>>;

/** Index of the format that a row gives to cells without one of their own, or null. */
export function rowStyleIndex({ s, customFormat }: RowAttributes): number | null {
  return s !== undefined && flag(customFormat) ? Number(s) : null;
}

/** Default height of rows in points, from `sheetFormatPr`. */
export function readDefaultHeight(format: XmlElement | undefined): number {
  return Number(format?.attributes.defaultRowHeight ?? 15);
}

/** Width of a column that nobody has set, 64 pixels of 7 to a unit. */
export const standardWidth = 64 / 7;

const isStandard = (width: string | undefined) => Math.abs(Number(width) - standardWidth) < 1e-6;

/** Adds the widths, visibility and looks that `cols` gives. */
export function readColumnBands(
  sheet: SheetModel,
  columns: XmlElement | undefined,
  format: XmlElement | undefined,
  styles: readonly CellStyle[],
): void {
  const ranges = elements(columns, "col");
  const styleOf = ({ attributes }: XmlElement) => styles[Number(attributes.style ?? 0)];
  const shared = coversSheet(ranges) ? styleOf(ranges.at(-1)!) : undefined;
  if (shared && shared !== styles[0]) sheet.style = shared;
  const inherited = sheet.style ?? styles[0];
  for (const range of ranges) {
    const { min, max, width } = range.attributes;
    const hidden = flag(range.attributes.hidden);
    const isSet = flag(range.attributes.customWidth) || !isStandard(width);
    const defaultWidth = format?.attributes.defaultColWidth;
    const hasWidth = Number(width ?? 0) > 0 && isSet && width !== defaultWidth;
    const style = styleOf(range) === inherited ? undefined : styleOf(range);
    if (!hidden && !hasWidth && !style) continue;
    for (let column = Number(min) - 1; column < Number(max); column++) {
      sheet.columns.set(column, {
        ...(hasWidth && { size: toPoints(Number(width)) }),
        ...(hidden && { hidden }),
        ...(style && { style }),
      });
    }
  }
}

/** Whether the ranges say something of every column, which is how a look of the whole sheet is stored. */
function coversSheet(ranges: readonly XmlElement[]): boolean {
  let next = 1;
  for (const { attributes } of ranges) {
    if (Number(attributes.min) !== next) return false;
    next = Number(attributes.max) + 1;
  }
  return next > columnsOfSheet;
}

const columnsOfSheet = 16_384;

const toPoints = (width: number) => Math.round(width * pointsPerWidthUnit * 1000) / 1000;
