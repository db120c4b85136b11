import type * as Core from "@univerjs/core";
import type * as Formula from "@univerjs/engine-formula";
import type { CellValue } from "../../core/workbook/types";
import type { Argument, Operand } from "./arguments";
import { isFormulaError, isMatrix } from "./types";
import type { FormulaError, FunctionResult, Outcome, ResultValue } from "./types";

/** @univerjs/core's CellValueType, which cannot be imported without loading the engine. */
const STRING = 1;
const NUMBER = 2;
const BOOLEAN = 3;

export type ValueConverter = ReturnType<typeof valueConverter>;

/** Translates values between the workbook and Univer's formula engine. */
export function valueConverter(formula: typeof Formula) {
  const {
    ArrayValueObject,
    BooleanValueObject,
    ErrorValueObject,
    ErrorType,
    NumberValueObject,
    StringValueObject,
  } = formula;
  const codes = new Set<string>(Object.values(ErrorType));

  const errorCode = (code: string) => (codes.has(code) ? code : "#VALUE!") as Formula.ErrorType;

  const engineScalar = (value: ResultValue): Formula.BaseValueObject => {
    if (value === null || value === undefined) return NumberValueObject.create(0);
    if (isFormulaError(value)) return ErrorValueObject.create(errorCode(value.error));
    if (typeof value === "boolean") return BooleanValueObject.create(value);
    if (typeof value !== "number") return StringValueObject.create(String(value));
    if (!Number.isFinite(value)) return ErrorValueObject.create(errorCode("#NUM!"));
    return NumberValueObject.create(value);
  };

  const scalarOutcome = (value: Formula.BaseValueObject | null): CellValue | FormulaError => {
    if (value === null || value === undefined || value.isNull()) return 0;
    if (value.isError()) return { error: String(value.getValue()) };
    if (value.isLambda()) return { error: "#CALC!" };
    const content = value.getValue();
    if (typeof content === "number" && !Number.isFinite(content)) return { error: "#NUM!" };
    return content ?? 0;
  };

  const operand = (value: Formula.BaseValueObject | null): Operand => {
    if (value === null || value === undefined || value.isNull()) return null;
    return scalarOutcome(value);
  };

  return {
    /** A cell for the engine to read; undefined is blank. */
    cell(value: Outcome | null): Core.ICellData | undefined {
      if (value === null || isMatrix<CellValue | FormulaError>(value)) return undefined;
      if (isFormulaError(value)) return { v: errorCode(value.error), t: STRING };
      if (typeof value === "number") return { v: value, t: NUMBER };
      if (typeof value === "boolean") return { v: value ? 1 : 0, t: BOOLEAN };
      // The engine takes any text that reads "#N/A" for the error, and an empty one for a blank cell; a String object
      // is not taken so.
      const text = value === "" || codes.has(value) ? (new String(value) as string) : value;
      return { v: text, t: STRING };
    },

    /** What a formula came to. A reference becomes the values of its cells, and a blank 0. */
    outcome(value: Formula.FunctionVariantType): Outcome {
      const result = value.isReferenceObject()
        ? (value as Formula.BaseReferenceObject).toArrayValueObject(false)
        : (value as Formula.BaseValueObject);
      if (!result.isArray()) return scalarOutcome(result);
      const rows = (result as Formula.ArrayValueObject).getArrayValue();
      const values = rows.map((row) => Array.from(row, (item) => scalarOutcome(item ?? null)));
      const first = values[0]?.[0];
      if (first === undefined) return { error: "#CALC!" };
      return values.length === 1 && values[0]?.length === 1 ? first : values;
    },

    /** An argument of a custom function; `undefined` where it was left out. */
    argument(value: Formula.BaseValueObject): Argument {
      if (value.isReferenceObject()) {
        const reference = value as unknown as Formula.BaseReferenceObject;
        return this.rows(reference.toArrayValueObject(false));
      }
      if (value.isArray()) return this.rows(value as Formula.ArrayValueObject);
      return value.isNull() ? undefined : operand(value);
    },

    rows(array: Formula.ArrayValueObject): Operand[][] {
      return array.getArrayValue().map((row) => Array.from(row, (item) => operand(item ?? null)));
    },

    /** A custom function's result. */
    engineValue(result: FunctionResult): Formula.BaseValueObject {
      if (!isMatrix<ResultValue>(result)) return engineScalar(result);
      const rows = result.map((row) => row.map(engineScalar));
      const columnCount = rows[0]?.length ?? 0;
      if (columnCount === 0) return ErrorValueObject.create(errorCode("#CALC!"));
      return ArrayValueObject.create({
        calculateValueList: rows,
        rowCount: rows.length,
        columnCount,
        unitId: "",
        sheetId: "",
        row: -1,
        column: -1,
      });
    },

    /** Stands for a result that is not known yet. */
    pending(): Formula.BaseValueObject {
      return ErrorValueObject.create(ErrorType.CONNECT);
    },
  };
}
