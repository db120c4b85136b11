import type { Area, CellValue } from "../../core/workbook/types";
import { isOnSheet } from "../model/areas";
import type { Shift } from "../model/shifting";
import { movedArea } from "../model/shifting";
import type { SheetModel, WorkbookModel } from "../model/workbook";
import type { WorkbookChange } from "./changes";
import { HostError } from "./errors";
import { HostObject, type NewWorkbook, type RangeTarget } from "./objects";

/** What a host does around the handlers. */
export interface HostServices {
  readonly workbook: WorkbookModel;
  /** For dates that are typed without a year. */
  readonly today: () => Date;
  /** Charts are listed among the shapes of their sheet; they are unless this says otherwise. */
  readonly chartsAsShapes?: boolean;
  /** An add-in wants, or no longer wants, events of that type; target is a sheet's or table's id, or "". */
  listen(eventType: number, targetId: string, isWanted: boolean): void;
}

/** How the add-in runs: with its pane, or without. */
export type AppState = "Inactive" | "Background" | "Visible";

/** What handlers work with: the workbook, the ranges that the client knows, and what has changed. */
export class HandlerContext {
  readonly changes: WorkbookChange[] = [];
  /** A calculation was asked for although nothing has changed. */
  isCalculationWanted = false;
  /** Nothing is calculated before the request ends. */
  isCalculationSuspended = false;
  appState: AppState = "Background";
  /** Workbooks that the add-in made, open or not. */
  readonly newWorkbooks: NewWorkbook[] = [];
  private readonly references = new Map<string, RangeTarget>();
  private readonly ranges = new Set<RangeTarget>();
  private lastReference = 0;

  constructor(readonly services: HostServices) {}

  get workbook(): WorkbookModel {
    return this.services.workbook;
  }

  /**
   * A range object.
   *
   * @throws HostError InvalidArgument where the area does not lie on the sheet.
   */
  range(sheet: SheetModel, area: Area): HostObject<"Range"> {
    return new HostObject("Range", this.rangeTarget(sheet, area));
  }

  rangeTarget(sheet: SheetModel, area: Area): RangeTarget {
    if (!isOnSheet(area)) throw new HostError("InvalidArgument");
    const target: RangeTarget = { sheet, area, referenceId: null, isGone: false };
    this.ranges.add(target);
    return target;
  }

  /** Keeps the range for later requests. */
  keep(target: RangeTarget): void {
    if (target.referenceId !== null) return;
    target.referenceId = `range-${++this.lastReference}`;
    this.references.set(target.referenceId, target);
  }

  /** @throws HostError InvalidReference where the client has given the range back. */
  kept(referenceId: string): RangeTarget {
    const target = this.references.get(referenceId);
    if (!target) throw new HostError("InvalidReference");
    return target;
  }

  release(referenceId: string): void {
    const target = this.references.get(referenceId);
    if (target) target.referenceId = null;
    this.references.delete(referenceId);
  }

  get keptCount(): number {
    return this.references.size;
  }

  /** Forgets what belongs to one request only. */
  endRequest(): void {
    this.changes.length = 0;
    this.isCalculationWanted = false;
    this.isCalculationSuspended = false;
    for (const target of this.ranges) if (target.referenceId === null) this.ranges.delete(target);
  }

  /** Makes the ranges that the client knows follow moved cells. */
  followShift(sheet: SheetModel, shift: Shift): void {
    for (const target of this.ranges) {
      if (target.sheet !== sheet) continue;
      const area = movedArea(shift, target.area);
      if (area) target.area = area;
      else target.isGone = true;
    }
  }

  /** Makes the ranges on a deleted sheet unusable. */
  forgetSheet(sheet: SheetModel): void {
    for (const target of this.ranges) if (target.sheet === sheet) target.isGone = true;
  }

  changedCells(
    sheet: SheetModel,
    area: Area,
    values?: { before: CellValue; after: CellValue },
  ): void {
    this.changes.push({ kind: "cells", sheet, area, changeType: "RangeEdited", ...values });
  }

  /** A property of something in the file was set; several in a row are told as one. */
  changedProperty(): void {
    if (this.changes.at(-1)?.kind !== "property") this.changes.push({ kind: "property" });
  }
}
