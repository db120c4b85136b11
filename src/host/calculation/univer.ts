import type * as Core from "@univerjs/core";
import type * as Formula from "@univerjs/engine-formula";
import type * as Numfmt from "numfmt";
import { correctHabits } from "./corrections/engine-habits";
import { EngineFailure } from "./engine-failures";
import { requirePackage } from "./node-require";

/** The id of the one document that Univer knows of. */
export const UNIT = "workbook";
/** The engine makes an object of each cell that a formula reads. */
const MOST_CELLS = 2_000_000;

/** The parts of Univer that read and calculate a formula, without its sheets, commands or user interface. */
export function startServices(core: typeof Core, formula: typeof Formula) {
  readCellsDirectly(formula);
  matchAcrossLines(formula);
  correctHabits(formula, requirePackage("numfmt") as typeof Numfmt);
  const univer = new core.Univer({
    locale: core.LocaleType.EN_US,
    locales: { [core.LocaleType.EN_US]: {} },
    logLevel: core.LogLevel.SILENT,
  });
  univer.registerPlugin(formula.UniverFormulaEnginePlugin, {});
  univer.createUnit(core.UniverInstanceType.UNIVER_SHEET, { id: UNIT });
  const injector = univer.__getInjector();
  return {
    lexer: injector.get(formula.Lexer),
    parser: injector.get(formula.AstTreeBuilder),
    interpreter: injector.get(formula.Interpreter),
    config: injector.get(formula.IFormulaCurrentConfigService),
    runtime: injector.get(formula.IFormulaRuntimeService),
    functions: injector.get(formula.IFunctionService),
  };
}

/**
 * The engine looks for a cell in five layers of results before the sheet itself, and makes two
 * matrices for each cell while it does. Here every result is in the sheet's own cells.
 */
function readCellsDirectly({ BaseReferenceObject }: typeof Formula): void {
  const { iterator } = BaseReferenceObject.prototype;
  BaseReferenceObject.prototype.getCellData = function (row, column) {
    return this.getCurrentActiveSheetData()?.cellData.getValue(row, column);
  };
  BaseReferenceObject.prototype.iterator = function (visit) {
    const { startRow, endRow, startColumn, endColumn } = this.getRangePosition();
    const count = (endRow - startRow + 1) * (endColumn - startColumn + 1);
    if (count > MOST_CELLS) throw new EngineFailure("The formula reads too many cells at once.");
    iterator.call(this, visit);
  };
}

/** In the engine `*` and `?` stop at a line break; in Excel they do not, and cells here hold stacked lines. */
function matchAcrossLines({ StringValueObject }: typeof Formula): void {
  const prototype = StringValueObject.prototype as unknown as {
    _checkWildcard(this: Formula.StringValueObject, value: string, operator: string): unknown;
  };
  const { _checkWildcard: check } = prototype;
  const inOneLine = (text: string) => text.replace(/\r?\n|\r/g, " ");
  prototype._checkWildcard = function (value, operator) {
    const text = String(this.getValue());
    const subject = /[\r\n]/.test(text) ? StringValueObject.create(inOneLine(text)) : this;
    return check.call(subject as Formula.StringValueObject, inOneLine(value), operator);
  };
}
