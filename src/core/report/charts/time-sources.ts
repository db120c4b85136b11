import type { PeriodSpan } from "../../periods/months";
import { isBenchmark, isBeside, isOfOthers } from "../../series/areas";
import type { NamedSeries, TiedTable } from "../../series/tie";
import type { Series } from "../../series/types";
import type { Measure } from "../../workbook/types";
import { seriesName } from "./series-names";
import { timeAxis } from "./periods-axis";
import { mostSeries } from "./series-looks";
import type { ChartSource, SourceSeries } from "./types";

/**
 * The tables of one sheet that become charts through time: one for each measure and table, with the figures of others
 * beside ours. In long form, the tables of one measure that share their periods make one chart. A table of more than
 * five series of ours makes none.
 */
export function timeSources(tables: readonly TiedTable[]): ChartSource[] {
  const owns = tables.flatMap(ownSeries);
  const benchmarks = namedBenchmarks(tables);
  return clusters(owns).flatMap((cluster) => sourceOf(cluster, benchmarks) ?? []);
}

/** Series of one measure that belong into one chart. */
interface OwnSeries {
  readonly measure: Measure;
  readonly isOfIndicator: boolean;
  readonly series: readonly Series[];
  readonly table: TiedTable;
}

/** Our series of a table by measure; all of ours together where a heading names the indicator and nothing more is known. */
function ownSeries(table: TiedTable): OwnSeries[] {
  const byMeasure = new Map<Measure, Series[]>();
  for (const { series, measure } of table.tied) byMeasure.set(measure, [series]);
  for (const { series, named } of table.series) {
    const [measure] = named ?? [];
    if (!measure || named?.length !== 1 || !isOurs(series)) continue;
    const known = byMeasure.get(measure);
    if (!known) byMeasure.set(measure, [series]);
    else if (!known.includes(series)) known.push(series);
  }
  const [first] = table.headed ?? [];
  if (byMeasure.size > 0 || !first) {
    return [...byMeasure].map(([measure, series]) => ({
      measure,
      isOfIndicator: false,
      series,
      table,
    }));
  }
  const series = table.series.flatMap((each) => (isUnnamed(each) ? each.series : []));
  const isOfIndicator = (table.headed?.length ?? 0) > 1;
  return series.length > 0 ? [{ measure: first, isOfIndicator, series, table }] : [];
}

const isOurs = ({ names }: Series) => !names.some(isOfOthers);

const isUnnamed = ({ series, named }: NamedSeries) => named === null && isOurs(series);

/** Benchmarks that name their measure themselves, as rows of a long list do. */
function namedBenchmarks(tables: readonly TiedTable[]): Map<Measure, Series[]> {
  const found = new Map<Measure, Series[]>();
  for (const { series, named } of tables.flatMap((table) => table.series)) {
    const [measure] = named ?? [];
    if (!measure || named?.length !== 1 || !isToCompare(series)) continue;
    const known = found.get(measure);
    if (known) known.push(series);
    else found.set(measure, [series]);
  }
  return found;
}

const isToCompare = ({ names }: Series) => names.some(isBenchmark) && !names.some(isBeside);

/** Own series of one measure whose periods are the same, from whatever tables. */
function clusters(owns: readonly OwnSeries[]): OwnSeries[][] {
  const found = new Map<string, OwnSeries[]>();
  const numbers = new Map<Measure, number>();
  for (const own of owns) {
    const number = numbers.get(own.measure) ?? numbers.size;
    numbers.set(own.measure, number);
    const isNamed = own.table.headed === null;
    const key = isNamed ? `${number} ${periodsKey(own.table)}` : `${number} alone ${found.size}`;
    const cluster = found.get(key);
    if (cluster) cluster.push(own);
    else found.set(key, [own]);
  }
  return [...found.values()];
}

const spanKey = ({ first, last }: PeriodSpan) => `${first}-${last}`;

const periodsOf = ({ series }: TiedTable) => series[0]?.series.periods ?? [];

const periodsKey = (table: TiedTable) => periodsOf(table).map(spanKey).sort().join();

function sourceOf(
  cluster: readonly OwnSeries[],
  benchmarks: ReadonlyMap<Measure, readonly Series[]>,
): ChartSource | null {
  const [first] = cluster;
  const ours = cluster.flatMap(({ series }) => series);
  if (!first || ours.length > mostSeries) return null;
  const { measure, isOfIndicator, table } = first;
  const besides = [...unnamedBenchmarks(table), ...(benchmarks.get(measure) ?? [])];
  const periods = ours[0]?.periods ?? [];
  const others = besides
    .filter((series) => !ours.includes(series) && sharesPeriods(series, periods))
    .slice(0, mostSeries - ours.length);
  const all = [...ours, ...others];
  const aligned = all.map((series) => readingsAt(series, periods));
  const axis = timeAxis(
    periods,
    (place) => aligned.some((readings) => readings[place]?.kind === "value"),
    all.length,
  );
  const series = all.map((each, i): SourceSeries => ({
    name: seriesName(each.names, measure),
    labels: each,
    isBenchmark: i >= ours.length,
    readings: axis.places.map((place) => (place === null ? null : (aligned[i]?.[place] ?? null))),
  }));
  return {
    measure,
    isOfIndicator,
    sharesHeading: table.headed === null || table.tied.length > 1,
    headings: ours[0]?.headings ?? [],
    axis,
    series,
  };
}

/** Columns of others that name no measure: they go with the only measure of their table. */
function unnamedBenchmarks({ series, tied }: TiedTable): Series[] {
  if (tied.length > 1) return [];
  return series.flatMap(({ series: each, named }) =>
    named === null && isToCompare(each) ? [each] : [],
  );
}

/** At least two periods in common. */
function sharesPeriods({ periods }: Series, others: readonly PeriodSpan[]): boolean {
  if (periods === others) return true;
  const keys = new Set(others.map(spanKey));
  return periods.filter((period) => keys.has(spanKey(period))).length >= 2;
}

function readingsAt({ periods, points }: Series, wanted: readonly PeriodSpan[]) {
  if (periods === wanted) return points.map(({ reading }) => reading);
  const byPeriod = new Map(points.map((point) => [spanKey(point.period), point]));
  return wanted.map((period) => byPeriod.get(spanKey(period))?.reading ?? null);
}
