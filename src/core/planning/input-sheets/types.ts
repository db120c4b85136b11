import type { ListKind } from "../../vocabulary";
import type { RegisterKind } from "../types";

/** What a column's cells offer to choose from: a list of the vocabulary, or entries of its own. */
export type InputChoices = { readonly list: ListKind } | { readonly entries: readonly string[] };

/** A column of an input sheet. */
export interface InputColumn {
  readonly header: string;
  /** Points. */
  readonly width: number;
  /** Number format of its cells: `@` keeps what is typed as text. */
  readonly numberFormat: "General" | "@";
  /** What to type, for the sheet `Read me`. */
  readonly advice: string;
  readonly example: string;
  readonly choices?: InputChoices;
}

/** A sheet of a new workbook into which one register of the planning family is typed. */
export interface InputSheet {
  readonly kind: RegisterKind;
  /** The sheet's name. */
  readonly name: string;
  /** What it holds, in a sentence, for the sheet `Read me`. */
  readonly purpose: string;
  /** Stands in A1. */
  readonly title: string;
  /** A line below the title. */
  readonly advice: string;
  /** From left to right. */
  readonly columns: readonly InputColumn[];
}
