import type { Bridge, BridgeEntry } from "./bridge";

/** One call of a custom function, as a cell makes it. */
export interface FunctionCall {
  /** Id under which the add-in has associated the function, in any case: `TREND`. */
  readonly id: string;
  /** As Excel hands them over: values, grids of values, null for an omitted optional one. */
  readonly parameters: readonly unknown[];
  /** Address of the calling cell, `Sheet1!A1`; given to functions that ask for it. */
  readonly address?: string;
}

/** What came of a call: a value or grid, or an Excel error with the function's own message. */
export type FunctionResult =
  { readonly value: unknown } | { readonly error: string; readonly message: string };

/** Calls custom functions through office.js and collects their results. */
export interface FunctionInvoker {
  invoke(calls: readonly FunctionCall[]): Promise<FunctionResult[]>;
  /** Takes the rows that the client sends back: id, success, value, error code. */
  receive(rows: readonly (readonly unknown[])[]): void;
  /** Fails every call that still waits. */
  close(): void;
}

/** Excel's errors by the number that the client sends. */
const errorsByCode: ReadonlyMap<unknown, string> = new Map([
  [1, "#N/A"],
  [5, "#DIV/0!"],
  [6, "#NUM!"],
  [7, "#VALUE!"],
  [8, "#NULL!"],
  [9, "#NAME?"],
  [10, "#NAME?"],
]);

const functionCategory = 1;
const invocationType = 1000;

interface Waiting {
  readonly call: FunctionCall;
  resolve(result: FunctionResult): void;
  reject(error: Error): void;
}

/**
 * @param isKnown The add-in has associated a function of that id.
 * @param timeout Milliseconds after which a call that has not answered is an error.
 */
export function createFunctionInvoker(
  emit: Bridge["emit"],
  isKnown: (id: string) => boolean,
  timeout: number,
): FunctionInvoker {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;

  function wait(call: FunctionCall, id: number): Promise<FunctionResult> {
    return new Promise((resolve, reject) => waiting.set(id, { call, resolve, reject }));
  }

  async function invoke(calls: readonly FunctionCall[]): Promise<FunctionResult[]> {
    const numbered = calls.map((call) => ({ call, id: ++lastId }));
    const known = numbered.filter(({ call }) => isKnown(call.id));
    const results = numbered.map(({ call, id }) =>
      isKnown(call.id) ? wait(call, id) : Promise.resolve(unknownFunction(call)),
    );
    const timer = setTimeout(() => giveUp(known.map(({ id }) => id)), timeout);
    if (known.length > 0) emit(known.map(({ call, id }) => entryOf(call, id)));
    return Promise.all(results).finally(() => clearTimeout(timer));
  }

  function receive(rows: readonly (readonly unknown[])[]): void {
    for (const row of rows) {
      const id = Number(row[0]);
      waiting.get(id)?.resolve(resultOf(row));
      waiting.delete(id);
    }
  }

  function fail(ids: Iterable<number>, reason: (call: FunctionCall) => string): void {
    for (const id of ids) {
      const waiter = waiting.get(id);
      waiting.delete(id);
      waiter?.reject(new Error(reason(waiter.call)));
    }
  }

  function giveUp(ids: readonly number[]): void {
    fail(ids, ({ id, address }) => {
      const place = address ? ` in ${address}` : "";
      return `The custom function ${id}${place} gave no result within ${timeout} ms.`;
    });
  }

  return {
    invoke,
    receive,
    close: () =>
      fail([...waiting.keys()], ({ id }) => `The host was closed while ${id} was running.`),
  };
}

function unknownFunction({ id }: FunctionCall): FunctionResult {
  return { error: "#NAME?", message: `The add-in has no custom function ${id}.` };
}

function entryOf(call: FunctionCall, id: number): BridgeEntry {
  const message = JSON.stringify([id, call.id, call.parameters, call.address ?? "", 0]);
  return {
    messageCategory: functionCategory,
    messageType: invocationType,
    targetId: "",
    message,
  };
}

function resultOf([, isSuccess, value, code]: readonly unknown[]): FunctionResult {
  if (isSuccess === true) return { value };
  const message = typeof value === "string" ? value : "";
  return { error: errorsByCode.get(code) ?? "#VALUE!", message };
}
