import type { CellValue } from "../../../core/workbook/types";
import { defaultStyle, type Cell, type CellStyle, type SheetModel } from "../../model/workbook";
import { areaOf } from "../addressText";
import { shiftFormula } from "../formulas/shift";
import { fromStoredFormula } from "../formulas/stored";
import { decodeCellText } from "../xml/text";
import { dateSerial } from "./dates";
import { BlankCells } from "./blankCells";
import type { SharedString } from "./sharedStrings";
import type { RawCell, RawFormula } from "./sheetXml";

/** What cells refer to elsewhere in the file. */
export interface CellContext {
  readonly strings: readonly SharedString[];
  readonly styles: readonly CellStyle[];
  readonly usesDates1904: boolean;
}

/** A formula that the file stores once for several cells: with the first, which the others refer to. */
export interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly others: { readonly row: number; readonly column: number }[];
}

/** Turns stored cells into cells of the model. */
export class CellReader {
  private readonly formulasByIndex = new Map<string, SharedFormula & { readonly text: string }>();
  private readonly blanks = new BlankCells();

  constructor(
    private readonly sheet: SheetModel,
    private readonly context: CellContext,
  ) {}

  add(raw: RawCell): void {
    const style = this.context.styles[raw.styleIndex] ?? this.context.styles[0] ?? defaultStyle;
    const formula = raw.formula && this.formulaOf(raw, raw.formula);
    const value = this.valueOf(raw);
    if (value === "" && !formula) {
      this.blanks.add(raw.row, raw.column, raw.styleIndex);
      return;
    }
    const cell: Cell = { value, style };
    if (formula) cell.formula = formula;
    if (raw.type === "e") cell.isError = true;
    const spill = raw.formula?.kind === "array" ? areaOf(raw.formula.area) : null;
    if (spill && spill.rowCount * spill.columnCount > 1) {
      cell.spill = { rowCount: spill.rowCount, columnCount: spill.columnCount };
    }
    this.put(raw.row, raw.column, cell);
  }

  get sharedFormulas(): SharedFormula[] {
    return [...this.formulasByIndex.values()];
  }

  /** Adds the blank cells that are worth keeping. Call after the last cell and the looks of rows and columns. */
  finish(): void {
    const plain = this.context.styles[0] ?? defaultStyle;
    const styleOf = (index: number) => this.context.styles[index] ?? plain;
    this.blanks.keep({
      cells: this.sheet.cells,
      looksDifferent: (row, column, index) =>
        (index !== 0 && styleOf(index) !== defaultStyle) ||
        styleOf(index) !== (this.ownInherited(row, column) ?? plain),
      put: (row, column, index) => this.put(row, column, { value: "", style: styleOf(index) }),
    });
  }

  private ownInherited(row: number, column: number): CellStyle | undefined {
    const { rows, columns, style } = this.sheet;
    return rows.get(row)?.style ?? columns.get(column)?.style ?? style;
  }

  private put(row: number, column: number, cell: Cell): void {
    const cells = this.sheet.cells.get(row);
    if (cells) cells.set(column, cell);
    else this.sheet.cells.set(row, new Map([[column, cell]]));
  }

  private valueOf({ type, value }: RawCell): CellValue {
    switch (type) {
      case "s":
        return this.context.strings[Number(value)]?.text ?? "";
      case "str":
      case "inlineStr":
        return decodeCellText(value);
      case "b":
        return value.trim() === "1" || value.trim() === "true";
      case "e":
        return value;
      case "d":
        return dateSerial(value, this.context.usesDates1904) ?? value;
      default:
        return numberOf(value);
    }
  }

  /** The analyst's formula, or null where the cell only belongs to a data table. */
  private formulaOf(cell: RawCell, raw: RawFormula): string | null {
    if (raw.kind === "dataTable") return null;
    if (raw.kind !== "shared") return raw.text === "" ? null : fromStoredFormula(raw.text);
    const { row, column } = cell;
    if (raw.text !== "") {
      this.formulasByIndex.set(raw.sharedIndex, { row, column, others: [], text: raw.text });
      return fromStoredFormula(raw.text);
    }
    const first = this.formulasByIndex.get(raw.sharedIndex);
    if (!first) return null;
    first.others.push({ row, column });
    return fromStoredFormula(shiftFormula(first.text, row - first.row, column - first.column));
  }
}

/** Text that is no number is kept as it is, rather than turned into a wrong figure. */
function numberOf(text: string): CellValue {
  const trimmed = text.trim();
  if (trimmed === "") return "";
  const number = Number(trimmed);
  return Number.isFinite(number) ? number : trimmed;
}
