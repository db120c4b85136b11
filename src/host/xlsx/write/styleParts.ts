import type { CellStyle } from "../../model/workbook";
import {
  borderEdges,
  borderLines,
  horizontalAlignments,
  keyOf,
  verticalAlignments,
} from "../styleNames";
import {
  copyOf,
  element,
  firstElement,
  placeElement,
  removeElements,
  setAttributes,
  type XmlElement,
} from "../xml/tree";

const fontOrder =
  "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(
    " ",
  );
const formatOrder = ["alignment", "protection", "extLst"];
const borderOrder = ["start", "left", "end", "right", "top", "bottom", "diagonal"];

/** The base font with the properties changed in which `to` differs from `from`; all else is kept. */
export function changedFont(base: XmlElement, from: CellStyle, to: CellStyle): XmlElement {
  const font = copyOf(base);
  const set = (name: string, value: string | number | undefined) =>
    placeElement(font, element(name, { val: value }), fontOrder);
  const toggle = (name: string, isOn: boolean) =>
    isOn ? set(name, undefined) : removeElements(font, name);
  if (from.font.bold !== to.font.bold) toggle("b", to.font.bold);
  if (from.font.italic !== to.font.italic) toggle("i", to.font.italic);
  if (from.font.underline !== to.font.underline) {
    if (to.font.underline === "None") removeElements(font, "u");
    else set("u", to.font.underline === "Double" ? "double" : undefined);
  }
  if (from.font.size !== to.font.size) set("sz", to.font.size);
  if (from.font.color !== to.font.color) {
    placeElement(font, element("color", { rgb: storedColor(to.font.color) }), fontOrder);
  }
  if (from.font.name !== to.font.name) {
    set("name", to.font.name);
    for (const dependent of ["family", "charset", "scheme"]) removeElements(font, dependent);
  }
  return font;
}

/** The fill of a colour, or of none. */
export function fillOf(color: string | null): XmlElement {
  if (color === null) return element("fill", {}, [element("patternFill", { patternType: "none" })]);
  const colors = [
    element("fgColor", { rgb: storedColor(color) }),
    element("bgColor", { indexed: 64 }),
  ];
  return element("fill", {}, [element("patternFill", { patternType: "solid" }, colors)]);
}

/** The base border with the edges changed that differ; a diagonal line stays. */
export function changedBorder(base: XmlElement, from: CellStyle, to: CellStyle): XmlElement {
  const border = copyOf(base);
  for (const [name, edge] of Object.entries(borderEdges)) {
    const line = to.borders[edge];
    const previous = from.borders[edge];
    if (JSON.stringify(line) === JSON.stringify(previous)) continue;
    const content = line ? [element("color", { rgb: storedColor(line.color) })] : [];
    const attributes = { style: line && storedLine(line.style, line.weight) };
    placeElement(border, element(name, attributes, content), borderOrder);
  }
  return border;
}

/** Puts the alignment into a cell format; rotation and the like that it has already stay. */
export function changeAlignment(format: XmlElement, to: CellStyle): void {
  const alignment = firstElement(format, "alignment") ?? element("alignment");
  const horizontal = keyOf(horizontalAlignments, to.horizontalAlignment);
  const vertical = keyOf(verticalAlignments, to.verticalAlignment);
  setAttributes(alignment, {
    horizontal: horizontal === "general" ? undefined : horizontal,
    vertical: vertical === "bottom" ? undefined : vertical,
    wrapText: to.wrapText ? 1 : undefined,
    indent: to.indentLevel > 0 ? to.indentLevel : undefined,
  });
  placeElement(format, alignment, formatOrder);
}

/** Lets the cell be changed while its sheet is protected, or not; whether its formula is hidden stays. */
export function changeLock(format: XmlElement, isLocked: boolean): void {
  const protection = firstElement(format, "protection") ?? element("protection");
  setAttributes(protection, { locked: isLocked ? undefined : 0 });
  placeElement(format, protection, formatOrder);
}

/** `#1F4E79` is stored as `FF1F4E79`, fully opaque. */
export function storedColor(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}

function storedLine(style: string, weight: string): string {
  const ofStyle = borderLines.filter((line) => line.style === style);
  const exact = ofStyle.find((line) => line.weight === weight);
  return (exact ?? ofStyle[0])?.stored ?? "thin";
}
