import type {
  ChartMarker,
  Dash,
  Fill,
  Line,
  TextLook,
} from "../../../../core/drawingml/chart-description";

/** Grey of text and of lines where the file leaves them to Excel. */
export const automaticText = "#595959";
export const automaticLine = "#D9D9D9";

/** Accents of the Office theme, which Excel gives to one series or slice after the other. */
const accents = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

export const accent = (index: number): string => accents[index % accents.length]!;

/** Points of a line whose weight is left to Excel. */
const automaticWeight = 0.75;

/** The colour if it is one: files can hold anything in its place. */
export function colour(text: string | undefined, automatic: string): string {
  return text !== undefined && /^#[0-9A-F]{6}$/i.test(text) ? text : automatic;
}

/** A fill as it is drawn; what is left to Excel is the automatic colour. */
export const fillColour = (fill: Fill | undefined, automatic: string): string =>
  fill === null ? "transparent" : colour(fill, automatic);

/** A line as it is drawn. */
export interface Stroke {
  readonly color: string;
  /** Points. */
  readonly width: number;
  /** Lengths of strokes and gaps in points. */
  readonly type: "solid" | number[];
}

/** Null: no line. */
export function stroke(
  line: Line | undefined,
  automatic: string,
  weight = automaticWeight,
): Stroke | null {
  if (line === null) return null;
  const width = within(line?.weight ?? weight, 0.25, 100);
  return { color: colour(line?.color, automatic), width, type: pattern(line?.dash, width) };
}

/** Strokes and gaps of each dash in widths of the line (ECMA-376 part 1, 20.1.10.49). */
const patterns: Readonly<Record<Dash, readonly number[]>> = {
  solid: [],
  dot: [1, 3],
  dash: [4, 3],
  lgDash: [8, 3],
  dashDot: [4, 3, 1, 3],
  lgDashDot: [8, 3, 1, 3],
  lgDashDotDot: [8, 3, 1, 3, 1, 3],
  sysDash: [3, 1],
  sysDot: [1, 1],
  sysDashDot: [3, 1, 1, 1],
  sysDashDotDot: [3, 1, 1, 1, 1, 1],
};

function pattern(dash: Dash | undefined, width: number): Stroke["type"] {
  const lengths = dash !== undefined && Object.hasOwn(patterns, dash) ? patterns[dash] : [];
  return lengths.length === 0 ? "solid" : lengths.map((length) => length * width);
}

/** Text as it is drawn. */
export interface TextStyle {
  readonly color: string;
  /** Points. */
  readonly fontSize: number;
  readonly fontWeight: "normal" | "bold";
  readonly fontStyle: "normal" | "italic";
  readonly fontFamily: string;
}

const fallbackFonts = "Calibri, Carlito, Arial, sans-serif";

/**
 * @param looks of the text itself first, then those that it inherits from.
 * @param automatic what counts where none of them says anything.
 */
export function textStyle(
  looks: readonly (TextLook | undefined)[],
  automatic: { readonly size: number; readonly bold?: boolean },
): TextStyle {
  const said = <K extends keyof TextLook>(key: K): TextLook[K] =>
    looks.find((look) => look?.[key] !== undefined)?.[key];
  return {
    color: colour(said("color"), automaticText),
    fontSize: within(said("size") ?? automatic.size, 1, 400),
    fontWeight: (said("bold") ?? automatic.bold) ? "bold" : "normal",
    fontStyle: said("italic") ? "italic" : "normal",
    fontFamily: fontFamily(said("name")),
  };
}

/** A theme's font (`+mn-lt`) is Excel's own. Only what can stand in a name is taken over. */
function fontFamily(name: string | undefined): string {
  const isName = name !== undefined && /^[\p{L}\p{N}][\p{L}\p{N} _-]*$/u.test(name);
  return isName ? `'${name}', ${fallbackFonts}` : fallbackFonts;
}

/** Height of a line of text over the size of its font. */
export const lineSpacing = 1.2;

type MarkerStyle = Exclude<NonNullable<ChartMarker["style"]>, "None" | "Picture">;

/** Shapes of markers; those of strokes alone have no fill. */
const symbols: Readonly<Record<MarkerStyle, string>> = {
  Circle: "circle",
  Square: "rect",
  Diamond: "diamond",
  Triangle: "triangle",
  X: "path://M0,0L10,10M10,0L0,10",
  Star: "path://M0,0L10,10M10,0L0,10M5,0L5,10",
  Plus: "path://M5,0L5,10M0,5L10,5",
  Dot: "path://M3,4L7,4L7,6L3,6Z",
  Dash: "path://M0,4L10,4L10,6L0,6Z",
};

const ofStrokes: readonly string[] = [symbols.X, symbols.Star, symbols.Plus];

/** Markers that Excel gives to one series after the other. */
const automaticMarkers: readonly MarkerStyle[] = [
  "Diamond",
  "Square",
  "Triangle",
  "X",
  "Star",
  "Circle",
  "Plus",
  "Dot",
  "Dash",
];

export interface Symbol {
  readonly symbol: string;
  /** Points. */
  readonly symbolSize: number;
  readonly itemStyle: {
    readonly color: string;
    readonly borderColor: string;
    readonly borderWidth: number;
    readonly opacity: 1;
  };
}

/** The sign of a series at its points; null: none. */
export function symbolOf(
  marker: ChartMarker | undefined,
  index: number,
  automatic: string,
): Symbol | null {
  if (marker?.style === "None") return null;
  const standard = automaticMarkers[index % automaticMarkers.length]!;
  const style = marker?.style === "Picture" ? standard : (marker?.style ?? standard);
  const symbol = symbols[style];
  const fill = fillColour(marker?.fill, automatic);
  const rim = stroke(marker?.line, automatic);
  return {
    symbol,
    symbolSize: within(marker?.size ?? 5, 2, 72),
    itemStyle: {
      color: ofStrokes.includes(symbol) ? "transparent" : fill,
      borderColor: rim?.color ?? "transparent",
      borderWidth: rim?.width ?? 0,
      opacity: 1,
    },
  };
}

/** The number, or the nearest end of its range; the lower end for what is no number. */
export const within = (value: number, lowest: number, highest: number): number =>
  Number.isFinite(value) ? Math.min(highest, Math.max(lowest, value)) : lowest;
