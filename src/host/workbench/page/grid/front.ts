import type { ICommandInfo, IRange } from "@univerjs/core";
import {
  SelectionMoveType,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
  type ISetSelectionsOperationParams,
} from "@univerjs/sheets";
import { SetScrollRelativeCommand } from "@univerjs/sheets-ui";
import type { Area } from "../../../../core/workbook/types";
import { sameArea } from "../../../model/areas";
import type { GridRequest } from "../../view/types";
import { areaOf, rangeOf } from "./areas";
import { unitId, type Component } from "./component";
import type { HostFirst } from "./host-first";
import type { Places } from "./places";

/** A sheet and what is selected on it. */
export interface Front {
  readonly sheet: string;
  readonly area: Area;
}

const sameFront = (a: Front, b: Front) => a.sheet === b.sheet && sameArea(a.area, b.area);

const firstCell: Area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

/** Keeps the sheet in front and the selection the same here and at the host, whoever changes them. */
export class FrontKeeper {
  /** What the host has been told and has not said back yet. */
  private told: Front[] = [];
  private shown: Front;

  constructor(
    private readonly component: Component,
    private readonly places: Places,
    private readonly host: HostFirst,
    private readonly send: (request: GridRequest) => void,
    opening: Front,
  ) {
    this.shown = opening;
    component.commands.onCommandExecuted((command) => this.heard(command));
  }

  get current(): Front {
    return this.shown;
  }

  /** The host has brought a sheet to the front and selected cells; its answer to the person's own choice is none. */
  show(front: Front): void {
    const position = this.told.findIndex((told) => sameFront(told, front));
    this.told = position < 0 ? [] : this.told.slice(position + 1);
    const isAnswer = position >= 0 && sameFront(front, this.shown);
    if (this.told.length === 0 && !isAnswer) this.bring(front);
  }

  /** Brings a sheet to the front and shows what is selected on it. */
  bring({ sheet, area }: Front): void {
    const { workbook, commands, isDisposed } = this.component;
    const shown = isDisposed ? null : workbook.getSheetBySheetId(sheet);
    if (!shown) return;
    this.shown = { sheet, area };
    this.host.apply(() => {
      if (workbook.getActiveSheet().getSheetId() !== sheet) {
        commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId, subUnitId: sheet });
      }
      const extent = { rowCount: shown.getRowCount(), columnCount: shown.getColumnCount() };
      const range = rangeOf(area, extent);
      const selections = [{ range, primary: primaryOf(range), style: null }];
      const params = { unitId, subUnitId: sheet, selections };
      commands.syncExecuteCommand(SetSelectionsOperation.id, params);
    });
    // The component measures a sheet that comes to the front before the next frame.
    requestAnimationFrame(() => {
      const isStill = sameFront(this.shown, { sheet, area });
      if (isStill && !this.component.isDisposed) this.reveal(area);
    });
  }

  /** Scrolls where the first cell of the area is out of sight, so that it stands first. */
  private reveal({ row, column }: Area): void {
    const { offsetX, offsetY } = this.places.outOfSight(row, column);
    if (offsetX === 0 && offsetY === 0) return;
    const params = { offsetX, offsetY };
    void this.component.commands.executeCommand(SetScrollRelativeCommand.id, params);
  }

  private heard({ id, params }: Readonly<ICommandInfo>): void {
    if (this.host.isApplying) return;
    if (id === SetWorksheetActiveOperation.id) {
      const sheet = (params as { subUnitId: string }).subUnitId;
      this.send({ type: "show sheet", sheet });
      this.tell({ sheet, area: this.selectedOn(sheet) });
    }
    if (id === SetSelectionsOperation.id) {
      const { subUnitId, selections, type } = params as ISetSelectionsOperationParams;
      const range = selections.at(-1)?.range;
      const isMoving = type === SelectionMoveType.MOVE_START || type === SelectionMoveType.MOVING;
      if (range && !isMoving) this.tell({ sheet: subUnitId, area: areaOf(range) });
    }
  }

  private tell(front: Front): void {
    if (sameFront(front, this.shown)) return;
    this.shown = front;
    this.told.push(front);
    this.send({ type: "select", ...front });
  }

  private selectedOn(sheet: string): Area {
    const service = this.component.get(SheetsSelectionsService);
    const range = service
      .getWorkbookSelections(unitId)
      .getSelectionsOfWorksheet(sheet)
      .at(-1)?.range;
    return range ? areaOf(range) : firstCell;
  }
}

function primaryOf({ startRow, startColumn }: IRange) {
  return {
    startRow,
    startColumn,
    endRow: startRow,
    endColumn: startColumn,
    actualRow: startRow,
    actualColumn: startColumn,
    isMerged: false,
    isMergedMainCell: false,
  };
}
