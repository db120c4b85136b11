import Big from "big.js";
import { repeatsPrinted } from "../../series/printed";
import { isInThousands, saysPercent } from "../../series/scale";
import type { Reading, ReadValue, Unit } from "../../values/types";
import type { Measure } from "../../workbook/types";
import { writeFigure } from "../../values";
import type { FigureSeries, SourceSeries } from "./types";

/** Figures of several series in one unit. */
export interface Scaled {
  readonly unit: Unit;
  readonly decimals: number;
  readonly series: readonly FigureSeries[];
}

/**
 * The series that share a unit, on one scale: the unit of the measure where any series of ours has it, else that of
 * our first. A series whose own figures are in several units is left out, as are those in another one. Null where none
 * is left, or none of ours.
 */
export function onOneScale(sources: readonly SourceSeries[], measure: Measure): Scaled | null {
  const read = sources.flatMap((source) => readSeries(source, measure) ?? []);
  const ours = read.filter(({ source }) => !source.isBenchmark);
  const printed = printedUnit(measure);
  const leading = ours.find(({ unit }) => unit.kind === printed) ?? ours[0];
  if (!leading) return null;
  const kept = read.flatMap((series) => inUnit(series, leading.unit, measure) ?? []);
  const decimals = decimalsOf(kept, leading.unit, measure);
  return {
    unit: leading.unit,
    decimals,
    series: kept.map((series) => shownSeries(series, leading.unit, decimals)),
  };
}

/** The series in that unit; plain numbers beside percentages or pounds are meant as such. Null where it is in another. */
function inUnit(series: ReadSeries, unit: Unit, measure: Measure): ReadSeries | null {
  if (series.unit.kind === unit.kind) return series;
  const isPlain = series.unit.kind === "number" && !series.unit.noun;
  if (!isPlain || isInThousands(series.source.labels)) return null;
  const fits = series.figures.every(
    (figure) => unit.kind !== "percent" || !figure || figure.decimal.abs().lte(100),
  );
  return fits ? readAs(unit, series.source, measure) : null;
}

/** A series with its figures in one unit, exact. */
interface ReadSeries {
  readonly source: SourceSeries;
  readonly unit: Unit;
  readonly figures: readonly (Figure | null)[];
}

interface Figure {
  readonly decimal: Big;
  readonly decimals: number;
}

const printedUnit = ({ latest, previous }: Measure) => {
  const reading = latest.value.kind === "value" ? latest.value : previous.value;
  if (reading.kind !== "value") return null;
  return reading.unit.kind === "ratio" ? "percent" : reading.unit.kind;
};

/** Null where the series has no figure, or figures of several units. */
function readSeries(source: SourceSeries, measure: Measure): ReadSeries | null {
  const unit = unitOf(valuesOf(source), source, measure);
  return unit && readAs(unit, source, measure);
}

const valuesOf = ({ readings }: SourceSeries) =>
  readings.filter((reading) => reading?.kind === "value");

function readAs(unit: Unit, source: SourceSeries, measure: Measure): ReadSeries {
  const isShare = unit.kind === "percent" && areFractions(valuesOf(source), measure);
  const shift = isShare ? 2 : 0;
  const figures = source.readings.map((reading) =>
    reading?.kind === "value" ? figureOf(reading, shift) : null,
  );
  return { source, unit, figures };
}

/** The one unit of all figures. Plain numbers are percentages where the labels say so, or the printed figure is among them. */
function unitOf(values: readonly ReadValue[], source: SourceSeries, measure: Measure): Unit | null {
  const telling = values.filter(
    ({ value, unit }) => unit.kind !== "number" || !value.decimal.eq(0),
  );
  const kinds = new Set(
    (telling.length > 0 ? telling : values).map(({ unit }) =>
      unit.kind === "ratio" ? "percent" : unit.kind,
    ),
  );
  const [kind] = kinds;
  if (kinds.size !== 1 || !kind) return null;
  if (kind !== "number") return { kind };
  if (isInThousands(source.labels)) return { kind };
  if (saysPercent(source.labels)) return { kind: "percent" };
  const printed = printedUnit(measure);
  if ((printed === "percent" || printed === "pounds") && holdsPrinted(values, measure)) {
    return { kind: printed };
  }
  return { kind, ...sharedNoun(values) };
}

function sharedNoun(values: readonly ReadValue[]): { readonly noun?: string } {
  const nouns = new Set(
    values.map(({ unit }) => (unit.kind === "number" ? (unit.noun ?? "") : "")),
  );
  const [noun] = nouns;
  return nouns.size === 1 && noun ? { noun } : {};
}

/** The last figures repeat the measure's latest data, at the coarser of the two precisions. */
function holdsPrinted(values: readonly ReadValue[], { latest }: Measure): boolean {
  if (latest.value.kind !== "value") return false;
  const { value: printed } = latest.value;
  return values.slice(-2).some(({ value }) => repeatsPrinted(value, printed));
}

/** Shares stored as fractions without a percent sign: 0.527. */
function areFractions(values: readonly ReadValue[], measure: Measure): boolean {
  const isPlain = values.every(({ unit }) => unit.kind === "number");
  const areSmall = values.every(({ value }) => value.decimal.abs().lte(1));
  return isPlain && areSmall && !holdsPrinted(values, measure);
}

/** A fraction such as 33/41 becomes a percentage of one decimal. @param shift places to the left: 2 for a percentage */
function figureOf(reading: ReadValue, shift: number): Figure | null {
  const { value, unit, numerator, denominator } = reading;
  if (unit.kind !== "ratio") {
    const decimal = value.decimal.times(new Big(10).pow(shift));
    return { decimal, decimals: Math.max(0, value.decimals - shift) };
  }
  if (!denominator || denominator.decimal.eq(0)) return null;
  const share = (numerator ?? value).decimal.times(100).div(denominator.decimal);
  return { decimal: share, decimals: 1 };
}

/** As many decimals as the table has, but not more than print: 52.66 beside 52.7% is shown as 52.7. */
function decimalsOf(
  kept: readonly ReadSeries[],
  unit: Unit,
  { latest, previous }: Measure,
): number {
  const most = Math.max(
    0,
    ...kept.flatMap(({ figures }) => figures.map((figure) => figure?.decimals ?? 0)),
  );
  const printed = [latest.value, previous.value].flatMap((reading) =>
    reading.kind === "value" && reading.unit.kind === unit.kind ? reading.value.decimals : [],
  );
  return Math.min(most, Math.max(1, ...printed));
}

function shownSeries({ source, figures }: ReadSeries, unit: Unit, decimals: number): FigureSeries {
  const rounded = figures.map((figure) => figure?.decimal.round(decimals, Big.roundHalfUp) ?? null);
  return {
    name: source.name,
    isBenchmark: source.isBenchmark,
    figures: rounded,
    texts: rounded.map((decimal, i) =>
      decimal ? shownFigure(decimal, decimals, unit) : symbolOf(source.readings[i] ?? null),
    ),
  };
}

/** A figure as the chart shows it, without the noun that its axis gives: `67.4%`, `£3,221`, `1,030`. */
export function shownFigure(decimal: Big, decimals: number, unit: Unit): string {
  const span = { start: 0, end: 0 };
  return writeFigure(
    { decimal, decimals, span },
    unit.kind === "number" ? { kind: "number" } : unit,
  );
}

function symbolOf(reading: Reading | null): string {
  if (reading?.kind !== "missing") return "N/A";
  if (reading.symbol === "suppressed") return "[c]";
  return reading.symbol === "not available" ? "[x]" : "N/A";
}
