import type * as Core from "@univerjs/core";
import type * as Formula from "@univerjs/engine-formula";
import { cellAt } from "../model/workbook";
import type { SheetModel, WorkbookModel } from "../model/workbook";
import type { Argument } from "./arguments";
import { COLUMNS, ROWS } from "./areas";
import { correctedFunctions, prepareArguments } from "./corrections/corrected-functions";
import { functionMaker } from "./corrections/host-function";
import { hiddenRows, isSubtotal } from "./corrections/subtotals";
import type { SheetArea } from "./areas";
import { CellNotReady, EngineFailure, UnreadableFormula } from "./engine-failures";
import { UNIT, startServices } from "./univer";
import { requirePackage } from "./node-require";
import type { FormulaPlace } from "./structured-references";
import { LITERAL, sheetAlias } from "./translation";
import type { Translation } from "./translation";
import type { FunctionResult, Outcome } from "./types";
import { valueConverter } from "./engine-values";

/** A cell as the engine reads it. Throws where the cell is not calculated yet. */
export type CellReader = (sheetId: string, row: number, column: number) => Outcome | null;

/** What the engine asks for while it evaluates a formula. */
export interface EngineContext {
  readonly read: CellReader;
  /** The area that the formula of a cell fills, or null where it fills none. */
  readonly spillOf: (place: FormulaPlace) => SheetArea | null;
  /** The result of a custom function, or `undefined` where it is not known yet. */
  readonly call: (name: string, given: readonly Argument[]) => FunctionResult | undefined;
}

/** Univer's formula engine, used as a reader and calculator of single formulas. */
export interface Engine {
  hasFunction(name: string): boolean;
  /** Before a calculation: the workbook's sheets, and where their cells are read. */
  open(workbook: WorkbookModel, context: EngineContext): void;
  /** Forgets areas that were read: needed when a cell changes that was read before. */
  forget(): void;
  /** @throws CellNotReady, or EngineFailure for anything else that goes wrong. */
  evaluate(translation: Translation, place: FormulaPlace): Outcome;
}

const UNREADABLE = "This is not a formula that can be read: check its signs, brackets and commas.";

type SheetItem = Formula.IUnitData[string][string];

const MOST_PARSED = 20_000;

/**
 * Loads the engine: about half a second, so only a workbook with formulas should ask for it.
 *
 * @param customFunctions names with the namespace: `HERTS.TREND`.
 */
export function loadEngine(customFunctions: readonly string[]): Engine {
  const core = requirePackage("@univerjs/core") as typeof Core;
  const formula = requirePackage("@univerjs/engine-formula") as typeof Formula;
  return new UniverEngine(core, formula, customFunctions);
}

class UniverEngine implements Engine {
  private readonly services;
  private readonly values;
  private readonly make;
  private readonly parsed = new Map<string, Formula.BaseAstNode>();
  private context: EngineContext | null = null;
  private literals: Translation["literals"] = [];

  constructor(
    private readonly core: typeof Core,
    private readonly formula: typeof Formula,
    customFunctions: readonly string[],
  ) {
    this.values = valueConverter(formula);
    this.make = functionMaker(formula);
    this.services = startServices(core, formula);
    prepareArguments(formula, this.services.functions);
    this.services.functions.registerExecutors(
      ...correctedFunctions(this.make, this.values),
      this.literalFunction(),
      this.spillFunction(),
      ...customFunctions.map((name) => this.customFunction(name)),
    );
  }

  hasFunction(name: string): boolean {
    return this.services.functions.hasExecutor(name);
  }

  open(workbook: WorkbookModel, context: EngineContext): void {
    this.context = context;
    const sheets = workbook.sheets.map((sheet) => [sheet.id, this.sheetItem(sheet)] as const);
    const names = workbook.sheets.flatMap((sheet, i) => [
      [sheet.name, sheet.id] as const,
      [sheetAlias(i), sheet.id] as const,
    ]);
    this.services.config.load({
      allUnitData: { [UNIT]: Object.fromEntries(sheets) },
      unitSheetNameMap: { [UNIT]: Object.fromEntries(names) },
      unitStylesData: {},
      formulaData: {},
      arrayFormulaCellData: {},
      arrayFormulaRange: {},
      forceCalculate: false,
      dirtyRanges: [],
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
    });
    // The engine would ask the document that it believes to be open, which has no cells.
    this.services.config.getSheetRowColumnCount = () => ({ rowCount: ROWS, columnCount: COLUMNS });
    this.services.config.getSheetsInfo = () => ({
      sheetOrder: workbook.sheets.map((sheet) => sheet.id),
      sheetNameMap: Object.fromEntries(workbook.sheets.map((sheet) => [sheet.id, sheet.name])),
    });
    this.services.runtime.reset();
    this.forget();
  }

  forget(): void {
    this.formula.FORMULA_REF_TO_ARRAY_CACHE.clear();
    this.formula.CELL_INVERTED_INDEX_CACHE.clear();
  }

  evaluate(translation: Translation, place: FormulaPlace): Outcome {
    const tree = this.parse(translation.text);
    this.literals = translation.literals;
    const { runtime, interpreter } = this.services;
    runtime.setCurrent(place.row, place.column, ROWS, COLUMNS, place.sheetId, UNIT);
    try {
      const value = interpreter.execute({ node: tree, refOffsetX: 0, refOffsetY: 0 });
      return this.values.outcome(value);
    } catch (error) {
      this.forget();
      if (error instanceof CellNotReady || error instanceof EngineFailure) throw error;
      const detail = error instanceof Error ? error.message : String(error);
      throw new EngineFailure(`The formula cannot be calculated here (${detail}).`, {
        cause: error,
      });
    } finally {
      tree.resetCalculationState();
    }
  }

  private parse(text: string): Formula.BaseAstNode {
    const known = this.parsed.get(text);
    if (known !== undefined) return known;
    const tree = this.readTree(text);
    if (this.parsed.size >= MOST_PARSED) this.parsed.clear();
    this.parsed.set(text, tree);
    return tree;
  }

  private readTree(text: string): Formula.BaseAstNode {
    if (text === "=") throw new UnreadableFormula(UNREADABLE);
    const lexed = this.services.lexer.treeBuilder(text);
    if (!(lexed instanceof this.formula.LexerNode)) throw new UnreadableFormula(UNREADABLE);
    const tree = this.services.parser.parse(lexed);
    if (tree === undefined || tree === null) throw new UnreadableFormula(UNREADABLE);
    return tree;
  }

  private sheetItem(sheet: SheetModel): SheetItem {
    const { values } = this;
    const read = (row: number, column: number) => {
      const content = values.cell(this.context?.read(sheet.id, row, column) ?? null);
      const formula = cellAt(sheet, row, column)?.formula;
      return content && isSubtotal(formula) ? { ...content, f: formula } : content;
    };
    class LiveCells extends this.core.ObjectMatrix<Core.ICellData> {
      override getValue(row: number, column: number): Core.ICellData {
        return read(row, column) as Core.ICellData;
      }
    }
    return {
      cellData: new LiveCells({}),
      rowCount: ROWS,
      columnCount: COLUMNS,
      rowData: hiddenRows(sheet),
      columnData: {},
    };
  }

  private customFunction(name: string): Formula.BaseFunction {
    const { values } = this;
    const call = (given: readonly Argument[]) => this.context?.call(name, given);
    return this.make(name, (given) => {
      const result = call(given.map((value) => values.argument(value)));
      return result === undefined ? values.pending() : values.engineValue(result);
    });
  }

  private literalFunction(): Formula.BaseFunction {
    return this.make(LITERAL, (given) => {
      const index = given[0]?.isNumber() ? Number(given[0].getValue()) : -1;
      return this.values.engineValue(this.literals[index] ?? "");
    });
  }

  /** `A1#`: everything that the formula in A1 fills. */
  private spillFunction(): Formula.BaseFunction {
    return this.make("ANCHORARRAY", (given, self) => {
      const reference = given[0] as unknown as Formula.BaseReferenceObject | undefined;
      if (!reference?.isReferenceObject()) return this.values.engineValue({ error: "#REF!" });
      const { startRow, startColumn } = reference.getRangePosition();
      const place = { sheetId: reference.getSheetId(), row: startRow, column: startColumn };
      this.context?.read(place.sheetId, place.row, place.column);
      const area = this.context?.spillOf(place);
      if (area === null || area === undefined) return this.values.engineValue({ error: "#REF!" });
      return self.createReferenceObject(reference, {
        startRow,
        startColumn,
        endRow: startRow + area.rowCount - 1,
        endColumn: startColumn + area.columnCount - 1,
      }) as unknown as Formula.BaseValueObject;
    });
  }
}
