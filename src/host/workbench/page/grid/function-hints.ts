import { BooleanNumber } from "@univerjs/core";
import { FunctionType, type IFunctionInfo } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { Component } from "./component";

/** One of the add-in's functions, as `functions.json` describes it. */
interface AddinFunction extends Described {
  readonly parameters: readonly (Described & { readonly optional?: boolean })[];
}

interface Described {
  readonly name: string;
  readonly description?: string;
}

/** What the build says of the add-in's own functions. */
const address = "/addin/functions.json";
const namespace = "HERTS";

/** Lets the formula editor suggest the add-in's functions and say what they want. Without a build it knows none. */
export async function hintAtFunctions({ get }: Component): Promise<void> {
  const descriptions = get(IDescriptionService);
  const response = await fetch(address);
  if (!response.ok) return;
  const { functions } = (await response.json()) as { readonly functions: readonly AddinFunction[] };
  descriptions.registerDescriptions(functions.map(functionInfo));
}

function functionInfo({ name, description = "", parameters }: AddinFunction): IFunctionInfo {
  return {
    functionName: `${namespace}.${name}`,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: "",
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  };
}
