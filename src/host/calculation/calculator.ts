import { cellAddress } from "../../core/workbook/addresses";
import type { Cell, SheetModel, WorkbookModel } from "../model/workbook";
import { defaultStyle, findSheet } from "../model/workbook";
import { intersects } from "./areas";
import { Calculation } from "./calculation";
import { keepsCachedValue } from "./problems";
import { clearOrphans, commit } from "./writing";
import { CustomCalls } from "./custom-calls";
import { Dependents } from "./dependents";
import { loadEngine } from "./engine";
import type { Engine } from "./engine";
import { FormulaCells, formulaCell } from "./formula-cells";
import type { FormulaCell } from "./formula-cells";
import { Spills } from "./spills";
import { Translations } from "./translations";
import { isFormulaError } from "./types";
import type {
  CalculatedCell,
  CalculationReport,
  Calculator,
  CalculatorOptions,
  ChangedAreas,
  Outcome,
  PlacedFormula,
} from "./types";

const TIME_LIMIT = 60_000;
const NOTHING: CalculationReport = {
  calculated: 0,
  batches: 0,
  calls: 0,
  kept: [],
  circular: [],
  errors: [],
};

/** A calculator for workbooks in which the functions of one add-in can be used. */
export function createCalculator(options: CalculatorOptions): Calculator {
  return new WorkbookCalculator(options);
}

class WorkbookCalculator implements Calculator {
  private engine: Engine | null = null;
  private readonly translations = new Translations();
  private readonly declarations;

  constructor(private readonly options: CalculatorOptions) {
    this.declarations = new Map(
      options.functions.functions.map((declared) => [
        `${options.namespace}.${declared.name}`.toUpperCase(),
        declared,
      ]),
    );
  }

  async recalculate(workbook: WorkbookModel, changes?: ChangedAreas): Promise<CalculationReport> {
    const formulas = new FormulaCells(workbook);
    const hasOrphans = clearOrphans(workbook, changes);
    if (formulas.all.length === 0 && !hasOrphans) return NOTHING;
    this.translations.translate(workbook, formulas.all);
    const dependents = new Dependents(formulas);
    const cause = hasOrphans ? undefined : changes;
    const dirty = formulasToCalculate(formulas, dependents, cause);
    if (dirty.length === 0) return NOTHING;
    const run = this.start(workbook, formulas, dependents, changes);
    if (cause === undefined) run.calculation.markOnly(dirty);
    else dirty.forEach((formula) => run.calculation.markDirty(formula));
    await run.calculation.run();
    commit(workbook, formulas, run.spills);
    return {
      calculated: run.calculation.calculated,
      batches: run.calls.batches,
      calls: run.calls.made,
      ...listed(formulas, run.calculation.circular),
    };
  }

  async evaluate(
    formulas: readonly (string | PlacedFormula)[],
    workbook: WorkbookModel,
  ): Promise<Outcome[]> {
    const cells = new FormulaCells(workbook);
    const sheet = findSheet(workbook, workbook.activeSheetId) ?? workbook.sheets[0];
    if (sheet === undefined || formulas.length === 0) return [];
    const free = formulas.map((formula) =>
      typeof formula === "string"
        ? freeFormula(sheet, { formula, row: 0, column: 0 })
        : freeFormula(findSheet(workbook, formula.sheet) ?? sheet, formula),
    );
    const uncalculated = cells.all.filter((formula) => formula.cell.value === "");
    this.translations.translate(workbook, [...free, ...uncalculated]);
    const run = this.start(workbook, cells, new Dependents(cells), undefined);
    run.calculation.markOnly([...uncalculated, ...free]);
    await run.calculation.run();
    return free.map((formula) => formula.outcome ?? { error: "#VALUE!" });
  }

  private start(
    workbook: WorkbookModel,
    formulas: FormulaCells,
    dependents: Dependents,
    changes: ChangedAreas | undefined,
  ) {
    const engine = (this.engine ??= loadEngine([...this.declarations.keys()]));
    const calls = new CustomCalls(this.declarations, this.options);
    const spills = new Spills(formulas, changes);
    const calculation = new Calculation({
      engine,
      sheets: new Map(workbook.sheets.map((sheet) => [sheet.id, sheet])),
      formulas,
      dependents,
      spills,
      calls,
      timeLimit: this.options.timeLimit ?? TIME_LIMIT,
    });
    engine.open(workbook, {
      read: (sheetId, row, column) => calculation.read(sheetId, row, column),
      spillOf: ({ sheetId, row, column }) => formulas.at(sheetId, row, column)?.spill ?? null,
      call: (name, given) => calls.call(name, given),
    });
    return { calculation, calls, spills };
  }
}

function freeFormula(
  sheet: SheetModel,
  { formula, row, column }: Omit<PlacedFormula, "sheet">,
): FormulaCell {
  const cell: Cell = { value: "", style: defaultStyle };
  return { ...formulaCell(sheet, row, column, cell, formula), isNew: true };
}

/** The formulas that read what changed; all of them where nothing is said about changes. */
function formulasToCalculate(
  formulas: FormulaCells,
  dependents: Dependents,
  changes: ChangedAreas | undefined,
): FormulaCell[] {
  if (changes === undefined) return spillsFirst(formulas.all);
  const dirty = new Set<FormulaCell>();
  for (const [sheetId, areas] of changes) {
    for (const area of areas) {
      for (const formula of formulas.inside(sheetId, area)) {
        formula.isNew = true;
        dirty.add(formula);
      }
      for (const formula of dependents.of(sheetId, area)) dirty.add(formula);
    }
  }
  for (const formula of formulas.all) {
    if (needsCalculation(formula, changes)) dirty.add(formula);
  }
  return spillsFirst([...dirty]);
}

/** Formulas that depend on more than the areas that they name. */
function needsCalculation(formula: FormulaCell, changes: ChangedAreas): boolean {
  if (formula.translation?.isDynamic || formula.cell.value === "#SPILL!") return true;
  const { spill } = formula;
  const areas = spill === null ? [] : (changes.get(spill.sheetId) ?? []);
  return spill !== null && areas.some((area) => intersects(area, spill));
}

/** What a formula filled is likely to be filled again: its readers then need no second look. */
function spillsFirst(formulas: readonly FormulaCell[]): FormulaCell[] {
  return [
    ...formulas.filter((formula) => formula.spill !== null),
    ...formulas.filter((formula) => formula.spill === null),
  ];
}

function listed(formulas: FormulaCells, circular: readonly FormulaCell[]) {
  const kept: CalculatedCell[] = [];
  const errors: CalculatedCell[] = [];
  for (const formula of formulas.all) {
    const { problem, outcome } = formula;
    if (problem !== null && outcome === undefined && keepsCachedValue(formula, problem)) {
      kept.push(described(formula, `${problem.message} It keeps the value that the file had.`));
    } else if (isFormulaError(outcome) && outcome.message) {
      errors.push(described(formula, outcome.message));
    }
  }
  const message = "The formula depends on itself, directly or through other cells. It shows 0.";
  return { kept, errors, circular: circular.map((formula) => described(formula, message)) };
}

function described(formula: FormulaCell, message: string): CalculatedCell {
  return {
    sheet: formula.sheet.name,
    address: cellAddress(formula.row, formula.column),
    formula: formula.formula,
    message,
  };
}
