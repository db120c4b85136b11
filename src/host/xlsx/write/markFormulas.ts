import { renameSheets, type SheetRenames } from "../formulas/renameSheets";
import { toStoredFormula } from "../formulas/stored";
import { setAttributes, textOf, type XmlElement } from "../xml/tree";

/** New text of each stored formula that has changed, by its old text. */
export type FormulaChanges = ReadonlyMap<string, string>;

/** What has become of formulas; sheets have their new names in the file already. */
export function formulaChanges(
  before: readonly string[],
  after: readonly string[],
  renames: SheetRenames,
): FormulaChanges {
  const stored = before.map((formula) => renameSheets(toStoredFormula(formula), renames));
  const pairs = stored.map((formula, index) => [formula, storedAt(after, index, formula)] as const);
  return new Map(pairs.filter(([was, is]) => was !== is));
}

const storedAt = (formulas: readonly string[], index: number, otherwise: string) => {
  const formula = formulas[index];
  return formula === undefined ? otherwise : toStoredFormula(formula);
};

const formulaElement = /^(?:[\w.-]+:)?(?:f|formula[12]?)$/;

/** Brings the formulas in an element and in what it holds up to date. */
export function changeFormulas(node: XmlElement, changes: FormulaChanges): void {
  if (changes.size === 0) return;
  const changed = changes.get(textOf(node));
  if (formulaElement.test(node.name) && changed !== undefined) node.children = [changed];
  const threshold = changes.get(node.attributes.val ?? "");
  if (threshold !== undefined) setAttributes(node, { val: threshold });
  for (const child of node.children) {
    if (typeof child !== "string") changeFormulas(child, changes);
  }
}
