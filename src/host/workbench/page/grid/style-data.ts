import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
} from "@univerjs/core";
import type { BorderLine, CellStyle } from "../../../model/workbook";
import type { CellContent } from "../../view/types";

/** Kind of a cell's value: it decides where a cell of alignment General has its text. */
export type ValueKind = CellContent["kind"];

/**
 * A look as the grid's component takes it. Everything is said, so that a cell never shows a piece of the look of its
 * row or column. The number format is left out: the text is displayed already.
 */
export function styleData(style: CellStyle, kind: ValueKind): IStyleData {
  const { font, fill, borders } = style;
  return {
    ...fontData(font),
    bg: fill === null ? null : { rgb: fill },
    bd: {
      t: borderData(borders.EdgeTop),
      b: borderData(borders.EdgeBottom),
      l: borderData(borders.EdgeLeft),
      r: borderData(borders.EdgeRight),
    },
    ht: horizontal(style.horizontalAlignment, kind),
    vt: verticals[style.verticalAlignment] ?? VerticalAlign.BOTTOM,
    tb: style.wrapText ? WrapStrategy.WRAP : kind ? WrapStrategy.CLIP : WrapStrategy.OVERFLOW,
    pd: paddingOf(style),
  };
}

/** The part of a look that a piece of a text can have. */
export function fontData(font: Partial<CellStyle["font"]>): IStyleData {
  const { name, size, bold, italic, underline, color } = font;
  return {
    ...(name === undefined ? {} : { ff: name }),
    ...(size === undefined ? {} : { fs: size }),
    ...(bold === undefined ? {} : { bl: flag(bold) }),
    ...(italic === undefined ? {} : { it: flag(italic) }),
    ...(underline === undefined ? {} : { ul: underlines[underline] }),
    ...(color === undefined ? {} : { cl: { rgb: color } }),
  };
}

export const flag = (isTrue: boolean) => (isTrue ? BooleanNumber.TRUE : BooleanNumber.FALSE);

const underlines = {
  None: { s: BooleanNumber.FALSE },
  Single: { s: BooleanNumber.TRUE },
  Double: { s: BooleanNumber.TRUE, t: TextDecoration.DOUBLE },
} as const;

const horizontals: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Fill: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

function horizontal(alignment: string, kind: ValueKind): HorizontalAlign {
  const general = kind === "number" ? HorizontalAlign.RIGHT : HorizontalAlign.CENTER;
  return horizontals[alignment] ?? (kind === undefined ? HorizontalAlign.LEFT : general);
}

const verticals: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Justify: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Distributed: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

/** Pixels beside the text of a cell, and of one level of indent. */
const padding = 3;
const indentWidth = 9;

function paddingOf({ indentLevel, horizontalAlignment }: CellStyle): IStyleData["pd"] {
  const indent = padding + indentLevel * indentWidth;
  const isRight = horizontalAlignment === "Right";
  return { t: 0, b: 1, l: isRight ? padding : indent, r: isRight ? indent : padding };
}

function borderData(line: BorderLine | undefined): IBorderStyleData | null {
  return line ? { s: lineStyle(line), cl: { rgb: line.color } } : null;
}

/** Excel.BorderLineStyle and Excel.BorderWeight. */
function lineStyle({ style, weight }: BorderLine): BorderStyleTypes {
  if (style === "Double") return BorderStyleTypes.DOUBLE;
  const isMedium = weight === "Medium" || weight === "Thick";
  const [thin, medium] = lines[style] ?? [BorderStyleTypes.THIN, BorderStyleTypes.MEDIUM];
  if (style !== "Continuous") return isMedium ? medium : thin;
  if (weight === "Hairline") return BorderStyleTypes.HAIR;
  if (weight === "Thick") return BorderStyleTypes.THICK;
  return isMedium ? medium : thin;
}

const lines: Readonly<Record<string, readonly [BorderStyleTypes, BorderStyleTypes]>> = {
  Continuous: [BorderStyleTypes.THIN, BorderStyleTypes.MEDIUM],
  Dash: [BorderStyleTypes.DASHED, BorderStyleTypes.MEDIUM_DASHED],
  DashDot: [BorderStyleTypes.DASH_DOT, BorderStyleTypes.MEDIUM_DASH_DOT],
  DashDotDot: [BorderStyleTypes.DASH_DOT_DOT, BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  Dot: [BorderStyleTypes.DOTTED, BorderStyleTypes.DOTTED],
  SlantDashDot: [BorderStyleTypes.SLANT_DASH_DOT, BorderStyleTypes.SLANT_DASH_DOT],
};
