import type { ChartTitle, Fill, Line, TextLook } from "./chart-description";
import { xmlElement, xmlText, xmlValue } from "./xml";

/** English Metric Units (ECMA-376 part 1, 20.1.2.1) in a point. */
export const unitsPerPoint = 12_700;

const colour = (value: string) =>
  xmlElement("a:solidFill", {}, xmlValue("a:srgbClr", value.replace("#", "").toUpperCase()));

function fillXml(fill: Fill | undefined): string {
  if (fill === undefined) return "";
  return fill === null ? "<a:noFill/>" : colour(fill);
}

function lineXml(line: Line | undefined): string {
  if (line === undefined) return "";
  if (line === null) return xmlElement("a:ln", {}, "<a:noFill/>");
  const { color, weight, dash } = line;
  const width = weight === undefined ? undefined : Math.round(weight * unitsPerPoint);
  return xmlElement("a:ln", { w: width }, fillXml(color), xmlValue("a:prstDash", dash));
}

/** Fill and line of a shape (CT_ShapeProperties); `""` where both are automatic. */
export function shapeXml(fill: Fill | undefined, line: Line | undefined): string {
  const isAutomaticLine = line !== null && line !== undefined && Object.keys(line).length === 0;
  const content = fillXml(fill) + (isAutomaticLine ? "" : lineXml(line));
  return content === "" ? "" : xmlElement("c:spPr", {}, content);
}

function runXml(name: string, look: TextLook, attributes: { readonly lang?: string } = {}): string {
  const { size, bold, italic, underline, color, name: font } = look;
  const flag = (value: boolean | undefined) => (value === undefined ? undefined : value ? 1 : 0);
  return xmlElement(
    name,
    {
      ...attributes,
      sz: size === undefined ? undefined : Math.round(size * 100),
      b: flag(bold),
      i: flag(italic),
      u: underline === undefined ? undefined : underline ? "sng" : "none",
    },
    fillXml(color),
    font === undefined ? "" : xmlElement("a:latin", { typeface: font }),
  );
}

/** How the text of a part looks (`c:txPr`); `""` where all is automatic. Degrees as in {@link ChartAxis}. */
export function textLookXml(look: TextLook | undefined, degrees?: number): string {
  if (degrees === undefined && (!look || Object.keys(look).length === 0)) return "";
  const paragraph = xmlElement(
    "a:p",
    {},
    xmlElement("a:pPr", {}, runXml("a:defRPr", look ?? {})),
    '<a:endParaRPr lang="en-GB"/>',
  );
  return xmlElement("c:txPr", {}, bodyXml(degrees), "<a:lstStyle/>", paragraph);
}

/** Text is turned clockwise by positive figures in DrawingML, and anticlockwise in Excel. */
function bodyXml(degrees: number | undefined): string {
  if (degrees === undefined) return "<a:bodyPr/>";
  return xmlElement("a:bodyPr", { rot: Math.round(-degrees * 60_000), vert: "horz" });
}

/** A title. @param degrees by which it is turned anticlockwise. */
export function titleXml({ text, reference, overlay, font }: ChartTitle, degrees?: number): string {
  const isOwnText = text !== null && reference === undefined;
  const content =
    text === null
      ? ""
      : reference === undefined
        ? xmlElement("c:rich", {}, bodyXml(degrees), "<a:lstStyle/>", ...paragraphs(text, font))
        : xmlElement("c:strRef", {}, xmlText("c:f", reference), textCache([text]));
  return xmlElement(
    "c:title",
    {},
    content === "" ? "" : xmlElement("c:tx", {}, content),
    xmlValue("c:overlay", overlay ?? false),
    isOwnText ? "" : textLookXml(font, degrees),
  );
}

function paragraphs(text: string, font: TextLook = {}): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) =>
      xmlElement(
        "a:p",
        {},
        xmlElement("a:pPr", {}, runXml("a:defRPr", font)),
        line === ""
          ? '<a:endParaRPr lang="en-GB"/>'
          : xmlElement("a:r", {}, runXml("a:rPr", font, { lang: "en-GB" }), xmlText("a:t", line)),
      ),
    );
}

/** The texts that cells hold, for viewers that do not look there. */
export function textCache(texts: readonly (string | null)[], name = "c:strCache"): string {
  const points = texts.map((text, index) =>
    text === null ? "" : xmlElement("c:pt", { idx: index }, xmlText("c:v", text)),
  );
  return xmlElement(name, {}, xmlValue("c:ptCount", texts.length), ...points);
}
