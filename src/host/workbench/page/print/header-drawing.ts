import type { HeaderFont, HeaderRun, PageText } from "../../print/types";
import { make } from "../shell/dom";
import { points, safeColor, safeFontFamily } from "./safe-css";

/** One part of a header or footer at its place on the paper. */
export function headerOf({
  place,
  align,
  left,
  width,
  distance,
  scale,
  runs,
}: PageText): HTMLElement {
  const element = make("div", { className: "printed-header" }, {}, runs.map(runOf));
  const edge = place === "header" ? "top" : "bottom";
  Object.assign(element.style, {
    left: points(left),
    width: points(width / scale),
    textAlign: align,
    [edge]: points(distance),
    transform: scale === 1 ? "" : `scale(${scale})`,
    transformOrigin: `left ${edge}`,
  });
  return element;
}

function runOf({ text, font }: HeaderRun): HTMLElement {
  const element = make("span", {}, {}, [text]);
  Object.assign(element.style, cssOf(font));
  return element;
}

function cssOf(font: HeaderFont): Partial<CSSStyleDeclaration> {
  const color = safeColor(font.color);
  const lines = [font.underline && "underline", font.struck && "line-through"].filter(Boolean);
  const style = font.underline === "Double" ? " double" : "";
  return {
    ...(font.name === undefined ? {} : { fontFamily: safeFontFamily(font.name) }),
    ...(font.size === undefined ? {} : { fontSize: points(font.size) }),
    ...(font.bold === undefined ? {} : { fontWeight: font.bold ? "bold" : "normal" }),
    ...(font.italic ? { fontStyle: "italic" } : {}),
    ...(lines.length > 0 ? { textDecoration: lines.join(" ") + style } : {}),
    ...(font.raised === undefined ? {} : { verticalAlign: font.raised.toLowerCase() }),
    ...(color === null ? {} : { color }),
  };
}
