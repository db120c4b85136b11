import type * as Formula from "@univerjs/engine-formula";
import type { ValueConverter } from "../engine-values";
import type { Argument, Operand } from "../arguments";
import type { ResultValue } from "../types";
import { criteriaFunctions } from "./criteria-functions";
import { sameDayMonthsLater } from "./date-functions";
import type { FunctionMaker } from "./host-function";
import { lifted } from "./lifting";
import { textOfNumber } from "./number-texts";
import { formatted, searched, trimmed } from "./text-functions";

/** Functions in place of the engine's own, which do not come to what Excel does. */
export function correctedFunctions(
  make: FunctionMaker,
  values: ValueConverter,
): Formula.BaseFunction[] {
  const today = () => new Date();
  const cellByCell = (name: string, apply: (...operands: (Operand | undefined)[]) => ResultValue) =>
    make(name, (given) => {
      const operands: Argument[] = given.map((value) => values.argument(value));
      return values.engineValue(lifted(operands, apply));
    });
  return [
    ...criteriaFunctions(make, values, today),
    cellByCell("EDATE", (start, months) => sameDayMonthsLater(start, months, today())),
    cellByCell("TRIM", trimmed),
    cellByCell("SEARCH", searched),
    cellByCell("TEXT", (value, numberFormat) => formatted(value, numberFormat, today())),
  ];
}

type Convert = (value: Formula.BaseValueObject) => Formula.BaseValueObject;

/** Hands functions of the engine what they expect: a text that says a date as a number, a number as Excel writes it. */
export function prepareArguments(
  formula: typeof Formula,
  functions: Pick<Formula.IFunctionService, "getExecutor">,
): void {
  const { BooleanValueObject, ErrorValueObject, ErrorType, StringValueObject } = formula;
  const asNumber: Convert = (value) =>
    value.isString() ? value.convertToNumberObjectValue() : value;
  const asText: Convert = (value) =>
    value.isNumber() ? StringValueObject.create(textOfNumber(Number(value.getValue()))) : value;
  const asCondition: Convert = (value) => {
    if (!value.isString()) return value;
    const word = String(value.getValue()).toUpperCase();
    return word === "TRUE" || word === "FALSE"
      ? BooleanValueObject.create(word === "TRUE")
      : ErrorValueObject.create(ErrorType.VALUE);
  };
  const prepare = (names: string, convert: Convert, isMeant: (argument: number) => boolean) => {
    for (const name of names.split(" ")) {
      const executor = functions.getExecutor(name);
      if (executor) prepareFunction(executor, convert, isMeant);
    }
  };
  const first = (argument: number) => argument === 0;
  prepare("YEAR MONTH DAY EOMONTH", asNumber, first);
  prepare("IF", asCondition, first);
  prepare("LEN LEFT RIGHT MID SUBSTITUTE REPLACE", asText, first);
  prepare("FIND", asText, (argument) => argument < 2);
  prepare("CONCAT CONCATENATE", asText, () => true);
  prepare("TEXTJOIN", asText, (argument) => argument !== 1);
}

function prepareFunction(
  executor: Formula.BaseFunction,
  convert: Convert,
  isMeant: (argument: number) => boolean,
): void {
  const calculate = executor.calculate.bind(executor);
  const prepared = (value: Formula.BaseValueObject): Formula.BaseValueObject => {
    if (value.isReferenceObject()) {
      return prepared((value as unknown as Formula.BaseReferenceObject).toArrayValueObject());
    }
    return value.isArray() ? value.mapValue(convert) : convert(value);
  };
  executor.calculate = (...given: Formula.BaseValueObject[]) =>
    calculate(...given.map((value, i) => (isMeant(i) ? prepared(value) : value)));
}
