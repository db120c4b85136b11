import type { CellValue } from "../../core/workbook/types";
import { marshal } from "./arguments";
import type { Argument } from "./arguments";
import type { Translation } from "./translation";
import { CalculationError, isFormulaError, isMatrix } from "./types";
import type {
  CalculatorOptions,
  FormulaError,
  FunctionCall,
  FunctionResult,
  Outcome,
} from "./types";

type Declaration = CalculatorOptions["functions"]["functions"][number];

/** The value that a formula sees in the place of a result that is still to come. */
const PENDING = "#GETTING_DATA";

/** Calls of custom functions during one calculation: each different call is made once. */
export class CustomCalls {
  batches = 0;
  made = 0;
  /** The formula being evaluated has called for a result that is not known yet. */
  isOpen = false;
  private readonly results = new Map<string, FunctionResult>();
  private readonly open = new Map<string, FunctionCall>();
  private readonly messages = new Map<string, string>();
  private address = "";

  constructor(
    private readonly declarations: ReadonlyMap<string, Declaration>,
    private readonly options: CalculatorOptions,
  ) {}

  /** The name is in the add-in's namespace, so that nobody else can have such a function. */
  ownsName(name: string): boolean {
    return name.startsWith(`${this.options.namespace.toUpperCase()}.`);
  }

  /** Before a formula is evaluated; `address` is where it stands. */
  start(address: string): void {
    this.address = address;
    this.isOpen = false;
    this.messages.clear();
  }

  /** A custom function's result, or undefined until the add-in has answered. */
  call(name: string, given: readonly Argument[]): FunctionResult | undefined {
    const declaration = this.declarations.get(name);
    if (declaration === undefined) return { error: "#NAME?" };
    if (this.isOpen && given.some(isPending)) return undefined;
    const parameters = marshal(declaration, given, this.options.functions.allowErrorForDataTypeAny);
    if (isFormulaError(parameters)) return this.noted(parameters);
    const key = `${declaration.id} ${JSON.stringify(parameters)}`;
    const known = this.results.get(key);
    if (known !== undefined) return this.noted(known);
    this.isOpen = true;
    if (!this.open.has(key)) {
      this.open.set(key, {
        id: declaration.id,
        parameters: parameters as FunctionCall["parameters"],
        address: this.address,
      });
    }
    return undefined;
  }

  /** Sends all open calls in one message and keeps the results. */
  async send(milliseconds: number, giveUp: () => never): Promise<void> {
    const calls = [...this.open];
    this.open.clear();
    if (calls.length === 0) return;
    this.batches++;
    this.made += calls.length;
    const results = await within(
      this.options.invoke(calls.map(([, call]) => call)),
      milliseconds,
      giveUp,
    );
    if (results.length !== calls.length) {
      throw new CalculationError(
        `The add-in answered ${results.length} of ${calls.length} calls of its functions. Reload the add-in and calculate again.`,
      );
    }
    calls.forEach(([key], i) => this.results.set(key, results[i] ?? null));
  }

  /** An error with what a custom function, or else a remark, says about it. */
  explained(outcome: Outcome, remarks: Translation["remarks"]): Outcome {
    if (!isFormulaError(outcome)) return outcome;
    const { error } = outcome;
    const message =
      this.messages.get(error) ?? remarks.find((remark) => remark.error === error)?.message;
    return message === undefined ? outcome : { error, message };
  }

  private noted(result: FunctionResult): FunctionResult;
  private noted(result: FormulaError): FormulaError;
  private noted(result: FunctionResult): FunctionResult {
    if (isFormulaError(result) && result.message) this.messages.set(result.error, result.message);
    return result;
  }
}

function isPending(argument: Argument): boolean {
  const values =
    argument !== undefined && isMatrix<CellValue | null | FormulaError>(argument)
      ? argument.flat()
      : [argument];
  return values.some((value) => isFormulaError(value) && value.error === PENDING);
}

/** The promise, unless time runs out first: then `giveUp` throws. */
async function within<T>(
  promise: Promise<T>,
  milliseconds: number,
  giveUp: () => never,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => {
        try {
          giveUp();
        } catch (error) {
          reject(error as Error);
        }
      },
      Math.max(0, milliseconds),
    );
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
