import type { CellValue } from "../../../core/workbook/types";
import { holds } from "../conditional-formats/comparing";
import type { ValidationRule } from "./types";

/** What a rule is checked with: what its formulas come to, in their order; undefined stands for an error. */
export type Operands = readonly (CellValue | null | undefined)[];

/** Entries of a list: those written out must be met letter by letter, those of cells in any case. */
export interface ListEntries {
  readonly values: readonly CellValue[];
  readonly isWrittenOut: boolean;
}

/** Rules whose operands are compared with the entry, or decide by themselves. */
export type PlainRule = Exclude<ValidationRule, { readonly kind: "any" | "list" }>;

/** Whether the value may stand in the cell. */
export function isAllowed(rule: PlainRule, value: CellValue, operands: Operands): boolean {
  switch (rule.kind) {
    case "custom": {
      const [result] = operands;
      return typeof result === "number" ? result !== 0 : result === true;
    }
    case "textLength":
      return holds(rule.comparison, String(value).length, operands);
    case "whole":
      return isNumber(value) && Number.isInteger(value) && holds(rule.comparison, value, operands);
    default:
      return isNumber(value) && holds(rule.comparison, value, operands);
  }
}

const isNumber = (value: CellValue): value is number => typeof value === "number";

export function isListed(value: CellValue, { values, isWrittenOut }: ListEntries): boolean {
  const read = (one: CellValue) => (isWrittenOut ? String(one) : String(one).toLowerCase());
  return values.some((entry) => read(entry) === read(value));
}
