import type { CellValue } from "../../../core/workbook/types";
import type { AddinHost } from "../../addin-host";
import type { Outcome } from "../../calculation/types";
import { isFormulaError, isMatrix } from "../../calculation/types";
import { positions } from "../../model/areas";
import { styleAt } from "../../model/cells";
import { interpretTyped } from "../../model/typing";
import { isAllowed, isListed } from "../../model/validations/checking";
import { validationFormulas } from "../../model/validations/formulas";
import type { Validation } from "../../model/validations/types";
import { findSheet, type SheetModel, type WorkbookModel } from "../../model/workbook";
import type { Edit, UnwantedEntry } from "../protocol";
import { cellsNamed, formulaFor, listEntries, validationAt } from "./list-entries";

interface Entry {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  /** Null for an error. */
  readonly value: CellValue | null;
}

/**
 * The first of the typed entries that a validation does not allow; null where all may stand. As in Excel only what is
 * typed is checked, not what is pasted, filled or emptied, and not what an add-in writes.
 */
export async function unwantedEntry(host: AddinHost, edit: Edit): Promise<UnwantedEntry | null> {
  const sheet = findSheet(host.workbook, edit.sheet);
  if (!sheet?.validations || edit.isPasted || edit.isConfirmed) return null;
  for (const [row, column] of positions(edit.area)) {
    const typed = edit.values[row - edit.area.row]?.[column - edit.area.column];
    const validation = validationAt(sheet, row, column);
    if (!typed || !validation?.alert) continue;
    const value = await valueOf(host, sheet, { row, column }, typed);
    const isFine = await mayStand(host, validation, { sheet, row, column, value });
    if (!isFine) return { alert: validation.alert, row, column };
  }
  return null;
}

/** What the cell would hold; of a formula what it comes to. */
async function valueOf(
  { workbook, calculator }: AddinHost,
  sheet: SheetModel,
  place: { readonly row: number; readonly column: number },
  typed: string,
): Promise<CellValue | null> {
  const { numberFormat } = styleAt(sheet, place.row, place.column);
  const { value, formula, isError } = interpretTyped(typed, numberFormat, new Date());
  if (formula === undefined) return isError ? null : value;
  const [outcome] = await calculator.evaluate([{ formula, sheet: sheet.id, ...place }], workbook);
  return single(outcome) ?? null;
}

async function mayStand(host: AddinHost, validation: Validation, entry: Entry): Promise<boolean> {
  const { rule, allowsBlank } = validation;
  const { value } = entry;
  if (rule.kind === "any") return true;
  if (value === null) return false;
  if (rule.kind === "list") {
    const entries = await listEntries(host, entry.sheet, validation, entry);
    const values = entries.map((one) => one.value);
    return isListed(value, { values, isWrittenOut: typeof rule.source !== "string" });
  }
  const formulas = validationFormulas(rule).map((one) => formulaFor(validation, one, entry));
  const isBlank = (formula: string) =>
    cellsNamed(host.workbook, entry.sheet, formula)?.length === 0;
  if (allowsBlank && formulas.some(isBlank)) return true;
  return isAllowed(rule, value, await operandsOf(host, formulas, entry));
}

/** The formulas see the workbook as it would be with the entry. */
async function operandsOf(
  { workbook, calculator }: AddinHost,
  formulas: readonly string[],
  entry: Entry,
): Promise<(CellValue | undefined)[]> {
  const { sheet, row, column } = entry;
  const asked = formulas.map((formula) => ({ formula, sheet: sheet.id, row, column }));
  const outcomes = await calculator.evaluate(asked, withEntry(workbook, entry));
  return outcomes.map(single);
}

/** The workbook with the entry in its cell; everything else is shared with it. */
function withEntry(workbook: WorkbookModel, { sheet, row, column, value }: Entry): WorkbookModel {
  const cell = { value: value ?? "", style: styleAt(sheet, row, column) };
  const inRow = new Map(sheet.cells.get(row)).set(column, cell);
  const changed = { ...sheet, cells: new Map(sheet.cells).set(row, inRow) };
  const sheets = workbook.sheets.map((other) => (other === sheet ? changed : other));
  return { ...workbook, sheets };
}

/** Undefined for an error. */
function single(outcome: Outcome | undefined): CellValue | undefined {
  const value = isMatrix(outcome) ? outcome[0]?.[0] : outcome;
  return value === undefined || isFormulaError(value) ? undefined : (value as CellValue);
}
