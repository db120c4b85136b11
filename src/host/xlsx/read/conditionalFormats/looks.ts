import type { ConditionalLook } from "../../../model/conditional-formats/types";
import { builtInNumberFormats } from "../../numberFormats";
import { localElement } from "../../xml/localNames";
import { flag, type XmlElement } from "../../xml/tree";
import { readBorders, readUnderline, type ColorReader } from "../styles";

/** What a differential format (`dxf`) changes of a look; what it does not mention is left out. */
export function readConditionalLook(
  dxf: XmlElement | undefined,
  color: ColorReader,
): ConditionalLook {
  const font = localElement(dxf, "font");
  const fill = readFill(localElement(localElement(dxf, "fill"), "patternFill"), color);
  const border = localElement(dxf, "border");
  const borders = border ? readBorders(border, color) : {};
  const numberFormat = readNumberFormat(localElement(dxf, "numFmt"));
  return {
    ...readFont(font, color),
    ...(fill ? { fill } : {}),
    ...(Object.keys(borders).length > 0 ? { borders } : {}),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}

function readNumberFormat(node: XmlElement | undefined): string | undefined {
  return node?.attributes.formatCode ?? builtInNumberFormats.get(Number(node?.attributes.numFmtId));
}

function readFont(font: XmlElement | undefined, color: ColorReader): ConditionalLook {
  const [bold, italic, underline] = ["b", "i", "u"].map((name) => localElement(font, name));
  const fontColor = color(localElement(font, "color"));
  return {
    ...(bold ? { bold: flag(bold.attributes.val, true) } : {}),
    ...(italic ? { italic: flag(italic.attributes.val, true) } : {}),
    ...(underline ? { underline: readUnderline(underline) } : {}),
    ...(fontColor ? { color: fontColor } : {}),
  };
}

/** Other than in cells, a plain fill has its colour in the background and may go without its pattern. */
function readFill(pattern: XmlElement | undefined, color: ColorReader): string | null {
  if (!pattern || pattern.attributes.patternType === "none") return null;
  const [background, foreground] = ["bgColor", "fgColor"].map((name) =>
    color(localElement(pattern, name)),
  );
  return background ?? foreground ?? null;
}
