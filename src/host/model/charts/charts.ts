import type {
  ChartCategories,
  ChartDescription,
  ChartMarker,
  ChartSeries,
  ChartType,
} from "../../../core/drawingml/chart-description";
import { plotKind } from "../../../core/drawingml/chart-types";
import type { Area } from "../../../core/workbook/types";
import { absoluteAddress } from "../areas";
import type { SheetModel } from "../workbook";
import { type ChartAnchor, type ChartModel, plainDesign } from "./chartModel";
import { anchorAt, newChartSize } from "./chartPlaces";
import { type SeriesBy, type SeriesCells, seriesIn } from "./chartSource";

/** Cells that a chart is made from. */
export interface ChartSource {
  readonly sheet: SheetModel;
  readonly area: Area;
  readonly by: SeriesBy;
}

/**
 * A new chart of the cells. Excel puts it into the middle of the window; a sheet of this host has none, and it stands
 * at the upper left corner.
 */
export function addChart(sheet: SheetModel, type: ChartType, source: ChartSource): ChartModel {
  const number = freeNumber(sheet);
  const anchor: ChartAnchor = anchorAt(sheet, { left: 0, top: 0, ...newChartSize });
  const chart: ChartModel = {
    id: `{chart-${sheet.id}-${number}}`,
    name: `Chart ${number}`,
    anchor,
    altTextTitle: "",
    altTextDescription: "",
    design: withLegendIfNeeded({ ...plainDesign, series: seriesOf(type, source, []) }),
    isKnown: true,
    origin: null,
  };
  sheet.lastChartNumber = number;
  sheet.charts.push(chart);
  return chart;
}

/** A number that no chart of the sheet has had. */
function freeNumber(sheet: SheetModel): number {
  const taken = sheet.charts.flatMap(({ id, name }) => [
    Number(/-(\d+)\}$/.exec(id)?.[1] ?? 0),
    Number(/^Chart (\d+)$/i.exec(name)?.[1] ?? 0),
  ]);
  return Math.max(sheet.lastChartNumber ?? 0, ...taken) + 1;
}

/** A single series needs no legend: its name is the title. */
function withLegendIfNeeded(design: ChartDescription): ChartDescription {
  const isRound = design.series.some(({ type }) => type === "Pie" || type === "Doughnut");
  return design.series.length > 1 || isRound ? design : { ...design, legend: null };
}

/** By name (case does not count) or id. */
export function findChart(sheet: SheetModel, key: string): ChartModel | undefined {
  const wanted = key.toLowerCase();
  return (
    sheet.charts.find(({ name }) => name.toLowerCase() === wanted) ??
    sheet.charts.find(({ id }) => id === key)
  );
}

/** The series that the cells make; each takes over the looks of the one that stood in its place. */
export function seriesOf(
  type: ChartType,
  { sheet, area, by }: ChartSource,
  before: readonly ChartSeries[],
): ChartSeries[] {
  const isScatter = type.startsWith("XYScatter");
  return seriesIn(sheet, area, by, isScatter).map((cells, index) => {
    const looks = before[index] ?? plainSeries(before[0]?.type ?? type, index);
    return { ...looks, ...referencesTo(sheet, cells) };
  });
}

/** A series of nothing, with the looks of the series at that place of a new chart. */
export function plainSeries(type: ChartType, index: number): ChartSeries {
  return {
    type,
    axisGroup: "Primary",
    name: null,
    categories: null,
    values: { points: [] },
    labels: null,
    ...plainLooks(type, index),
  };
}

/** The series as one of another kind; looks that nobody has chosen become those of the new kind. */
export function withType(series: ChartSeries, type: ChartType, index: number): ChartSeries {
  const was = plainLooks(series.type, index);
  const isPlain = (key: keyof typeof was) =>
    JSON.stringify(series[key]) === JSON.stringify(was[key]);
  const looks = plainLooks(type, index);
  const { fill, line, marker } = series;
  return {
    ...series,
    type,
    fill: isPlain("fill") ? looks.fill : fill,
    line: isPlain("line") ? looks.line : line,
    marker: isPlain("marker") ? looks.marker : marker,
  };
}

/** Accents of the Office theme, which Excel gives to one series after the other. */
const accents = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

/** Points. */
const newLine = 2.25;
const newMarker = 5;

function plainLooks(type: ChartType, index: number): Pick<ChartSeries, "fill" | "line" | "marker"> {
  const color = accents[index % accents.length] ?? "#4472C4";
  const { element, hasMarkers, hasLines } = plotKind(type);
  const marker: ChartMarker | undefined = hasMarkers
    ? { style: "Circle", size: newMarker, fill: color, line: { color, weight: 0.75 } }
    : undefined;
  switch (element) {
    case "pieChart":
    case "doughnutChart":
      return {};
    case "lineChart":
    case "scatterChart":
    case "radarChart":
      return { line: hasLines === false ? undefined : { color, weight: newLine }, marker };
    default:
      return { fill: color };
  }
}

function referencesTo(sheet: SheetModel, { name, categories, values }: SeriesCells) {
  const reference = (area: Area) => absoluteAddress(sheet.name, area);
  return {
    name: name && { reference: reference(name), text: "" },
    categories: categories && categoriesAt(reference(categories)),
    values: { reference: reference(values), points: [] },
  };
}

const categoriesAt = (reference: string): ChartCategories => ({ reference, points: [] });

/** The design with every reference of it rewritten; the same object where none has changed. */
export function withReferences(
  design: ChartDescription,
  rewrite: (reference: string) => string,
): ChartDescription {
  const renewed = <T extends { readonly reference?: string }>(part: T): T => {
    if (part.reference === undefined) return part;
    const reference = rewrite(part.reference);
    return reference === part.reference ? part : { ...part, reference };
  };
  const renewedSeries = design.series.map((series): ChartSeries => {
    const { name, categories, values } = series;
    const parts = {
      name: name && renewed(name),
      categories: categories && renewed(categories),
      values: renewed(values),
    };
    const isSame =
      parts.name === name && parts.categories === categories && parts.values === values;
    return isSame ? series : { ...series, ...parts };
  });
  const title = design.title && renewed(design.title);
  const isSame =
    title === design.title && renewedSeries.every((one, index) => one === design.series[index]);
  return isSame ? design : { ...design, title, series: renewedSeries };
}
