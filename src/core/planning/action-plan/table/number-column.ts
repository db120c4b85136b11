import type { SheetView } from "../../../workbook/grid";
import { oneLine } from "../../../workbook/text";
import type { CellReference, ReadingNote } from "../../../workbook/types";
import { readMarker } from "../marker";
import type { PlanLevel } from "../plan-row";

/** A number, and the level that a word before it says: "Priority 1". */
export interface NumberInColumn {
  readonly number: string;
  readonly label: PlanLevel | null;
}

/** A column of numbers, read from top to bottom. */
export class NumberColumn {
  readonly notes: ReadingNote[] = [];
  private last = "";

  constructor(
    private readonly view: SheetView,
    private readonly column: number,
  ) {}

  /** The number of a row as the plan writes it, without final dots; null where the cell is blank. */
  at(row: number): NumberInColumn | null {
    if (this.view.isBlank(row, this.column)) return null;
    const text = oneLine(this.view.text(row, this.column));
    const { number, title, label } = readMarker(text);
    const typed = number !== "" && title === "" ? number : text.replace(/[.):]+$/, "");
    this.last = this.tenth(row, typed);
    return { number: this.last, label };
  }

  /** Excel keeps 5.10 as the number 5.1: after 5.9 it is 5.10. */
  private tenth(row: number, typed: string): string {
    const parts = /^(\d+)\.(\d+)$/.exec(typed);
    const above = /^(\d+)\.(\d+)/.exec(this.last);
    const isNumber = typeof this.view.value(row, this.column) === "number";
    if (!parts || !above || !isNumber || parts[1] !== above[1]) return typed;
    const whole = `${parts[1]}.${parts[2]}0`;
    if (Number(above[2]) + 1 !== Number(`${parts[2]}0`)) return typed;
    this.notes.push({ cell: this.cell(row), message: tenthNote(typed, whole, row) });
    return whole;
  }

  private cell(row: number): CellReference {
    return this.view.reference(row, this.column);
  }
}

const tenthNote = (typed: string, whole: string, row: number) =>
  `Row ${row + 1}: Excel holds the number ${typed}, which follows on the one above only as ${whole}, and was read so. Format the cell as Text and type ${whole}.`;
