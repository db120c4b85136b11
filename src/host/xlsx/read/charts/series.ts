import type {
  ChartCategories,
  ChartLabels,
  ChartMarker,
  ChartName,
  ChartNumbers,
  ChartSeries,
  ChartType,
} from "../../../../core/drawingml/chart-description";
import { type PlotKind, chartTypeOf, plotKind } from "../../../../core/drawingml/chart-types";
import { positionNames, symbols } from "../../../../core/drawingml/series-xml";
import { textOf, type XmlElement } from "../../xml/tree";
import { children, defined, descendant, isSet, nameOf, numberOf, valueOf } from "./elements";
import { cachedText, readShape, readTextLook } from "./looks";

/** The plot that a series stands in. */
export interface PlotContext {
  readonly plot: XmlElement;
  readonly kind: Omit<PlotKind, "hasMarkers" | "hasLines" | "isSmooth">;
  readonly axisGroup: ChartSeries["axisGroup"];
}

/** A series; null where it is drawn in a way that no kind of chart has. */
export function readSeries(node: XmlElement, context: PlotContext): ChartSeries | null {
  const { plot, axisGroup } = context;
  const type = typeOf(node, context);
  if (type === undefined) return null;
  const { fill, line } = readShape(node);
  const kind = plotKind(type);
  const categories = descendant(node, "cat") ?? descendant(node, "xVal");
  return defined<ChartSeries>({
    type,
    axisGroup,
    name: readName(descendant(node, "tx")),
    categories: categories ? readCategories(categories) : null,
    values: readNumbers(descendant(node, "val") ?? descendant(node, "yVal")),
    fill,
    line: kind.hasLines === false && line === null ? undefined : line,
    marker: kind.hasMarkers === false ? undefined : readMarker(descendant(node, "marker")),
    isSmooth:
      isSet(node, "smooth") !== (kind.isSmooth ?? false) ? isSet(node, "smooth") : undefined,
    labels: readLabels(descendant(node, "dLbls") ?? descendant(plot, "dLbls")),
    gapWidth: numberOf(plot, "gapWidth"),
    overlap: kind.grouping === "clustered" ? numberOf(plot, "overlap") : undefined,
  });
}

function typeOf(node: XmlElement, { kind, plot }: PlotContext): ChartType | undefined {
  const hasMarkers = valueOf(descendant(node, "marker"), "symbol") !== "none";
  switch (kind.element) {
    case "lineChart":
      return chartTypeOf({ ...kind, hasMarkers: hasMarkers && isSet(plot, "marker") });
    case "radarChart":
      return chartTypeOf({
        ...kind,
        hasMarkers: kind.radarStyle === "filled" ? undefined : kind.radarStyle === "marker",
      });
    case "scatterChart": {
      const hasLines = readShape(node).line !== null && valueOf(plot, "scatterStyle") !== "marker";
      const isSmooth = hasLines && isSet(node, "smooth");
      return chartTypeOf({ ...kind, hasLines, isSmooth, hasMarkers: hasMarkers || !hasLines });
    }
    default:
      return chartTypeOf(kind);
  }
}

function readName(node: XmlElement | undefined): ChartName | null {
  const reference = descendant(node, "strRef");
  if (reference) {
    return { reference: textOf(descendant(reference, "f")), text: cachedText(reference) };
  }
  const text = descendant(node, "v");
  return text ? { text: textOf(text) } : null;
}

const cacheNames = ["numRef", "numLit", "strRef", "strLit", "multiLvlStrRef"];

/** The element that holds figures or labels, its reference, and the cache with the points. */
function pointsIn(node: XmlElement | undefined) {
  const holder = cacheNames.map((name) => descendant(node, name)).find(Boolean);
  const formula = descendant(holder, "f");
  const cache =
    descendant(holder, "numCache") ??
    descendant(holder, "strCache") ??
    descendant(holder, "multiLvlStrCache") ??
    holder;
  return { cache, reference: formula && textOf(formula) };
}

function pointTexts(line: XmlElement | undefined, count: number): (string | null)[] {
  const texts = Array.from({ length: count }, (): string | null => null);
  for (const point of children(line, "pt")) {
    const index = Number(point.attributes.idx);
    if (index in texts) texts[index] = textOf(descendant(point, "v"));
  }
  return texts;
}

/** Most points that a chart may have by what its cache says. */
const pointLimit = 1_048_576;

const countIn = (cache: XmlElement | undefined) =>
  Math.max(0, Math.min(pointLimit, Math.trunc(numberOf(cache, "ptCount") ?? 0)));

function figure(text: string | null): number | null {
  const number = Number(text);
  return text === null || text.trim() === "" || !Number.isFinite(number) ? null : number;
}

function readNumbers(node: XmlElement | undefined): ChartNumbers {
  const { cache, reference } = pointsIn(node);
  const format = descendant(cache, "formatCode");
  return defined<ChartNumbers>({
    reference,
    points: pointTexts(cache, countIn(cache)).map(figure),
    numberFormat: format && textOf(format),
  });
}

function readCategories(node: XmlElement): ChartCategories {
  const { cache, reference } = pointsIn(node);
  if (descendant(node, "numRef") ?? descendant(node, "numLit")) return readNumbers(node);
  const levels = children(cache, "lvl").map((level) => pointTexts(level, countIn(cache)));
  const [points = pointTexts(cache, countIn(cache)), ...groups] = levels;
  return defined<ChartCategories>({
    reference,
    points,
    groups: groups.length > 0 ? groups : undefined,
  });
}

function readMarker(node: XmlElement | undefined): ChartMarker | undefined {
  if (!node) return undefined;
  const marker = defined<ChartMarker>({
    style: nameOf(symbols, valueOf(node, "symbol")),
    size: numberOf(node, "size"),
    ...readShape(node),
  });
  return Object.keys(marker).length > 0 ? marker : undefined;
}

function readLabels(node: XmlElement | undefined): ChartLabels | null {
  if (!node || isSet(node, "delete")) return null;
  const format = descendant(node, "numFmt")?.attributes;
  const separator = descendant(node, "separator");
  const labels = defined<ChartLabels>({
    value: isSet(node, "showVal"),
    seriesName: isSet(node, "showSerName") || undefined,
    categoryName: isSet(node, "showCatName") || undefined,
    percentage: isSet(node, "showPercent") || undefined,
    legendKey: isSet(node, "showLegendKey") || undefined,
    position: nameOf(positionNames, valueOf(node, "dLblPos")),
    numberFormat: format?.sourceLinked === "1" ? undefined : format?.formatCode,
    separator: separator && textOf(separator),
    font: readTextLook(node),
  });
  const { value, seriesName, categoryName, percentage } = labels;
  return value || seriesName || categoryName || percentage ? labels : null;
}
