import { areaAddress } from "../../core/workbook/addresses";
import type { Area } from "../../core/workbook/types";
import { findSheet } from "../model/workbook";
import type { NamedItemModel, SheetModel, WorkbookModel } from "../model/workbook";
import { COLUMNS, ROWS, parseArea, usedSize } from "./areas";
import type { SheetArea } from "./areas";
import { arrayConstant, textOf } from "./literals";
import type { Literal } from "./literals";
import { bracketSigns } from "./signs";
import { structuredArea } from "./structured-references";
import type { FormulaPlace } from "./structured-references";
import { tokenise } from "./tokens";
import { openUnions } from "./unions";
import { LITERAL, UnsupportedFormulaError, sheetAlias } from "./translation";
import type { Translation } from "./translation";
import type { Token } from "./tokens";

const DYNAMIC = new Set(
  "INDIRECT OFFSET NOW TODAY RAND RANDBETWEEN RANDARRAY CELL INFO SHEET SHEETS".split(" "),
);
const DEEPEST_NAME = 20;
/** Cells. */
const LARGE = 100_000;

/** Translates the formulas of one workbook, as its sheets, names and tables are now. */
export class Translator {
  private readonly usedSizes = new Map<string, Area>();

  constructor(private readonly workbook: WorkbookModel) {}

  /**
   * @param formula with or without its leading `=`.
   * @throws FormulaSyntaxError or UnsupportedFormulaError.
   */
  translate(formula: string, place: FormulaPlace): Translation {
    const draft = new Draft(this, this.workbook, place);
    const text = draft.write(formula, 0);
    return {
      text: `=${text}`,
      literals: draft.literals,
      areas: draft.areas,
      isDynamic: draft.isDynamic,
      functions: draft.definesVariables ? [] : draft.functions,
      remarks: draft.remarks,
      isReusable: draft.isReusable,
    };
  }

  /**
   * Whole columns and rows, and areas as large, end with the sheet's used range: the engine visits
   * every cell of an area.
   */
  clipped(area: Area, sheet: SheetModel): Area {
    const isLarge = area.rowCount * area.columnCount > LARGE;
    if (!isLarge && area.rowCount < ROWS && area.columnCount < COLUMNS) return area;
    const used = this.usedSizes.get(sheet.id) ?? { row: 0, column: 0, ...usedSize(sheet) };
    this.usedSizes.set(sheet.id, used);
    return {
      ...area,
      rowCount: Math.max(1, Math.min(area.rowCount, used.rowCount - area.row)),
      columnCount: Math.max(1, Math.min(area.columnCount, used.columnCount - area.column)),
    };
  }
}

class Draft {
  readonly literals: Literal[] = [];
  readonly areas: SheetArea[] = [];
  readonly functions: string[] = [];
  readonly remarks: { error: string; message: string }[] = [];
  isDynamic = false;
  isReusable = true;
  definesVariables = false;

  constructor(
    private readonly translator: Translator,
    private readonly workbook: WorkbookModel,
    private readonly place: FormulaPlace,
  ) {}

  /** `depth` counts the names inside names. */
  write(formula: string, depth: number): string {
    const tokens = bracketSigns(openUnions(tokenise(formula.trim().replace(/^=/, ""))));
    this.definesVariables ||= tokens.some(
      (t) => t.kind === "function" && /^(?:_xlfn\.)?(?:LET|LAMBDA)$/i.test(t.text),
    );
    const parts: string[] = [];
    tokens.forEach((token, i) => {
      if (token.kind === "spill") parts.push(`ANCHORARRAY(${parts.pop() ?? ""})`);
      else if (token.kind === "space") this.refuseIntersection(tokens[i - 1], tokens[i + 1]);
      else parts.push(this.part(token, depth));
    });
    return parts.join("");
  }

  private part(token: Token, depth: number): string {
    switch (token.kind) {
      case "text":
        return this.text(token.text);
      case "number":
        return /^\d{1,15}$|^\d+\.\d+$/.test(token.text) && token.text.length <= 15
          ? token.text
          : this.literal(Number(token.text));
      case "array":
        return this.literal(arrayConstant(token.text));
      case "function":
        return this.functionName(token, depth);
      case "reference":
        return this.reference(token);
      case "structured":
        return this.table(token, null);
      case "name":
        return this.name(token, depth);
      default:
        return token.text;
    }
  }

  /**
   * Text never goes through the engine's own reader: it takes "24.4%" and "2/2" for numbers, a minus before a
   * text for part of it, and a line break for a space.
   */
  private text(quoted: string): string {
    return this.literal(textOf(quoted));
  }

  private literal(value: Literal): string {
    return `${LITERAL}(${this.literals.push(value) - 1})`;
  }

  /** Excel's files write newer functions with a prefix, and custom functions as `_xldudf_HERTS_TREND`. */
  private functionName(token: Token, depth: number): string {
    const name = token.text
      .replace(/^_xldudf_([^_]+)_/i, "$1.")
      .replace(/^(?:_xlfn\.|_xlws\.|_xludf\.|_xlpm\.)+/i, "");
    const named = this.named(token);
    if (named !== undefined) return this.writeName(named, depth);
    const known = name.toUpperCase();
    if (DYNAMIC.has(known)) this.isDynamic = true;
    this.functions.push(known);
    return known;
  }

  private reference(token: Token): string {
    const area = parseArea(token.text);
    if (area === null) return "#REF!";
    const sheets = this.sheetsOf(token.sheet);
    if (sheets.length === 0) return this.remarked("#REF!", `There is no sheet ${token.sheet}.`);
    return sheets.map((sheet) => this.area(sheet, area)).join(",");
  }

  private area(sheet: SheetModel, written: Area): string {
    const area = this.translator.clipped(written, sheet);
    if (area.rowCount !== written.rowCount || area.columnCount !== written.columnCount) {
      this.isReusable = false;
    }
    this.areas.push({ ...area, sheetId: sheet.id });
    return `${sheetAlias(this.workbook.sheets.indexOf(sheet))}!${areaAddress(area)}`;
  }

  /** The sheet that a reference names; all from the first to the last for `'April:June'!A1`. */
  private sheetsOf(written: string | undefined): SheetModel[] {
    const unquoted = written?.replace(/^'([\s\S]*)'$/, "$1").replaceAll("''", "'");
    if (unquoted?.includes("[")) {
      throw new UnsupportedFormulaError("The formula reads another workbook.");
    }
    const names = unquoted === undefined ? [this.place.sheetId] : unquoted.split(":");
    const indices = names.map((name) => {
      const sheet = findSheet(this.workbook, name);
      return sheet === undefined ? -1 : this.workbook.sheets.indexOf(sheet);
    });
    if (indices.includes(-1)) return [];
    return this.workbook.sheets.slice(Math.min(...indices), Math.max(...indices) + 1);
  }

  private table(token: Token, otherwise: string | null): string {
    this.isReusable = false;
    const found = structuredArea(token.text, this.place, this.workbook);
    if (found === null) {
      const [name = ""] = token.text.split("[");
      return (
        otherwise ?? this.remarked("#NAME?", `There is no name or table ${name || token.text}.`)
      );
    }
    if (typeof found === "string") return found;
    const sheet = findSheet(this.workbook, found.sheetId);
    return sheet === undefined ? "#REF!" : this.area(sheet, found);
  }

  /** A defined name, a table, or a variable of LET and LAMBDA. */
  private name(token: Token, depth: number): string {
    const named = this.named(token);
    if (named === undefined) {
      const variable = token.text.replace(/^_xlpm\./i, "");
      return this.table(token, this.definesVariables ? variable : null);
    }
    const text = this.writeName(named, depth);
    return /^Sheet_\d+![A-Z]+\d+(?::[A-Z]+\d+)?$/.test(text) ? text : `(${text})`;
  }

  private remarked(error: string, message: string): string {
    this.remarks.push({ error, message });
    return error;
  }

  /** The defined name, the sheet's own before the workbook's. */
  private named(token: Token): NamedItemModel | undefined {
    const wanted = token.text.toLowerCase();
    const items = this.workbook.names.filter((item) => item.name.toLowerCase() === wanted);
    if (items.length === 0) return undefined;
    const scope =
      token.sheet === undefined ? this.place.sheetId : this.sheetsOf(token.sheet)[0]?.id;
    return items.find((n) => n.scope === scope) ?? items.find((n) => n.scope === null);
  }

  private writeName(item: NamedItemModel, depth: number): string {
    if (depth >= DEEPEST_NAME) {
      throw new UnsupportedFormulaError(`The name ${item.name} refers to itself.`);
    }
    return this.write(item.formula, depth + 1);
  }

  /** `A1:B2 B1:C3` is what two areas share; a space means nothing anywhere else. */
  private refuseIntersection(before: Token | undefined, after: Token | undefined): void {
    const areas = ["reference", "name", "structured"];
    const ends = before !== undefined && [...areas, "close"].includes(before.kind);
    const starts = after !== undefined && [...areas, "function", "open"].includes(after.kind);
    if (ends && starts) {
      throw new UnsupportedFormulaError("The formula takes the cells that two areas share.");
    }
  }
}
