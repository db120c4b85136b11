import type { Area, CellValue } from "../../../../core/workbook/types";
import type { Outcome, PlacedFormula } from "../../../calculation/types";
import { areaBetween, intersection, positions } from "../../../model/areas";
import { setEffect, type Effects } from "../../../model/conditional-formats/effects";
import { ruleFormulas } from "../../../model/conditional-formats/formulas";
import type { ConditionalFormat } from "../../../model/conditional-formats/types";
import { valueRuleEffects, type ValueRule } from "../../../model/conditional-formats/value-rules";
import type { SheetModel } from "../../../model/workbook";
import { extentOf } from "../sheet-layout";
import { FormulaRuleOver, valueOf, type ChangedCells, type FormulaRule } from "./formula-rules";

/** What is to be asked for a rule, and what to do with the answers. */
interface Due {
  readonly questions: ReadonlyMap<string, PlacedFormula>;
  readonly settle: (results: ReadonlyMap<string, Outcome>) => void;
}

/** A rule with what it was found to do. */
export interface KnownRule {
  readonly format: ConditionalFormat;
  readonly effects: Effects;
  /** Its cells that are to be seen, as text. */
  readonly extent: string;
  /** Null where the changes make no difference. */
  due(changed: ChangedCells): Due | null;
}

/** The rules of the sheet as they are now; those that were known keep what was worked out. */
export function rulesOf(
  sheet: SheetModel,
  known: ReadonlyMap<ConditionalFormat, KnownRule>,
): KnownRule[] {
  const shown = shownArea(sheet);
  return (sheet.conditionalFormats ?? []).map((format) => {
    const areas = format.areas.flatMap((area) => intersection(area, shown) ?? []);
    const extent = JSON.stringify(areas);
    const found = known.get(format);
    if (found?.extent === extent) return found;
    return { format, extent, ...ruleOver(sheet, format, areas) };
  });
}

/** A rule over whole columns ends with what is to be seen; a step at a time, so that it seldom has a new end. */
function shownArea(sheet: SheetModel): Area {
  const { rowCount, columnCount } = extentOf(sheet);
  const rounded = (count: number, step: number) => Math.ceil(count / step) * step;
  return areaBetween(0, 0, rounded(rowCount, 200) - 1, rounded(columnCount, 20) - 1);
}

function ruleOver(sheet: SheetModel, format: ConditionalFormat, areas: readonly Area[]) {
  const { rule } = format;
  return rule.kind === "formula" || rule.kind === "comparison"
    ? formulaRule(new FormulaRuleOver(sheet, format, rule, areas), rule)
    : valueRule(sheet, areas, rule);
}

function formulaRule(
  over: FormulaRuleOver,
  { look }: FormulaRule,
): Pick<KnownRule, "effects" | "due"> {
  const effects: Effects = new Map();
  let isNew = true;
  return {
    effects,
    due: (changed) => {
      const areas = isNew ? over.allCells() : over.cellsReading(changed);
      if (areas.length === 0) return null;
      return {
        questions: over.questions(areas),
        settle: (results) => {
          isNew = false;
          for (const [row, column] of areas.flatMap((area) => [...positions(area)])) {
            if (over.holdsAt(row, column, results)) setEffect(effects, row, column, { look });
            else effects.get(row)?.delete(column);
          }
        },
      };
    },
  };
}

function valueRule(
  sheet: SheetModel,
  areas: readonly Area[],
  rule: ValueRule,
): Pick<KnownRule, "effects" | "due"> {
  const effects: Effects = new Map();
  const own = sheet.name.toLowerCase();
  const formulas = ruleFormulas(rule);
  let isNew = true;
  const isTouched = (changed: ChangedCells) =>
    (formulas.length > 0 && changed.size > 0) ||
    (changed.get(own) ?? []).some((area) => areas.some((one) => intersection(one, area)));
  const placeOf = (formula: string): PlacedFormula => {
    return { formula, sheet: sheet.id, row: areas[0]?.row ?? 0, column: areas[0]?.column ?? 0 };
  };
  const keyOf = (formula: string) => JSON.stringify(placeOf(formula));
  return {
    effects,
    due: (changed) => {
      if (!isNew && !isTouched(changed)) return null;
      return {
        questions: new Map(formulas.map((formula) => [keyOf(formula), placeOf(formula)])),
        settle: (results) => {
          isNew = false;
          const resolve = (formula: string): CellValue | undefined =>
            valueOf(results.get(keyOf(formula)));
          effects.clear();
          const worked = valueRuleEffects(rule, sheet, areas, resolve);
          for (const [row, cells] of worked) effects.set(row, cells);
        },
      };
    },
  };
}
