import { performance } from "node:perf_hooks";
import { cellAddress, quotedSheetName } from "../../core/workbook/addresses";
import type { CellValue } from "../../core/workbook/types";
import { cellAt } from "../model/workbook";
import type { SheetModel } from "../model/workbook";
import type { CustomCalls } from "./custom-calls";
import type { Dependents } from "./dependents";
import { CellNotReady, EngineFailure } from "./engine-failures";
import type { Engine } from "./engine";
import { ownValue, storedValue } from "./formula-cells";
import type { FormulaCell, FormulaCells, Problem } from "./formula-cells";
import { keepsCachedValue, noFunction, problemOf } from "./problems";
import type { Spills } from "./spills";
import type { Translation } from "./translation";
import { CalculationError, isMatrix } from "./types";
import type { FormulaError, Outcome } from "./types";

/** What a calculation works with. */
export interface CalculationParts {
  readonly engine: Engine;
  /** By id. */
  readonly sheets: ReadonlyMap<string, SheetModel>;
  readonly formulas: FormulaCells;
  readonly dependents: Dependents;
  readonly spills: Spills;
  readonly calls: CustomCalls;
  /** Milliseconds. */
  readonly timeLimit: number;
}

interface Frame {
  readonly formula: FormulaCell;
  readonly precedents: Iterator<FormulaCell>;
}

/** A spill may move what it depends on; after this many rounds it is taken for circular. */
const MOST_EVALUATIONS = 25;
const CHECK_TIME_EVERY = 32;

/**
 * One calculation: settles every dirty formula after the formulas that it reads.
 *
 * Formulas whose custom functions have not answered wait; when nothing else is left to calculate,
 * all open calls go to the add-in in one message, and the formulas that waited go on.
 */
export class Calculation {
  readonly circular: FormulaCell[] = [];
  calculated = 0;
  private readonly queue: FormulaCell[] = [];
  private readonly waiters = new Map<FormulaCell, FormulaCell[]>();
  private asking: FormulaCell[] = [];
  private readonly deadline: number;
  private steps = 0;

  private readonly engine: Engine;
  private readonly formulas: FormulaCells;
  private readonly dependents: Dependents;
  private readonly spills: Spills;
  private readonly calls: CustomCalls;

  constructor(private readonly parts: CalculationParts) {
    ({
      engine: this.engine,
      formulas: this.formulas,
      dependents: this.dependents,
      spills: this.spills,
      calls: this.calls,
    } = parts);
    this.deadline = performance.now() + parts.timeLimit;
  }

  /** Marks a formula, and all that depend on it, as needing calculation. */
  markDirty(formula: FormulaCell): void {
    const marked = [formula];
    for (let next = marked.pop(); next !== undefined; next = marked.pop()) {
      if (next.state !== "clean" || next.evaluations >= MOST_EVALUATIONS) continue;
      const { sheet, row, column, spill } = next;
      const area = spill ?? { row, column, rowCount: 1, columnCount: 1 };
      next.state = "dirty";
      this.spills.vacate(next);
      next.spill = null;
      this.queue.push(next);
      marked.push(...this.dependents.of(sheet.id, area));
    }
  }

  /** Marks formulas without those that depend on them: all formulas of a workbook, or formulas in no cell. */
  markOnly(formulas: readonly FormulaCell[]): void {
    for (const formula of formulas) {
      formula.state = "dirty";
      this.spills.vacate(formula);
      formula.spill = null;
      this.queue.push(formula);
    }
  }

  /** @throws CalculationError when the time limit passes. */
  async run(): Promise<void> {
    this.queue.reverse();
    for (;;) {
      for (let next = this.queue.pop(); next !== undefined; next = this.queue.pop())
        this.settle(next);
      if (this.asking.length === 0) return;
      await this.calls.send(this.deadline - performance.now(), () => this.timeIsUp());
      const answered = this.asking;
      this.asking = [];
      for (const formula of answered) this.wake(formula);
    }
  }

  /** A cell as the formulas see it. @throws CellNotReady where its formula is not settled. */
  read(sheetId: string, row: number, column: number): Outcome | null {
    const formula = this.formulas.at(sheetId, row, column);
    if (formula !== undefined) {
      if (formula.state !== "clean") throw new CellNotReady(formula);
      return formula.outcome === undefined ? storedValue(formula.cell) : ownValue(formula.outcome);
    }
    const spilled = this.spills.valueAt(sheetId, row, column);
    if (spilled !== undefined) return spilled;
    const sheet = this.parts.sheets.get(sheetId);
    return sheet === undefined ? null : storedValue(cellAt(sheet, row, column));
  }

  /** Settles a formula and, before it, everything that it reads; the stack replaces recursion. */
  private settle(start: FormulaCell): void {
    if (start.state !== "dirty") return;
    const stack = [this.enter(start)];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      if (++this.steps % CHECK_TIME_EVERY === 0 && performance.now() > this.deadline)
        this.timeIsUp();
      const unsettled = top.precedents.next().value ?? this.evaluate(top.formula);
      if (unsettled === undefined) stack.pop();
      else if (unsettled.state === "dirty") stack.push(this.enter(unsettled));
      else if (unsettled.state === "visiting") this.breakCircle(stack, unsettled);
      else this.waitFor(unsettled, stack);
    }
  }

  private enter(formula: FormulaCell): Frame {
    formula.state = "visiting";
    return { formula, precedents: this.unsettledPrecedents(formula) };
  }

  private *unsettledPrecedents(formula: FormulaCell): Generator<FormulaCell, undefined> {
    if (formula.problem !== null) return undefined;
    for (const area of formula.translation?.areas ?? []) {
      for (const precedent of this.formulas.inside(area.sheetId, area)) {
        if (precedent.state !== "clean") yield precedent;
      }
    }
    return undefined;
  }

  /** Evaluates a formula; gives the formula that has to be settled before, where there is one. */
  private evaluate(formula: FormulaCell): FormulaCell | undefined {
    const { translation } = formula;
    formula.problem ??= translation === null ? null : this.unknownIn(translation);
    if (formula.problem !== null || translation === null) return this.settleProblem(formula);
    const { sheet, row, column } = formula;
    this.calls.start(`${quotedSheetName(sheet.name)}!${cellAddress(row, column)}`);
    formula.evaluations++;
    try {
      const outcome = this.engine.evaluate(translation, { sheetId: sheet.id, row, column });
      if (this.calls.isOpen) {
        formula.state = "waiting";
        this.asking.push(formula);
      } else {
        this.finish(formula, this.calls.explained(outcome, translation.remarks));
      }
      return undefined;
    } catch (error) {
      if (error instanceof CellNotReady) return error.cell;
      if (!(error instanceof EngineFailure)) throw error;
      formula.problem = problemOf(error);
      return this.settleProblem(formula);
    }
  }

  private unknownIn({ functions }: Translation): Problem | null {
    const unknown = functions.find((name) => !this.engine.hasFunction(name));
    return unknown === undefined ? null : noFunction(unknown, this.calls.ownsName(unknown));
  }

  private settleProblem(formula: FormulaCell): undefined {
    const problem = formula.problem ?? { error: "#VALUE!", message: "", keepsValue: false };
    if (keepsCachedValue(formula, problem)) {
      formula.spill = formula.formerSpill;
      this.spills.restore(formula);
      this.release(formula);
    } else {
      this.finish(formula, { error: problem.error, message: problem.message });
    }
    return undefined;
  }

  private finish(formula: FormulaCell, outcome: Outcome): void {
    this.calculated++;
    const fills = isMatrix<CellValue | FormulaError>(outcome) && this.formulas.has(formula);
    formula.outcome = fills ? this.spills.fill(formula, outcome) : outcome;
    this.release(formula);
    if (formula.spill !== null) this.markReaders(formula);
  }

  /** Formulas that read a cell before a spill reached it have to read it again. */
  private markReaders(formula: FormulaCell): void {
    const { spill, sheet } = formula;
    if (spill === null) return;
    this.engine.forget();
    for (const reader of this.dependents.of(sheet.id, spill)) {
      if (reader !== formula) this.markDirty(reader);
    }
  }

  private release(formula: FormulaCell): void {
    formula.state = "clean";
    const waiting = this.waiters.get(formula) ?? [];
    this.waiters.delete(formula);
    for (const waiter of waiting) this.wake(waiter);
  }

  private wake(formula: FormulaCell): void {
    formula.state = "dirty";
    this.queue.push(formula);
  }

  private waitFor(unsettled: FormulaCell, stack: Frame[]): void {
    const blocked = stack.pop()?.formula;
    if (blocked === undefined) return;
    blocked.state = "waiting";
    const waiting = this.waiters.get(unsettled);
    if (waiting === undefined) this.waiters.set(unsettled, [blocked]);
    else waiting.push(blocked);
  }

  /** Excel shows 0 in every cell of a circle. */
  private breakCircle(stack: Frame[], closing: FormulaCell): void {
    for (let frame = stack.pop(); frame !== undefined; frame = stack.pop()) {
      this.circular.push(frame.formula);
      this.finish(frame.formula, 0);
      if (frame.formula === closing) return;
    }
  }

  private timeIsUp(): never {
    throw new CalculationError(
      `The formulas were not calculated within ${this.parts.timeLimit / 1000} seconds. ` +
        "Nothing was changed. Look for formulas over very large areas, or raise the time limit.",
    );
  }
}
