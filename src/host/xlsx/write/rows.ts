import { cellAddress, columnIndex } from "../../../core/workbook/addresses";
import { inheritedStyle } from "../../model/cells";
import { defaultStyle, type Band, type Cell, type SheetModel } from "../../model/workbook";
import { rowStyleIndex } from "../read/bands";
import type { SharedFormula } from "../read/cells";
import type { RowSlice, SheetXml } from "../read/sheetXml";
import {
  element,
  elements,
  parseXml,
  serialise,
  setAttributes,
  type XmlElement,
} from "../xml/tree";
import { cellDiffers, writeCell, type CellTools } from "./cell";
import type { StyleWriter } from "./styles";

type Cells = ReadonlyMap<number, ReadonlyMap<number, Cell>>;

/** Columns to write, by row; a row with none has another height or visibility. */
export type RowChanges = ReadonlyMap<number, ReadonlySet<number>>;

/** Rows and cells in which the two sheets differ. */
export function findRowChanges(
  before: SheetModel,
  after: SheetModel,
  sharedFormulas: readonly SharedFormula[],
  tools: CellTools,
): RowChanges {
  const changes = new Map<number, Set<number>>();
  const change = (row: number, column?: number) => {
    let columns = changes.get(row);
    if (!columns) changes.set(row, (columns = new Set()));
    if (column !== undefined) columns.add(column);
  };
  for (const row of new Set([...before.cells.keys(), ...after.cells.keys()])) {
    const was = before.cells.get(row);
    const is = after.cells.get(row);
    for (const column of new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])) {
      if (cellDiffers(was?.get(column), is?.get(column), tools)) change(row, column);
    }
  }
  for (const row of new Set([...before.rows.keys(), ...after.rows.keys()])) {
    if (bandDiffers(before.rows.get(row), after.rows.get(row), tools.styles)) change(row);
  }
  for (const shared of sharedFormulas) {
    if (changes.get(shared.row)?.has(shared.column)) {
      for (const { row, column } of shared.others) change(row, column);
    }
  }
  return changes;
}

/** The text of `sheetData` with the changes made. Rows without changes are copied letter by letter. */
export class RowWriter {
  private readonly output: string[] = [];

  constructor(
    private readonly xml: SheetXml,
    private readonly before: SheetModel,
    private readonly after: SheetModel,
    private readonly columnStyle: (column: number) => number,
    private readonly tools: CellTools,
  ) {}

  write(changes: RowChanges): string {
    const changed = [...changes.keys()].sort((a, b) => a - b);
    let next = 0;
    for (const slice of this.xml.rows) {
      while (next < changed.length && changed[next]! < slice.row)
        this.addRow(changed[next++]!, changes);
      if (changed[next] === slice.row) this.changeRow(slice, changes.get(changed[next++]!)!);
      else if (this.xml.hasUnnumberedRows) this.changeRow(slice, new Set());
      else this.output.push(this.xml.source.slice(slice.start, slice.end));
    }
    while (next < changed.length) this.addRow(changed[next++]!, changes);
    return this.output.join("");
  }

  private addRow(row: number, changes: RowChanges): void {
    this.emit(element("row", { r: row + 1 }), row, changes.get(row)!);
  }

  private changeRow({ row, start, end }: RowSlice, columns: ReadonlySet<number>): void {
    const node = parseXml(this.xml.source.slice(start, end), this.xml.prefix);
    numberCells(node, row);
    this.emit(node, row, columns);
  }

  private emit(node: XmlElement, row: number, columns: ReadonlySet<number>): void {
    const inheritedIndex = rowStyleIndex(node.attributes);
    writeBand(node, this.before.rows.get(row), this.after.rows.get(row), this.tools.styles);
    const cells = new Map(elements(node, "c").map((cell) => [columnOf(cell), cell]));
    for (const column of columns) this.emitCell(cells, inheritedIndex, row, column);
    if (columns.size > 0) setAttributes(node, { spans: undefined });
    node.children = [...cells].sort(([a], [b]) => a - b).map(([, cell]) => cell);
    const saysNothing = node.children.length === 0 && Object.keys(node.attributes).length <= 1;
    if (!saysNothing) this.output.push(serialise(node, this.xml.prefix));
  }

  private emitCell(
    cells: Map<number, XmlElement>,
    rowIndex: number | null,
    row: number,
    column: number,
  ): void {
    const known = cellIn(this.before.cells, row, column);
    const is = cellIn(this.after.cells, row, column);
    const node = cells.get(column) ?? this.newCell(rowIndex, row, column);
    const was = known ?? { value: "", style: inheritedStyle(this.before, row, column) };
    const isLeft = writeCell(node, was, is, { row, column }, this.tools);
    const isOwnLook =
      is !== undefined &&
      !this.tools.styles.isSame(is.style, inheritedStyle(this.after, row, column));
    if (isLeft || isOwnLook) cells.set(column, node);
    else cells.delete(column);
  }

  /** A cell that no one has written yet looks as its row or column says. */
  private newCell(rowIndex: number | null, row: number, column: number): XmlElement {
    const style = rowIndex ?? this.columnStyle(column);
    return element("c", { r: cellAddress(row, column), s: style === 0 ? undefined : style });
  }
}

const cellIn = (cells: Cells, row: number, column: number) => cells.get(row)?.get(column);

function bandDiffers(a: Band | undefined, b: Band | undefined, styles: StyleWriter): boolean {
  const hasSameStyle = styles.isSame(a?.style ?? defaultStyle, b?.style ?? defaultStyle);
  return a?.size !== b?.size || (a?.hidden ?? false) !== (b?.hidden ?? false) || !hasSameStyle;
}

function writeBand(
  node: XmlElement,
  was: Band | undefined,
  is: Band | undefined,
  styles: StyleWriter,
): void {
  if (was?.size !== is?.size) {
    setAttributes(node, { ht: is?.size, customHeight: is?.size === undefined ? undefined : 1 });
  }
  if ((was?.hidden ?? false) !== (is?.hidden ?? false)) {
    setAttributes(node, { hidden: is?.hidden ? 1 : undefined });
  }
  if (styles.isSame(was?.style ?? defaultStyle, is?.style ?? defaultStyle)) return;
  const base = rowStyleIndex(node.attributes) ?? 0;
  const index = is?.style && styles.indexOf(base, was?.style ?? defaultStyle, is.style);
  setAttributes(node, { s: index, customFormat: index === undefined ? undefined : 1 });
}

/** Gives the row and its cells the references that they may go without. */
function numberCells(node: XmlElement, row: number): void {
  setAttributes(node, { r: row + 1 });
  let column = -1;
  for (const cell of elements(node, "c")) {
    column = cell.attributes.r === undefined ? column + 1 : columnOf(cell);
    setAttributes(cell, { r: cellAddress(row, column) });
  }
}

const columnOf = (cell: XmlElement) => columnIndex((cell.attributes.r ?? "A").replace(/\d+$/, ""));
