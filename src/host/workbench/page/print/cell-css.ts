import type { BorderLine, CellStyle } from "../../../model/workbook";
import type { CellContent } from "../../view/types";
import { points, safeColor, safeFontFamily } from "./safe-css";

type Declarations = Partial<CSSStyleDeclaration>;
type Font = Partial<CellStyle["font"]>;

/** The looks of letters. */
export function fontCss({ name, size, bold, italic, underline, color }: Font): Declarations {
  const safe = safeColor(color);
  return {
    ...(name === undefined ? {} : { fontFamily: safeFontFamily(name) }),
    ...(size === undefined ? {} : { fontSize: points(size) }),
    ...(bold === undefined ? {} : { fontWeight: bold ? "bold" : "normal" }),
    ...(italic === undefined ? {} : { fontStyle: italic ? "italic" : "normal" }),
    ...(underline === undefined ? {} : { textDecoration: underlines[underline] }),
    ...(safe === null ? {} : { color: safe }),
  };
}

const underlines = { None: "none", Single: "underline", Double: "underline double" } as const;

/** Points that Excel keeps free on each side of a text (5 pixels in all), and of one level of indent. */
const padding = 1.875;
const indentWidth = 6.75;

/** Where the text of a cell stands in its box. */
export function alignmentCss(style: CellStyle, kind: CellContent["kind"]): Declarations {
  const { horizontalAlignment, verticalAlignment, indentLevel } = style;
  const side = sideOf(horizontalAlignment, kind);
  const indent = points(padding + indentLevel * indentWidth);
  return {
    textAlign: horizontalAlignment === "Justify" ? "justify" : side,
    alignItems: side === "center" ? "center" : side === "right" ? "flex-end" : "flex-start",
    justifyContent: verticals.get(verticalAlignment) ?? "flex-end",
    paddingLeft: side === "right" ? points(padding) : indent,
    paddingRight: side === "right" ? indent : points(padding),
  };
}

function sideOf(alignment: string, kind: CellContent["kind"]): "left" | "center" | "right" {
  switch (alignment) {
    case "Left":
    case "Fill":
    case "Justify":
      return "left";
    case "Center":
    case "CenterAcrossSelection":
    case "Distributed":
      return "center";
    case "Right":
      return "right";
    default:
      return kind === undefined ? "left" : kind === "number" ? "right" : "center";
  }
}

const verticals: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Top: "flex-start",
    Justify: "flex-start",
    Center: "center",
    Distributed: "center",
    Bottom: "flex-end",
  }),
);

const weights: ReadonlyMap<string, number> = new Map(
  Object.entries({
    Hairline: 0.5,
    Thin: 0.75,
    Medium: 1.5,
    Thick: 2.25,
  }),
);

/** Points that a line is thick. */
export function thicknessOf(line: BorderLine | undefined): number {
  if (!line) return 0;
  return line.style === "Double" ? 2.25 : (weights.get(line.weight) ?? 0.75);
}

/** A line as the value of `border-top` and the like. */
export function lineCss(line: BorderLine): string {
  return `${points(thicknessOf(line))} ${dashes.get(line.style) ?? "solid"} ${safeColor(line.color) ?? "#000000"}`;
}

const dashes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Dash: "dashed",
    DashDot: "dashed",
    DashDotDot: "dashed",
    SlantDashDot: "dashed",
    Dot: "dotted",
    Double: "double",
  }),
);
