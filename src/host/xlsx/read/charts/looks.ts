import type {
  ChartTitle,
  Dash,
  Fill,
  Line,
  TextLook,
} from "../../../../core/drawingml/chart-description";
import { unitsPerPoint } from "../../../../core/drawingml/looks-xml";
import { textOf, type XmlElement } from "../../xml/tree";
import { children, defined, descendant, isSet, localName, valueOf } from "./elements";

/** Colours by their place in the theme are not read: they stay as they are in the file, and are automatic to us. */
function colourOf(fill: XmlElement | undefined): string | undefined {
  const digits = valueOf(fill, "srgbClr");
  return digits === undefined ? undefined : `#${digits.toUpperCase()}`;
}

function fillIn(node: XmlElement | undefined): Fill | undefined {
  if (descendant(node, "noFill")) return null;
  return colourOf(descendant(node, "solidFill"));
}

function lineIn(node: XmlElement | undefined): Line | undefined {
  if (!node) return undefined;
  if (descendant(node, "noFill")) return null;
  const { w } = node.attributes;
  return defined({
    color: colourOf(descendant(node, "solidFill")),
    weight: w === undefined ? undefined : Number(w) / unitsPerPoint,
    dash: valueOf(node, "prstDash") as Dash | undefined,
  });
}

/** Fill and line of the part (`spPr`). */
export function readShape(part: XmlElement | undefined): { fill?: Fill; line?: Line } {
  const shape = descendant(part, "spPr");
  return defined({ fill: fillIn(shape), line: lineIn(descendant(shape, "ln")) });
}

function readRun(run: XmlElement | undefined): TextLook | undefined {
  if (!run) return undefined;
  const { sz, b, i, u } = run.attributes;
  const flag = (text: string | undefined) =>
    text === undefined ? undefined : text === "1" || text === "true";
  const look = defined<TextLook>({
    name: descendant(run, "latin")?.attributes.typeface,
    size: sz === undefined ? undefined : Number(sz) / 100,
    bold: flag(b),
    italic: flag(i),
    underline: u === undefined ? undefined : u !== "none",
    color: colourOf(descendant(run, "solidFill")),
  });
  return Object.keys(look).length > 0 ? look : undefined;
}

/** Look of a part's text (`txPr`). */
export function readTextLook(part: XmlElement | undefined): TextLook | undefined {
  return readRun(descendant(part, "txPr", "p", "pPr", "defRPr"));
}

/** Degrees by which a part's text is turned anticlockwise. */
export function readOrientation(part: XmlElement | undefined): number | undefined {
  const { rot, vert } = descendant(part, "txPr", "bodyPr")?.attributes ?? {};
  const degrees = 0 - Number(rot) / 60_000;
  const isTurned = rot !== undefined && (vert ?? "horz") === "horz" && Math.abs(degrees) <= 90;
  return isTurned ? degrees : undefined;
}

/** The title of a chart or axis; null where there is none. */
export function readTitle(part: XmlElement | undefined): ChartTitle | null {
  const title = descendant(part, "title");
  if (!title) return null;
  const rich = descendant(title, "tx", "rich");
  const reference = descendant(title, "tx", "strRef");
  const first = descendant(rich, "p");
  const run = descendant(first, "r", "rPr") ?? descendant(first, "pPr", "defRPr");
  return defined<ChartTitle>({
    text: rich ? richText(rich) : reference ? cachedText(reference) : null,
    reference: reference && textOf(descendant(reference, "f")),
    overlay: isSet(title, "overlay") || undefined,
    font: rich ? readRun(run) : readTextLook(title),
  });
}

function richText(rich: XmlElement): string {
  return children(rich, "p").map(paragraphText).join("\n");
}

function paragraphText(paragraph: XmlElement): string {
  return paragraph.children
    .map((part) => {
      if (typeof part === "string") return "";
      if (localName(part) === "br") return "\n";
      return ["r", "fld"].includes(localName(part)) ? textOf(descendant(part, "t")) : "";
    })
    .join("");
}

/** Text of the first cell that a reference's cache holds. */
export function cachedText(reference: XmlElement | undefined): string {
  return textOf(descendant(reference, "strCache", "pt", "v"));
}
