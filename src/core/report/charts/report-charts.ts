import type Big from "big.js";
import { benchmarkRows } from "../../series/benchmark-rows";
import { headedCategoryTables } from "../../series/category-tables";
import { sheetsOfOtherFigures } from "../../series/other-figures";
import { tiedTables, type TiedTable } from "../../series/tie";
import type { Unit } from "../../values/types";
import { titleIndex, type TitleIndex } from "../../wording/titles";
import type { IndicatorWorkbook, Measure } from "../../workbook/types";
import { shortened } from "../published-text";
import type { ReportChart } from "../types";
import { categorySource } from "./category-sources";
import { onOneScale } from "./scale";
import { distinctNames } from "./series-names";
import { timeSources } from "./time-sources";
import { chartTitle, valueTitle } from "./titles";
import type { ChartFigures, ChartSource } from "./types";
import { altTextOf, textAlternativeOf } from "./words";

/**
 * The charts of a workbook, in the order of their measures: one for each measure and table that the series rules know
 * to be of it, one for each table of places or groups under a heading that names an indicator, and one for each row that
 * sets a measure beside others. Tables of another
 * year or area, tables that cannot be brought into one unit, and those with fewer than two figures are not drawn; a
 * table that stands in the workbook twice is drawn once.
 *
 * @param councilName what our figures are called beside those of others, where the table has no name for them
 */
export function reportCharts(workbook: IndicatorWorkbook, councilName: string): ReportChart[] {
  const drawn = chartSources(workbook).flatMap((source) => draw(source, councilName) ?? []);
  const place = new Map(workbook.measures.map((measure, i) => [measure, i]));
  const inOrder = withoutRepeats(drawn).sort(
    (one, other) => (place.get(one.measure) ?? 0) - (place.get(other.measure) ?? 0),
  );
  return numbered(inOrder);
}

function chartSources(workbook: IndicatorWorkbook): ChartSource[] {
  if (workbook.snapshot.sheets.length < 2) return [];
  const titles: TitleIndex = titleIndex({ workbook });
  const tables = tiedTables(workbook, titles);
  const others = sheetsOfOtherFigures(tables.flatMap(({ tied }) => tied));
  const bySheet = new Map<string, TiedTable[]>();
  for (const table of tables) {
    if (others.has(table.sheet)) continue;
    const known = bySheet.get(table.sheet);
    if (known) known.push(table);
    else bySheet.set(table.sheet, [table]);
  }
  const categories = [
    ...headedCategoryTables(workbook, titles),
    ...benchmarkRows(workbook, titles),
  ].filter(({ sheet }) => !others.has(sheet));
  return [
    ...[...bySheet.values()].flatMap(timeSources),
    ...categories.flatMap((table) => categorySource(table) ?? []),
  ];
}

/** A chart without its number. */
interface Drawn {
  readonly measure: Measure;
  readonly chart: Omit<ReportChart, "id" | "measure">;
}

function draw(source: ChartSource, councilName: string): Drawn | null {
  const scaled = onOneScale(source.series, source.measure);
  const figureCount = scaled?.series[0]?.figures.filter((figure) => figure !== null).length ?? 0;
  if (!scaled || figureCount < 2) return null;
  const value = valueTitle(source, scaled.unit);
  const names = distinctNames(
    scaled.series.map(({ name }) => name),
    scaled.series.length > 1 ? councilName : value,
    source.axis.title,
  );
  const series = scaled.series.map((each, i) => ({ ...each, name: names[i] ?? each.name }));
  const figures: ChartFigures = {
    kind: kindOf(source, series.length),
    title: chartTitle(source),
    axis: source.axis,
    unit: scaled.unit,
    decimals: scaled.decimals,
    series,
  };
  return { measure: source.measure, chart: chartOf(figures, value) };
}

function kindOf({ axis }: ChartSource, seriesCount: number): ReportChart["kind"] {
  if (axis.kind === "names") return "clusteredColumn";
  if (axis.kind !== "years") return "line";
  return seriesCount === 1 ? "column" : "clusteredColumn";
}

function chartOf(figures: ChartFigures, value: string): Drawn["chart"] {
  const { kind, title, axis, unit, decimals, series } = figures;
  return {
    kind,
    title,
    categoryTitle: axis.title,
    valueTitle: value,
    categories: axis.labels,
    series: series.map(({ name, figures: exact, texts }) => ({
      name,
      values: exact.map((figure) => figure && valueInExcel(figure, unit)),
      texts,
    })),
    numberFormat: numberFormatOf(unit, decimals),
    altText: altTextOf(figures),
    textAlternative: textAlternativeOf(figures),
  };
}

function valueInExcel(figure: Big, { kind }: Unit): number {
  return (kind === "percent" ? figure.div(100) : figure).toNumber();
}

function numberFormatOf({ kind }: Unit, decimals: number): string {
  const places = decimals > 0 ? `.${"0".repeat(decimals)}` : "";
  if (kind === "percent") return `0${places}%`;
  return `${kind === "pounds" ? "£" : ""}#,##0${places}`;
}

/** The same figures of the same measure, as they stand on a sheet of data and again on a sheet of charts, are drawn once. */
function withoutRepeats(drawn: readonly Drawn[]): Drawn[] {
  const seen = new Map<Measure, Set<string>>();
  return drawn.filter(({ measure, chart: { categories, series } }) => {
    const known = seen.get(measure) ?? new Set();
    seen.set(measure, known);
    const key = JSON.stringify([categories, series.map(({ values }) => values)]);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}

/** `6a` for the first chart of a measure, `6a-2` for its second. */
function numbered(drawn: readonly Drawn[]): ReportChart[] {
  const taken = new Set<string>();
  return drawn.map(({ measure, chart }) => {
    const own = shortened(measure.id, 40);
    let id = own;
    for (let i = 2; taken.has(id.toLowerCase()); i += 1) id = `${own}-${i}`;
    taken.add(id.toLowerCase());
    return { id, measure: own, ...chart };
  });
}
