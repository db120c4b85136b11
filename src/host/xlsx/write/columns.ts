import { defaultStyle, type CellStyle, type SheetModel } from "../../model/workbook";
import { pointsPerWidthUnit, standardWidth } from "../read/bands";
import { element, elements, setAttributes, type XmlElement } from "../xml/tree";
import type { SheetSections } from "./sections";
import type { StyleWriter } from "./styles";

/** Writes widths, visibility and looks of the columns in which the two sheets differ. */
export function writeColumns(
  sections: SheetSections,
  before: SheetModel,
  after: SheetModel,
  styles: StyleWriter,
): void {
  const isSameSheetStyle = styles.isSame(look(before), look(after));
  const changed = [...new Set([...before.columns.keys(), ...after.columns.keys()])].filter(
    (column) => !isSameSheetStyle || columnDiffers(before, after, column, styles),
  );
  if (changed.length === 0 && isSameSheetStyle) return;
  let ranges = elements(sections.element("cols"), "col");
  const defaultWidth = sections.element("sheetFormatPr")?.attributes.defaultColWidth;
  const indexFor = (from: CellStyle, to: CellStyle, range: XmlElement | undefined) =>
    styles.indexOf(Number(range?.attributes.style ?? 0), from, to) || undefined;
  const originals = ranges;
  if (!isSameSheetStyle) {
    ranges = withGapsFilled(ranges, defaultWidth ?? standardWidth);
    for (const range of ranges) {
      setAttributes(range, { style: indexFor(look(before), look(after), range) });
    }
  }
  for (const column of changed) {
    const { size, hidden } = after.columns.get(column) ?? {};
    const width = size === undefined ? (defaultWidth ?? standardWidth) : storedWidth(size);
    const original = rangeOf(originals, column + 1);
    ranges = withColumn(ranges, column + 1, {
      width,
      customWidth: size === undefined ? undefined : 1,
      hidden: hidden ? 1 : undefined,
      bestFit: undefined,
      style: indexFor(look(before, column), look(after, column), original),
    });
  }
  sections.put("cols", element("cols", {}, joinEqual(ranges)));
}

/** Look of the cells of a column, or of the sheet, that have none of their own. */
const look = (sheet: SheetModel, column = -1) =>
  sheet.columns.get(column)?.style ?? sheet.style ?? defaultStyle;

function columnDiffers(
  before: SheetModel,
  after: SheetModel,
  column: number,
  styles: StyleWriter,
): boolean {
  const [was, is] = [before.columns.get(column), after.columns.get(column)];
  const isSameLook = styles.isSame(look(before, column), look(after, column));
  return was?.size !== is?.size || (was?.hidden ?? false) !== (is?.hidden ?? false) || !isSameLook;
}

/** Copies of the ranges, with ranges for the columns that none of them holds. */
function withGapsFilled(ranges: readonly XmlElement[], width: string | number): XmlElement[] {
  const filled: XmlElement[] = [];
  let next = 1;
  const fillTo = (max: number) => {
    if (next <= max) filled.push(element("col", { min: next, max, width }));
  };
  for (const range of ranges) {
    fillTo(Number(range.attributes.min) - 1);
    filled.push(element("col", range.attributes));
    next = Number(range.attributes.max) + 1;
  }
  fillTo(columnsOfSheet);
  return filled;
}

const columnsOfSheet = 16_384;

/** Index of the format that new cells of each column take. */
export function columnStyles(columns: XmlElement | undefined): (column: number) => number {
  const styled = elements(columns, "col").filter(
    ({ attributes }) => attributes.style !== undefined,
  );
  return (column) => {
    const found = styled.find(
      ({ attributes }) =>
        Number(attributes.min) <= column + 1 && column + 1 <= Number(attributes.max),
    );
    return Number(found?.attributes.style ?? 0);
  };
}

const storedWidth = (points: number) => Math.round((points / pointsPerWidthUnit) * 1e6) / 1e6;

const rangeOf = (ranges: readonly XmlElement[], column: number) =>
  ranges.find(
    ({ attributes }) => Number(attributes.min) <= column && column <= Number(attributes.max),
  );

/** The ranges with one column (from 1) cut out of the range that holds it and given those attributes. */
function withColumn(
  ranges: readonly XmlElement[],
  column: number,
  attributes: Record<string, string | number | undefined>,
): XmlElement[] {
  const holding = rangeOf(ranges, column);
  const part = (min: number, max: number) =>
    min > max ? [] : [element("col", { ...holding?.attributes, min, max })];
  const [own] = part(column, column);
  setAttributes(own!, attributes);
  const cut = holding
    ? [
        ...part(Number(holding.attributes.min), column - 1),
        own!,
        ...part(column + 1, Number(holding.attributes.max)),
      ]
    : [own!];
  return [...ranges.filter((range) => range !== holding), ...cut].sort(
    (a, b) => Number(a.attributes.min) - Number(b.attributes.min),
  );
}

function joinEqual(ranges: readonly XmlElement[]): XmlElement[] {
  const joined: XmlElement[] = [];
  const looks = ({ attributes: { min: _min, max: _max, ...rest } }: XmlElement) =>
    JSON.stringify(Object.entries(rest).sort());
  for (const range of ranges) {
    const last = joined.at(-1);
    const isNext = last && Number(last.attributes.max) + 1 === Number(range.attributes.min);
    if (isNext && looks(last) === looks(range)) setAttributes(last, { max: range.attributes.max });
    else joined.push(range);
  }
  return joined;
}
