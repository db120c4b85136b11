import type { PageSetup } from "../model/workbook";

type HeadersFooters = PageSetup["headersFooters"];
type Place = "Header" | "Footer";

const positions = [
  ["L", "left"],
  ["C", "center"],
  ["R", "right"],
] as const;

/** Parts of `&LDraft&CPage &P of &N`. Text before any of `&L`, `&C`, `&R` is in the centre. */
export function splitHeaderFooter(text: string, place: Place): HeadersFooters {
  const parts: HeadersFooters = {};
  let position: (typeof positions)[number][1] = "center";
  let content = "";
  const flush = () => {
    if (content !== "")
      parts[`${position}${place}`] = (parts[`${position}${place}`] ?? "") + content;
    content = "";
  };
  for (const [piece] of text.matchAll(/&&|&"[^"]*"|&.|[^&]+|&$/gsu)) {
    const found = positions.find(([letter]) => piece === `&${letter}`);
    if (found) {
      flush();
      position = found[1];
    } else content += piece;
  }
  flush();
  return parts;
}

/** The inverse of {@link splitHeaderFooter}; `""` where nothing is set. */
export function joinHeaderFooter(parts: HeadersFooters, place: Place): string {
  return positions
    .map(([letter, position]) => {
      const content = parts[`${position}${place}`];
      return content ? `&${letter}${content}` : "";
    })
    .join("");
}
