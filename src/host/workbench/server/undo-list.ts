import type { Host } from "../../host";
import { affectsFile } from "../../richapi/changes";
import type { HandlerContext } from "../../richapi/context";
import { applyEdit, type GridEdit } from "./grid-requests";
import { stepBefore, type UndoStep } from "./undo-steps";

/** As many as in Excel. */
const mostSteps = 100;
/** Cells that are kept for all steps together; the last step is kept whatever its size. */
const mostCells = 1_000_000;

/**
 * Carries out what the person does at the grid, and takes it back. As in Excel, what an add-in writes cannot be taken
 * back, and nothing that was done before it; nor what is done to whole sheets.
 */
export class UndoList {
  private done: UndoStep[] = [];
  private undone: GridEdit[] = [];

  constructor(private readonly host: Host) {
    host.observe((changes, origin) => {
      if (origin === "add-in" && changes.some(affectsFile)) this.forget();
    });
  }

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** @throws HostError where the workbook does not allow it; then the list is as it was. */
  carryOut(edit: GridEdit): Promise<void> {
    return this.host.userAct((context) => {
      this.perform(edit, context);
      if (edit.type !== "select") this.undone = [];
    });
  }

  /** Takes back the last thing that was done; nothing where there is none. */
  undo(): Promise<void> {
    return this.host.userAct((context) => {
      const step = this.done.at(-1);
      if (!step) return;
      step.undo(context);
      this.done.pop();
      this.undone.push(step.edit);
    });
  }

  /** Does again what was taken back last. */
  redo(): Promise<void> {
    return this.host.userAct((context) => {
      const edit = this.undone.at(-1);
      if (!edit) return;
      this.perform(edit, context);
      this.undone.pop();
    });
  }

  forget(): void {
    this.done = [];
    this.undone = [];
  }

  private perform(edit: GridEdit, context: HandlerContext): void {
    const step = stepBefore(edit, context);
    applyEdit(edit, context);
    if (edit.type === "select") return;
    if (step) this.done.push(step);
    else this.forget();
    this.done = bounded(this.done);
  }
}

/** The last steps that there is room for. */
function bounded(steps: readonly UndoStep[]): UndoStep[] {
  let room = mostCells;
  let first = Math.max(0, steps.length - mostSteps);
  for (let index = steps.length - 1; index >= first; index--) {
    room -= steps[index]?.size ?? 0;
    if (room < 0 && index < steps.length - 1) first = index + 1;
  }
  return steps.slice(first);
}
