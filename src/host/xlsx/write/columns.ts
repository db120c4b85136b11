import type { SheetModel } from "../../model/workbook";
import { pointsPerWidthUnit, standardWidth } from "../read/bands";
import { element, elements, setAttributes, type XmlElement } from "../xml/tree";
import type { SheetSections } from "./sections";

/** Writes widths and visibility of the columns in which the two sheets differ. */
export function writeColumns(sections: SheetSections, before: SheetModel, after: SheetModel): void {
  const changed = [...new Set([...before.columns.keys(), ...after.columns.keys()])].filter(
    (column) => {
      const [was, is] = [before.columns.get(column), after.columns.get(column)];
      return was?.size !== is?.size || (was?.hidden ?? false) !== (is?.hidden ?? false);
    },
  );
  if (changed.length === 0) return;
  let ranges = elements(sections.element("cols"), "col");
  const defaultWidth = sections.element("sheetFormatPr")?.attributes.defaultColWidth;
  for (const column of changed) {
    const { size, hidden } = after.columns.get(column) ?? {};
    const width = size === undefined ? (defaultWidth ?? standardWidth) : storedWidth(size);
    ranges = withColumn(ranges, column + 1, {
      width,
      customWidth: size === undefined ? undefined : 1,
      hidden: hidden ? 1 : undefined,
      bestFit: undefined,
    });
  }
  sections.put("cols", element("cols", {}, joinEqual(ranges)));
}

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

/** The ranges with one column (from 1) cut out of the range that holds it and given those attributes. */
function withColumn(
  ranges: readonly XmlElement[],
  column: number,
  attributes: Record<string, string | number | undefined>,
): XmlElement[] {
  const holding = ranges.find(
    (range) => Number(range.attributes.min) <= column && column <= Number(range.attributes.max),
  );
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
