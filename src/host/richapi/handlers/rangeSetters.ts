import type { Area } from "../../../core/workbook/types";
import { isEntireColumn, isEntireRow, positions } from "../../model/areas";
import { cellFor, dropIfBlank, restyle, usedArea } from "../../model/cells";
import { formulaOf, withNumberFormat } from "../../model/contents";
import { isNumberFormat } from "../../model/numberFormat";
import { type Band, type Cell, cellAt } from "../../model/workbook";
import { assertEditable } from "../access";
import type { HandlerContext } from "../context";
import { HostError } from "../errors";
import type { RangeTarget } from "../objects";
import { booleanValue, recordValue, textValue } from "../values";
import { cellInputs, writeContents } from "../writing";

/** One format for all cells, or a grid of formats in which null leaves a cell as it is. */
export function setNumberFormat(target: RangeTarget, value: unknown): void {
  const { sheet, area } = target;
  assertEditable(sheet, area);
  if (!Array.isArray(value)) {
    const format = numberFormat(value);
    return restyle(sheet, area, (style) => withNumberFormat(style, format));
  }
  const input = cellInputs(target, value);
  const formats = [...positions(area)].flatMap(([row, column]) => {
    const format = input(row, column);
    return format === null ? [] : [{ row, column, format: numberFormat(format) }];
  });
  for (const { row, column, format } of formats) {
    const cell = cellFor(sheet, row, column);
    cell.style = withNumberFormat(cell.style, format);
    dropIfBlank(sheet, row, column);
  }
}

function numberFormat(value: unknown): string {
  const format = textValue(value);
  if (format === "") return "General";
  if (!isNumberFormat(format)) throw new HostError("InvalidArgument");
  return format;
}

/** Hides or shows the rows or columns of the range; of a whole sheet only those in use can be hidden. */
export function setHidden(
  { sheet, area }: RangeTarget,
  axis: "rows" | "columns",
  value: unknown,
): void {
  const hidden = booleanValue(value);
  assertEditable(sheet);
  const bands = sheet[axis];
  if (!hidden) return show(bands, ...extent(area, axis));
  const [first, count] = extent(area, axis);
  const isWhole = axis === "rows" ? isEntireColumn(area) : isEntireRow(area);
  const indexes = isWhole
    ? usedIndexes({ sheet, axis })
    : Array.from({ length: count }, (_band, index) => first + index);
  for (const index of indexes) bands.set(index, { ...bands.get(index), hidden });
}

const extent = (area: Area, axis: "rows" | "columns"): [first: number, count: number] =>
  axis === "rows" ? [area.row, area.rowCount] : [area.column, area.columnCount];

function show(bands: Map<number, Band>, first: number, count: number): void {
  for (const [index, band] of [...bands]) {
    if (index < first || index >= first + count) continue;
    delete band.hidden;
    if (Object.keys(band).length === 0) bands.delete(index);
  }
}

/** Rows or columns of the used range, and those that differ from others. */
function usedIndexes({
  sheet,
  axis,
}: {
  sheet: RangeTarget["sheet"];
  axis: "rows" | "columns";
}): number[] {
  const used = usedArea(sheet, false);
  const [first, count] = !used
    ? [0, 0]
    : axis === "rows"
      ? [used.row, used.rowCount]
      : [used.column, used.columnCount];
  const inUse = Array.from({ length: count }, (_i, index) => first + index);
  return [...new Set([...inUse, ...sheet[axis].keys()])];
}

/** A link to a place or address; the cell shows `textToDisplay`, or the target where it is blank. */
export function setHyperlink(target: RangeTarget, value: unknown, host: HandlerContext): void {
  const { sheet, area } = target;
  assertEditable(sheet, area);
  const link = recordValue(value);
  const texts = Object.fromEntries(
    ["address", "documentReference", "screenTip"].flatMap((key) =>
      typeof link[key] === "string" && link[key] !== "" ? [[key, link[key]]] : [],
    ),
  ) as Pick<NonNullable<Cell["hyperlink"]>, "address" | "documentReference" | "screenTip">;
  const shown =
    link.textToDisplay ??
    (formulaOf(cellAt(sheet, area.row, area.column)) === ""
      ? (texts.address ?? texts.documentReference)
      : undefined);
  if (shown !== undefined) {
    for (const [row, column] of positions(area)) {
      const one = host.rangeTarget(sheet, { row, column, rowCount: 1, columnCount: 1 });
      writeContents(one, `'${textValue(shown)}`, host);
    }
  }
  for (const [row, column] of positions(area)) cellFor(sheet, row, column).hyperlink = texts;
  restyle(sheet, area, (style) => ({
    ...style,
    font: { ...style.font, underline: "Single", color: "#0563C1" },
  }));
}
