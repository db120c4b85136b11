import { quotedSheetName } from "../../../core/workbook/addresses";
import { escapeText, unescapeText } from "../xml/text";
import { tokens } from "./tokens";

/** New name of each renamed sheet by its old name in lower case. */
export type SheetRenames = ReadonlyMap<string, string>;

/** A formula (without its `=`) with references to renamed sheets brought up to date. */
export function renameSheets(formula: string, renames: SheetRenames): string {
  return tokens(formula)
    .map(({ kind, text }) => {
      if (kind !== "other" || !text.endsWith("!")) return text;
      const renamed = renames.get(unquoted(text.slice(0, -1)).toLowerCase());
      return renamed === undefined ? text : `${quotedSheetName(renamed)}!`;
    })
    .join("");
}

/** Elements of charts, conditional formats, validations and sparklines that hold a formula. */
const formulaElement = /(<(?:[\w.-]+:)?(?:f|formula[12]?)(?:\s[^<>]*)?>)([^<]+)(?=<\/)/g;

/** XML with the formulas in it brought up to date; all else stays letter by letter. */
export function renameSheetsInXml(xml: string, renames: SheetRenames): string {
  return xml.replace(formulaElement, (match, tag: string, content: string) => {
    const formula = unescapeText(content);
    const renamed = renameSheets(formula, renames);
    return renamed === formula ? match : tag + escapeText(renamed);
  });
}

const unquoted = (name: string) =>
  name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
