import type { Area } from "../../core/workbook/types";
import { quotedSheetName } from "../../core/workbook/addresses";
import { areaText, parseArea } from "./areas";

/** A reference found in a formula. */
export interface FormulaReference {
  /** Name of the sheet that it names; null where it names none and means the formula's own sheet. */
  readonly sheet: string | null;
  readonly area: Area;
  /** Which of its corners are fixed by `$`; the same for both where it is a single cell. */
  readonly fixed: { readonly first: Fixed; readonly last: Fixed };
}

/** Whole rows and columns are fixed in the other direction. */
export interface Fixed {
  readonly row: boolean;
  readonly column: boolean;
}

/** What becomes of a reference: another one, the same object for no change, or null for `#REF!`. */
export type ReferenceChange = (reference: FormulaReference) => FormulaReference | null;

const word = "[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\]*";
const sheetPrefix = `(?:'(?:[^']|'')+'|${word})!`;
const cell = "\\$?[A-Za-z]{1,3}\\$?\\d{1,7}";
const reference = `${cell}(?:\\s*:\\s*${cell})?|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}|\\$?\\d{1,7}:\\$?\\d{1,7}`;
const notInsideWord = "(?![\\p{L}\\p{N}_.(!\\[])";

/** Parts of a formula; only the named groups matter, the other parts are passed over as they are. */
const parts = new RegExp(
  [
    '"(?:[^"]|"")*"',
    `\\[[^\\]]*\\](?:${word}!)?`,
    `(?<sheet>${sheetPrefix})?(?<area>${reference})${notInsideWord}`,
    `(?<prefix>${sheetPrefix})`,
    word,
    "\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?",
  ].join("|"),
  "gu",
);

/** The formula with each of its references changed. Text in quotes, names and other workbooks stay. */
export function changeReferences(formula: string, change: ReferenceChange): string {
  return formula.replace(parts, (part: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Partial<Record<"sheet" | "area" | "prefix", string>>;
    const area = groups.area === undefined ? null : parseArea(groups.area);
    if (!area) return part;
    const before = {
      sheet: groups.sheet ? sheetOfPrefix(groups.sheet) : null,
      area,
      fixed: anchorsOf(groups.area ?? ""),
    };
    const after = change(before);
    if (after === before) return part;
    if (after === null) return `${groups.sheet ?? ""}#REF!`;
    const prefix = after.sheet === null ? "" : `${quotedSheetName(after.sheet)}!`;
    return prefix + withAnchors(areaText(after.area), groups.area ?? "");
  });
}

/** The formula after a sheet has got another name; `newName` null: the sheet was deleted. */
export function changeSheetName(formula: string, oldName: string, newName: string | null): string {
  const isOld = (name: string) => name.toLowerCase() === oldName.toLowerCase();
  return formula.replace(parts, (part: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Partial<Record<"sheet" | "area" | "prefix", string>>;
    const prefix = groups.sheet ?? groups.prefix;
    if (!prefix || !isOld(sheetOfPrefix(prefix))) return part;
    if (newName === null) return "#REF!";
    return `${quotedSheetName(newName)}!${groups.area ?? ""}`;
  });
}

function sheetOfPrefix(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function anchorsOf(address: string): FormulaReference["fixed"] {
  const [first = "", last = first] = address.split(":").map((corner) => corner.trim());
  return { first: fixedBy(first), last: fixedBy(last) };
}

function fixedBy(corner: string): Fixed {
  return {
    column: corner.startsWith("$") || !/[A-Za-z]/.test(corner),
    row: /\$\d/.test(corner) || !/\d/.test(corner),
  };
}

/** `B3` with the `$` of `$A$1` at the same places. */
function withAnchors(address: string, model: string): string {
  const models = model.split(":");
  return address
    .split(":")
    .map((corner, index) => {
      const like = (models[index] ?? models[0] ?? "").trim();
      const column = /^\$[A-Za-z]/.test(like) ? "$" : "";
      const row = /\$\d/.test(like) ? "$" : "";
      return corner.replace(/^([A-Z]*)(\d*)$/, (_all, letters: string, digits: string) =>
        [letters && column + letters, digits && row + digits].join(""),
      );
    })
    .join(":");
}
