import type { StyleName } from "./types";

/** The looks of the report: everything that is a matter of taste or of the printed page is decided here. */

/**
 * `#RRGGBB`. Greys and green are those of the GOV.UK Design System; white on green has a contrast of 6.2:1, the
 * secondary text's grey on white 7.1:1 (tests/unit/report/design.test.ts computes them).
 */
export const palette = {
  green: "#00703C",
  white: "#FFFFFF",
  text: "#0B0C0C",
  secondaryText: "#505A5F",
  border: "#B1B4B6",
  link: "#1D70B8",
  draft: "#942514",
} as const;

export const fontName = "Arial";

/** How a cell looks. */
export interface CellLook {
  /** Points. */
  readonly fontSize: number;
  readonly bold: boolean;
  /** `#RRGGBB`. */
  readonly color: string;
  /** `#RRGGBB`, or null for no fill. */
  readonly fill: string | null;
  readonly horizontal: "Left" | "Center";
  readonly vertical: "Top" | "Center" | "Bottom";
  /** Wrapped in its column; otherwise the text runs on over the empty cells to its right. */
  readonly wrap: boolean;
  readonly underline: boolean;
  readonly border: boolean;
}

const body: CellLook = {
  fontSize: 10,
  bold: false,
  color: palette.text,
  fill: null,
  horizontal: "Left",
  vertical: "Top",
  wrap: true,
  underline: false,
  border: false,
};
const tableBody: CellLook = { ...body, border: true };

export const styles: Readonly<Record<StyleName, CellLook>> = {
  title: { ...body, fontSize: 16, bold: true, wrap: false, vertical: "Center" },
  sheetTitle: {
    ...body,
    fontSize: 10.5,
    bold: true,
    color: palette.green,
    wrap: false,
    vertical: "Center",
  },
  heading: { ...body, fontSize: 12, bold: true, wrap: false, vertical: "Bottom" },
  body,
  runningBody: { ...body, wrap: false, vertical: "Bottom" },
  subheading: { ...body, bold: true, wrap: false, vertical: "Bottom" },
  note: { ...body, color: palette.secondaryText, wrap: false },
  link: { ...body, color: palette.link, underline: true, wrap: false },
  draft: { ...body, bold: true, color: palette.draft, wrap: false },
  tableHeader: {
    ...tableBody,
    bold: true,
    color: palette.white,
    fill: palette.green,
    vertical: "Center",
  },
  tableBody,
  tableStrong: { ...tableBody, bold: true },
  tableCentre: { ...tableBody, horizontal: "Center" },
  tableLink: { ...tableBody, color: palette.link, underline: true },
};

/** Points. Excel keeps about 2.5 points free on both sides of a cell's text. */
export const cellPadding = 6;

/**
 * How much wider a text may come out than its metrics say: Excel lays text out in whole pixels on the screen and in
 * other sizes in print. Too narrow an estimate cuts a line off; too wide a one leaves a line blank.
 */
export const widthAllowance = 1.05;

/** The same for a text that runs on over empty cells: the screen does not cut it, and print is exact. */
export const runOnAllowance = 1.015;

/** Excel's limits: points of a row's height, characters of a cell. */
export const limits = { rowHeight: 409, cellText: 32767 } as const;

/** The printed page, in points: A4 landscape; the upper and lower margins hold header and footer. */
export const page = {
  width: 841.89,
  height: 595.28,
  margins: { top: 42, bottom: 40, left: 18, right: 18, header: 18, footer: 18 },
} as const;

/** Width in points that the columns of a sheet may take together, so that it prints at its own size. */
export const printableWidth = page.width - page.margins.left - page.margins.right;

/** Height in points that the rows of a page may take together. */
export const printableHeight = page.height - page.margins.top - page.margins.bottom;

/**
 * Column widths in points; multiples of 0.75, which is one pixel. They leave some of the page free: Excel measures
 * columns by the digits of the workbook's own font, and a machine without that font (Calibri, as a rule) draws them up
 * to 29% wider and shrinks the page to fit. Text of 10 points then still comes out at 9.
 */
export const columnWidths = {
  front: [351, 60, 60, 60, 51, 63, 48],
  ambition: [57, 141, 75, 75, 63, 282],
  ambitionWithoutCommentary: [57, 321, 114, 114, 87],
  oneTabWithoutCommentary: [57, 261, 90, 90, 75, 120],
  notes: [90, 603],
} as const;
