import type { WorkbookModel } from "../model/workbook";
import type { FormulaCell, Problem } from "./formula-cells";
import { FormulaSyntaxError } from "./tokens";
import { Translator } from "./translate";
import { UnsupportedFormulaError } from "./translation";
import type { Translation } from "./translation";

const MOST_KEPT = 50_000;

/** Translations of formulas, kept between calculations while the workbook's structure stays as it is. */
export class Translations {
  private structure = "";
  private readonly kept = new Map<string, Translation>();

  /** Gives each formula its translation, or the reason why it has none. */
  translate(workbook: WorkbookModel, formulas: readonly FormulaCell[]): void {
    const structure = structureOf(workbook);
    if (structure !== this.structure || this.kept.size > MOST_KEPT) this.kept.clear();
    this.structure = structure;
    const translator = new Translator(workbook);
    for (const formula of formulas) {
      try {
        formula.translation = this.translation(translator, formula);
      } catch (error) {
        formula.problem = problemOf(error);
      }
    }
  }

  private translation(translator: Translator, formula: FormulaCell): Translation {
    const { sheet, row, column } = formula;
    const key = `${sheet.id} ${formula.formula}`;
    const kept = this.kept.get(key);
    if (kept !== undefined) return kept;
    const translation = translator.translate(formula.formula, { sheetId: sheet.id, row, column });
    if (translation.isReusable) this.kept.set(key, translation);
    return translation;
  }
}

/** What a translation depends on besides the formula: sheets, and names. Table references are not kept. */
function structureOf(workbook: WorkbookModel): string {
  return JSON.stringify([
    workbook.sheets.map((sheet) => [sheet.id, sheet.name, sheet.tables.map((table) => table.name)]),
    workbook.names.map(({ name, formula, scope }) => [name, formula, scope]),
  ]);
}

function problemOf(error: unknown): Problem {
  if (error instanceof FormulaSyntaxError) {
    return { error: "#NAME?", message: error.message, keepsValue: true };
  }
  if (error instanceof UnsupportedFormulaError) {
    return {
      error: "#VALUE!",
      message: `${error.message} That cannot be calculated here.`,
      keepsValue: true,
    };
  }
  throw error;
}
