import { quotedSheetName } from "../core/workbook/addresses";

/**
 * The add-in knows its own sheets by hidden names of the workbook, `_HERTS_report` and the like, each of which refers
 * to its sheet's A1. Such a name follows the sheet when it is renamed or moved, and it does not go with a copy: Excel
 * gives a copied sheet names of its own, which belong to the sheet and not to the workbook.
 */
export interface Mark {
  readonly name: string;
  /** Sheet that it refers to; null where that sheet was deleted. */
  readonly sheet: string | null;
  /** Whether it refers to A1; deleting or inserting rows may have moved it. */
  readonly isExact: boolean;
}

/** A defined name as Excel gives it. */
export interface DefinedName {
  readonly name: string;
  /** With its leading `=`. */
  readonly formula: unknown;
  readonly scope: string;
}

const prefix = "_HERTS_";

/** Name of the mark for a sheet's role: `_HERTS_ambition_1` for `ambition-1`. */
export function markName(role: string): string {
  return prefix + role.replaceAll("-", "_");
}

/** Role of a mark's sheet, as the mark writes it: `ambition_1` of `_HERTS_ambition_1`. */
export function markedRole(mark: string): string {
  return mark.slice(prefix.length);
}

/** What the mark of a sheet refers to. */
export function markFormula(sheet: string): string {
  return `=${quotedSheetName(sheet)}!$A$1`;
}

/** The marks among the names of a workbook. */
export function readMarks(names: readonly DefinedName[]): Mark[] {
  return ownNames(names)
    .filter(({ formula }) => keptText(formula) === null)
    .map(({ name, formula }) => {
      const sheet = sheetOfFormula(String(formula));
      return { name, sheet, isExact: /!\$A\$1$/.test(String(formula)) };
    });
}

/** Names of ours that keep a short text instead of a sheet: the texts by their names, `_HERTS_built` and the like. */
export function readKeptTexts(names: readonly DefinedName[]): ReadonlyMap<string, string> {
  return new Map(
    ownNames(names).flatMap(({ name, formula }) => {
      const text = keptText(formula);
      return text === null ? [] : [[name, text] as const];
    }),
  );
}

/**
 * What the name of a kept text refers to: `="…"&"…"`, because Excel takes at most 255 characters of text at a time.
 * @param text at most 7,000 characters; a formula has 8,192 at most
 */
export function keptTextFormula(text: string): string {
  const pieces = text.match(/[^]{1,250}/g) ?? [""];
  return `=${pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join("&")}`;
}

function ownNames(names: readonly DefinedName[]): DefinedName[] {
  return names.filter(({ name, scope }) => name.startsWith(prefix) && scope === "Workbook");
}

/** The text of `="It says ""yes"""` or of several such pieces; null where the formula is no text. */
function keptText(formula: unknown): string | null {
  const pieces = String(formula);
  if (!/^=(?:"(?:[^"]|"")*")(?: ?& ?"(?:[^"]|"")*")*$/.test(pieces)) return null;
  const texts = pieces.match(/"(?:[^"]|"")*"/g) ?? [];
  return texts.map((text) => text.slice(1, -1).replaceAll('""', '"')).join("");
}

/** `Report - Ambition 1` of `='Report - Ambition 1'!$A$1`; also where only the cell is gone (`=Report!#REF!`). */
function sheetOfFormula(formula: string): string | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!#]+))!/.exec(formula);
  return match?.[1]?.replaceAll("''", "'") ?? match?.[2] ?? null;
}
