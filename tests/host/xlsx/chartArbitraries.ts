import fc from "fast-check";
import type {
  ChartAxis,
  ChartDescription,
  ChartLabels,
  ChartMarker,
  ChartSeries,
  ChartTitle,
  ChartType,
  LineLook,
  TextLook,
} from "../../../src/core/drawingml/chart-description";
import { chartTypes, labelPositions, plotKind } from "../../../src/core/drawingml/chart-types";

/** Only what is there: undefined properties are left out, as a reader leaves them out. */
const optional = <T extends object>(parts: { [K in keyof T]-?: fc.Arbitrary<T[K]> }) =>
  fc.record(parts, { requiredKeys: [] }) as unknown as fc.Arbitrary<Partial<T>>;

/** Text that XML can carry; a line break is one character. */
const text = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
  .filter((candidate) => !/[\u0000-\u001F\uFFFE\uFFFF]/.test(candidate));

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).toUpperCase().padStart(6, "0")}`);

const flag = fc.constant(true);
const number = fc.integer({ min: -1000, max: 1000 }).map((n) => n / 8);

const lineLook = optional<LineLook>({
  color: colour,
  weight: fc.integer({ min: 1, max: 24 }).map((n) => n / 4),
  dash: fc.constantFrom("solid", "dash", "sysDot", "lgDashDotDot"),
}).filter((line) => Object.keys(line).length > 0);

const line = fc.oneof(lineLook, fc.constant(null));

const look = optional<TextLook>({
  name: text,
  size: fc.integer({ min: 8, max: 72 }).map((n) => n / 2),
  bold: fc.boolean(),
  italic: fc.boolean(),
  underline: fc.boolean(),
  color: colour,
}).filter((font) => Object.keys(font).length > 0);

const reference = fc.constantFrom("Data!$A$1", "'It''s data'!$B$2:$B$4", "Book2!Figures");

const title: fc.Arbitrary<ChartTitle> = fc
  .tuple(
    fc.oneof(
      fc.constant(null),
      text,
      fc.tuple(text, text).map((lines) => lines.join("\n")),
    ),
    optional<Pick<ChartTitle, "overlay" | "font">>({ overlay: flag, font: look }),
  )
  .map(([words, rest]) => ({ text: words, ...rest }));

const axis: fc.Arbitrary<ChartAxis> = fc
  .tuple(
    fc.record({
      visible: fc.boolean(),
      title: fc.option(title),
      majorGridlines: fc.oneof(fc.constant({}), line),
      minorGridlines: fc.oneof(fc.constant({}), line),
    }),
    optional<Omit<ChartAxis, "visible" | "title" | "majorGridlines" | "minorGridlines">>({
      numberFormat: fc.constantFrom("0%", "#,##0.0", "General"),
      minimum: number,
      maximum: number,
      majorUnit: fc.integer({ min: 1, max: 9 }),
      minorUnit: fc.integer({ min: 1, max: 9 }),
      line,
      font: look,
      majorTickMark: fc.constantFrom("Cross", "Inside", "Outside"),
      minorTickMark: fc.constantFrom("Cross", "Inside", "Outside"),
      tickLabelPosition: fc.constantFrom("High", "Low", "None"),
      isReversed: flag,
      tickLabelSpacing: fc.constant(undefined),
      textOrientation: fc.integer({ min: -90, max: 90 }),
      isOfDates: fc.constant(undefined),
    }),
  )
  .map(([needed, rest]) => withoutUndefined({ ...needed, ...rest }));

function withoutUndefined<T extends object>(object: T): T {
  const entries = Object.entries(object).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as T;
}

/** A category axis has no units. */
const categoryAxis = axis.map(({ majorUnit: _major, minorUnit: _minor, ...rest }) => rest);

const points = fc.array(fc.option(number), { minLength: 1, maxLength: 5 });

const marker = optional<ChartMarker>({
  style: fc.constantFrom("Square", "Diamond", "Circle", "X"),
  size: fc.integer({ min: 2, max: 72 }),
  fill: fc.oneof(colour, fc.constant(null)),
  line,
}).filter((one) => Object.keys(one).length > 0);

const labels = (type: ChartType): fc.Arbitrary<ChartLabels> => {
  const positions = labelPositions(type);
  return optional<Omit<ChartLabels, "value">>({
    seriesName: flag,
    categoryName: flag,
    percentage: flag,
    legendKey: flag,
    position: positions.length > 0 ? fc.constantFrom(...positions) : fc.constant(undefined),
    numberFormat: fc.constantFrom("0%", "General"),
    separator: fc.constantFrom(", ", "; ", "\n"),
    font: look,
  }).map((rest) => withoutUndefined({ value: true, ...rest }));
};

function series(type: ChartType): fc.Arbitrary<ChartSeries> {
  const { element, hasLines, hasMarkers } = plotKind(type);
  const isBar = element === "barChart";
  const never = fc.constant(undefined);
  const needed = fc.record({
    name: fc.option(fc.oneof(fc.record({ text }), fc.record({ reference, text }))),
    categories: fc.option(
      fc.oneof(
        fc.record({ reference, points: fc.array(text, { minLength: 1, maxLength: 4 }) }),
        fc.record({ points, numberFormat: fc.constant("mmm yy") }),
      ),
    ),
    values: fc.record({ reference, points, numberFormat: fc.constantFrom("0.0%", "General") }),
    labels: fc.option(labels(type)),
  });
  const rest = optional<Pick<ChartSeries, "fill" | "line" | "marker">>({
    fill: fc.oneof(colour, fc.constant(null)),
    line: hasLines === false ? never : lineLook,
    marker: hasMarkers ? marker : never,
  });
  const gaps = isBar ? { gapWidth: 70 } : {};
  return fc
    .tuple(needed, rest)
    .map(([one, more]) =>
      withoutUndefined({ type, axisGroup: "Primary" as const, ...one, ...more, ...gaps }),
    );
}

/** A chart of one kind, with everything that can be said of it. */
export const designs: fc.Arbitrary<ChartDescription> = fc
  .constantFrom(...chartTypes)
  .chain((type) =>
    fc.record({ chart: parts, series: fc.array(series(type), { minLength: 1, maxLength: 3 }) }),
  )
  .map(({ chart, series: all }) => ({ ...chart, series: all }));

const parts = fc
  .tuple(
    fc.record({
      title: fc.option(title),
      axes: fc.record({ category: categoryAxis, value: axis }),
      legend: fc.option(
        fc
          .tuple(
            fc.constantFrom("Top", "Bottom", "Left", "Right", "Corner"),
            optional<{ overlay?: boolean; font?: TextLook }>({ overlay: flag, font: look }),
          )
          .map(([position, rest]) => ({ position, ...rest })),
      ),
      blanks: fc.constantFrom("Gap", "Zero", "Span"),
      plotsVisibleOnly: fc.boolean(),
    }),
    optional<Pick<ChartDescription, "font" | "fill" | "border" | "plotFill" | "hasRoundedCorners">>(
      {
        font: look,
        fill: fc.oneof(colour, fc.constant(null)),
        border: line,
        plotFill: fc.oneof(colour, fc.constant(null)),
        hasRoundedCorners: flag,
      },
    ),
  )
  .map(([needed, rest]) => ({ ...needed, ...rest }) as Omit<ChartDescription, "series">);
