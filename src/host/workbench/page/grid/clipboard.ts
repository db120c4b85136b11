import { CanceledError } from "@univerjs/core";
import { SheetsSelectionsService } from "@univerjs/sheets";
import { SheetPasteCommand, SheetPasteShortKeyCommand } from "@univerjs/sheets-ui";
import { CopyCommand, CutCommand, PasteCommand } from "@univerjs/ui";
import type { Area } from "../../../../core/workbook/types";
import type { GridRequest } from "../../view/types";
import { areaOf } from "./areas";
import { displayedText } from "./cell-data";
import type { Component } from "./component";
import type { Front } from "./front";
import { readTabSeparated, writeTabSeparated } from "./tab-separated";

/** Cells that were copied or cut here, and what was put on the clipboard for them. */
interface Copied extends Front {
  readonly text: string;
  readonly isCut: boolean;
}

/**
 * Copies, cuts and pastes. Other programs get the displayed text; what they give is typed into the cells. Cells that
 * were copied here are copied by the host, with formulas and looks.
 */
export class Clipboard {
  private copied: Copied | null = null;

  constructor(
    private readonly component: Component,
    private readonly isTyping: () => boolean,
    private readonly send: (request: GridRequest) => void,
  ) {
    component.commands.beforeCommandExecuted(({ id, params }) => {
      if (this.isTyping() || !this.carryOut(id, params)) return;
      throw new CanceledError();
    });
  }

  private carryOut(id: string, params?: object): boolean {
    switch (id) {
      case CopyCommand.id:
      case CutCommand.id:
        this.copy(id === CutCommand.id);
        return true;
      case SheetPasteShortKeyCommand.id:
        this.paste((params as { readonly textContent?: string }).textContent ?? "");
        return true;
      case PasteCommand.id:
      case SheetPasteCommand.id:
        void navigator.clipboard.readText().then((text) => this.paste(text));
        return true;
      default:
        return false;
    }
  }

  private copy(isCut: boolean): void {
    const front = this.selected();
    if (!front) return;
    const text = writeTabSeparated(this.displayedTexts(front));
    this.copied = { ...front, text, isCut };
    const give = (event: ClipboardEvent) => {
      event.clipboardData?.setData("text/plain", text);
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    document.addEventListener("copy", give, { capture: true, once: true });
    document.execCommand("copy");
  }

  private paste(text: string): void {
    const target = this.selected();
    if (!target) return;
    const { copied } = this;
    if (copied && sameText(copied.text, text)) {
      this.send(copyRequest(copied, target));
      if (copied.isCut) this.copied = null;
      return;
    }
    if (text === "") return;
    const { sheet, area } = target;
    const values = readTabSeparated(text);
    this.send({ type: "edit", sheet, ...filling(area, values), isPasted: true });
  }

  private selected(): Front | null {
    const sheet = this.component.workbook.getActiveSheet();
    const range = this.component.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    return range ? { sheet: sheet.getSheetId(), area: areaOf(range) } : null;
  }

  private displayedTexts({ sheet, area }: Front): string[][] {
    const shown = this.component.workbook.getSheetBySheetId(sheet);
    if (!shown) return [];
    const rowCount = Math.min(area.rowCount, shown.getRowCount() - area.row);
    const columnCount = Math.min(area.columnCount, shown.getColumnCount() - area.column);
    return Array.from({ length: rowCount }, (_row, i) =>
      Array.from({ length: columnCount }, (_column, j) =>
        displayedText(shown.getCellRaw(area.row + i, area.column + j)),
      ),
    );
  }
}

/** Browsers and systems change line ends on the clipboard. */
const sameText = (a: string, b: string) => withPlainEnds(a) === withPlainEnds(b);
const withPlainEnds = (text: string) => text.replace(/\r\n?/g, "\n").replace(/\n$/, "");

function copyRequest({ sheet, area, isCut }: Copied, target: Front): GridRequest {
  const from = { sheet, area };
  return {
    type: "copy",
    from,
    sheet: target.sheet,
    area: isCut ? sized(target.area, area) : repeated(target.area, area),
    moves: isCut,
  };
}

const sized = ({ row, column }: Area, { rowCount, columnCount }: Area): Area => ({
  row,
  column,
  rowCount,
  columnCount,
});

/** The source repeats over a target that is a multiple of it, and spreads beyond any other. */
function repeated(target: Area, source: Area): Area {
  const fits =
    target.rowCount % source.rowCount === 0 && target.columnCount % source.columnCount === 0;
  return fits ? target : sized(target, source);
}

/** A single text fills all selected cells; a block goes where the selection begins. */
function filling(area: Area, block: string[][]): { area: Area; values: string[][] } {
  const [text] = block[0] ?? [];
  const isSingle = block.length === 1 && block[0]?.length === 1;
  if (!isSingle || text === undefined || area.rowCount * area.columnCount > mostFilled) {
    const [rowCount, columnCount] = [block.length, block[0]?.length ?? 0];
    return { area: { ...area, rowCount, columnCount }, values: block };
  }
  const values = Array.from({ length: area.rowCount }, () =>
    Array.from({ length: area.columnCount }, () => text),
  );
  return { area, values };
}

/** Cells that one pasted text fills; whole rows and columns get it in their first cell. */
const mostFilled = 100_000;
