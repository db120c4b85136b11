import type { Workbook } from "@univerjs/core";
import type { GridRequest } from "../../view/types";
import { extrasOf } from "./cell-data";

/**
 * What stands in each cell as typed: what the host has told, or what was sent to it a moment ago. The component hands
 * in a typed text more than once, because it does not see the cell change.
 */
export class TypedNow {
  private readonly sent = new Map<string, string>();

  constructor(private readonly workbook: Workbook) {}

  at(sheet: string, row: number, column: number): string {
    const cell = this.workbook.getSheetBySheetId(sheet)?.getCellRaw(row, column);
    return this.sent.get(keyOf(sheet, row, column)) ?? extrasOf(cell)?.typed ?? "";
  }

  note(request: GridRequest): void {
    if (request.type !== "edit") return;
    const { sheet, area, values } = request;
    values.forEach((cells, i) => {
      cells.forEach((text, j) => {
        if (text !== null) this.sent.set(keyOf(sheet, area.row + i, area.column + j), text);
      });
    });
  }

  /** The host has answered, or the person begins to type anew. */
  forget(): void {
    this.sent.clear();
  }
}

const keyOf = (sheet: string, row: number, column: number) => `${sheet} ${row} ${column}`;
