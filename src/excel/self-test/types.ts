/**
 * A way to an object of Excel, member by member: from `sheet`, the scratch sheet, or from `workbook`. A list is a method
 * with its arguments: `["sheet", ["getRange", "A1:B2"], "format", "font"]`.
 */
export type Way = readonly ["sheet" | "workbook", ...WayPart[]];
export type WayPart = string | readonly [method: string, ...Argument[]];

/** What a method is given; an object of Excel by the way to it. */
export type Argument = Json | { readonly way: Way };

export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** One thing that is asked of Excel. All of it is plain data, so that a trace can hold it. */
export type Operation =
  /** Sets properties. */
  | { readonly way: Way; readonly set: Readonly<Record<string, Json>> }
  /** Calls the method that the way ends with. `answer` names what it gives, if that is wanted. */
  | { readonly way: Way; readonly call: true; readonly answer?: string }
  /** Loads properties, and gives them under the name `answer`. */
  | { readonly way: Way; readonly load: readonly string[]; readonly answer: string };

/** What is asked in one sync. */
export interface Request {
  readonly operations: readonly Operation[];
  /** A custom function may still be calculating: the request is sent again until no cell says so. */
  readonly waitsForFunctions?: true;
}

/** What Excel answered: the answers by their names, or the code of its refusal. */
export type Answer =
  { readonly answers: Readonly<Record<string, Json>> } | { readonly error: string };

/** One thing that the add-in needs of Excel, tried on a scratch sheet. */
export interface SelfTestStep {
  /** Newest requirement set of ExcelApi that it uses. */
  readonly needs: string;
  readonly requests: readonly Request[];
  /**
   * What must be answered, request by request; anything else that is answered is only recorded. Null where an answer
   * does not matter.
   */
  readonly expected: readonly (Expected | null)[];
}

/** An answer, or a part of it: names that are left out do not matter. */
export type Expected =
  { readonly answers: { readonly [name: string]: Json } } | { readonly error: string };

/** A request with its answer. */
export interface Exchange extends Request {
  readonly answer: Answer;
}

/** How a step went. */
export interface StepOutcome {
  readonly id: string;
  readonly needs: string;
  /** `not asked`: this Excel says that it does not have the requirement set. */
  readonly result: "works" | "does not work" | "not asked";
  readonly exchanges: readonly Exchange[];
  /** Where the answers are not as expected: `2 cells.values[0][1]: expected "a", answered "b"`. */
  readonly differences: readonly Difference[];
}

/** A place at which two answers differ. */
export interface Difference {
  /** Number of the request in its step, from 1. */
  readonly request: number;
  /** `cells.values[0][1]`; "" for the whole answer. */
  readonly place: string;
  /** Undefined where one side says nothing at that place. */
  readonly expected: Json | undefined;
  readonly answered: Json | undefined;
}
