import { asTyped, text } from "../cells";
import {
  administrationOf,
  ambitionHeading,
  indicators,
  narrativeOf,
  type PublishedIndicator,
} from "../data";
import type { CellPlan } from "../../../src/host/planned-workbook/plan";
import { kpiColumns, letterOf, type KpiColumnName } from "./kpi-columns";
import { yearCells } from "./separated";
import { stackedCells } from "./stacked";

type Cells = Partial<Record<KpiColumnName, CellPlan | null>>;

/** The cells of one indicator, all its measures in one row. `row` is counted from 1. */
export function kpiRow(
  indicator: PublishedIndicator,
  row: number,
  isFirstOfTheme: boolean,
): CellPlan[] {
  const { goodIs, direction } = stackedCells(indicator);
  const cells: Cells = {
    Theme: text(isFirstOfTheme ? ambitionHeading(indicator.ambition) : "", "oldTheme"),
    "KPI No": { value: indicator.number, look: "oldCentre" },
    "Performance measure": text(performanceMeasure(indicator), "oldBody"),
    "System ref": text(`CS-KPI-${String(indicator.number).padStart(3, "0")}`, "oldBody"),
    Lead: text(administrationOf(indicator.number).lead, "oldBody"),
    "Good is": text(goodIs, "oldCentre"),
    DoT: asTyped(direction, "oldCentre"),
    RAG: ragCell(direction, row),
    Narrative: text(narrative(indicator.number), "oldBody"),
    ...figures(indicator),
  };
  return kpiColumns.map(({ name }) => cells[name] ?? text("", "oldBody"));
}

/** Title, a bullet for each of several measures, outcome bees and priorities: as the report prints them. */
function performanceMeasure({
  indicator,
  measures,
  outcomeBees,
  corporatePriorities,
}: PublishedIndicator): string {
  return [
    indicator,
    ...measures.flatMap(({ label }) => (label ? [`• ${label}`] : [])),
    `Outcome ${outcomeBees.length > 1 ? "Bees" : "Bee"}: ${outcomeBees.join(", ")}`,
    `Corporate ${corporatePriorities.length > 1 ? "Priorities" : "Priority"}:`,
    ...corporatePriorities,
  ].join("\n");
}

function figures(indicator: PublishedIndicator): Cells {
  const [only, second] = indicator.measures;
  if (!only || second) {
    const { previous, latest } = stackedCells(indicator);
    return { Baseline: asTyped(previous, "oldBody"), Actual: asTyped(latest, "oldBody") };
  }
  const previous = yearCells(only, "previous");
  const latest = yearCells(only, "latest");
  return {
    Baseline: previous.value,
    "Num 2021/22": previous.numerator,
    "Den 2021/22": previous.denominator,
    Actual: latest.value,
    "Num 2022/23": latest.numerator,
    "Den 2022/23": latest.denominator,
    Target: latest.target,
  };
}

/** R where any arrow of the indicator points down, G where one points up, A for sideways. */
function ragCell(direction: string, row: number): CellPlan {
  const cell = `${letterOf("DoT")}${row}`;
  const has = (arrow: string) => `ISNUMBER(SEARCH("${arrow}",${cell}))`;
  const formula = `IF(${has("↓")},"R",IF(${has("↑")},"G",IF(OR(${has("⇄")},${has("↔")}),"A","-")))`;
  return { value: rating(direction), formula, look: "oldCentre" };
}

function rating(direction: string): string {
  if (direction.includes("↓")) return "R";
  if (direction.includes("↑")) return "G";
  return /[⇄↔]/.test(direction) ? "A" : "-";
}

/** Commentary, and below it the actions under the report's own words. */
function narrative(number: number): string {
  const { commentary, actions } = narrativeOf(number);
  const heading = [14, 21].includes(number)
    ? "Actions to address the decline in performance:"
    : "Actions to address decline in performance:";
  return [...commentary, ...(actions.length > 0 ? [heading, ...actions] : [])].join("\n");
}

/** Arrows of all indicators, as the DoT column shows them. */
export function allDirections(): string[] {
  return indicators.map((indicator) => stackedCells(indicator).direction);
}
