/** A custom function as the help tells it. */
export interface FunctionHelp {
  /** `TREND` */
  readonly name: string;
  /** `HERTS.TREND(previous, latest, polarity, [tolerance])`: square brackets stand around what may be left out. */
  readonly signature: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional?: boolean;
  }[];
  readonly examples: readonly {
    /** As it is typed into a cell. */
    readonly formula: string;
    /** What the cell shows. */
    readonly result: string;
  }[];
}

/** Where the build puts the functions' help: made from the same comments and examples as docs/functions.md. */
const address = "function-help.json";

/** The functions' help could not be fetched. */
export class NoFunctionHelp extends Error {
  override readonly name = "NoFunctionHelp";
}

/** Fetches the help of all functions. @throws NoFunctionHelp where the server does not give it */
export async function fetchFunctionHelp(): Promise<readonly FunctionHelp[]> {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`The server answered ${response.status}.`);
    return (await response.json()) as readonly FunctionHelp[];
  } catch (error) {
    throw new NoFunctionHelp("The help of the functions could not be fetched.", { cause: error });
  }
}
