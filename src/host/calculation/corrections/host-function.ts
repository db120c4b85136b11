import type * as Formula from "@univerjs/engine-formula";

/** What a function of ours does with what the formula gives it: values, arrays and references of the engine. */
export type HostRun = (
  given: Formula.BaseValueObject[],
  self: Formula.BaseFunction,
) => Formula.BaseValueObject;

export type FunctionMaker = (name: string, run: HostRun) => Formula.BaseFunction;

/** Makes functions that the engine can call. References reach them as references. */
export function functionMaker({ BaseFunction }: typeof Formula): FunctionMaker {
  return (name, run) => {
    class HostFunction extends BaseFunction {
      override needsReferenceObject = true;
      override calculate(...given: Formula.BaseValueObject[]) {
        return run(given, this);
      }
    }
    return new HostFunction(name);
  };
}
