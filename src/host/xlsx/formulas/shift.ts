import { columnIndex, columnLetters } from "../../../core/workbook/addresses";
import { tokens } from "./tokens";

const lastRow = 1_048_576;
const lastColumn = 16_384;

/**
 * A formula (without its `=`) as it reads when copied `rows` down and `columns` to the right: relative
 * references move, those with `$` stay, and one that would leave the sheet wraps round as in a shared
 * formula (ECMA-376 part 1, 18.3.1.40).
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const column = (text: string) => shiftColumn(text, columns);
  const row = (text: string) => shiftRow(text, rows);
  return tokens(formula)
    .map(({ kind, text }) => {
      if (kind === "cell") {
        const [, letters = "", number = ""] = /^(\$?[A-Za-z]+)(\$?\d+)$/.exec(text) ?? [];
        return column(letters) + row(number);
      }
      if (kind === "columns") return text.split(":").map(column).join(":");
      if (kind === "rows") return text.split(":").map(row).join(":");
      return text;
    })
    .join("");
}

function shiftColumn(text: string, by: number): string {
  if (text.startsWith("$")) return text;
  return columnLetters(modulo(columnIndex(text) + by, lastColumn));
}

function shiftRow(text: string, by: number): string {
  if (text.startsWith("$")) return text;
  return String(modulo(Number(text) - 1 + by, lastRow) + 1);
}

const modulo = (n: number, size: number) => ((n % size) + size) % size;
