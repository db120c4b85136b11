import {
  defaultStyle,
  type BorderEdge,
  type BorderLine,
  type CellStyle,
} from "../../model/workbook";
import { builtInNumberFormats } from "../numberFormats";
import { borderEdges, borderLines, horizontalAlignments, verticalAlignments } from "../styleNames";
import { elements, firstElement, flag, type XmlElement } from "../xml/tree";
import { readColor, readPalette, type ThemeColors } from "./colors";

/**
 * Looks of the file's cell formats, by the index that cells give. Equal looks are one object, and looks
 * that equal the default are {@link defaultStyle} itself.
 * @param root of `xl/styles.xml`, undefined where the file has none.
 */
export function readCellStyles(root: XmlElement | undefined, theme: ThemeColors): CellStyle[] {
  const color = colorReader(root, theme);
  const list = (name: string, item: string) => elements(firstElement(root, name), item);
  const formats = readNumberFormats(list("numFmts", "numFmt"));
  const fonts = list("fonts", "font").map((font) => readFont(font, color));
  const fills = list("fills", "fill").map((fill) => readFill(fill, color));
  const borders = list("borders", "border").map((border) => readBorders(border, color));
  const intern = styleInterner();
  const styles = list("cellXfs", "xf").map((xf) => {
    const { numFmtId, fontId, fillId, borderId } = xf.attributes;
    return intern({
      numberFormat: formats.get(Number(numFmtId ?? 0)) ?? "General",
      font: fonts[Number(fontId ?? 0)] ?? defaultStyle.font,
      fill: fills[Number(fillId ?? 0)] ?? null,
      borders: borders[Number(borderId ?? 0)] ?? {},
      ...readAlignment(firstElement(xf, "alignment")),
      ...(isUnlocked(xf) && { locked: false }),
    });
  });
  return styles.length > 0 ? styles : [defaultStyle];
}

/** Reads colour elements with the theme and palette of the file. */
export type ColorReader = (node: XmlElement | undefined) => string | null;

/** @param root of `xl/styles.xml`, undefined where the file has none. */
export function colorReader(root: XmlElement | undefined, theme: ThemeColors): ColorReader {
  const palette = readPalette(root);
  return (node) => readColor(node, theme, palette);
}

/** Text that is equal for equal looks. */
export function styleKey(style: CellStyle): string {
  const { font, borders } = style;
  const edges = Object.values(borderEdges).map((edge) => {
    const line = borders[edge];
    return line ? [line.style, line.weight, line.color] : null;
  });
  return JSON.stringify([
    style.numberFormat,
    [font.name, font.size, font.bold, font.italic, font.underline, font.color],
    style.fill,
    [style.horizontalAlignment, style.verticalAlignment, style.wrapText, style.indentLevel],
    edges,
    style.locked ?? true,
  ]);
}

function styleInterner(): (style: CellStyle) => CellStyle {
  const known = new Map([[styleKey(defaultStyle), defaultStyle]]);
  return (style) => {
    const key = styleKey(style);
    const found = known.get(key);
    if (found) return found;
    known.set(key, style);
    return style;
  };
}

function readNumberFormats(custom: readonly XmlElement[]): Map<number, string> {
  const formats = new Map(builtInNumberFormats);
  for (const { attributes } of custom) {
    formats.set(Number(attributes.numFmtId), attributes.formatCode ?? "General");
  }
  return formats;
}

const isUnlocked = (xf: XmlElement) =>
  !flag(firstElement(xf, "protection")?.attributes.locked, true);

function readFont(font: XmlElement, color: ColorReader): CellStyle["font"] {
  const property = (name: string) => firstElement(font, name);
  const isOn = (name: string) => {
    const found = property(name);
    return found !== undefined && flag(found.attributes.val, true);
  };
  return {
    name: (property("name") ?? property("rFont"))?.attributes.val ?? defaultStyle.font.name,
    size: Number(property("sz")?.attributes.val ?? defaultStyle.font.size),
    bold: isOn("b"),
    italic: isOn("i"),
    underline: readUnderline(property("u")),
    color: color(property("color")) ?? defaultStyle.font.color,
  };
}

export function readUnderline(node: XmlElement | undefined): CellStyle["font"]["underline"] {
  if (!node) return "None";
  const kind = node.attributes.val ?? "single";
  if (kind === "none") return "None";
  return kind.startsWith("double") ? "Double" : "Single";
}

function readFill(fill: XmlElement, color: ColorReader): string | null {
  const pattern = firstElement(fill, "patternFill");
  const kind = pattern?.attributes.patternType ?? "none";
  if (!pattern || kind === "none" || kind === "gray125") return null;
  return color(firstElement(pattern, "fgColor")) ?? color(firstElement(pattern, "bgColor"));
}

export function readBorders(border: XmlElement, color: ColorReader): CellStyle["borders"] {
  const lines: Partial<Record<BorderEdge, BorderLine>> = {};
  for (const [name, edge] of Object.entries(borderEdges)) {
    const node = firstElement(border, name);
    const line = borderLines.find(({ stored }) => stored === node?.attributes.style);
    if (node && line) {
      const lineColor = color(firstElement(node, "color")) ?? "#000000";
      lines[edge] = { style: line.style, weight: line.weight, color: lineColor };
    }
  }
  return lines;
}

function readAlignment(node: XmlElement | undefined) {
  const { horizontal, vertical, wrapText, indent } = node?.attributes ?? {};
  return {
    horizontalAlignment: horizontalAlignments[horizontal ?? "general"] ?? "General",
    verticalAlignment: verticalAlignments[vertical ?? "bottom"] ?? "Bottom",
    wrapText: flag(wrapText),
    indentLevel: Number(indent ?? 0),
  };
}
