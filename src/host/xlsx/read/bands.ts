import type { SheetModel } from "../../model/workbook";
import { elements, flag, type XmlElement } from "../xml/tree";

/**
 * Points of one unit of column width. A unit is the width of a digit of the default font, 7 pixels of
 * 0.75 points in Calibri 11.
 */
export const pointsPerWidthUnit = 5.25;

/** Adds the row's height and visibility where they differ from the sheet's default. */
export function readRowBand(
  sheet: SheetModel,
  row: number,
  attributes: Readonly<Record<string, string>>,
  defaultHeight: number,
): void {
  const height = attributes.ht === undefined ? NaN : Number(attributes.ht);
  const isSet = height !== defaultHeight || flag(attributes.customHeight);
  const hasHeight = Number.isFinite(height) && isSet;
  const hidden = flag(attributes.hidden);
  if (!hasHeight && !hidden) return;
  sheet.rows.set(row, { ...(hasHeight && { size: height }), ...(hidden && { hidden }) });
}

/** Default height of rows in points, from `sheetFormatPr`. */
export function readDefaultHeight(format: XmlElement | undefined): number {
  return Number(format?.attributes.defaultRowHeight ?? 15);
}

/** Width of a column that nobody has set, 64 pixels of 7 to a unit. */
export const standardWidth = 64 / 7;

const isStandard = (width: string | undefined) => Math.abs(Number(width) - standardWidth) < 1e-6;

/** Adds the widths and visibility that `cols` gives. */
export function readColumnBands(
  sheet: SheetModel,
  columns: XmlElement | undefined,
  format: XmlElement | undefined,
): void {
  const defaultWidth = format?.attributes.defaultColWidth;
  for (const { attributes } of elements(columns, "col")) {
    const { min, max, width } = attributes;
    const hidden = flag(attributes.hidden);
    const isSet = flag(attributes.customWidth) || !isStandard(width);
    const hasWidth = Number(width ?? 0) > 0 && isSet && width !== defaultWidth;
    if (!hidden && !hasWidth) continue;
    for (let column = Number(min) - 1; column < Number(max); column++) {
      sheet.columns.set(column, {
        ...(hasWidth && { size: toPoints(Number(width)) }),
        ...(hidden && { hidden }),
      });
    }
  }
}

const toPoints = (width: number) => Math.round(width * pointsPerWidthUnit * 1000) / 1000;
