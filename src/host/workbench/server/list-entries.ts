import type { CellValue } from "../../../core/workbook/types";
import type { AddinHost } from "../../addin-host";
import { isFormulaError, isMatrix } from "../../calculation/types";
import { anchorOf, isIn } from "../../model/anchors";
import { positions, parseArea, splitReference } from "../../model/areas";
import { isFilled } from "../../model/cells";
import { movedFormula } from "../../model/copying";
import { textOf } from "../../model/measures";
import { displayText } from "../../model/numberFormat";
import type { Validation } from "../../model/validations/types";
import {
  cellAt,
  defaultStyle,
  findSheet,
  type Cell,
  type SheetModel,
  type WorkbookModel,
} from "../../model/workbook";
import type { Choice } from "../view/choices";
import { typedText } from "../view/typed-text";

/** An entry of a list: its value, and how it is shown and typed. */
export interface ListEntry extends Choice {
  readonly value: CellValue;
}

/** The validation of a cell; the first one where there are several, as in Excel. */
export const validationAt = ({ validations = [] }: SheetModel, row: number, column: number) =>
  validations.find(({ areas }) => isIn(areas, row, column));

/** The formula of a validation as it reads for a cell. */
export function formulaFor(
  { areas }: Validation,
  formula: string,
  { row, column }: { readonly row: number; readonly column: number },
): string {
  const anchor = anchorOf(areas);
  return movedFormula(formula, row - anchor.row, column - anchor.column);
}

/** What can be chosen for a cell; none where its entry is not chosen from a list. */
export async function choicesFor(
  host: AddinHost,
  sheetId: string,
  row: number,
  column: number,
): Promise<Choice[]> {
  const sheet = findSheet(host.workbook, sheetId);
  const validation = sheet && validationAt(sheet, row, column);
  if (!sheet || !validation) return [];
  const shown = textOf(sheet, row, column);
  const entries = await listEntries(host, sheet, validation, { row, column });
  return entries.map(({ text, typed }) => ({
    text,
    typed,
    ...(text === shown ? { isCurrent: true } : {}),
  }));
}

/** The entries of a list for a cell, without blank ones. */
export async function listEntries(
  { workbook, calculator }: AddinHost,
  sheet: SheetModel,
  validation: Validation,
  place: { readonly row: number; readonly column: number },
): Promise<ListEntry[]> {
  const { rule } = validation;
  if (rule.kind !== "list") return [];
  if (typeof rule.source !== "string") {
    return rule.source.map((text) => ({ text, typed: text, value: text }));
  }
  const formula = formulaFor(validation, rule.source, place);
  const cells = cellsNamed(workbook, sheet, formula);
  if (cells) return cells.map(entryOf).filter(({ text }) => text !== "");
  const { row, column } = place;
  const asked = { formula, sheet: sheet.id, row, column };
  const [outcome] = await calculator.evaluate([asked], workbook);
  const values = outcome !== undefined && isMatrix<unknown>(outcome) ? outcome.flat() : [outcome];
  return values
    .filter((value): value is CellValue => value !== undefined && !isFormulaError(value))
    .map((value) => entryOf({ value, style: defaultStyle }))
    .filter(({ text }) => text !== "");
}

const entryOf = (cell: Cell): ListEntry => ({
  value: cell.value,
  text: displayText(cell.value, cell.style.numberFormat),
  typed: typedText({ value: cell.value, style: cell.style, isError: cell.isError }),
});

/** The filled cells of a formula that is nothing but a reference, or the name of one; null for any other. */
export function cellsNamed(
  workbook: WorkbookModel,
  own: SheetModel,
  formula: string,
): Cell[] | null {
  const wanted = formula.slice(1).trim();
  const named = workbook.names
    .filter(({ scope }) => scope === null || scope === own.id)
    .find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  const { sheet: name, rest } = splitReference(named ? named.formula.slice(1) : wanted);
  const sheet = name === null ? own : findSheet(workbook, name);
  const area = parseArea(rest);
  if (!sheet || !area || area.rowCount * area.columnCount > mostCells) return null;
  return [...positions(area)].flatMap(([row, column]) => {
    const cell = cellAt(sheet, row, column);
    return cell && isFilled(cell) ? [cell] : [];
  });
}

/** Cells of a list that are read one by one. */
const mostCells = 10_000;
