import type { CellValue } from "../../../core/workbook/types";
import type { Comparison } from "./types";

/**
 * Compares values as formulas do: numbers come before texts, texts before TRUE and FALSE; case does not count. A blank
 * is 0, an empty text or FALSE, whichever it meets.
 *
 * @returns Negative, 0 or positive.
 */
export function compareValues(a: CellValue | null, b: CellValue | null): number {
  const [left, right] = [filled(a, b), filled(b, a)];
  if (typeof left !== typeof right) return rankOf(left) - rankOf(right);
  if (typeof left === "string" && typeof right === "string") return compareTexts(left, right);
  return Number(left) - Number(right);
}

const filled = (value: CellValue | null, other: CellValue | null): CellValue => {
  if (value !== null) return value;
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
};

const rankOf = (value: CellValue) =>
  typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;

function compareTexts(a: string, b: string): number {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  return left === right ? 0 : left < right ? -1 : 1;
}

/** Whether the value stands so to the operands; one operand that is missing makes it false. */
export function holds(
  comparison: Comparison,
  value: CellValue | null,
  [first, second]: readonly (CellValue | null | undefined)[],
): boolean {
  if (first === undefined) return false;
  const order = compareValues(value, first);
  switch (comparison) {
    case "lessThan":
      return order < 0;
    case "lessThanOrEqual":
      return order <= 0;
    case "equal":
      return order === 0;
    case "notEqual":
      return order !== 0;
    case "greaterThanOrEqual":
      return order >= 0;
    case "greaterThan":
      return order > 0;
    case "between":
      return second !== undefined && isBetween(value, first, second);
    case "notBetween":
      return second !== undefined && !isBetween(value, first, second);
  }
}

/** The ends of a span may stand the wrong way round. */
function isBetween(value: CellValue | null, a: CellValue | null, b: CellValue | null): boolean {
  const [low, high] = compareValues(a, b) <= 0 ? [a, b] : [b, a];
  return compareValues(value, low) >= 0 && compareValues(value, high) <= 0;
}
