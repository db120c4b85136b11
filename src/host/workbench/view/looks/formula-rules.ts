import type { Area, CellValue } from "../../../../core/workbook/types";
import { FormulaSyntaxError, tokenise } from "../../../calculation/tokens";
import type { Outcome, PlacedFormula } from "../../../calculation/types";
import { isFormulaError, isMatrix } from "../../../calculation/types";
import { anchorOf } from "../../../model/anchors";
import { positions } from "../../../model/areas";
import { holds } from "../../../model/conditional-formats/comparing";
import {
  referencesOf,
  readersOf,
  within,
  type Place,
} from "../../../model/conditional-formats/readers";
import type { ConditionalFormat, ConditionalRule } from "../../../model/conditional-formats/types";
import { movedFormula } from "../../../model/copying";
import { cellAt, type SheetModel } from "../../../model/workbook";
import { literalOf, plainComparison, type PlainComparison } from "./plain-comparison";

/** Rules that ask something of each cell by itself. */
export type FormulaRule = Extract<ConditionalRule, { readonly kind: "formula" | "comparison" }>;

/** Cells that have changed, by the name of their sheet in lower case. */
export type ChangedCells = ReadonlyMap<string, readonly Area[]>;

/** What formulas come to, by the key that `formulaAt` gives. */
export type Results = ReadonlyMap<string, Outcome>;

/** A rule over the cells of a sheet, ready to be asked of each of them. */
export class FormulaRuleOver {
  private readonly anchor: Place;
  private readonly formulas: readonly string[];
  /** Its formulas may read anything: names, tables, INDIRECT, TODAY. */
  private readonly isUnpredictable: boolean;
  private readonly dependsOnPlace: boolean;
  private readonly plain: PlainComparison | null;
  private readonly moved: MovedFormulas;

  constructor(
    private readonly sheet: SheetModel,
    { areas }: Pick<ConditionalFormat, "areas">,
    private readonly rule: FormulaRule,
    private readonly shownAreas: readonly Area[],
  ) {
    this.anchor = anchorOf(areas);
    this.formulas = rule.kind === "formula" ? [rule.formula] : rule.operands;
    const kinds = this.formulas.map(natureOf);
    this.isUnpredictable = kinds.some(({ isUnpredictable }) => isUnpredictable);
    this.dependsOnPlace = kinds.some(({ dependsOnPlace }) => dependsOnPlace);
    this.plain = rule.kind === "formula" ? plainComparison(rule.formula, sheet) : null;
    this.moved = new MovedFormulas(this.formulas);
  }

  /** All of its cells that are to be seen. */
  allCells(): readonly Area[] {
    return this.shownAreas;
  }

  /** Its cells for which the changes may make a difference. */
  cellsReading(changed: ChangedCells): readonly Area[] {
    if (changed.size === 0) return [];
    if (this.isUnpredictable) return this.shownAreas;
    const own = this.sheet.name.toLowerCase();
    const references = this.formulas.flatMap(referencesOf).map((reference) => ({
      reference,
      areas: changed.get(reference.sheet?.toLowerCase() ?? own),
    }));
    const readers = references.flatMap(({ reference, areas = [] }) =>
      areas.flatMap((area) => readersOf(reference, this.anchor, area) ?? []),
    );
    const compared = this.rule.kind === "comparison" ? (changed.get(own) ?? []) : [];
    return [...readers, ...compared].flatMap((area) => within(this.shownAreas, area));
  }

  /** The formulas that are to be evaluated for the cells, by their keys. */
  questions(areas: readonly Area[]): Map<string, PlacedFormula> {
    const questions = new Map<string, PlacedFormula>();
    if (this.plain) return questions;
    for (const [row, column] of areas.flatMap((area) => [...positions(area)])) {
      for (const formula of this.formulas) {
        if (literalOf(formula.slice(1)) !== undefined) continue;
        const placed = this.formulaAt(formula, row, column);
        questions.set(this.keyOf(placed), placed);
      }
    }
    return questions;
  }

  /** Whether the rule holds for the cell, by what its formulas come to. */
  holdsAt(row: number, column: number, results: Results): boolean {
    if (this.plain) return this.plain(row - this.anchor.row, column - this.anchor.column);
    const values = this.formulas.map((formula) => {
      const literal = literalOf(formula.slice(1));
      if (literal !== undefined) return literal;
      return valueOf(results.get(this.keyOf(this.formulaAt(formula, row, column))));
    });
    if (this.rule.kind === "formula") return isTrue(values[0]);
    const cell = cellAt(this.sheet, row, column);
    if (cell?.isError) return false;
    const value = cell === undefined || cell.value === "" ? null : cell.value;
    return holds(this.rule.comparison, value, values);
  }

  private formulaAt(formula: string, row: number, column: number): PlacedFormula {
    const { anchor, sheet } = this;
    const moved = this.moved.at(formula, row - anchor.row, column - anchor.column);
    return { formula: moved, sheet: sheet.id, row, column };
  }

  private keyOf({ formula, sheet, row, column }: PlacedFormula): string {
    const place = this.dependsOnPlace ? `${row} ${column}` : "";
    return `${sheet} ${place} ${formula}`;
  }
}

/** Formulas as they read further on: written anew only where a reference of theirs moves. */
class MovedFormulas {
  private readonly moves: { readonly row: boolean; readonly column: boolean };
  private readonly known = new Map<string, string>();

  constructor(formulas: readonly string[]) {
    const corners = formulas
      .flatMap(referencesOf)
      .flatMap(({ fixed }) => [fixed.first, fixed.last]);
    this.moves = {
      row: corners.some(({ row }) => !row),
      column: corners.some(({ column }) => !column),
    };
  }

  at(formula: string, rows: number, columns: number): string {
    const by = [this.moves.row ? rows : 0, this.moves.column ? columns : 0] as const;
    const key = `${by.join(" ")} ${formula}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const moved = movedFormula(formula, ...by);
    this.known.set(key, moved);
    return moved;
  }
}

const unpredictable = new Set(
  "INDIRECT OFFSET NOW TODAY RAND RANDBETWEEN RANDARRAY CELL INFO SHEET SHEETS".split(" "),
);
const aboutPlace = new Set(["ROW", "COLUMN", "CELL", "INDIRECT", "OFFSET", "SHEET"]);

function natureOf(formula: string) {
  const tokens = tokensOf(formula);
  const isNamed = tokens.some(({ kind }) => kind === "name" || kind === "structured");
  const calls = (names: ReadonlySet<string>) =>
    tokens.some(({ kind, text }) => kind === "function" && names.has(text.toUpperCase()));
  return {
    isUnpredictable: isNamed || calls(unpredictable),
    dependsOnPlace: isNamed || calls(aboutPlace),
  };
}

/** A formula that nobody can read holds for no cell: the calculation says so when it is asked. */
function tokensOf(formula: string) {
  try {
    return tokenise(formula.slice(1));
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return [];
    throw error;
  }
}

/** The value, the first one of several; undefined for an error. */
export function valueOf(outcome: Outcome | undefined): CellValue | undefined {
  const value = isMatrix(outcome) ? (outcome[0]?.[0] as Outcome | undefined) : outcome;
  return value === undefined || isFormulaError(value) ? undefined : (value as CellValue);
}

/** A number other than 0 counts as true; a text does not. */
const isTrue = (value: CellValue | null | undefined) =>
  typeof value === "number" ? value !== 0 : value === true;
