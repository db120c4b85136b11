import { areaAddress, cellAddress } from "../../../core/workbook/addresses";
import { defaultStyle, type Cell } from "../../model/workbook";
import { UnusableWorkbookError } from "../errors";
import { toStoredFormula } from "../formulas/stored";
import { encodeCellText, needsSpacePreserved } from "../xml/text";
import { element, firstElement, setAttributes, type XmlElement } from "../xml/tree";
import { richText } from "./richText";
import type { StringWriter } from "./strings";
import type { StyleWriter } from "./styles";

/** Most characters of a cell, and of a formula, that Excel takes. */
const longestText = 32_767;
const longestFormula = 8_192;

/** Errors that a file may hold; newer ones need data of their own and are stored as #VALUE!. */
const storedErrors = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
]);

/** What cells are written with. */
export interface CellTools {
  readonly strings: StringWriter;
  readonly styles: StyleWriter;
  /** Index of the metadata that marks a formula as a dynamic array. */
  readonly dynamicArray: () => number;
  /** Told when a formula is added, changed or removed. */
  readonly formulaChanged: () => void;
  /** Name of the sheet, for messages. */
  readonly sheetName: string;
}

/** Whether the file must be changed to show the cell as it is now. */
export function cellDiffers(before: Cell | undefined, after: Cell | undefined, tools: CellTools) {
  if (!before || !after) return before !== after;
  return (
    contentDiffers(before, after) ||
    formulaDiffers(before, after) ||
    !tools.styles.isSame(before.style, after.style)
  );
}

/**
 * Changes the cell's element from what it was to what it is now.
 * @param node the element in the file, or a new one.
 * @returns false where nothing is left of the cell.
 */
export function writeCell(
  node: XmlElement,
  before: Cell | undefined,
  after: Cell | undefined,
  at: { readonly row: number; readonly column: number },
  tools: CellTools,
): boolean {
  const blank: Cell = { value: "", style: defaultStyle };
  const was = before ?? blank;
  const is = after ?? blank;
  if (after) writeStyle(node, was, is, tools);
  else if (!tools.styles.isSame(was.style, defaultStyle)) setAttributes(node, { s: undefined });
  const hasNewFormula = formulaDiffers(was, is) || sharesFormula(node);
  if (hasNewFormula) writeFormula(node, is, at, tools);
  if (hasNewFormula || contentDiffers(was, is)) writeValue(node, is, at, tools);
  return node.children.length > 0 || (node.attributes.s ?? "0") !== "0";
}

const contentDiffers = (a: Cell, b: Cell) =>
  !Object.is(a.value, b.value) ||
  (a.isError ?? false) !== (b.isError ?? false) ||
  JSON.stringify(a.runs) !== JSON.stringify(b.runs);

const formulaDiffers = (a: Cell, b: Cell) =>
  a.formula !== b.formula ||
  a.spill?.rowCount !== b.spill?.rowCount ||
  a.spill?.columnCount !== b.spill?.columnCount;

/** A formula that is stored with another cell would be lost with that cell, so it is written out. */
const sharesFormula = (node: XmlElement) => firstElement(node, "f")?.attributes.t === "shared";

function writeStyle(node: XmlElement, was: Cell, is: Cell, { styles }: CellTools): void {
  const index = styles.indexOf(Number(node.attributes.s ?? 0), was.style, is.style);
  setAttributes(node, { s: index === 0 ? undefined : index });
}

function writeFormula(
  node: XmlElement,
  { formula, spill }: Cell,
  at: { readonly row: number; readonly column: number },
  tools: CellTools,
): void {
  tools.formulaChanged();
  node.children = node.children.filter((child) => typeof child !== "string" && child.name !== "f");
  setAttributes(node, { cm: undefined });
  if (formula === undefined) return;
  const stored = toStoredFormula(formula);
  if (stored.length > longestFormula)
    throw tooLong("formula", stored.length, longestFormula, at, tools);
  const isArray = spill !== undefined && spill.rowCount * spill.columnCount > 1;
  if (isArray) setAttributes(node, { cm: tools.dynamicArray() });
  const attributes = isArray ? { t: "array", ref: areaAddress({ ...at, ...spill }) } : {};
  node.children.unshift(element("f", { ...attributes, ...preserved(stored) }, [stored]));
}

function writeValue(
  node: XmlElement,
  cell: Cell,
  at: { readonly row: number; readonly column: number },
  tools: CellTools,
): void {
  node.children = node.children.filter(
    (child) => typeof child !== "string" && child.name !== "v" && child.name !== "is",
  );
  const { type, text } = storedValue(cell, at, tools);
  if (type === "s" && cell.runs) {
    setAttributes(node, { t: "inlineStr", vm: undefined });
    node.children.push(richText(cell.runs, cell.style.font));
    return;
  }
  setAttributes(node, { t: type, vm: undefined });
  if (text === null) return;
  const after = node.children.findIndex((child) => typeof child !== "string" && child.name === "f");
  node.children.splice(after + 1, 0, element("v", type === "str" ? preserved(text) : {}, [text]));
}

function storedValue(
  { value, isError, formula }: Cell,
  at: { readonly row: number; readonly column: number },
  tools: CellTools,
): { readonly type: string | undefined; readonly text: string | null } {
  if (typeof value === "boolean") return { type: "b", text: value ? "1" : "0" };
  if (typeof value === "number") {
    return Number.isFinite(value)
      ? { type: undefined, text: Object.is(value, -0) ? "0" : String(value) }
      : { type: "e", text: "#NUM!" };
  }
  if (isError) return { type: "e", text: storedErrors.has(value) ? value : "#VALUE!" };
  if (value.length > longestText) throw tooLong("text", value.length, longestText, at, tools);
  if (formula !== undefined) return { type: "str", text: encodeCellText(value) };
  if (value === "") return { type: undefined, text: null };
  return { type: "s", text: String(tools.strings.indexOf(value)) };
}

const preserved = (text: string) => (needsSpacePreserved(text) ? { "xml:space": "preserve" } : {});

function tooLong(
  what: "text" | "formula",
  length: number,
  longest: number,
  { row, column }: { readonly row: number; readonly column: number },
  { sheetName }: CellTools,
): UnusableWorkbookError {
  return new UnusableWorkbookError(
    `Sheet "${sheetName}", cell ${cellAddress(row, column)}: the ${what} has ${length.toLocaleString("en-GB")} characters and Excel takes ${longest.toLocaleString("en-GB")}. Shorten it or continue it in another cell. Nothing was saved.`,
  );
}
