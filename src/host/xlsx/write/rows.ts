import { cellAddress, columnIndex } from "../../../core/workbook/addresses";
import type { Band, Cell, SheetModel } from "../../model/workbook";
import type { SharedFormula } from "../read/cells";
import type { RowSlice, SheetXml } from "../read/sheetXml";
import {
  element,
  elements,
  flag,
  parseXml,
  serialise,
  setAttributes,
  type XmlElement,
} from "../xml/tree";
import { cellDiffers, writeCell, type CellTools } from "./cell";

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
    if (bandDiffers(before.rows.get(row), after.rows.get(row))) change(row);
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
    writeBand(node, this.before.rows.get(row), this.after.rows.get(row));
    const cells = new Map(elements(node, "c").map((cell) => [columnOf(cell), cell]));
    for (const column of columns) this.emitCell(cells, node, row, column);
    if (columns.size > 0) setAttributes(node, { spans: undefined });
    node.children = [...cells].sort(([a], [b]) => a - b).map(([, cell]) => cell);
    const saysNothing = node.children.length === 0 && Object.keys(node.attributes).length <= 1;
    if (!saysNothing) this.output.push(serialise(node, this.xml.prefix));
  }

  private emitCell(
    cells: Map<number, XmlElement>,
    rowNode: XmlElement,
    row: number,
    column: number,
  ): void {
    const was = cellIn(this.before.cells, row, column);
    const is = cellIn(this.after.cells, row, column);
    const node = cells.get(column) ?? this.newCell(rowNode, row, column);
    const isLeft = writeCell(node, was, is, { row, column }, this.tools);
    if (isLeft) cells.set(column, node);
    else cells.delete(column);
  }

  /** A cell that no one has written yet looks as its row or column says. */
  private newCell({ attributes }: XmlElement, row: number, column: number): XmlElement {
    const style = flag(attributes.customFormat)
      ? Number(attributes.s ?? 0)
      : this.columnStyle(column);
    return element("c", { r: cellAddress(row, column), s: style === 0 ? undefined : style });
  }
}

const cellIn = (cells: Cells, row: number, column: number) => cells.get(row)?.get(column);

function bandDiffers(a: Band | undefined, b: Band | undefined): boolean {
  return a?.size !== b?.size || (a?.hidden ?? false) !== (b?.hidden ?? false);
}

function writeBand(node: XmlElement, was: Band | undefined, is: Band | undefined): void {
  if (was?.size !== is?.size) {
    setAttributes(node, { ht: is?.size, customHeight: is?.size === undefined ? undefined : 1 });
  }
  if ((was?.hidden ?? false) !== (is?.hidden ?? false)) {
    setAttributes(node, { hidden: is?.hidden ? 1 : undefined });
  }
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
