import type { HeaderFont, HeaderRun } from "./types";

/** What the codes of a header or footer stand for on a page. */
export interface PageFacts {
  readonly page: number;
  readonly pages: number;
  readonly sheet: string;
  readonly file: string;
  /** Time of printing. */
  readonly now: Date;
}

/** Codes and the text between them. */
const pieces = /&&|&"([^"]*)"|&(\d+)|&K([0-9A-F]{6}|\d\d[+-]\d{3})|&P([+-]\d+)?|&[^]|[^&]+|&$/gi;

/**
 * The text of one part of a header or footer, with its codes carried out: `&P` page, `&N` pages, `&A` sheet, `&F` file,
 * `&D` and `&T` date and time, `&"Arial,Bold"`, `&12`, `&B`, `&I`, `&U`, `&E`, `&S`, `&X`, `&Y`, `&KFF0000`, `&&`.
 * Codes that say nothing here (a picture, the folder of the file) leave nothing.
 */
export function headerRuns(text: string, facts: PageFacts): HeaderRun[] {
  const runs: HeaderRun[] = [];
  let font: HeaderFont = {};
  for (const [piece, face, size, color, offset] of text.matchAll(pieces)) {
    if (face !== undefined) font = withFace(font, face);
    else if (size !== undefined) font = { ...font, size: Math.max(1, Number(size)) };
    else if (color !== undefined) font = withColor(font, color);
    else font = switches[piece.toUpperCase()]?.(font) ?? font;
    add(runs, font, textOf(piece, Number(offset ?? 0), facts));
  }
  return runs;
}

function add(runs: HeaderRun[], font: HeaderFont, text: string): void {
  if (text === "") return;
  const before = runs.at(-1);
  if (before?.font === font) runs[runs.length - 1] = { text: before.text + text, font };
  else runs.push({ text, font });
}

function textOf(piece: string, offset: number, facts: PageFacts): string {
  if (!piece.startsWith("&")) return piece;
  switch (piece[1]?.toUpperCase()) {
    case "&":
      return "&";
    case "P":
      return String(facts.page + offset);
    case "N":
      return String(facts.pages);
    case "A":
      return facts.sheet;
    case "F":
      return facts.file;
    case "D":
      return facts.now.toLocaleDateString("en-GB");
    case "T":
      return facts.now.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
    default:
      return "";
  }
}

/** Each code turns its look on, and off again. */
const switches: Readonly<Record<string, (font: HeaderFont) => HeaderFont>> = {
  "&B": (font) => ({ ...font, bold: !font.bold }),
  "&I": (font) => ({ ...font, italic: !font.italic }),
  "&U": (font) => underlined(font, "Single"),
  "&E": (font) => underlined(font, "Double"),
  "&S": (font) => ({ ...font, struck: !font.struck }),
  "&X": (font) => raised(font, "Super"),
  "&Y": (font) => raised(font, "Sub"),
};

const underlined = (font: HeaderFont, underline: "Single" | "Double"): HeaderFont => ({
  ...font,
  underline: font.underline === underline ? undefined : underline,
});

const raised = (font: HeaderFont, to: "Super" | "Sub"): HeaderFont => ({
  ...font,
  raised: font.raised === to ? undefined : to,
});

/** `Arial,Bold Italic`; `-` keeps the font. */
function withFace(font: HeaderFont, face: string): HeaderFont {
  const [name = "", style = ""] = face.split(",");
  const isNamed = name !== "" && name !== "-";
  return {
    ...font,
    ...(isNamed ? { name } : {}),
    bold: /bold/i.test(style),
    italic: /italic|oblique/i.test(style),
  };
}

/** A colour of the theme (`01+000`) is its text colour here: headers hold little else. */
function withColor(font: HeaderFont, color: string): HeaderFont {
  return { ...font, color: color.length === 6 && !/[+-]/.test(color) ? `#${color}` : undefined };
}
