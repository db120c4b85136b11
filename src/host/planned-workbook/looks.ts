import type { Style } from "excelize-wasm";

/** Names of the looks that a cell of a sample may have. */
export type LookName = keyof typeof looks;

const line = { Color: "BFBFBF", Style: 1 };
const grid = ["left", "right", "top", "bottom"].map((Type) => ({ Type, ...line }));
const fill = (colour: string) => ({ Type: "pattern", Pattern: 1, Color: [colour] });
const font = { Family: "Calibri", Size: 11 };
const oldFont = { Family: "Arial", Size: 10 };
const top = { Vertical: "top", WrapText: true };

/** Text on every fill has a contrast of at least 4.5 to 1. */
const looks = {
  plain: { Font: font },
  title: { Font: { ...font, Size: 16, Bold: true, Color: "1F3864" } },
  heading: { Font: { ...font, Size: 12, Bold: true, Color: "1F3864" } },
  note: { Font: { ...font, Italic: true, Color: "595959" } },
  header: {
    Font: { ...font, Bold: true, Color: "FFFFFF" },
    Fill: fill("1F3864"),
    Border: grid,
    Alignment: { Vertical: "center", WrapText: true },
  },
  section: { Font: { ...font, Size: 12, Bold: true, Color: "1F3864" }, Fill: fill("DDEBF7") },
  body: { Font: font, Border: grid, Alignment: top },
  centre: { Font: font, Border: grid, Alignment: { ...top, Horizontal: "center" } },
  left: { Font: font, Border: grid, Alignment: { ...top, Horizontal: "left" } },
  right: { Font: font, Border: grid, Alignment: { ...top, Horizontal: "right" } },
  oldPlain: { Font: oldFont, Alignment: top },
  oldNote: { Font: oldFont },
  oldTitle: { Font: { ...oldFont, Size: 14, Bold: true } },
  oldHeader: {
    Font: { ...oldFont, Bold: true },
    Fill: fill("D9D9D9"),
    Border: grid,
    Alignment: { Horizontal: "center", Vertical: "center", WrapText: true },
  },
  oldTheme: {
    Font: { ...oldFont, Bold: true },
    Fill: fill("E2EFDA"),
    Border: grid,
    Alignment: { Vertical: "top", WrapText: true },
  },
  oldLeft: { Font: oldFont, Border: grid, Alignment: { ...top, Horizontal: "left" } },
  oldBody: { Font: oldFont, Border: grid, Alignment: top },
  oldCentre: { Font: oldFont, Border: grid, Alignment: { ...top, Horizontal: "center" } },
} satisfies Record<string, Style>;

/** The look as excelize takes it, with a number format. */
export function excelizeStyle(look: LookName, format: string): Style {
  return format === "General" ? looks[look] : { ...looks[look], CustomNumFmt: format };
}

/** Font size in points, which row heights are estimated from. */
export function fontSize(look: LookName): number {
  return looks[look].Font.Size;
}
