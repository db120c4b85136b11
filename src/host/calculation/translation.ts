import type { SheetArea } from "./areas";
import type { Literal } from "./literals";

/** A formula in the words of the calculation engine, with everything that it reads. */
export interface Translation {
  /** With a leading `=`; sheets by alias, names and table references as areas, `LITERAL(0)` for a constant. */
  readonly text: string;
  readonly literals: readonly Literal[];
  readonly areas: readonly SheetArea[];
  /** What it reads is only known when it is calculated (`INDIRECT`), or changes by itself (`TODAY`). */
  readonly isDynamic: boolean;
  /** Functions that it calls, by the engine's names; none where it defines functions of its own. */
  readonly functions: readonly string[];
  /** What to say about an error that stems from a name or a sheet that does not exist. */
  readonly remarks: readonly { readonly error: string; readonly message: string }[];
  /** The same text means the same wherever it stands on its sheet, whatever the cells hold. */
  readonly isReusable: boolean;
}

/** A formula that is right in Excel but that this calculation cannot evaluate. */
export class UnsupportedFormulaError extends Error {
  override readonly name = "UnsupportedFormulaError";
}

/** The function that the engine calls for a constant that it cannot read itself. */
export const LITERAL = "HOST.LITERAL";

/** The name by which the engine knows a sheet, so that no sheet's name can be misread. */
export function sheetAlias(index: number): string {
  return `Sheet_${index}`;
}
