import { displayText } from "../../model/numberFormat";
import type { Cell } from "../../model/workbook";
import { typedText } from "./typed-text";
import type { CellContent } from "./types";

/**
 * What a page shows of a cell.
 *
 * @param style key of its looks.
 */
export function contentOf(cell: Cell, style: number): CellContent {
  const shown = shownContent(cell, style);
  const typed = typedText(cell);
  return typed === (shown.text ?? "") ? shown : { ...shown, typed };
}

/** The same without what the formula bar shows. */
export function shownContent(cell: Cell, style: number): Omit<CellContent, "typed"> {
  const text = shownText(cell);
  const kind = kindOf(cell);
  return {
    style,
    ...(text === "" ? {} : { text }),
    ...(kind ? { kind } : {}),
    ...(cell.hyperlink ? { link: cell.hyperlink } : {}),
    ...(cell.runs ? { runs: cell.runs } : {}),
  };
}

function shownText({ value, style }: Cell): string {
  const isAsItIs = style.numberFormat === "General" || style.numberFormat === "@";
  if (typeof value === "string" && isAsItIs) return value;
  return displayText(value, style.numberFormat);
}

function kindOf({ value, isError }: Cell): CellContent["kind"] {
  if (isError) return "error";
  if (typeof value === "number") return "number";
  return typeof value === "boolean" ? "logical" : undefined;
}
