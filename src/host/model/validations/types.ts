import type { Area } from "../../../core/workbook/types";
import type { Comparison } from "../conditional-formats/types";

/** What may be typed into cells. Never changed in place: a moved one is a new object. */
export interface Validation {
  /** Where it stands in the file: the same each time it is opened. */
  readonly key: string;
  readonly areas: readonly Area[];
  readonly rule: ValidationRule;
  /** A blank entry is allowed; so is any entry while a cell that the rule reads is blank. */
  readonly allowsBlank: boolean;
  /** What happens with another entry; null: nothing. */
  readonly alert: ValidationAlert | null;
  /** Shown while a cell is selected; null: nothing. */
  readonly prompt: { readonly title: string; readonly message: string } | null;
}

/** Formulas have their leading `=`; references are those of the first cell. */
export type ValidationRule =
  | { readonly kind: "any" }
  | {
      readonly kind: "list";
      /** Entries written out, or a formula that gives them. */
      readonly source: string | readonly string[];
      readonly hasDropDown: boolean;
    }
  | {
      readonly kind: "whole" | "decimal" | "date" | "time" | "textLength";
      readonly comparison: Comparison;
      readonly operands: readonly string[];
    }
  | { readonly kind: "custom"; readonly formula: string };

export interface ValidationAlert {
  /** Excel refuses the entry (`stop`), asks whether it is meant (`warning`), or tells about it (`information`). */
  readonly style: "stop" | "warning" | "information";
  /** As the file has them; `""` for Excel's own words. */
  readonly title: string;
  readonly message: string;
}
