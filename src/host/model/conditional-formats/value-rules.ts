import type { Area } from "../../../core/workbook/types";
import { cellsIn, isFilled, type PlacedCell } from "../cells";
import type { SheetModel } from "../workbook";
import { setEffect, type CellEffect, type Effects } from "./effects";
import { barEffect, colorEffect, iconEffect, type EffectOf } from "./scales";
import { figuresOf, type Figures, type Resolve } from "./thresholds";
import type { ConditionalRule } from "./types";

/** Rules that compare the values of their cells with each other. */
export type ValueRule = Exclude<ConditionalRule, { readonly kind: "formula" | "comparison" }>;

/** What the rule does to the cells of its areas. @param resolve gives what the formulas of its thresholds come to. */
export function valueRuleEffects(
  rule: ValueRule,
  sheet: SheetModel,
  areas: readonly Area[],
  resolve: Resolve,
): Effects {
  const cells = filledCells(sheet, areas);
  const effects: Effects = new Map();
  const put = ({ row, column }: PlacedCell, effect: CellEffect | null) => {
    if (effect) setEffect(effects, row, column, effect);
  };
  if (rule.kind === "repetition") {
    const counts = countsOf(cells);
    for (const cell of cells) {
      const isRepeated = (counts.get(keyOf(cell)) ?? 0) > 1;
      if (isRepeated !== rule.isUnique) put(cell, { look: rule.look });
    }
    return effects;
  }
  const numbers = cells.filter(({ cell }) => typeof cell.value === "number");
  const figures = figuresOf(numbers.map(({ cell }) => Number(cell.value)));
  if (!figures) return effects;
  const effectOf = figureEffect(rule, figures, resolve);
  for (const cell of numbers) put(cell, effectOf(Number(cell.cell.value)));
  return effects;
}

/** Cells of areas that overlap come once. */
function filledCells(sheet: SheetModel, areas: readonly Area[]): PlacedCell[] {
  const found = new Map<string, PlacedCell>();
  for (const area of areas) {
    for (const placed of cellsIn(sheet, area)) {
      const isBlank = placed.cell.value === "" || !isFilled(placed.cell);
      if (!isBlank) found.set(`${placed.row} ${placed.column}`, placed);
    }
  }
  return [...found.values()];
}

/** Case does not count, and `5` typed as text is the same as the number, as in COUNTIF. */
const keyOf = ({ cell }: PlacedCell) => String(cell.value).toLowerCase();

function countsOf(cells: readonly PlacedCell[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(keyOf(cell), (counts.get(keyOf(cell)) ?? 0) + 1);
  return counts;
}

type FigureRule = Exclude<ValueRule, { readonly kind: "repetition" }>;

function figureEffect(rule: FigureRule, figures: Figures, resolve: Resolve): EffectOf {
  switch (rule.kind) {
    case "rank":
      return chosen(rule.look, isInRank(rule, figures));
    case "average":
      return chosen(rule.look, isBeyondAverage(rule, figures));
    case "color scale":
      return colorEffect(rule.points, figures, resolve);
    case "data bar":
      return barEffect(rule, figures, resolve);
    case "icons":
      return iconEffect(rule, figures, resolve);
  }
}

const chosen =
  (look: CellEffect["look"], isChosen: (figure: number) => boolean): EffectOf =>
  (figure) =>
    isChosen(figure) ? { look } : null;

/** Figures that are equal to the last one chosen are chosen, too. */
function isInRank(
  { rank, isPercent, isBottom }: Extract<ValueRule, { kind: "rank" }>,
  { sorted }: Figures,
) {
  const wanted = isPercent ? Math.floor((sorted.length * rank) / 100) : rank;
  const count = Math.min(sorted.length, Math.max(1, wanted));
  const limit = sorted[isBottom ? count - 1 : sorted.length - count] ?? 0;
  return (figure: number) => (isBottom ? figure <= limit : figure >= limit);
}

/** The standard deviation is that of all figures (STDEV.P). */
function isBeyondAverage(
  { isAbove, countsEqual, deviations }: Extract<ValueRule, { kind: "average" }>,
  { sorted }: Figures,
) {
  const sum = (figures: readonly number[]) => figures.reduce((total, figure) => total + figure, 0);
  const average = sum(sorted) / sorted.length;
  const spread = Math.sqrt(sum(sorted.map((figure) => (figure - average) ** 2)) / sorted.length);
  const limit = average + (isAbove ? 1 : -1) * deviations * spread;
  return (figure: number) =>
    (countsEqual && figure === limit) || (isAbove ? figure > limit : figure < limit);
}
